import * as z from 'zod';
import {
  APPROVER_GROUPS,
  currentDraft,
  groupsYetToApprove,
  isOfDraft,
  type Approval,
  type ApproverGroup,
  type Draft,
} from '../../domain/approval';
import { daySchema } from '../../domain/calendar';
import { invalid, notFound, type Result, type UserError } from '../../domain/result';
import type { Strategy } from '../../domain/strategy';
import { paragraph } from '../../domain/text';
import { newApprovalId } from '../../shared/ids';
import { decide, readDecideWrite, refuse } from '../decide';
import { tellOfApproval } from '../events';
import { parseInput, type Given } from '../input';
import { instant, locate, todayIn, type Session } from '../session';
import { loadStrategy } from '../strategy/load';
import { moved, standingOf, strategyEvent } from '../strategy/moves';
import { subStepRefusals } from '../strategy/refusals';
import { closing } from './close-approvals';

const input = z.object({
  strategyId: z.string(),
  groups: z
    .array(z.enum(APPROVER_GROUPS))
    .min(1, { error: 'must name at least one group; leave it out to ask all that have yet to approve' })
    .transform((groups) => [...new Set(groups)])
    .nullish(),
  note: paragraph.nullish(),
  dueOn: daySchema.nullish(),
});
type Request = z.infer<typeof input>;

export interface RequestedApprovals {
  strategy: Strategy;
  approvals: Approval[];
}

/**
 * Asks approver groups to look at the profiles as they are now. What a group was asked before and has not decided is
 * replaced: nobody has two open questions about the same profiles. It moves the strategy's version, so that of two who
 * ask at once the second sees what the first asked.
 */
export async function requestApproval(session: Session, raw: Given<typeof input>): Promise<Result<RequestedApprovals>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const request = parsed.value;
  return readDecideWrite(session, async () => {
    const place = locate(session, request.strategyId, 'STRATEGY');
    const [loaded, profiles] = await Promise.all([
      loadStrategy(session, request.strategyId),
      place ? session.store.allProfiles(place.brandId) : [],
    ]);
    if (!loaded) return refuse(notFound('strategy', ['input', 'strategyId']));
    const { strategy: before, parts, brand } = loaded;
    const draft = currentDraft(profiles);
    const groups = request.groups ?? groupsYetToApprove(parts.approvals, profiles);
    const errors = [
      ...subStepRefusals(loaded, 'DRAFT', undefined),
      ...draftErrors(draft, groups),
      ...dueOnErrors(request.dueOn, todayIn(session, brand.timeZone)),
    ];
    if (errors.length > 0) return refuse(...errors);

    const strategy = moved(session, before, {});
    const approvals = groups.map((group) => newApproval(session, strategy, { group, draft, request }));
    const outdated = parts.approvals.filter((one) => groups.includes(one.group) || !isOfDraft(one, draft));
    const { changes, openApprovals } = closing(session, outdated);
    const event = strategyEvent(session, strategy, 'APPROVAL_REQUESTED', {
      step: 'INTEGRATION',
      subStep: 'DRAFT',
      note: groups.join(', '),
    });
    return decide({ strategy, approvals }, [
      {
        do: 'put-strategy',
        strategy: { ...strategy, contentVersion: strategy.version },
        expectedVersion: before.version,
      },
      ...changes,
      ...approvals.map((approval) => ({ do: 'put-approval', approval }) as const),
      {
        do: 'move-brand',
        brandId: strategy.brandId,
        move: {
          standing: standingOf(strategy),
          replaces: strategy.id,
          openApprovals: openApprovals + approvals.length,
        },
      },
      { do: 'append-event', strategyId: strategy.id, event },
      ...approvals.map((approval) => tellOfApproval(session, 'approval.requested', approval)),
    ]);
  });
}

function draftErrors(draft: Draft, groups: readonly ApproverGroup[]): UserError[] {
  if (Object.keys(draft).length === 0) {
    return [{ code: 'STATE_CONFLICT', message: 'The brand has no profile that could be approved. Create one first.' }];
  }
  if (groups.length > 0) return [];
  return [{ code: 'STATE_CONFLICT', message: 'Every group has approved the profiles as they are now.' }];
}

const dueOnErrors = (dueOn: string | null | undefined, today: string): UserError[] =>
  dueOn && dueOn < today ? [invalid(`Must be today, ${today}, or later.`, ['input', 'dueOn'])] : [];

const newApproval = (
  session: Session,
  strategy: Strategy,
  { group, draft, request }: { group: ApproverGroup; draft: Draft; request: Request },
): Approval => ({
  id: newApprovalId(strategy.id),
  brandId: strategy.brandId,
  strategyId: strategy.id,
  group,
  status: 'PENDING',
  draft,
  note: request.note ?? undefined,
  dueOn: request.dueOn ?? undefined,
  requestedAt: instant(session),
  requestedBy: session.caller.id,
  askedBy: session.caller.memberId,
  strategyVersion: strategy.version,
  version: 1,
});
