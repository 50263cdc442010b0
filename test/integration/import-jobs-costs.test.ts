import { startApi, type Client } from '../support/api';
import { append, finishOnce, jobOf, makeBrands, startImport } from '../support/import-jobs';

const METRICS = [
  'reach',
  'impressions',
  'views',
  'followers',
  'likes',
  'comments',
  'shares',
  'saves',
  'clicks',
  'link_clicks',
];
const BRANDS = Array.from({ length: 10 }, (_, index) => `CRM-${index}`);
const FIRST_DAY = Date.UTC(2026, 0, 1);
const DAY_MS = 86_400_000;

/** 10,000 values, as various as those of an agency: 10 metrics of 10 brands on 100 days. */
const ROWS = BRANDS.flatMap((brandExternalId, brand) =>
  METRICS.flatMap((metric, place) =>
    Array.from({ length: 100 }, (_, day) => ({
      brandExternalId,
      metric,
      date: new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10),
      value: String((((brand * 10 + place) * 100 + day) * 7_919) % 100_003),
    })),
  ),
);

let ana: Client;

beforeAll(async () => {
  ana = await (await startApi()).agency();
  await makeBrands(ana, BRANDS);
});

it('keeping 10,000 values costs a hundredth of a write unit a row, and writing them what the import of one request costs', async () => {
  const jobId = await startImport(ana, 'METRICS');
  await append(ana, jobId, 0, { metrics: ROWS });
  expect(ana.last().writeUnits).toBeLessThanOrEqual(82);

  const { job } = await finishOnce(ana, jobId, 1);
  expect(job).toMatchObject({ status: 'FINISHED', summary: { created: 10_000 } });
  expect(ana.last().writeUnits).toBeLessThanOrEqual(450);

  // The state of a whole import is one query, beside finding out who calls and who started it.
  await jobOf(ana, jobId);
  expect(ana.last()).toMatchObject({ requests: 2, writeUnits: 0 });
});
