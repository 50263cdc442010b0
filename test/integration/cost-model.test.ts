import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must, startApi, type Client } from '../support/api';
import { startWalk, stepContent, walkTo } from '../support/walk';

const FILE = join(__dirname, '../../lambdas/operations/cost/measured.json');

const PORTFOLIO = `{ portfolio(first: 50) { nodes { brand { id name } strategyTitle currentLetter phase progress { completed total }
  openApprovals budget { horizon planned { amount } left { amount } } } pageInfo { hasNextPage endCursor } } }`;
const WHOLE = `query ($id: ID!) { strategy(id: $id) { title phase steps { key status requirements { code message met } content { __typename } }
  allocations { label cost { amount } } budget { left { amount } } approvals { group status } } }`;
const METRICS = `{ metrics(input: { of: { allBrands: { groupBy: BRAND } }, metrics: ["reach", "views"], from: "2026-08-01", to: "2026-08-31", by: DAY }) {
  brandId dates values total } }`;
const IMPORT =
  'mutation ($rows: [MetricRowInput!]!) { importMetrics(input: { rows: $rows }) { summary { created } userErrors { message } } }';

const KEYS = [
  'reach',
  'views',
  'likes',
  'comments',
  'shares',
  'saves',
  'clicks',
  'followers',
  'impressions',
  'mentions',
];

let ana: Client;

async function unitsOf(document: string, variables?: object) {
  const data = await must(ana, document, variables);
  const { readUnits, writeUnits } = ana.last();
  return { readUnits, writeUnits, bytes: Math.ceil(JSON.stringify({ data }).length / 100) * 100 };
}

/** A hundred days of ten metrics for ten of the brands. */
const rows = () =>
  Array.from({ length: 10_000 }, (_, at) => ({
    brandExternalId: `CRM-${at % 10}`,
    metric: KEYS[Math.floor(at / 10) % 10],
    date: new Date(Date.UTC(2026, 3, 1 + Math.floor(at / 100))).toISOString().slice(0, 10),
    value: '12345678',
  }));

it('the figures that the cost model counts with are those that the engine gives', async () => {
  const api = await startApi();
  ana = await api.agency();
  const brands = Array.from({ length: 50 }, (_, at) => ({
    externalId: `CRM-${at}`,
    name: `Brand ${at}`,
    industry: 'food',
  }));
  const imported = 'mutation ($input: ImportBrandsInput!) { importBrands(input: $input) { userErrors { message } } }';
  await must(ana, imported, { input: { rows: brands } });
  const { strategyId } = await walkTo(ana, 'LAUNCH');
  const fresh = await startWalk(ana);
  const import10000 = await unitsOf(IMPORT, { rows: rows() });
  const measured = {
    portfolioPage: await unitsOf(PORTFOLIO),
    wholeStrategy: await unitsOf(WHOLE, { id: strategyId }),
    metricsOfBrands: await unitsOf(METRICS),
    saveStep: await unitsOf(
      'mutation ($input: SaveStepInput!) { saveStep(input: $input) { strategy { version } userErrors { message } } }',
      { input: { strategyId: fresh.strategyId, content: stepContent('OBJECTIVES') } },
    ),
    import10000,
  };
  if (process.env.UPDATE_COSTS) writeFileSync(FILE, `${JSON.stringify(measured, null, 2)}\n`);
  expect(measured).toEqual(JSON.parse(readFileSync(FILE, 'utf8')));
}, 60_000);
