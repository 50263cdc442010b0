import { documentOf } from '../../domain/document';
import type { Strategy } from '../../domain/strategy';
import { metricsAskedBy } from '../../domain/reviews';
import type { Plan } from '../../domain/steps/plan';
import { measuresOf } from '../../domain/steps/references';
import { readCatalog } from '../metric/read-catalog';
import type { Session } from '../session';
import type { StrategyReader } from './reader';

/** A strategy written out, from what is read for its requirements anyway; names of the agency's own metrics beside it. */
export async function strategyDocument(session: Session, reader: StrategyReader, strategy: Strategy): Promise<string> {
  const [plan, { steps }, brand] = await Promise.all([
    reader.plan(strategy),
    reader.parts(strategy.id),
    reader.brand(strategy.brandId),
  ]);
  const facts = Object.fromEntries(steps.flatMap((step) => (step.facts ? [[step.key, step.facts]] : [])));
  const catalog = await readCatalog(session, metricsNamedBy(plan));
  return documentOf({ plan, brand, facts, catalog });
}

const metricsNamedBy = (plan: Plan): string[] => [
  ...metricsAskedBy(plan),
  ...measuresOf(plan).flatMap(({ returnMeasure }) => returnMeasure?.metric ?? []),
];
