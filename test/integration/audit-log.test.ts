import type { GraphQLObjectType } from 'graphql';
import { must, startApi, type Api, type Client } from '../support/api';
import { rowsOf } from '../support/samples';
import { printedSchema } from '../support/schema-samples';

const LOG = `query ($first: Int, $after: String, $filter: AuditFilter) {
  auditLog(first: $first, after: $after, filter: $filter) {
    nodes { id at operation actor { id kind name } memberId outcome codes subjectIds brandIds requestId sourceIp userAgent }
    pageInfo { hasNextPage endCursor } } }`;
const EXPORT = `query ($first: Int, $after: String, $filter: AuditFilter) {
  exportAuditLog(first: $first, after: $after, filter: $filter) { csv rows pageInfo { hasNextPage endCursor } } }`;

let api: Api;
let ana: Client;

beforeAll(async () => {
  api = await startApi();
});

beforeEach(async () => {
  api.clock.set('2026-09-15T10:00:00Z');
  ana = await api.agency();
});

const logOf = async (client: Client, filter?: object, page: object = {}) =>
  (await must(client, LOG, { filter, ...page })).auditLog;
const operationsIn = async (client: Client, filter?: object): Promise<string[]> =>
  (await logOf(client, filter, { first: 100 })).nodes.map(({ operation }: { operation: string }) => operation);

async function newBrand(name: string, client = ana): Promise<string> {
  const { createBrand } = await must(
    client,
    'mutation ($input: CreateBrandInput!) { createBrand(input: $input) { brand { id } userErrors { code } } }',
    { input: { name } },
  );
  return createBrand.brand.id;
}
const rename = (client: Client, id: string, name = 'Other') =>
  client.query('mutation ($input: UpdateBrandInput!) { updateBrand(input: $input) { userErrors { code } } }', {
    input: { id, name },
  });

describe('the audit log', () => {
  it('lists the newest first, page by page, one query each', async () => {
    const ids = [await newBrand('A'), await newBrand('B'), await newBrand('C')];
    const first = await logOf(ana, undefined, { first: 2 });
    expect(ana.last()).toMatchObject({ requests: 1 + 1, writeUnits: 0 });
    expect(first.nodes.map(({ subjectIds }: { subjectIds: string[] }) => subjectIds[0])).toEqual([ids[2], ids[1]]);
    const second = await logOf(ana, undefined, { first: 2, after: first.pageInfo.endCursor });
    expect(second.nodes.map(({ operation }: { operation: string }) => operation)).toEqual([
      'createBrand',
      'createAgency',
    ]);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect(first.nodes[0]).toMatchObject({ outcome: 'DONE', actor: { kind: 'MEMBER' }, brandIds: [ids[2]] });
  });

  it('is found by who, what, on what, where, when and with what outcome', async () => {
    const brandId = await newBrand('A');
    const key = await ana.key({ scopes: ['brands:read', 'brands:write'] });
    api.clock.set('2026-09-16T10:00:00Z');
    const other = await newBrand('B', key);
    await rename(key, brandId, ' ');
    expect(await operationsIn(ana, { actorId: key.keyId })).toEqual(['updateBrand', 'createBrand']);
    expect(await operationsIn(ana, { operation: 'createApiKey' })).toEqual(['createApiKey']);
    expect(await operationsIn(ana, { subjectId: brandId })).toEqual(['updateBrand', 'createBrand']);
    expect(await operationsIn(ana, { brandId: other })).toEqual(['createBrand']);
    expect(await operationsIn(ana, { outcome: 'REFUSED' })).toEqual(['updateBrand']);
    expect(await operationsIn(ana, { from: '2026-09-16T10:00:00Z' })).toEqual(['updateBrand', 'createBrand']);
    const earlier = await operationsIn(ana, { to: '2026-09-16T10:00:00Z' });
    expect(earlier).toEqual(['createApiKey', 'createBrand', 'createAgency']);
    expect(await operationsIn(ana, { from: '2026-09-15T10:00:00Z', to: '2026-09-16T10:00:00Z' })).toEqual(earlier);
  });

  it('reads no entry outside of the time that is asked for', async () => {
    for (let count = 0; count < 30; count += 1) await newBrand(`Brand ${count}`);
    await logOf(ana, undefined, { first: 100 });
    const whole = ana.last();
    await logOf(ana, { to: '2026-09-15T09:00:00Z' }, { first: 100 });
    expect(ana.last().readUnits).toBeLessThan(whole.readUnits / 2);
  });

  it('says what is wrong with a time, and knows only cursors of its own', async () => {
    const { errors } = await ana.query(LOG, { filter: { from: '2026-09-16T10:00:00Z', to: '2026-09-15T10:00:00Z' } });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    const stranger = await api.agency();
    const { pageInfo } = await logOf(stranger, undefined, { first: 1 });
    const forged = await ana.query(LOG, { after: pageInfo.endCursor });
    expect(forged.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('lists an import once, and every part of it for who looks for what it made', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => ({ externalId: `b-${index}`, name: `Brand ${index}` }));
    const { importBrands } = await must(
      ana,
      'mutation ($input: ImportBrandsInput!) { importBrands(input: $input) { brands { id } userErrors { message } } }',
      { input: { rows } },
    );
    expect(await operationsIn(ana, { operation: 'importBrands' })).toHaveLength(1);
    for (const { id } of [importBrands.brands[0], importBrands.brands[39]]) {
      expect(await operationsIn(ana, { subjectId: id })).toEqual(['importBrands']);
    }
  });

  it('goes out as CSV, page by page', async () => {
    const brandId = await newBrand('A');
    await rename(ana, brandId);
    const { exportAuditLog: page } = await must(ana, EXPORT, { first: 2 });
    expect(page).toMatchObject({ rows: 2, pageInfo: { hasNextPage: true } });
    const rows = rowsOf(page.csv);
    expect(page.csv.split('\n')[0]).toBe(
      'id,at,operation,outcome,codes,actor_id,member_id,subject_ids,brand_ids,request_id,source_ip,user_agent',
    );
    expect(rows.map(({ operation, outcome, brandIds }) => [operation, outcome, brandIds])).toEqual([
      ['updateBrand', 'DONE', brandId],
      ['createBrand', 'DONE', brandId],
    ]);
    const rest = await must(ana, EXPORT, { after: page.pageInfo.endCursor });
    expect(rest.exportAuditLog).toMatchObject({ rows: 1, pageInfo: { hasNextPage: false } });
  });
});

describe('who may read the audit log', () => {
  it('is owners, administrators and keys that were given the permission', async () => {
    expect(await operationsIn(await ana.as('ADMIN'))).toContain('createAgency');
    for (const role of ['STRATEGIST', 'COMMUNITY_MANAGER', 'ANALYST']) {
      const { errors } = await (await ana.as(role)).query(LOG);
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
    const [auditor, other] = [await ana.key({ scopes: ['audit:read'] }), await ana.key({ scopes: ['brands:read'] })];
    expect(await operationsIn(auditor)).toContain('createAgency');
    expect((await other.query(LOG)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('sees what lies in their brands alone', async () => {
    const [own, other] = [await newBrand('Own'), await newBrand('Other')];
    const auditor = await ana.key({ scopes: ['audit:read'], brandIds: [own] });
    await rename(ana, own);
    await rename(ana, other);
    expect(await operationsIn(auditor)).toEqual(['updateBrand', 'createBrand']);
    expect(await operationsIn(auditor, { brandId: other })).toEqual([]);
    expect(await operationsIn(auditor, { subjectId: other })).toEqual([]);
  });

  it('sees nothing of another agency', async () => {
    const brandId = await newBrand('Own');
    const stranger = await api.agency();
    expect(await operationsIn(stranger, { subjectId: brandId })).toEqual([]);
    expect(await operationsIn(stranger)).toEqual(['createAgency']);
  });
});

it('has no mutation that could change or remove an entry', () => {
  const mutations = Object.values((printedSchema().getMutationType() as GraphQLObjectType).getFields());
  const about = mutations.filter(({ name, type, args }) => /audit|journal/i.test(`${name} ${type} ${args[0]?.type}`));
  expect(about).toEqual([]);
});
