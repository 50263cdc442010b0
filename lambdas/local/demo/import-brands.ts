import { check } from './failure';
import { chapter, say } from './print';
import { brandRows } from './samples';
import type { Stage } from './stage';

const IMPORT = `mutation ($rows: [BrandRowInput!]!, $dryRun: Boolean!) {
  importBrands(input: { rows: $rows, dryRun: $dryRun }) {
    summary { received created updated unchanged rejected }
    rejections { index message }
    userErrors { code message }
  }
}`;

/** The partner brings the agency's brands in: dry first, then for real, then once more. */
export async function importBrands({ partner, agency }: Stage): Promise<void> {
  chapter('A partner imports the brands of the agency');
  const rows = brandRows();
  const send = async (dryRun: boolean) => (await partner.ask(IMPORT, { rows, dryRun })).importBrands.summary;
  const dry = await send(true);
  say(`dry run: ${dry.created + dry.unchanged} of ${dry.received} rows can be taken in, ${dry.rejected} cannot`);
  check('rows refused in the dry run', dry.rejected, 0);
  const done = await send(false);
  say(`import: ${done.created} created, ${done.unchanged} were there already`);
  check('brands imported', done.created + done.unchanged, rows.length);
  const again = await send(false);
  say(`the same file again: ${again.unchanged} unchanged`);
  check('the second import', again, { received: 12, created: 0, updated: 0, unchanged: 12, rejected: 0 });
  const { brands } = await agency.ask('{ brands(first: 100) { totalCount nodes { name } } }');
  check('brands in the agency', brands.totalCount, rows.length);
  check(
    'their names',
    brands.nodes.map(({ name }: { name: string }) => name).sort(),
    rows.map(({ name }) => name).sort(),
  );
}
