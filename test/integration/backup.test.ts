import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { DeleteItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { checkFiles, manifestOf } from '../../lambdas/operations/backup/check-files';
import { compare } from '../../lambdas/operations/backup/compare';
import { exportTable } from '../../lambdas/operations/backup/export-table';
import { makeFolder, openFolder, type BackupFolder } from '../../lambdas/operations/backup/folder';
import { nameOf } from '../../lambdas/operations/backup/item-json';
import { restoreTable } from '../../lambdas/operations/backup/restore-table';
import type { RawItem } from '../../lambdas/operations/scan';
import type { Target } from '../../lambdas/operations/target';
import { must, startApi, type Client } from '../support/api';
import { recordFeedback } from '../support/feedback';
import { temporaryFolder } from '../support/folder';
import { allItems, newTable, putItem, unhurried } from '../support/tables';
import { walkTo, type Walk } from '../support/walk';

const EVERYTHING = `query ($id: ID!, $brand: ID!) {
  agency { name slug } portfolio { nodes { brand { name slug } strategyTitle currentLetter progress { completed } } }
  strategy(id: $id) { title version document(format: MARKDOWN) history { nodes { at summary } } allocations { label cost { amount } } }
  feedback(first: 5) { nodes { text stage } } apiKeys { nodes { name prefix } }
  metrics(input: { of: { brandIds: [$brand] }, metrics: ["reach"], from: "2026-01-01", to: "2026-12-31", by: MONTH }) { total }
}`;

const read = { pace: unhurried, segments: 3 };
const write = { ...read, readPace: unhurried, merge: false };
const at = { ...read, now: () => new Date('2026-09-15T10:00:00Z') };

/** Values that a detour over JavaScript's numbers and texts would change. */
const ODD: RawItem = {
  large: { N: '12345678901234567890123456789012345678' },
  binary: { B: new Uint8Array([0, 255, 10, 200]) },
  texts: { SS: ['ü', 'a'] },
  numbers: { NS: ['3', '1.5'] },
  binaries: { BS: [new Uint8Array([1]), new Uint8Array([2, 3])] },
  B: { M: { B: { S: 'a text under B' }, BS: { L: [{ S: 'x' }, { NULL: true }] } } },
  empty: { L: [] },
  flag: { BOOL: false },
};

let source: Target;
let owner: Client;
let walk: Walk;
let other: Client;

beforeAll(async () => {
  source = await newTable();
  const api = await startApi({ environment: { TABLE_NAME: source.tableName } });
  owner = await api.agency();
  walk = await walkTo(owner, 'LAUNCH');
  await recordFeedback(walk);
  await owner.key({ scopes: ['brands:read'] });
  await putItem(source, { pk: { S: `A#${owner.agencyId}` }, sk: { S: 'ODD' }, ...ODD });
  other = await api.agency();
  await walkTo(other, 'ANALYSIS');
  await other.key({ scopes: ['brands:read'] });
}, 60_000);

const newFolder = (): BackupFolder => makeFolder(join(temporaryFolder(), 'export'));

async function exported(selection: { agencyId?: string } = {}): Promise<BackupFolder> {
  const folder = newFolder();
  await exportTable(source, folder, { ...at, selection });
  return folder;
}

const byName = (items: RawItem[]) => [...items].sort((one, two) => (nameOf(one) < nameOf(two) ? -1 : 1));
const linesIn = (folder: BackupFolder): string =>
  readdirSync(folder.path)
    .filter((name) => name.endsWith('.gz'))
    .map((name) => gunzipSync(readFileSync(join(folder.path, name))).toString())
    .join('');

async function answerFrom(target: Target, caller: Client): Promise<unknown> {
  const api = await startApi({ environment: { TABLE_NAME: target.tableName } });
  const same = await api.member(caller.email ?? '', caller.agencyId);
  return must(same, EVERYTHING, { id: walk.strategyId, brand: walk.brandId });
}

describe('an export of everything', () => {
  it('restored into an empty table is the same, and the API answers the same', async () => {
    const target = await newTable();
    const { items, differences } = await restoreTable(target, await exported(), write);
    const original = byName(await allItems(source));
    expect(differences).toEqual({ missing: [], extra: [], different: [] });
    expect(items).toBe(original.length);
    expect(byName(await allItems(target))).toEqual(original);
    expect(await answerFrom(target, owner)).toEqual(await answerFrom(source, owner));
  });

  it('is refused by a table that holds anything, unless it is to be merged', async () => {
    const folder = await exported();
    const target = await newTable();
    await putItem(target, { pk: { S: 'A#agn_x' }, sk: { S: 'AGENCY' } });
    await expect(restoreTable(target, folder, write)).rejects.toThrow('is not empty. --merge');
    expect(await allItems(target)).toHaveLength(1);
    const { differences } = await restoreTable(target, folder, { ...write, merge: true });
    expect(differences).toEqual({ missing: [], different: [], extra: ['A#agn_x\nAGENCY'] });
  });
});

describe('an export of one agency', () => {
  it('holds all of it and nothing of another, and restores into a table where others live', async () => {
    const folder = await exported({ agencyId: owner.agencyId });
    const files = linesIn(folder);
    expect(files).not.toContain(other.agencyId);
    const target = await newTable();
    await restoreTable(target, await exported({ agencyId: other.agencyId }), write);
    const others = byName(await allItems(target));
    await restoreTable(target, folder, write);
    const all = byName(await allItems(target));
    expect(all).toEqual(byName(await allItems(source)));
    expect(all).toEqual(expect.arrayContaining(others));
    expect(await answerFrom(target, owner)).toEqual(await answerFrom(source, owner));
  });

  it('is refused where another agency has its short name or an API key of its own', async () => {
    const folder = await exported({ agencyId: owner.agencyId });
    const slug = (await allItems(source)).find(
      ({ pk, agencyId }) => pk?.S?.startsWith('SLUG#') && agencyId?.S === owner.agencyId,
    );
    const target = await newTable();
    await putItem(target, { ...slug, agencyId: { S: other.agencyId } } as RawItem);
    await expect(restoreTable(target, folder, { ...write, merge: true })).rejects.toThrow('belongs to another agency');
    expect(await allItems(target)).toHaveLength(1);
  });
});

describe('a damaged table', () => {
  it('is told apart from its export item by item, and comes back whole from it', async () => {
    const folder = await exported();
    const damaged = await newTable();
    await restoreTable(damaged, folder, write);
    const [lost, altered] = byName(await allItems(damaged)) as [RawItem, RawItem];
    const { client, tableName: TableName } = damaged;
    const keyOf = ({ pk, sk }: RawItem) => ({ pk, sk }) as RawItem;
    await client.send(new DeleteItemCommand({ TableName, Key: keyOf(lost) }));
    await client.send(
      new UpdateItemCommand({
        TableName,
        Key: keyOf(altered),
        UpdateExpression: 'SET damaged = :yes',
        ExpressionAttributeValues: { ':yes': { BOOL: true } },
      }),
    );
    await putItem(damaged, { pk: { S: 'A#agn_y' }, sk: { S: 'AGENCY' } });
    const expected = checkFiles(folder, manifestOf(folder));
    expect(await compare(damaged, expected, { ...read, selection: {} })).toEqual({
      missing: [nameOf(lost)],
      different: [nameOf(altered)],
      extra: ['A#agn_y\nAGENCY'],
    });
    const fresh = await newTable();
    const { differences } = await restoreTable(fresh, folder, write);
    expect(differences).toEqual({ missing: [], extra: [], different: [] });
  });
});

describe('damaged files', () => {
  const firstPart = (folder: BackupFolder): string => join(folder.path, manifestOf(folder).parts[0]?.name ?? '');
  const edited = (folder: BackupFolder, change: (manifest: Record<string, unknown>) => object) =>
    writeFileSync(join(folder.path, 'manifest.json'), JSON.stringify(change({ ...manifestOf(folder) })));

  it.each<[string, (folder: BackupFolder) => void, RegExp]>([
    [
      'a byte is another',
      (folder) => {
        const content = readFileSync(firstPart(folder));
        content[content.length - 5] = (content.at(-5) ?? 0) ^ 1;
        writeFileSync(firstPart(folder), content);
      },
      /is damaged: its content is not what was exported/,
    ],
    ['the content is another', (folder) => writeFileSync(firstPart(folder), gzipSync('{}\n')), /is damaged/],
    ['a file is missing', (folder) => rmSync(firstPart(folder)), /is missing: the export is not complete/],
    [
      'a file is not told of',
      (folder) => edited(folder, (manifest) => ({ ...manifest, parts: [] })),
      /The files hold 0 items, but the manifest says/,
    ],
    [
      'the manifest is cut',
      (folder) => writeFileSync(join(folder.path, 'manifest.json'), '{"format":'),
      /manifest.json is damaged/,
    ],
    [
      'it is of another table',
      (folder) =>
        edited(folder, (manifest) => ({ ...manifest, table: { name: 'x', definition: { partitionKey: 'id' } } })),
      /The export is of a table that is defined as/,
    ],
    [
      'it claims to be of one agency',
      (folder) => edited(folder, (manifest) => ({ ...manifest, agencyId: other.agencyId })),
      /holds an item that does not belong to/,
    ],
    ['there is no manifest', (folder) => rmSync(join(folder.path, 'manifest.json')), /holds no export/],
  ])('are refused before anything is written: %s', async (_why, damage, sentence) => {
    const folder = await exported();
    damage(folder);
    const target = await newTable();
    await expect(restoreTable(target, openFolder(folder.path), write)).rejects.toThrow(sentence);
    expect(await allItems(target)).toEqual([]);
  });
});

describe('an export that is interrupted', () => {
  it('goes on where it stopped and is the same in the end', async () => {
    const folder = newFolder();
    const broken = { ...at, selection: {}, segments: 4 };
    let files = 0;
    const stopping = () => {
      files += 1;
      if (files === 2) throw new Error('The power went.');
    };
    await expect(exportTable(source, folder, { ...broken, progressed: stopping })).rejects.toThrow('The power went.');
    expect(() => manifestOf(folder)).toThrow('an export that is not finished');
    const done = folder.progress()?.segments.filter((segment) => segment.done).length;
    expect(done).toBeGreaterThanOrEqual(1);
    await exportTable(source, folder, broken);
    const expected = checkFiles(folder, manifestOf(folder));
    expect(await compare(source, expected, { ...read, selection: {} })).toEqual({
      missing: [],
      extra: [],
      different: [],
    });
  });

  it('is not mixed with another one', async () => {
    const folder = newFolder();
    const stopping = () => {
      throw new Error('The power went.');
    };
    await expect(exportTable(source, folder, { ...at, selection: {}, progressed: stopping })).rejects.toThrow('power');
    await expect(exportTable(source, folder, { ...at, selection: { agencyId: owner.agencyId } })).rejects.toThrow(
      'an export of something else',
    );
    const complete = await exported();
    await expect(exportTable(source, complete, { ...at, selection: {} })).rejects.toThrow('holds an export already');
  });
});
