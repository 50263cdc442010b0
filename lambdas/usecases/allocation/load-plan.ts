import { isPlanOf } from '../../domain/allocation-plan';
import type { Session } from '../session';
import { loadStrategy, type LoadedStrategy } from '../strategy/load';

const READINGS = 5;

/**
 * A strategy for changing its allocations, or the terms that they are paid over. A query is no snapshot: entries from before somebody's commit can come with
 * the ledger from after it, and the ledger's version would then vouch for entries it does not know. The sums tell them
 * apart, and all is read again. Should they never agree, the ledger is computed anew from the entries anyway.
 */
export const loadPlan = (session: Session, strategyId: string): Promise<LoadedStrategy | undefined> =>
  inAgreement(() => loadStrategy(session, strategyId));

/** Reads until the entries and the ledger belong together, a few times at most. */
export async function inAgreement(
  read: () => Promise<LoadedStrategy | undefined>,
): Promise<LoadedStrategy | undefined> {
  let loaded = await read();
  for (let reading = 1; loaded && reading < READINGS && !agrees(loaded); reading += 1) loaded = await read();
  return loaded;
}

const agrees = ({ strategy, ledger, parts }: LoadedStrategy): boolean => isPlanOf(ledger, parts.allocations, strategy);
