import { documentOf } from '../../domain/document';
import type { Strategy } from '../../domain/strategy';
import type { StrategyReader } from './reader';

/** A strategy written out, from what is read for its requirements anyway. */
export async function strategyDocument(reader: StrategyReader, strategy: Strategy): Promise<string> {
  const [plan, { steps }, brand] = await Promise.all([
    reader.plan(strategy),
    reader.parts(strategy.id),
    reader.brand(strategy.brandId),
  ]);
  const facts = Object.fromEntries(steps.flatMap((step) => (step.facts ? [[step.key, step.facts]] : [])));
  return documentOf({ plan, brand, facts });
}
