import * as z from 'zod';
import { select } from './client';
import { check, checkNear } from './failure';
import { BRAND } from './mercado-olivo';
import { percent, say, table } from './print';
import { level, sum, valuesInFile } from './samples';
import { brandId, type Stage } from './stage';

const SERIES = select(
  `query ($input: MetricsQuery!) { metrics(input: $input) {
    metric { key } brandId dates values total previousTotal change coverage { days }
  } }`,
  z.object({
    metrics: z.array(
      z.object({
        metric: z.object({ key: z.string() }),
        brandId: z.string(),
        dates: z.array(z.string()),
        values: z.array(z.number().nullable()),
        total: z.number().nullable(),
        previousTotal: z.number().nullable(),
        change: z.number().nullable(),
        coverage: z.array(z.object({ days: z.number() })),
      }),
    ),
  }),
);

const MEASURED = ['CRM-1000', 'CRM-1001', 'CRM-1002', 'CRM-1003'];

/** What the API says of the values has to be what the file says, added up without the API. */
export async function compareWithFile(stage: Stage): Promise<void> {
  await compareBrands(stage);
  await compareWeeks(stage);
}

async function compareBrands(stage: Stage): Promise<void> {
  const [from, to] = ['2026-08-01', '2026-08-31'];
  const ids = await Promise.all(MEASURED.map((externalId) => brandId(stage, externalId)));
  const metrics = ['reach', 'shares', 'shareability', 'followers'];
  const input = { of: { brandIds: ids }, metrics, from, to, by: 'MONTH', comparePrevious: false };
  const series = (await stage.agency.read(SERIES, { input })).metrics;
  const rows = MEASURED.map((externalId, index) => {
    const inFile = (metric: string) => valuesInFile(externalId, metric, from, to);
    const found = (metric: string) =>
      series.find((one) => one.brandId === ids[index] && one.metric.key === metric)?.total;
    const [reach, shared] = [sum(inFile('reach')), sum(inFile('shares'))];
    const followers = level(inFile('followers'), 'last');
    check(`reach of ${externalId} in August`, found('reach'), reach);
    check(`shares of ${externalId} in August`, found('shares'), shared);
    check(`followers of ${externalId} at the end of August`, found('followers'), followers);
    checkNear(`shareability of ${externalId} in August`, found('shareability'), shared / reach);
    return [externalId, reach, shared, shared / reach, followers];
  });
  say('August by brand, as the API and the file both have it:');
  table(['brand', 'reach', 'shares', 'shareability', 'followers'], rows);
}

async function compareWeeks(stage: Stage): Promise<void> {
  const [from, to] = ['2026-08-21', '2026-09-09'];
  const before = { from: '2026-08-01', to: '2026-08-20' };
  const of = { brandIds: [await brandId(stage, BRAND.externalId)] };
  const input = { of, metrics: ['reach'], from, to, by: 'WEEK' };
  const [reach] = (await stage.agency.read(SERIES, { input })).metrics;
  const inFile = (first: string, last: string) => sum(valuesInFile(BRAND.externalId, 'reach', first, last));
  const [now, previous] = [inFile(from, to), inFile(before.from, before.to)];
  const weeks = ['2026-08-17', '2026-08-24', '2026-08-31', '2026-09-07'];
  check('weeks', reach?.dates, weeks);
  check(
    'reach by week',
    reach?.values,
    weeks.map((monday, index) => inFile(index === 0 ? from : monday, dayBefore(weeks[index + 1]) ?? to)),
  );
  check('reach since 21 August, and in as many days before', [reach?.total, reach?.previousTotal], [now, previous]);
  checkNear('the change of reach', reach?.change, (now - previous) / previous);
  check(
    'days with a value, by profile',
    reach?.coverage.map(({ days }) => days),
    [20, 20],
  );
  say(
    `Reach of ${BRAND.name} from ${from} to ${to} by week, ${percent(reach?.change ?? 0)} against as many days before:`,
  );
  table(
    ['week of', 'reach'],
    weeks.map((monday, index) => [monday, reach?.values[index] ?? null]),
  );
}

const dayBefore = (day: string | undefined): string | undefined =>
  day && new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
