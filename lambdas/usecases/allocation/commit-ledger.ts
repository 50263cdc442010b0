import type { Ledger } from '../../domain/ledger';
import type { Change } from '../ports';
import type { LoadedStrategy } from '../strategy/load';
import { budgetOf } from '../strategy/moves';

/**
 * Writes a new state of the ledger under its version, so that whoever plans or spends comes one after the other; under
 * the strategy's version too, so that no step is completed or reopened at the same time. The brand's header follows.
 */
export const ledgerChanges = ({ strategy, parts }: LoadedStrategy, ledger: Ledger): Change[] => [
  { do: 'check-strategy', strategy },
  { do: 'put-ledger', ledger, expectedVersion: parts.ledger?.version },
  { do: 'move-brand', brandId: strategy.brandId, move: { budget: budgetOf(ledger) } },
];
