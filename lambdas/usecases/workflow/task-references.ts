import { worksFor } from '../../domain/agency';
import { invalid, type UserError } from '../../domain/result';
import type { Framework } from '../../domain/workflow/framework';
import { assigneesOf, type WorkflowTask } from '../../domain/workflow/workflow';
import { placeOf } from '../../shared/ids';
import type { Session } from '../session';

/** So many people's days are read when a workflow is planned. */
const MOST_ASSIGNEES = 50;

/** Those of the ids that are members who work for the brand at present. */
export async function teamOf({ store }: Session, brandId: string, ids: readonly string[]): Promise<Set<string>> {
  const found = await store.membersById(ids.filter((id) => placeOf(id)?.kind === 'MEMBER'));
  return new Set(found.flatMap((member) => (member && worksFor(member, brandId) ? [member.id] : [])));
}

/**
 * The team as far as the caller may give tasks to it; `undefined` for a caller who may not read members. They can keep whom tasks
 * name already and name nobody else, for an answer would tell who is a member.
 */
export const teamToName = async (
  session: Session,
  brandId: string,
  tasks: readonly WorkflowTask[],
): Promise<Set<string> | undefined> =>
  session.caller.scopes.has('members:read') ? teamOf(session, brandId, assigneesOf(tasks)) : undefined;

/** What tasks name and the brand does not have: actions and jobs of its framework, people who work for it. */
export function referenceErrors(
  tasks: readonly WorkflowTask[],
  { framework, team }: { framework: Framework | undefined; team: ReadonlySet<string> },
): UserError[] {
  const actions = new Set(framework?.actions.map(({ key }) => key));
  const jobs = new Set(framework?.jobs.map(({ key }) => key));
  const errors = tasks.flatMap(({ action, job, assigneeIds }, index): UserError[] => {
    const place = ['input', 'tasks', String(index)];
    return [
      ...(action !== undefined && !actions.has(action)
        ? [invalid(`The brand's framework has no action "${action}".`, [...place, 'action'])]
        : []),
      ...(job !== undefined && !jobs.has(job)
        ? [invalid(`The brand's framework has no job "${job}".`, [...place, 'job'])]
        : []),
      ...assigneeIds.flatMap((id, position) =>
        team.has(id)
          ? []
          : [invalid('No member with this id works for the brand.', [...place, 'assigneeIds', String(position)])],
      ),
    ];
  });
  if (assigneesOf(tasks).length <= MOST_ASSIGNEES) return errors;
  return [...errors, invalid(`At most ${MOST_ASSIGNEES} members can have tasks in a workflow.`, ['input', 'tasks'])];
}
