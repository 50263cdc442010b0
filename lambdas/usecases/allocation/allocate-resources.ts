import * as z from 'zod';
import type { Allocation } from '../../domain/allocation';
import { invalid, notFound, type Result, type UserError } from '../../domain/result';
import type { Strategy } from '../../domain/strategy';
import { newLocalId } from '../../shared/ids';
import { readDecideWrite, refuse } from '../decide';
import { parseInput } from '../input';
import type { Session } from '../session';
import { stepRefusals } from '../strategy/refusals';
import { changePlan, MOST_CHANGES } from './change-plan';
import { entryIn, type Entry } from './entry-input';
import { loadPlan } from './load-plan';

export interface AllocateResourcesInput {
  strategyId: string;
  expectedVersion?: number | null;
  /** Read by `entryIn` once the strategy's currency is known. */
  set?: readonly { id?: string | null }[] | null;
  remove?: readonly string[] | null;
}

/** Adds, replaces and removes entries of step K, all or none of them; the ledger's planned side follows. */
export async function allocateResources(session: Session, input: AllocateResourcesInput): Promise<Result<Strategy>> {
  const set = input.set ?? [];
  const remove = input.remove ?? [];
  const count = wrongCount(set.length + remove.length);
  return readDecideWrite(session, async () => {
    const loaded = await loadPlan(session, input.strategyId);
    if (!loaded) return refuse(notFound('strategy', ['input', 'strategyId']));
    const { strategy, parts } = loaded;
    const refusals = stepRefusals(loaded, 'RESOURCES', input.expectedVersion);
    if (count) return refuse(...refusals, count);

    const entries = parseInput(z.array(entryIn(strategy.currency)), set, ['input', 'set']);
    const errors = [
      ...refusals,
      ...(entries.ok ? withoutTerms(strategy, entries.value) : entries.errors),
      ...wrongIds(parts.allocations, idsOf(set, remove)),
    ];
    if (!entries.ok || errors.length > 0) return refuse(...errors);

    return changePlan(session, loaded, {
      set: entries.value.map((entry): Allocation => ({ ...entry, id: entry.id ?? newLocalId() })),
      remove,
      note: `${set.length} set, ${remove.length} removed.`,
    });
  });
}

function wrongCount(count: number): UserError | undefined {
  if (count === 0) return invalid('Name at least one entry to set or to remove.', ['input']);
  if (count > MOST_CHANGES) return invalid(`Set and remove at most ${MOST_CHANGES} entries in one call.`, ['input']);
  return undefined;
}

/** How often a month or a year begins in a term can only be told once its days are set. */
function withoutTerms({ horizons }: Strategy, entries: readonly Entry[]): UserError[] {
  if (horizons) return [];
  const message =
    'Set the days on which the terms end first, with setHorizons: how often a tool is paid for follows from them.';
  return entries.flatMap((entry, index) =>
    entry.kind === 'TOOLS' && entry.every !== 'ONCE'
      ? [invalid(message, ['input', 'set', String(index), 'resource', 'tool', 'every'])]
      : [],
  );
}

interface NamedId {
  id: string;
  path: string[];
}

const idsOf = (set: readonly { id?: string | null }[], remove: readonly string[]): NamedId[] => [
  ...set.flatMap(({ id }, index) =>
    typeof id === 'string' ? [{ id, path: ['input', 'set', String(index), 'id'] }] : [],
  ),
  ...remove.map((id, index) => ({ id, path: ['input', 'remove', String(index)] })),
];

/** Every id has to be that of an entry, and none may be named twice: which of the two would count? */
function wrongIds(allocations: readonly Allocation[], named: readonly NamedId[]): UserError[] {
  const known = new Set(allocations.map(({ id }) => id));
  const seen = new Set<string>();
  return named.flatMap(({ id, path }) => {
    if (!known.has(id)) return [notFound('entry', path)];
    if (seen.has(id)) return [invalid('This entry is named twice.', path)];
    seen.add(id);
    return [];
  });
}
