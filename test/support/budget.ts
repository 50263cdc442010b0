import { must } from './api';
import type { Walk } from './walk';

/* What tests of allocations, split budgets and spending have in common. */

const ERRORS = `userErrors {
  __typename code message path
  ... on StepOrderError { blockedBy { key } }
  ... on RequirementsError { unmet { code } }
  ... on BudgetExceededError { left { amount currency } leftHours }
}`;
const STRATEGY = `
  version
  allocations {
    id kind horizon label role hours startsOn endsOn note
    hourlyCost { amount } every price { amount } cost { amount currency }
  }
  budget {
    currency planned { amount } spent { amount } left { amount }
    horizons { horizon planned { amount } spent { amount } left { amount } }
    kinds { kind horizon planned spent left }
  }`;
const mutation = (name: string): string => {
  const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  return `mutation ($input: ${input}) { ${name}(input: $input) { strategy { ${STRATEGY} } ${ERRORS} } }`;
};

/** Runs one of the three and gives its payload, errors included. */
export async function run({ client, strategyId }: Walk, name: string, input: object) {
  const { data, errors } = await client.query(mutation(name), { input: { strategyId, ...input } });
  expect(errors).toBeUndefined();
  return data[name];
}

export const allocate = (walk: Walk, input: object) => run(walk, 'allocateResources', input);
export const split = (walk: Walk, total: object, by: object) => run(walk, 'splitBudget', { total, by });
export const spend = (walk: Walk, spent: object, more: object = {}) =>
  run(walk, 'recordSpend', { horizon: 'SHORT_TERM', spend: spent, note: 'Photographer', ...more });

/** Moves the terms of the strategy. */
export const setTerms = (walk: Walk, shortTermEndsOn: string, midTermEndsOn: string, longTermEndsOn: string) =>
  run(walk, 'setHorizons', { horizons: { shortTermEndsOn, midTermEndsOn, longTermEndsOn } });

/** The strategy as it stands now. */
export async function read({ client, strategyId }: Walk) {
  const { strategy } = await must(
    client,
    `query ($id: ID!) { strategy: node(id: $id) { ... on Strategy { ${STRATEGY} } } }`,
    { id: strategyId },
  );
  return strategy;
}
export const euros = (amount: string) => ({ amount, currency: 'EUR' });
export const even = { weights: { shortTerm: '1', midTerm: '1', longTerm: '1' } };
export const paths = (payload: { userErrors: { path: string[] | null }[] }) =>
  payload.userErrors.map(({ path }) => path?.join('.'));
export const plannedByHorizon = (strategy: { budget: { horizons: { planned: { amount: string } }[] } }) =>
  strategy.budget.horizons.map(({ planned }) => planned.amount);
