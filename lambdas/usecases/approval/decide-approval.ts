import * as z from 'zod';
import { decidesForAllGroups, type Caller } from '../../domain/access';
import {
  askerOf,
  currentDraft,
  isOfDraft,
  nameOfGroup,
  type Approval,
  type ApprovalStatus,
} from '../../domain/approval';
import type { Profile } from '../../domain/profile';
import { invalid, notFound, type Result, type UserError } from '../../domain/result';
import { paragraph } from '../../domain/text';
import { decide, readDecideWrite, refuse, versionMismatch, whileUnmoved } from '../decide';
import { tellOfApproval } from '../events';
import { parseInput, type Given } from '../input';
import { instant, locate, type Session } from '../session';
import { strategyEvent } from '../strategy/moves';
import { closedError } from '../strategy/refusals';

const DECISIONS = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
} as const satisfies Record<string, ApprovalStatus>;

const TOLD_AS = {
  APPROVE: 'approval.approved',
  REQUEST_CHANGES: 'approval.changes_requested',
} as const satisfies Record<keyof typeof DECISIONS, string>;

const input = z.object({
  id: z.string(),
  decision: z.enum(Object.keys(DECISIONS) as (keyof typeof DECISIONS)[]),
  comment: paragraph.nullish(),
  expectedVersion: z.int().nullish(),
});
type Decided = z.infer<typeof input>;

/** Decides an approval for its group, while it speaks of the profiles as they are. */
export async function decideApproval(session: Session, raw: Given<typeof input>): Promise<Result<Approval>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const { id, decision, comment, expectedVersion } = parsed.value;
  return readDecideWrite(session, async () => {
    const place = locate(session, id, 'APPROVAL');
    if (!place) return refuse(notFound('approval', ['input', 'id']));
    const [before, strategy, brand, profiles] = await Promise.all([
      session.store.approval(place.strategyId, id),
      session.store.strategy(place.strategyId),
      session.store.brand(place.brandId),
      session.store.allProfiles(place.brandId),
    ]);
    if (!before || !strategy || !brand) return refuse(notFound('approval', ['input', 'id']));
    const error = closedError({ strategy, brand }) ?? versionMismatch(before, expectedVersion);
    if (error) return refuse(error);
    const errors = [
      ...callerErrors(session.caller, before),
      ...stateErrors(before, profiles),
      ...commentErrors(parsed.value),
    ];
    if (errors.length > 0) {
      return whileUnmoved(refuse(...errors), before, () => session.store.approval(place.strategyId, id));
    }

    const approval: Approval = {
      ...before,
      status: DECISIONS[decision],
      comment: comment ?? undefined,
      decidedAt: instant(session),
      decidedBy: session.caller.id,
      version: before.version + 1,
    };
    const event = strategyEvent(session, strategy, 'APPROVAL_DECIDED', {
      step: 'INTEGRATION',
      subStep: 'DRAFT',
      note: [`${approval.group}: ${approval.status}`, ...(comment ? [comment] : [])].join('. '),
    });
    return decide(approval, [
      { do: 'check-strategy', strategy },
      { do: 'put-approval', approval, expectedVersion: before.version },
      { do: 'move-brand', brandId: approval.brandId, move: { openApprovals: -1 } },
      { do: 'append-event', strategyId: strategy.id, event },
      tellOfApproval(session, TOLD_AS[decision], approval),
    ]);
  });
}

/** Who may decide: a member of the group, or whoever answers for the agency; never about their own question. */
function callerErrors(caller: Caller, approval: Approval): UserError[] {
  const { group } = approval;
  const errors: UserError[] = [];
  if (!decidesForAllGroups(caller) && caller.approverGroup !== group) {
    errors.push(conflict(`${nameOfGroup(group)} decides this; you do not decide for that group.`));
  }
  if (askerOf(approval) === caller.memberId) {
    errors.push(conflict('You asked for this approval yourself. Somebody else has to decide it.'));
  }
  return errors;
}

function stateErrors(approval: Approval, profiles: readonly Profile[]): UserError[] {
  if (approval.status !== 'PENDING') return [conflict('This approval was decided already.')];
  if (isOfDraft(approval, currentDraft(profiles))) return [];
  return [
    conflict('The profiles changed since this approval was asked for. Ask again, for the profiles as they are now.'),
  ];
}

const commentErrors = ({ decision, comment }: Decided): UserError[] =>
  decision === 'REQUEST_CHANGES' && !comment ? [invalid('Say what has to change.', ['input', 'comment'])] : [];

const conflict = (message: string): UserError => ({ code: 'STATE_CONFLICT', message });
