import * as z from 'zod';
import { select } from './client';
import { compareWithFile } from './compare-with-file';
import { check } from './failure';
import { chapter, done, refused, table } from './print';
import { profilesOf } from './profiles';
import { badRows, goodRowCount, valueRows } from './samples';
import { brandId, type Stage } from './stage';
import { startStrategy } from './strategy';

const RESULT = select(
  'summary { received created updated unchanged rejected } rejections { index code message }',
  z.object({
    summary: z.object({
      received: z.number(),
      created: z.number(),
      updated: z.number(),
      unchanged: z.number(),
      rejected: z.number(),
    }),
    rejections: z.array(z.object({ index: z.number(), code: z.string(), message: z.string() })),
  }),
);

/** The first line of the file is its header, and lines are counted from 1. */
const FIRST_LINE = 2;

/** The brands that the sheet has values of, beside the one that is taken from A to R. */
const OTHERS = [1, 2, 3].map((index) => ({ externalId: `CRM-100${index}`, instagram: `ig_${index}`, x: `x_${index}` }));

/** The partner brings the daily values in. Profiles that the file names have to be there first. */
export async function importValues(stage: Stage): Promise<void> {
  chapter('The partner imports the daily values');
  for (const other of OTHERS) await prepareBrand(stage, other);
  const rows = valueRows();
  const send = () => stage.partner.change('importMetrics', { rows, errorPolicy: 'REJECT_FAILED_ROWS' }, RESULT);

  const [strict] = await stage.partner.refused('importMetrics', { rows });
  check('importing all rows or none', strict?.code, 'INVALID');
  refused(`all ${rows.length} rows or none`, strict?.message ?? '');

  const { summary, rejections } = await send();
  check('good values', summary.created + summary.updated + summary.unchanged, goodRowCount);
  check(
    'refused rows',
    rejections.map(({ index, code }) => ({ line: index + FIRST_LINE, code })),
    badRows,
  );
  done(`${goodRowCount} good values are taken in, ${badRows.length} rows are refused:`);
  table(
    ['line', 'why'],
    rejections.map(({ index, message }) => [String(index + FIRST_LINE), message]),
  );
  const again = await send();
  const nothingNew = {
    received: rows.length,
    created: 0,
    updated: 0,
    unchanged: goodRowCount,
    rejected: badRows.length,
  };
  check('the second import', again.summary, nothingNew);
  done(`the same file again: ${goodRowCount} unchanged`);
  await compareWithFile(stage);
}

/** The agency starts a strategy for the brand, and the partner creates its profiles. */
async function prepareBrand(stage: Stage, { externalId, instagram, x }: (typeof OTHERS)[number]): Promise<void> {
  const brand = await brandId(stage, externalId);
  await startStrategy(stage, brand);
  const handles = (await profilesOf({ stage, brandId: brand })).map(({ handle }) => handle);
  for (const [network, handle] of [
    ['INSTAGRAM', instagram],
    ['X', x],
  ] as const) {
    if (!handles.includes(handle)) await stage.partner.change('createProfile', { brandId: brand, network, handle });
  }
  done(`${externalId} starts its strategy too, with ${instagram} and ${x}`);
}
