import type { Allocation } from '../../domain/allocation';
import { exceeded, planned, type AccountName } from '../../domain/allocation-plan';
import type { Ledger } from '../../domain/ledger';
import { invalid, type UserError } from '../../domain/result';
import { requirementsOf } from '../../domain/steps';
import type { Strategy } from '../../domain/strategy';
import { decide, refuse, type Decision } from '../decide';
import type { Change } from '../ports';
import type { Session } from '../session';
import type { LoadedStrategy } from '../strategy/load';
import { strategyEvent } from '../strategy/moves';
import { planOf } from '../strategy/plan';
import { ledgerChanges } from './commit-ledger';
import { notEnough } from './not-enough';
import { tooLarge } from './too-large';

/** How many entries one call may set and remove: with what belongs to them, one transaction holds no more. */
export const MOST_CHANGES = 90;
const MOST_ENTRIES = 500;

/** What becomes of a strategy's entries. No id may stand in it twice. */
export interface PlanChange {
  set: readonly Allocation[];
  remove: readonly string[];
  /** What the history says of it. */
  note: string;
}

/** Decides on a change of the entries: everything that speaks against it, or the writes, the ledger's planned side among them. */
export function changePlan(session: Session, loaded: LoadedStrategy, change: PlanChange): Decision<Strategy> {
  const { strategy, parts } = loaded;
  const replaced = new Set([...change.set.map(({ id }) => id), ...change.remove]);
  const allocations = [...parts.allocations.filter(({ id }) => !replaced.has(id)), ...change.set];
  const ledger = planned(loaded.ledger, allocations, strategy);

  const errors = [
    ...tooMany(allocations),
    ...tooLarge(ledger, ['input']),
    ...exceeded(ledger).map((account) => belowSpent(loaded.ledger, account)),
    ...incomplete(session, { ...loaded, parts: { ...parts, allocations } }),
  ];
  if (errors.length > 0) return refuse(...errors);

  return decide(strategy, [
    ...change.set.map((allocation): Change => ({ do: 'put-allocation', strategyId: strategy.id, allocation })),
    ...change.remove.map((id): Change => ({ do: 'remove-allocation', strategyId: strategy.id, allocationId: id })),
    ...ledgerChanges(loaded, ledger),
    {
      do: 'append-event',
      strategyId: strategy.id,
      event: strategyEvent(session, strategy, 'RESOURCES_ALLOCATED', { step: 'RESOURCES', note: change.note }),
    },
  ]);
}

const tooMany = ({ length }: readonly Allocation[]): UserError[] =>
  length > MOST_ENTRIES
    ? [invalid(`A strategy has at most ${MOST_ENTRIES} entries; these would make ${length}.`, ['input', 'set'])]
    : [];

const belowSpent = (ledger: Ledger, account: AccountName): UserError =>
  notEnough(ledger, account, ({ spent, left }) => `${spent} are spent already: at most ${left} can be taken away.`);

/** A completed step K stays complete: an entry it rests on can be replaced, not dropped. */
function incomplete(session: Session, loaded: LoadedStrategy): UserError[] {
  if (loaded.strategy.progress.steps.RESOURCES !== 'COMPLETED') return [];
  const plan = planOf(session, loaded, { profiles: [], campaigns: [] });
  const unmet = requirementsOf('RESOURCES', plan).filter(({ met }) => !met);
  if (unmet.length === 0) return [];
  const message = 'Step K is complete and would not be any more. Reopen it first, or keep what it rests on.';
  return [{ code: 'REQUIREMENTS_UNMET', message, unmet }];
}
