import { parseArgs } from 'node:util';
import * as z from 'zod';
import { checkFiles, manifestOf } from './backup/check-files';
import { compare, type Differences } from './backup/compare';
import { openFolder } from './backup/folder';
import { restoreTable } from './backup/restore-table';
import { EXIT, rate, runCommand, segmentCount, understood } from './command';
import { createPace } from './pace';
import { TARGET_OPTIONS, TARGET_USAGE, targetSchema, withTarget } from './target';

const USAGE = `Use: npm run -s restore -- --from FOLDER [--merge | --verify] ${TARGET_USAGE}
       [--create-table] [--write-units A SECOND] [--read-units A SECOND] [--segments 4]`;

const wishes = targetSchema.extend({
  from: z.string({ error: '--from needs the name of a folder.' }).min(1),
  merge: z.boolean(),
  verify: z.boolean(),
  'create-table': z.boolean(),
  'write-units': rate('--write-units'),
  'read-units': rate('--read-units'),
  segments: segmentCount,
});

/** Writes an export into a table, or only says how a table differs from it. */
async function main(): Promise<number> {
  const { from, merge, verify, 'create-table': create, segments, ...given } = readWishes();
  const { 'write-units': writeUnits, 'read-units': readUnits, ...where } = given;
  const folder = openFolder(from);
  const readPace = createPace(readUnits);
  return withTarget({ ...where, create }, async (target) => {
    if (verify) {
      const manifest = manifestOf(folder);
      const expected = checkFiles(folder, manifest);
      return judge(await compare(target, expected, { selection: manifest, pace: readPace, segments }), { merge });
    }
    const { items, differences } = await restoreTable(target, folder, {
      merge,
      pace: createPace(writeUnits),
      readPace,
      segments,
      progressed: (written) => console.error(`${written.toLocaleString('en')} items are written …`),
    });
    console.error(`${items.toLocaleString('en')} items were written and read again.`);
    return judge(differences, { merge });
  });
}

const MOST_SHOWN = 20;

/** Says what differs. After a merge, what the export does not know is no fault. */
function judge({ missing, extra, different }: Differences, { merge }: { merge: boolean }): number {
  const counts = `${missing.length} missing, ${different.length} different, ${extra.length} not in the export`;
  console.error(`Against the export: ${counts}.`);
  for (const [how, names] of Object.entries({ missing, different, ...(!merge && { extra }) })) {
    for (const name of names.slice(0, MOST_SHOWN)) console.log(`${how}\t${name.replace('\n', '\t')}`);
    if (names.length > MOST_SHOWN) console.log(`${how}\t… and ${names.length - MOST_SHOWN} more`);
  }
  return missing.length + different.length + (merge ? 0 : extra.length) === 0 ? EXIT.done : EXIT.different;
}

function readWishes(): z.infer<typeof wishes> {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const options = {
    ...TARGET_OPTIONS,
    from: text,
    merge: flag,
    verify: flag,
    'create-table': flag,
    'write-units': { ...text, default: '1000' },
    'read-units': { ...text, default: '1000' },
    segments: { ...text, default: '4' },
  };
  return understood(() => wishes.parse(parseArgs({ options }).values));
}

runCommand(USAGE, main);
