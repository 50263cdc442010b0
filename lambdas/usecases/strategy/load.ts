import type { Brand } from '../../domain/brand';
import { emptyLedger, type Ledger } from '../../domain/ledger';
import type { Strategy } from '../../domain/strategy';
import type { StrategyParts } from '../ports';
import { locate, type Session } from '../session';

/** A strategy with what its own partition holds, and its brand. */
export interface LoadedStrategy {
  strategy: Strategy;
  parts: StrategyParts;
  brand: Brand;
  ledger: Ledger;
}

/** Reads a strategy for a decision, all parts at the same time: one round trip. */
export async function loadStrategy(session: Session, id: string): Promise<LoadedStrategy | undefined> {
  const place = locate(session, id, 'STRATEGY');
  if (!place) return undefined;
  const [strategy, parts, brand] = await Promise.all([
    session.store.strategy(id),
    session.store.parts(id),
    session.store.brand(place.brandId),
  ]);
  if (!strategy || !brand) return undefined;
  return { brand, ...(await together(session, strategy, parts)) };
}

/**
 * The head and the parts are read at the same time, and somebody may write between the two reads. Older parts would be
 * written back; newer ones would be judged by a version that they do not belong to. Whichever is older is read again.
 */
async function together(
  session: Session,
  head: Strategy,
  found: StrategyParts,
): Promise<Omit<LoadedStrategy, 'brand'>> {
  const stamps = [...found.steps, ...found.approvals].map(({ strategyVersion = 0 }) => strategyVersion);
  const newest = Math.max(0, ...stamps);
  const strategy = newestIn(head) < newest ? ((await session.store.strategy(head.id)) ?? head) : head;
  const parts = newest < newestIn(strategy) ? await session.store.parts(head.id) : found;
  return { strategy, parts, ledger: parts.ledger ?? emptyLedger(head.id, head.currency) };
}

const newestIn = ({ contentVersion = 0 }: Strategy): number => contentVersion;
