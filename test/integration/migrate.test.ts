import { ScanCommand, UpdateItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { brandByNameKey, MIGRATION, tenantOf } from '../../lambdas/data/keys';
import { migrateTable } from '../../lambdas/operations/migrate/migrate-table';
import type { RawItem } from '../../lambdas/operations/scan';
import type { Target } from '../../lambdas/operations/target';
import { must, startApi, type Client } from '../support/api';
import { allItems, newTable, putItem, unhurried } from '../support/tables';

const NAMES = ['Zeta', 'Ágora', 'Beta', 'Élan', 'Delta', 'Åre', 'Gamma', 'Östra'];
const IN_ORDER = ['Ágora', 'Åre', 'Beta', 'Delta', 'Élan', 'Gamma', 'Östra', 'Zeta'];
const whole = { dryRun: false, pace: unhurried, segments: 1, pageItems: 100 };

let table: Target;
let owner: Client;
let ids: string[];

/** An agency whose brands an earlier release wrote. */
beforeEach(async () => {
  table = await newTable();
  const api = await startApi({ environment: { TABLE_NAME: table.tableName } });
  owner = await api.agency();
  ids = [];
  for (const name of NAMES) ids.push(await create(name));
  for (const item of await brandItems()) {
    const { v: _, ...rest } = item;
    const gsi1sk = { S: `${item.name?.S?.toLocaleLowerCase('en')}#${item.id?.S}` };
    await putItem(table, { ...rest, gsi1sk });
  }
});

async function create(name: string): Promise<string> {
  const document =
    'mutation ($input: CreateBrandInput!) { createBrand(input: $input) { brand { id } userErrors { message } } }';
  return (await must(owner, document, { input: { name } })).createBrand.brand.id;
}

const rename = (id: string | undefined, name: string) =>
  must(owner, 'mutation ($input: UpdateBrandInput!) { updateBrand(input: $input) { userErrors { message } } }', {
    input: { id, name },
  });

async function namesByName(): Promise<string[]> {
  const { brands } = await must(owner, '{ brands(sort: { field: NAME, direction: ASC }) { nodes { name } } }');
  return brands.nodes.map(({ name }: { name: string }) => name);
}

const brandItems = async (): Promise<RawItem[]> =>
  (await allItems(table)).filter(({ sk }) => sk?.S?.startsWith('BRAND#'));
const checkpoints = async (): Promise<RawItem[]> => (await allItems(table)).filter(({ pk }) => pk?.S === MIGRATION);
const sameNames = (names: string[]) => [...names].sort();

/** The same table, where something happens just before a request is sent. */
const watched = (before: (command: unknown) => Promise<unknown>): Target => ({
  ...table,
  client: {
    send: async (command: Parameters<DynamoDBClient['send']>[0]) => {
      await before(command);
      return table.client.send(command);
    },
  } as unknown as DynamoDBClient,
});

it('items of an earlier form are read before, during and after, and stand in their new order in the end', async () => {
  expect(sameNames(await namesByName())).toEqual(sameNames(NAMES));
  expect(await namesByName()).not.toEqual(IN_ORDER);
  const during: string[][] = [];
  const watching = watched(async (command) => {
    if (command instanceof UpdateItemCommand) during.push(sameNames(await namesByName()));
  });
  const counted = await migrateTable(watching, whole);
  expect(counted).toEqual({ brand: { items: 8, outdated: 8, changed: 8 } });
  expect(during).toHaveLength(8);
  for (const seen of during) expect(seen).toEqual(sameNames(NAMES));
  expect(await namesByName()).toEqual(IN_ORDER);
});

it('a dry run counts and changes nothing', async () => {
  const before = await allItems(table);
  expect(await migrateTable(table, { ...whole, dryRun: true })).toEqual({
    brand: { items: 8, outdated: 8, changed: 0 },
  });
  expect(await allItems(table)).toEqual(before);
});

it('twice is as good as once', async () => {
  await migrateTable(table, whole);
  const once = await allItems(table);
  expect(await migrateTable(table, whole)).toEqual({ brand: { items: 8, outdated: 0, changed: 0 } });
  expect(await allItems(table)).toEqual(once);
});

it('what a brand gained meanwhile stays, and only the places among names are written', async () => {
  const before = new Map((await brandItems()).map((item) => [item.id?.S, item]));
  await migrateTable(table, whole);
  for (const { gsi1sk, v, ...rest } of await brandItems()) {
    const { gsi1sk: _, ...old } = before.get(rest.id?.S) ?? {};
    expect(rest).toEqual(old);
    expect(v).toEqual({ N: '2' });
    expect(gsi1sk).toEqual({
      S: brandByNameKey(tenantOf(owner.agencyId), rest.name?.S ?? '', rest.id?.S ?? '').gsi1sk,
    });
  }
});

it('killed midway it goes on where it was, from any machine', async () => {
  const small = { ...whole, pageItems: 3 };
  let pages = 0;
  const dying = () => {
    pages += 1;
    if (pages === 2) throw new Error('The machine is gone.');
  };
  await expect(migrateTable(table, { ...small, progressed: dying })).rejects.toThrow('gone');
  expect(await checkpoints()).toHaveLength(1);
  let scans = 0;
  const counting = watched(async (command) => {
    if (command instanceof ScanCommand) scans += 1;
  });
  const counted = await migrateTable(counting, small);
  expect(counted).toEqual({ brand: { items: 8, outdated: 8, changed: 8 } });
  const inOneGo = Math.ceil((await allItems(table)).length / small.pageItems);
  expect(scans).toBeLessThan(inOneGo);
  expect(await checkpoints()).toEqual([]);
  expect(await namesByName()).toEqual(IN_ORDER);
});

it('a brand that is renamed between reading and writing keeps its new name, and the place of that', async () => {
  let renamed: Promise<unknown> | undefined;
  const racing = watched(async (command) => {
    if (!(command instanceof UpdateItemCommand)) return;
    renamed ??= Promise.all(ids.map((id, index) => rename(id, `Ünique ${index}`)));
    await renamed;
  });
  await migrateTable(racing, { ...whole, pageItems: 100 });
  expect(await namesByName()).toEqual(ids.map((_, index) => `Ünique ${index}`));
  for (const { gsi1sk, v } of await brandItems()) {
    expect([v, gsi1sk?.S?.slice(0, 6)]).toEqual([{ N: '2' }, 'unique']);
  }
});

it('a brand whose numbers move between reading and writing keeps them', async () => {
  const { client, tableName: TableName } = table;
  const moving = watched(async (command) => {
    if (!(command instanceof UpdateItemCommand)) return;
    const { Key } = command.input;
    await client.send(
      new UpdateItemCommand({
        TableName,
        Key,
        UpdateExpression: 'ADD openApprovals :one',
        ExpressionAttributeValues: { ':one': { N: '1' } },
      }),
    );
  });
  await migrateTable(moving, whole);
  const items = await brandItems();
  expect(items.map(({ openApprovals, v }) => [openApprovals?.N, v?.N])).toEqual(items.map(() => ['1', '2']));
});
