import { addDays } from '../../lambdas/domain/calendar';
import { must, startApi, type Api, type Client } from '../support/api';
import { makeBrands } from '../support/import-jobs';
import { stepContent, walkTo } from '../support/walk';
import { metricRows } from './metric-rows';

/** What is in the table before anything is measured. */
export interface Seeded {
  api: Api;
  owner: Client;
  /** A hundred brands with a strategy each; their external ids are `CRM-0` and on. */
  brandIds: string[];
  /** A strategy whose step `WAITING_STEP` waits for nothing but to be completed. */
  strategyId: string;
}

export const WAITING_STEP = 'TACTICS';
/** The year of which the first brand has values. */
export const YEAR = { from: '2025-08-01', to: addDays('2025-08-01', 364) };
const BRANDS = 100;

const START = `mutation ($id: ID!) { createStrategy(input: { brandId: $id, title: "Bread",
  horizons: { shortTermEndsOn: "2027-03-31", midTermEndsOn: "2027-12-31", longTermEndsOn: "2029-12-31" } }) {
  userErrors { message } } }`;
const SAVE = 'mutation ($input: SaveStepInput!) { saveStep(input: $input) { userErrors { message } } }';
const IMPORT = `mutation ($rows: [MetricRowInput!]!) { importMetrics(input: { rows: $rows, errorPolicy: REJECT_EVERYTHING }) {
  userErrors { message } } }`;

/** Makes an agency through the API, on the engine that is running. */
export async function seed(): Promise<Seeded> {
  const api = await startApi({ environment: { LOG_LEVEL: 'error' } });
  const owner = await api.agency();
  const brandIds = await makeBrands(
    owner,
    Array.from({ length: BRANDS }, (_, place) => `CRM-${place}`),
  );
  for (const id of brandIds) await must(owner, START, { id });
  await must(owner, IMPORT, { rows: metricRows(['CRM-0'], YEAR.from, 365) });
  const { strategyId } = await walkTo(owner, WAITING_STEP);
  await must(owner, SAVE, { input: { strategyId, content: stepContent(WAITING_STEP) } });
  return { api, owner, brandIds, strategyId };
}
