import * as z from 'zod';
import { select } from './client';
import { check } from './failure';
import { chapter, done, refused } from './print';
import { brandRows } from './samples';
import type { Stage } from './stage';

const summary = z.object({
  received: z.number(),
  created: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  rejected: z.number(),
});
const RESULT = select(
  'summary { received created updated unchanged rejected } applied',
  z.object({ summary, applied: z.boolean() }),
);

const BRANDS = select(
  '{ brands(first: 100) { totalCount nodes { name externalId } } }',
  z.object({
    brands: z.object({
      totalCount: z.number(),
      nodes: z.array(z.object({ name: z.string(), externalId: z.string() })),
    }),
  }),
);

/** The partner brings the agency's brands in: dry first, then for real, then once more. */
export async function importBrands({ partner, agency }: Stage): Promise<void> {
  chapter('A partner imports the brands of the agency');
  const rows = brandRows();
  const brands = async () => (await agency.read(BRANDS)).brands;
  const send = (dryRun: boolean) => partner.change('importBrands', { rows, dryRun }, RESULT);
  const there = (await brands()).totalCount;
  const first = { received: rows.length, created: rows.length - there, updated: 0, unchanged: there, rejected: 0 };

  check('the dry run', await send(true), { summary: first, applied: false });
  check('brands after the dry run', (await brands()).totalCount, there);
  done(`agency-brands.csv, dry run: ${first.created} of ${rows.length} brands would be created, none is`);
  check('the import', await send(false), { summary: first, applied: true });
  done(`the import: ${first.created} created, ${first.unchanged} were there already`);
  const unchanged = { ...first, created: 0, unchanged: rows.length };
  check('the second import', await send(false), { summary: unchanged, applied: true });
  done(`the same file again: ${rows.length} unchanged`);

  const { totalCount, nodes } = await brands();
  check('brands in the agency', totalCount, rows.length);
  const named = (all: { externalId: string; name: string }[]) =>
    all.map(({ externalId, name }) => `${externalId} ${name}`).sort();
  check('their names', named(nodes), named(rows));
  const denial = await partner.denied('{ approvals { nodes { id } } }');
  check('reading approvals with the key of the partner', denial.code, 'FORBIDDEN');
  refused('reading approvals with this key', denial.message);
}
