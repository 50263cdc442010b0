import * as z from 'zod';
import { HORIZONS, horizonName } from '../../domain/horizon';
import { select } from './client';
import { cents, euros, type Cents } from './money';
import { table } from './print';
import type { Walk } from './stage';

const amount = z.object({ amount: z.string() }).transform((money): Cents => cents(money.amount));

const BUDGET = select(
  `query ($id: ID!) { strategy(id: $id) { allocations { id } budget {
    horizons { horizon planned { amount } spent { amount } left { amount } }
    kinds { horizon kind spent }
  } } }`,
  z.object({
    strategy: z.object({
      allocations: z.array(z.object({ id: z.string() })),
      budget: z.object({
        horizons: z.array(z.object({ horizon: z.enum(HORIZONS), planned: amount, spent: amount, left: amount })),
        kinds: z.array(z.object({ horizon: z.string(), kind: z.string(), spent: z.string() })),
      }),
    }),
  }),
);

/** What a strategy has planned, spent and left. */
export async function budgetOf({ stage, strategyId }: Walk) {
  const { allocations, budget } = (await stage.agency.read(BUDGET, { id: strategyId })).strategy;
  return { allocations, ...budget };
}

export type Budget = Awaited<ReturnType<typeof budgetOf>>;

/** Shows the money by horizon. */
export const showBudget = ({ horizons }: Budget): void =>
  table(
    ['EUR', 'planned', 'spent', 'left'],
    horizons.map(({ horizon, planned, spent, left }) => [
      horizonName(horizon),
      euros(planned),
      euros(spent),
      euros(left),
    ]),
  );
