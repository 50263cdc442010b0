import { parseArgs } from 'node:util';
import * as z from 'zod';
import { EXIT, rate, runCommand, segmentCount, understood } from './command';
import { migrateTable } from './migrate/migrate-table';
import type { Tally } from './migrate/tally';
import { createPace } from './pace';
import { TARGET_OPTIONS, TARGET_USAGE, targetSchema, withTarget } from './target';

const USAGE = `Use: npm run -s migrate -- [--dry-run] ${TARGET_USAGE}
       [--units A SECOND] [--segments 4]`;

const PAGE_ITEMS = 500;

const wishes = targetSchema.extend({ 'dry-run': z.boolean(), units: rate('--units'), segments: segmentCount });

/** Brings stored items of earlier releases into the form that this one writes. */
async function main(): Promise<number> {
  const { 'dry-run': dryRun, units, segments, ...where } = readWishes();
  const counted = await withTarget(where, (target) =>
    migrateTable(target, { dryRun, pace: createPace(units), segments, pageItems: PAGE_ITEMS }),
  );
  for (const line of report(counted, dryRun)) console.log(line);
  return EXIT.done;
}

function report(counted: Tally, dryRun: boolean): string[] {
  const lines = Object.entries(counted).map(([kind, { items, outdated, changed }]) => {
    const found = `${kind}: ${items.toLocaleString('en')} items, ${outdated.toLocaleString('en')} in an earlier form`;
    return dryRun ? `${found}.` : `${found}, ${changed.toLocaleString('en')} brought up to date.`;
  });
  return lines.length > 0 ? lines : ['There is no item of which there is more than one form.'];
}

function readWishes(): z.infer<typeof wishes> {
  const text = { type: 'string' } as const;
  const options = {
    ...TARGET_OPTIONS,
    'dry-run': { type: 'boolean', default: false } as const,
    units: { ...text, default: '1000' },
    segments: { ...text, default: '4' },
  };
  return understood(() => wishes.parse(parseArgs({ options }).values));
}

runCommand(USAGE, main);
