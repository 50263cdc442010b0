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
  const current = await asNewAs(session, strategy, parts);
  return { strategy, parts: current, brand, ledger: current.ledger ?? emptyLedger(id, strategy.currency) };
}

/**
 * The head and the parts are read at the same time, and somebody may write between the two reads. Parts that are newer do
 * no harm: the head's version will refuse the write. Older ones would be written back, so they are read again.
 */
async function asNewAs(session: Session, strategy: Strategy, parts: StrategyParts): Promise<StrategyParts> {
  const stamps = [...parts.steps, ...parts.approvals].map(({ strategyVersion = 0 }) => strategyVersion);
  const newest = Math.max(0, ...stamps);
  return newest >= (strategy.contentVersion ?? 0) ? parts : session.store.parts(strategy.id);
}
