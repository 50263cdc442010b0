import type { Change } from '../../lambdas/usecases/ports';
import { must, startApi, type Api, type Client } from '../support/api';
import { journalOf } from '../support/journal';
import { sessionOf } from '../support/session';
import { startWalk } from '../support/walk';

let api: Api;
let ana: Client;

beforeAll(async () => {
  api = await startApi();
});

beforeEach(async () => {
  ana = await api.agency();
});

const CREATE =
  'mutation ($input: CreateBrandInput!) { createBrand(input: $input) { brand { id } userErrors { code } } }';
const createBrand = async (client: Client, input: object): Promise<string> =>
  (await must(client, CREATE, { input })).createBrand.brand.id;

const lastEntry = async () => (await journalOf(ana)).at(-1)!;

describe('the journal', () => {
  it('says who did what to what, when, from where and with what outcome', async () => {
    const brandId = await createBrand(ana, { name: 'Molino' });
    const { data } = await ana.query('{ viewer { member { id } } }');
    expect(await lastEntry()).toMatchObject({
      operation: 'createBrand',
      actorId: data.viewer.member.id,
      memberId: data.viewer.member.id,
      outcome: 'DONE',
      codes: [],
      subjectIds: [brandId],
      brandIds: [brandId],
      at: api.clock.now().toISOString(),
      sourceIp: '127.0.0.1',
      userAgent: 'test',
      requestId: expect.stringMatching(/^test-/),
      part: 1,
    });
  });

  it('begins with the agency', async () => {
    expect(await journalOf(ana)).toMatchObject([
      { operation: 'createAgency', subjectIds: [ana.agencyId, expect.stringMatching(/^mem_/)], outcome: 'DONE' },
    ]);
  });

  it('names a key, and the member who answers for it', async () => {
    const key = await ana.key({ scopes: ['brands:read', 'brands:write'] });
    await createBrand(key, { name: 'By key' });
    const { actorId, memberId } = await lastEntry();
    expect(actorId).toBe(key.keyId);
    expect(memberId).toMatch(/^mem_/);
  });

  it('tells of what was refused, by its codes, with what the input named', async () => {
    const brandId = await createBrand(ana, { name: 'Molino', slug: 'molino' });
    await ana.query(CREATE, { input: { name: 'Molino again', slug: 'molino' } });
    expect(await lastEntry()).toMatchObject({ outcome: 'REFUSED', codes: ['ALREADY_EXISTS'], subjectIds: [] });
    const UPDATE = 'mutation ($input: UpdateBrandInput!) { updateBrand(input: $input) { userErrors { code } } }';
    await ana.query(UPDATE, { input: { id: brandId, name: ' ', expectedVersion: 7 } });
    expect(await lastEntry()).toMatchObject({ outcome: 'REFUSED', codes: ['INVALID'], brandIds: [brandId] });
  });

  it('tells of what changed nothing', async () => {
    const { keyId } = await ana.key({ scopes: ['brands:read'] });
    const REVOKE = `mutation { revokeApiKey(input: { id: "${keyId}" }) { userErrors { code } } }`;
    for (const outcome of ['DONE', 'UNCHANGED']) {
      await must(ana, REVOKE);
      expect(await lastEntry()).toMatchObject({ operation: 'revokeApiKey', outcome, subjectIds: [keyId] });
    }
  });

  it('tells of what a caller may not do', async () => {
    const analyst = await ana.as('ANALYST');
    await analyst.query(CREATE, { input: { name: 'Not mine to make' } });
    expect(await lastEntry()).toMatchObject({
      operation: 'createBrand',
      outcome: 'FORBIDDEN',
      actorId: expect.stringMatching(/^mem_/),
    });
  });

  it('tells of values, which are written without a transaction, by whose they are', async () => {
    const { brandId } = await startWalk(ana);
    const RECORD = 'mutation ($input: RecordMetricsInput!) { recordMetrics(input: $input) { userErrors { message } } }';
    const input = { brandId, values: [{ metric: 'reach', date: '2026-09-01', value: 5 }] };
    for (const outcome of ['DONE', 'UNCHANGED']) {
      await must(ana, RECORD, { input });
      expect(await lastEntry()).toMatchObject({ operation: 'recordMetrics', outcome, brandIds: [brandId] });
    }
  });

  it('tells nothing of a dry run', async () => {
    const before = await journalOf(ana);
    const IMPORT = 'mutation ($input: ImportBrandsInput!) { importBrands(input: $input) { userErrors { message } } }';
    await must(ana, IMPORT, { input: { rows: [{ externalId: 'a', name: 'A' }], dryRun: true } });
    expect(await journalOf(ana)).toEqual(before);
  });

  it('has an entry for each transaction of an import, numbered, and a last one that says what came of it', async () => {
    const IMPORT = 'mutation ($input: ImportBrandsInput!) { importBrands(input: $input) { userErrors { message } } }';
    const rows = Array.from({ length: 40 }, (_, index) => ({ externalId: `b-${index}`, name: `Brand ${index}` }));
    await must(ana, IMPORT, { input: { rows } });
    const entries = (await journalOf(ana)).filter(({ operation }) => operation === 'importBrands');
    expect(entries.map(({ part }) => part)).toEqual([1, 2, 3]);
    expect(entries.map(({ subjectIds }) => subjectIds.length)).toEqual([32, 8, 1]);
    expect(entries.map(({ events }) => events.map(({ type }) => type))).toEqual([[], [], ['import.completed']]);
    expect(entries[2]?.events[0]?.data).toMatchObject({ kind: 'BRANDS', received: 40, created: 40, rejected: 0 });
  });

  it('never says a word that anybody wrote, nor an address or a secret', async () => {
    await ana.query(CREATE, { input: { name: 'Secret sauce', slug: 'NOT A SLUG', industry: 'hush-hush' } });
    const key = await ana.key({ scopes: ['brands:read'] });
    await ana.as('ANALYST');
    const text = JSON.stringify(await journalOf(ana));
    for (const one of ['sauce', 'SLUG', 'hush', '@example.com', key.secret]) expect(text).not.toContain(one);
  });

  it('keeps the entry that stands in a place', async () => {
    const { store } = sessionOf(ana.agencyId).session;
    const entry = await lastEntry();
    const forged: Change & { do: 'add-journal-entry' } = { do: 'add-journal-entry', entry: { ...entry, actorId: 'x' } };
    expect(await store.commit([forged])).toMatchObject({ refused: [forged] });
    await store.addJournalEntry(forged.entry);
    expect(await lastEntry()).toEqual(entry);
  });

  it('keeps the order of what one process did within a millisecond', async () => {
    const names = Array.from({ length: 5 }, (_, index) => `brand-${index}`);
    const ids: string[] = [];
    for (const name of names) ids.push(await createBrand(ana, { name }));
    expect((await journalOf(ana)).slice(-5).map(({ subjectIds }) => subjectIds[0])).toEqual(ids);
  });
});
