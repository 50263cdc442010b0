import { must, type Answer, type Client } from './api';
import type { Walk } from './walk';

const CAMPAIGN = `campaign {
  id brandId strategyId externalId name kind horizon tactics { kind medium } startsOn endsOn profileIds objectiveKeys
  budget { amount currency } status launchedOn finishedOn version
}`;
const ERRORS = `userErrors {
  __typename code message path
  ... on StepOrderError { blockedBy { key } }
  ... on BudgetExceededError { left { amount currency } }
  ... on AlreadyExistsError { existing { id } }
  ... on VersionConflictError { current { ... on Campaign { version } } }
}`;
const INPUTS: Record<string, string> = {
  createCampaign: 'CreateCampaignInput',
  updateCampaign: 'UpdateCampaignInput',
  launchCampaign: 'LaunchCampaignInput',
  finishCampaign: 'FinishCampaignInput',
};
const PORTFOLIO = `query { portfolio { nodes { brand { id } runningCampaigns comingCampaigns
  budget { horizon planned { amount } spent { amount } left { amount } } } } }`;
const BUDGET = `query ($id: ID!) { strategy(id: $id) {
  budget { horizons { horizon planned { amount } spent { amount } left { amount } } } } }`;

/** Does something to a campaign; `action` is the mutation's name. */
export const run = (client: Client, action: string, input: object): Promise<Answer> =>
  client.query(
    `mutation ($input: ${INPUTS[action] ?? 'CampaignLifeInput'}!) { ${action}(input: $input) { ${CAMPAIGN} ${ERRORS} } }`,
    { input },
  );

/** The same where it has to succeed: the campaign after it. */
export const done = async (client: Client, action: string, input: object) => {
  const { data } = await run(client, action, input);
  expect(data[action].userErrors).toEqual([]);
  return data[action].campaign;
};

/** The same where it has to be refused: the reasons. */
export const refused = async (client: Client, action: string, input: object) => {
  const { data } = await run(client, action, input);
  expect(data[action].campaign).toBeNull();
  return data[action].userErrors;
};

/** The brand in the portfolio. */
export const entryOf = async ({ client, brandId }: Walk) => {
  const { portfolio } = await must(client, PORTFOLIO);
  return portfolio.nodes.find(({ brand }: { brand: { id: string } }) => brand.id === brandId);
};

/** The brand's counts in the portfolio. */
export const counts = async (walk: Walk) => {
  const { runningCampaigns, comingCampaigns } = await entryOf(walk);
  return { running: runningCampaigns, coming: comingCampaigns };
};

/** The short term's money in the strategy itself. */
export const shortTerm = async ({ client, strategyId }: Walk) =>
  (await must(client, BUDGET, { id: strategyId })).strategy.budget.horizons[0];

/** What `createCampaign` asks for. */
export const input = (walk: Walk, more: object = {}) => ({
  strategyId: walk.strategyId,
  name: 'Mill day',
  horizon: 'SHORT_TERM',
  startsOn: '2026-09-20',
  endsOn: '2026-09-30',
  budget: { amount: '10', currency: 'EUR' },
  tactics: [{ kind: 'EVENT', medium: 'OFFLINE', description: 'Open mill' }],
  ...more,
});
