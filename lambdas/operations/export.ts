import { parseArgs } from 'node:util';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { createDirectory } from '../data/directory';
import { createMeter } from '../data/meter';
import { TableAccess } from '../data/table-access';
import { systemClock } from '../shared/clock';
import { exportTable } from './backup/export-table';
import { makeFolder } from './backup/folder';
import { EXIT, rate, runCommand, segmentCount, understood } from './command';
import { OperationFailure } from './failure';
import { createPace } from './pace';
import { TARGET_OPTIONS, TARGET_USAGE, targetSchema, withTarget, type Target } from './target';

const USAGE = `Use: npm run -s export -- --to FOLDER [--agency ID or short name] ${TARGET_USAGE}
       [--read-units A SECOND] [--segments 4]`;

const wishes = targetSchema.extend({
  to: z.string({ error: '--to needs the name of a folder.' }).min(1),
  agency: z.string().min(1).optional(),
  'read-units': rate('--read-units'),
  segments: segmentCount,
});

/** Writes a table, or one agency of it, into a folder. */
async function main(): Promise<number> {
  const { to, agency, 'read-units': readUnits, segments, ...where } = readWishes();
  const folder = makeFolder(to);
  const manifest = await withTarget(where, async (target) =>
    exportTable(target, folder, {
      selection: agency === undefined ? {} : { agencyId: await agencyIdOf(target, agency) },
      pace: createPace(readUnits),
      segments,
      now: systemClock,
      progressed: (items) => console.error(`${items.toLocaleString('en')} items are safe …`),
    }),
  );
  console.error(`Done: ${manifest.items.toLocaleString('en')} items in ${manifest.parts.length} files in ${to}.`);
  console.error('They hold e-mail addresses and hashes of secrets: keep them as you keep the table.');
  return EXIT.done;
}

async function agencyIdOf({ client, tableName }: Target, named: string): Promise<string> {
  const table = new TableAccess(client as unknown as DynamoDBDocumentClient, tableName, createMeter());
  const directory = createDirectory(table);
  const isId = /^agn_[0-9a-z]{26}$/.test(named);
  const id = isId ? (await directory.agencies([named]))[0]?.id : await directory.agencyIdOfSlug(named);
  if (id === undefined) throw new OperationFailure(`There is no agency "${named}" in the table ${tableName}.`);
  return id;
}

function readWishes(): z.infer<typeof wishes> {
  const text = { type: 'string' } as const;
  const options = {
    ...TARGET_OPTIONS,
    to: text,
    agency: text,
    'read-units': { ...text, default: '1000' },
    segments: { ...text, default: '4' },
  };
  return understood(() => wishes.parse(parseArgs({ options }).values));
}

runCommand(USAGE, main);
