import { must, startApi, type Api, type Client } from '../support/api';
import { sampleRows } from '../support/samples';
import { ENTRY_IN_TRANSACTION } from '../support/journal-costs';

const IMPORT = `mutation ($input: ImportBrandsInput!) {
  importBrands(input: $input) {
    summary { received created updated unchanged rejected }
    applied
    rejections { index externalId code path message }
    brands { id name slug externalId industry website timeZone currency tags version }
    userErrors { code path }
  }
}`;
const LIST = '{ brands(first: 100) { nodes { name slug externalId } totalCount } agency { brandCount } }';

let api: Api;
let ana: Client;

beforeAll(async () => {
  api = await startApi();
});

beforeEach(async () => {
  ana = await api.agency();
});

const run = async (rows: object[], more: object = {}, caller: Client = ana) => {
  const { data, errors } = await caller.query(IMPORT, { input: { rows, ...more } });
  expect(errors).toBeUndefined();
  return data.importBrands;
};
const list = async () => (await must(ana, LIST)).brands;
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ externalId: `CRM-${index}`, name: `Brand ${index}` }));

describe('importing the sample of twelve brands', () => {
  it('creates them in the order of the file, with everything the file says', async () => {
    const result = await run(sampleRows('agency-brands.csv'));
    expect(result).toMatchObject({
      summary: { received: 12, created: 12, updated: 0, unchanged: 0, rejected: 0 },
      applied: true,
      rejections: [],
      userErrors: [],
    });
    expect(result.brands[5]).toMatchObject({
      name: 'Clínica Alameda',
      slug: 'clinica-alameda',
      externalId: 'CRM-1005',
      industry: 'health',
      website: 'https://brand-6.example',
      timeZone: 'Europe/Madrid',
      currency: 'EUR',
      tags: ['retainer', 'local'],
      version: 1,
    });
    const { nodes, totalCount } = await list();
    expect(totalCount).toBe(12);
    expect(nodes.map(({ externalId }: { externalId: string }) => externalId)).toEqual(
      sampleRows('agency-brands.csv').map(({ externalId }) => externalId),
    );
  });

  it('changes nothing the second time, and writes nothing', async () => {
    await run(sampleRows('agency-brands.csv'));
    const { summary, brands } = await run(sampleRows('agency-brands.csv'));
    expect(summary).toEqual({ received: 12, created: 0, updated: 0, unchanged: 12, rejected: 0 });
    expect(brands.map(({ version }: { version: number }) => version)).toEqual(Array(12).fill(1));
    expect(ana.last().writeUnits).toBe(ENTRY_IN_TRANSACTION);
  });

  it('writes nothing in a dry run and says what it would do', async () => {
    const result = await run(sampleRows('agency-brands.csv'), { dryRun: true });
    expect(result).toMatchObject({ summary: { created: 12, rejected: 0 }, applied: false, brands: [] });
    expect(ana.last().writeUnits).toBe(0);
    expect((await list()).nodes).toEqual([]);
  });
});

describe('importing a brand that exists', () => {
  it('changes what the row says and keeps what it leaves blank', async () => {
    await run([{ externalId: 'CRM-1', name: 'Casa Lumen', industry: 'home', tags: 'a|b' }]);
    const { summary, brands } = await run([{ externalId: 'CRM-1', name: '', industry: 'food', tags: null }]);
    expect(summary).toMatchObject({ updated: 1, created: 0 });
    expect(brands).toMatchObject([{ name: 'Casa Lumen', industry: 'food', tags: ['a', 'b'], version: 2 }]);
  });

  it('finds a brand that was created by hand', async () => {
    await must(
      ana,
      'mutation { createBrand(input: { name: "By hand", externalId: "CRM-7" }) { userErrors { message } } }',
    );
    expect((await run([{ externalId: 'CRM-7', name: 'By hand' }])).summary).toMatchObject({ unchanged: 1 });
  });
});

describe('a row that names its brand by the id', () => {
  const byHand = async (name: string) => {
    const document = `mutation { createBrand(input: { name: "${name}" }) { brand { id } userErrors { message } } }`;
    return (await must(ana, document)).createBrand.brand.id;
  };

  it('changes a brand without an external id, and gives it one', async () => {
    const id = await byHand('Casa Lumen');
    expect((await run([{ id, industry: 'home' }])).brands).toMatchObject([{ id, industry: 'home', externalId: null }]);
    expect((await run([{ id, externalId: 'CRM-1' }])).summary).toMatchObject({ updated: 1 });
    expect((await run([{ externalId: 'CRM-1', name: 'Casa Lumen' }])).summary).toMatchObject({ unchanged: 1 });
  });

  it('frees the external id that it had before', async () => {
    const { brands } = await run([{ externalId: 'CRM-1', name: 'Casa Lumen' }]);
    await run([{ id: brands[0].id, externalId: 'CRM-2' }]);
    expect((await run([{ externalId: 'CRM-1', name: 'Another' }])).summary).toMatchObject({ created: 1 });
  });

  it('is refused when there is no such brand, when its external id is taken, and for a second row of the brand', async () => {
    const id = await byHand('Casa Lumen');
    const { brands } = await run(many(1));
    const { rejections } = await run([
      { id: id.replace(/.$/, (last: string) => (last === '0' ? '1' : '0')), name: 'Nobody' },
      { id, externalId: 'CRM-0' },
      { externalId: 'CRM-0', industry: 'food' },
      { id: brands[0].id, industry: 'home' },
    ]);
    expect(rejections.map(({ index, code, path }: Record<string, unknown>) => [index, code, path])).toEqual([
      [0, 'BRAND_UNKNOWN', ['id']],
      [1, 'ALREADY_EXISTS', ['externalId']],
      [2, 'DUPLICATE_ROW', ['externalId']],
      [3, 'DUPLICATE_ROW', ['id']],
    ]);
  });
});

describe('bad rows', () => {
  const rows = [
    { externalId: 'CRM-1', name: 'Good' },
    { externalId: 'CRM-2', name: 'Bad', currency: 'EURO', website: 7 },
    { externalId: '', name: 'Nobody' },
    { externalId: 'CRM-4' },
    { externalId: 'CRM-1', name: 'Again' },
  ];

  it('stop everything unless asked otherwise', async () => {
    const result = await run(rows);
    expect(result).toMatchObject({
      summary: { received: 5, created: 0, updated: 0, unchanged: 0, rejected: 4 },
      applied: false,
      brands: [],
      userErrors: [{ code: 'INVALID', path: ['input', 'rows'] }],
    });
    expect((await list()).nodes).toEqual([]);
  });

  it('are left out when asked for, each with its reasons', async () => {
    const { summary, rejections, applied } = await run(rows, { errorPolicy: 'REJECT_FAILED_ROWS' });
    expect(summary).toEqual({ received: 5, created: 1, updated: 0, unchanged: 0, rejected: 4 });
    expect(applied).toBe(true);
    expect(
      rejections.map((one: { index: number; externalId: string; code: string; path: string[] }) => [
        one.index,
        one.externalId,
        one.code,
        ...one.path,
      ]),
    ).toEqual([
      [1, 'CRM-2', 'INVALID', 'website'],
      [1, 'CRM-2', 'INVALID', 'currency'],
      [2, null, 'BLANK', 'externalId'],
      [3, 'CRM-4', 'BLANK', 'name'],
      [4, 'CRM-1', 'DUPLICATE_ROW', 'externalId'],
    ]);
    expect((await list()).nodes).toMatchObject([{ name: 'Good' }]);
  });

  it('write nothing however many good rows stand beside one', async () => {
    const result = await run([...many(299), { externalId: 'CRM-bad', name: '' }]);
    expect(result).toMatchObject({ summary: { received: 300, created: 0, rejected: 1 }, applied: false });
    expect((await list()).totalCount).toBe(0);
  });
});

it('takes two brands of the same name apart by their external ids', async () => {
  const { brands } = await run([
    { externalId: 'CRM-1', name: 'Sol' },
    { externalId: 'CRM-2', name: 'Sol' },
  ]);
  expect(brands.map(({ slug }: { slug: string }) => slug)).toEqual(['sol', 'sol-crm-2']);
});

it('asks after a longer name only where the short one is taken', async () => {
  await run([{ externalId: 'CRM-1', name: 'Sol' }]);
  // The agency, the external id and the short name.
  expect(ana.last().readUnits).toBe(3);
  const { brands } = await run([
    { externalId: 'CRM-2', name: 'Sol' },
    { externalId: 'CRM-3', name: 'Luna' },
  ]);
  expect(brands.map(({ slug }: { slug: string }) => slug)).toEqual(['sol-crm-2', 'luna']);
  expect(ana.last().readUnits).toBe(1 + 2 + 2 + 1);
});

it('imports a thousand brands and keeps the count true', async () => {
  expect((await run(many(1_000))).summary).toMatchObject({ received: 1_000, created: 1_000 });
  expect((await list()).totalCount).toBe(1_000);
  expect((await run(many(1_000))).summary).toMatchObject({ unchanged: 1_000 });
  expect(ana.last()).toMatchObject({ writeUnits: ENTRY_IN_TRANSACTION });
  expect(ana.last().requests).toBeLessThan(30);
});

it.each([0, 1_001])('refuses a request of %i rows', async (count) => {
  expect(await run(many(count))).toMatchObject({
    summary: null,
    applied: false,
    userErrors: [{ code: 'INVALID', path: ['input', 'rows'] }],
  });
});

it('creates no brand twice when the same file comes from five places at once', async () => {
  const results = await Promise.all(Array.from({ length: 5 }, () => run(many(40))));
  expect(results.flatMap(({ rejections }) => rejections)).toEqual([]);
  const created = results.reduce((sum, { summary }) => sum + summary.created, 0);
  expect(created).toBe(40);
  expect((await list()).totalCount).toBe(40);
});

describe('who may import', () => {
  it('lets a caller limited to brands change these and neither add nor find out about others', async () => {
    const { brands } = await run(many(2));
    const limited = await ana.as('STRATEGIST', { brandIds: [brands[0].id] });
    const rows = [
      { externalId: 'CRM-0', name: 'Renamed' },
      { externalId: 'CRM-1', name: 'Hidden' },
      { externalId: 'CRM-new', name: 'New' },
    ];
    const { summary, rejections } = await run(rows, { errorPolicy: 'REJECT_FAILED_ROWS' }, limited);
    expect(summary).toMatchObject({ updated: 1, created: 0, rejected: 2 });
    const [hidden, fresh] = rejections.map(({ code, message }: { code: string; message: string }) => code + message);
    expect(hidden.replace('CRM-1', 'it')).toBe(fresh.replace('CRM-new', 'it'));
  });

  it('lets a test key do a dry run and nothing else', async () => {
    const key = await ana.key({ scopes: ['brands:write'], mode: 'TEST' });
    expect(await run(many(1), { dryRun: true }, key)).toMatchObject({ summary: { created: 1 } });
    const { errors } = await key.query(IMPORT, { input: { rows: many(1) } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('keeps the brands of another agency out of it', async () => {
    await run(many(1));
    const other = await api.agency();
    expect((await run(many(1), {}, other)).summary).toMatchObject({ created: 1, unchanged: 0 });
  });
});
