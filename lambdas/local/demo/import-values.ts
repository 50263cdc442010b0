import type { Data } from './client';
import { check } from './failure';
import { BRAND } from './mercado-olivo';
import { chapter, say, table } from './print';
import { sum, valueRows, valuesInFile } from './samples';
import { brandId, type Stage } from './stage';

const IMPORT = `mutation ($rows: [MetricRowInput!]!) {
  importMetrics(input: { rows: $rows, errorPolicy: REJECT_FAILED_ROWS }) {
    summary { created updated unchanged rejected }
    rejections { index code message }
    userErrors { code message }
  }
}`;

/** The first line of the file is its header, and lines are counted from 1. */
const FIRST_LINE = 2;

/** The partner brings the daily values in. Profiles that the file names have to be there first. */
export async function importValues(stage: Stage): Promise<void> {
  chapter('The partner imports the daily values');
  await createProfiles(stage);
  const rows = valueRows();
  const send = async () => (await stage.partner.ask(IMPORT, { rows })).importMetrics;
  const { summary, rejections } = await send();
  const taken = summary.created + summary.updated + summary.unchanged;
  say(`${rows.length} rows: ${taken} good values, ${summary.rejected} rows refused`);
  table(
    ['line', 'why'],
    rejections.map(({ index, message }: { index: number; message: string }) => [index + FIRST_LINE, message]),
  );
  check('good values', taken, 1280);
  check('refused rows', summary.rejected, 6);
  const again = (await send()).summary;
  say(`the same file again: ${again.unchanged} unchanged`);
  check('the second import', again, { created: 0, updated: 0, unchanged: 1280, rejected: 6 });
  await compareWithFile(stage);
}

async function createProfiles(stage: Stage): Promise<void> {
  for (const index of [1, 2, 3]) {
    const brand = await brandId(stage, `CRM-100${index}`);
    const profiles = await stage.agency.ask(
      'query ($id: ID!) { brand(by: { id: $id }) { profiles { nodes { handle } } } }',
      {
        id: brand,
      },
    );
    const handles = profiles.brand.profiles.nodes.map(({ handle }: { handle: string }) => handle);
    for (const [network, handle] of [
      ['INSTAGRAM', `ig_${index}`],
      ['X', `x_${index}`],
    ]) {
      if (handles.includes(handle)) continue;
      await stage.partner.ask(
        'mutation ($input: CreateProfileInput!) { createProfile(input: $input) { userErrors { code message } } }',
        { input: { brandId: brand, network, handle } },
      );
    }
  }
}

/** What the API says of August has to be what the file says, added up independently. */
async function compareWithFile(stage: Stage): Promise<void> {
  const [from, to] = ['2026-08-01', '2026-08-31'];
  const { metrics } = await stage.agency.ask(
    `query ($input: MetricsQuery!) { metrics(input: $input) { metric { key } total } }`,
    {
      input: {
        of: { brandIds: [await brandId(stage, BRAND)] },
        metrics: ['reach', 'impressions', 'shares', 'shareability'],
        from,
        to,
        by: 'WEEK',
      },
    },
  );
  const total = (metric: string): number => metrics.find((one: Data) => one.metric.key === metric)?.total;
  const inFile = (metric: string) => sum(valuesInFile(BRAND, metric, from, to));
  for (const metric of ['reach', 'impressions', 'shares']) {
    check(`${metric} of ${BRAND} in August`, total(metric), inFile(metric));
  }
  const ratio = inFile('shares') / inFile('reach');
  check('shareability of August', total('shareability').toFixed(6), ratio.toFixed(6));
  say(`${BRAND} in August: reach ${total('reach')}, shares ${total('shares')}, shareability ${ratio.toFixed(4)}`);
}
