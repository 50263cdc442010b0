import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { createDocumentClient } from '../../lambdas/data/client';
import { must, startApi, type Answer, type Api, type Client } from '../support/api';
import { journalOf } from '../support/journal';
import { isReplayed, LEASE_MS, sendOnce } from '../support/once';
import { engineEndpoint, TEST_TABLE } from '../support/services';

const CREATE =
  'mutation ($input: CreateBrandInput!) { createBrand(input: $input) { brand { id name version } userErrors { code } } }';
const UPDATE =
  'mutation ($input: UpdateBrandInput!) { updateBrand(input: $input) { brand { id name version } userErrors { code } } }';
const IMPORT = `mutation ($input: ImportBrandsInput!) { importBrands(input: $input) {
  summary { created updated unchanged } rejections { index code } brands { id } userErrors { code } } }`;

let api: Api;
let ana: Client;

beforeAll(async () => {
  api = await startApi();
});

beforeEach(async () => {
  api.clock.set('2026-09-15T10:00:00Z');
  ana = await api.agency();
});

const brandNames = async (): Promise<string[]> =>
  (await must(ana, '{ brands { nodes { name } } }')).brands.nodes.map(({ name }: { name: string }) => name);
const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code;

describe('a mutation that is sent again with its key', () => {
  it('happens once, and is answered the same', async () => {
    const first = await sendOnce(ana, 'k', CREATE, { input: { name: 'Molino' } });
    expect(isReplayed(first)).toBe(false);
    const again = await sendOnce(ana, 'k', CREATE, { input: { name: 'Molino' } });
    expect(again.data).toEqual(first.data);
    expect(isReplayed(again)).toBe(true);
    expect(await brandNames()).toEqual(['Molino']);
    expect((await journalOf(ana)).filter(({ operation }) => operation === 'createBrand')).toHaveLength(1);
  });

  it('is answered the same though the object has changed since', async () => {
    const first = await sendOnce(ana, 'k', CREATE, { input: { name: 'Molino' } });
    await must(ana, UPDATE, { input: { id: first.data.createBrand.brand.id, name: 'Other' } });
    expect((await sendOnce(ana, 'k', CREATE, { input: { name: 'Molino' } })).data).toEqual(first.data);
  });

  it('is refused again when it was refused, though it would succeed by now', async () => {
    const { createBrand } = await must(ana, CREATE, { input: { name: 'Molino', slug: 'molino' } });
    const input = { name: 'Late', slug: 'molino' };
    const first = await sendOnce(ana, 'k', CREATE, { input });
    expect(first.data.createBrand).toMatchObject({ brand: null, userErrors: [{ code: 'ALREADY_EXISTS' }] });
    await must(ana, UPDATE, { input: { id: createBrand.brand.id, name: 'Other' } });
    const again = await sendOnce(ana, 'k', CREATE, { input });
    expect(again.data).toEqual(first.data);
    expect(isReplayed(again)).toBe(true);
  });

  it('stands for its input as well where that was wrong from the start', async () => {
    const first = await sendOnce(ana, 'k', CREATE, { input: { name: ' ' } });
    expect(first.data.createBrand.userErrors).toMatchObject([{ code: 'INVALID' }]);
    const again = await sendOnce(ana, 'k', CREATE, { input: { name: ' ' } });
    expect(again.data).toEqual(first.data);
    expect(isReplayed(again)).toBe(true);
  });

  it('is carried out anew when it failed for who may not', async () => {
    const analyst = await ana.as('ANALYST');
    for (let call = 0; call < 2; call += 1) {
      const answer = await sendOnce(analyst, 'k', CREATE, { input: { name: 'Molino' } });
      expect(codeOf(answer)).toBe('FORBIDDEN');
      expect(isReplayed(answer)).toBe(false);
    }
  });

  it('is known for 24 hours, and another call after 25', async () => {
    const input = { name: 'Molino' };
    await sendOnce(ana, 'k', CREATE, { input });
    api.clock.set('2026-09-16T10:00:01Z');
    expect(isReplayed(await sendOnce(ana, 'k', CREATE, { input }))).toBe(true);
    api.clock.set('2026-09-16T11:00:01Z');
    const later = await sendOnce(ana, 'k', CREATE, { input });
    expect(later.data.createBrand.userErrors).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
    expect(isReplayed(later)).toBe(false);
  });

  it('founds one agency, for a person who had none', async () => {
    const person = await api.person();
    const FOUND =
      'mutation ($input: CreateAgencyInput!) { createAgency(input: $input) { agency { id } userErrors { code } } }';
    const input = { name: 'New', slug: `new-${Date.now().toString(36)}` };
    const first = await sendOnce(person, 'k', FOUND, { input });
    const again = await sendOnce(person, 'k', FOUND, { input });
    expect(again.data).toEqual(first.data);
    expect(isReplayed(again)).toBe(true);
    expect((await must(person, '{ viewer { memberships { agencyId } } }')).viewer.memberships).toHaveLength(1);
  });

  it('tells of an agency only as long as its founder owns it', async () => {
    const FOUND = `mutation ($input: CreateAgencyInput!) { createAgency(input: $input) {
      agency { id members { nodes { email } } } userErrors { code } } }`;
    const input = { name: 'Sold', slug: `sold-${Date.now().toString(36)}` };
    const { createAgency } = (await sendOnce(ana, 'k', FOUND, { input })).data;
    const founder = await api.member(ana.email!, createAgency.agency.id);
    const buyer = await founder.as('OWNER');
    await must(buyer, '{ viewer { member { id } } }');
    await must(
      founder,
      `mutation { leaveAgency(input: { agencyId: "${founder.agencyId}" }) { userErrors { message } } }`,
    );
    const again = await sendOnce(ana, 'k', FOUND, { input });
    expect(again.data).toEqual({ createAgency: { agency: null, userErrors: [{ code: 'NOT_FOUND' }] } });
  });

  it('shows a secret again to who repeats the call, and to nobody who reads the table', async () => {
    const KEY = `mutation { createApiKey(input: { name: "CRM", scopes: ["brands:read"] }) { secret userErrors { code } } }`;
    const first = await sendOnce(ana, 'a-key-of-its-own', KEY);
    expect((await sendOnce(ana, 'a-key-of-its-own', KEY)).data).toEqual(first.data);
    const member = (await journalOf(ana)).at(-1)?.actorId ?? '';
    const { Items: stored = [] } = await createDocumentClient({
      tableName: TEST_TABLE,
      region: 'eu-west-1',
      endpoint: engineEndpoint(),
    }).send(
      new QueryCommand({
        TableName: TEST_TABLE,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': `A#${ana.agencyId}#ONCE#${member}` },
      }),
    );
    expect(stored).toHaveLength(1);
    const bytes = Buffer.concat([Buffer.from(JSON.stringify(stored)), stored[0]?.sealed.content]);
    for (const secret of [first.data.createApiKey.secret, 'a-key-of-its-own'])
      expect(bytes.includes(secret)).toBe(false);
  });
});

describe('a key', () => {
  it('stands for one request: with another input, or another document, it is refused', async () => {
    await sendOnce(ana, 'k', CREATE, { input: { name: 'Molino' } });
    for (const answer of [
      await sendOnce(ana, 'k', CREATE, { input: { name: 'Other' } }),
      await sendOnce(ana, 'k', CREATE.replace('id name', 'id'), { input: { name: 'Molino' } }),
    ]) {
      expect(answer.status).toBe(422);
      expect(codeOf(answer)).toBe('IDEMPOTENCY_KEY_REUSED');
    }
    expect(await brandNames()).toEqual(['Molino']);
  });

  it('is the caller’s own', async () => {
    const ben = await ana.as('ADMIN');
    const partner = await ana.key({ scopes: ['brands:read', 'brands:write'] });
    for (const [index, client] of [ana, ben, partner, await api.agency()].entries()) {
      const answer = await sendOnce(client, 'k', CREATE, { input: { name: 'Molino', slug: `molino-${index}` } });
      expect(answer.data.createBrand.userErrors).toEqual([]);
    }
  });

  it('stands for each field of a request, and what comes again is marked when all of it does', async () => {
    const both = `mutation { a: createBrand(input: { name: "A" }) { brand { id } userErrors { code } }
      b: createBrand(input: { name: "B" }) { brand { id } userErrors { code } } }`;
    const first = await sendOnce(ana, 'k', both);
    const again = await sendOnce(ana, 'k', both);
    expect(again.data).toEqual(first.data);
    expect(first.data.a.brand.id).not.toBe(first.data.b.brand.id);
    expect(isReplayed(again)).toBe(true);
    expect(await brandNames()).toEqual(['A', 'B']);
  });

  it.each([
    ['', 0],
    ['x'.repeat(256), 256],
  ])('of a wrong length is refused before anybody is asked who they are', async (key, length) => {
    const answer = await sendOnce(ana, key, CREATE, { input: { name: 'Molino' } });
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(answer.errors?.[0]?.message).toContain(`it has ${length}`);
    expect([answer.status, ana.last().admission.requests]).toEqual([400, 0]);
    expect(await brandNames()).toEqual([]);
  });

  it('comes with variables that are nested beyond sense: they are refused', async () => {
    const rows = `[{"metric":"reach","value":1,"date":${'['.repeat(100_000)}${']'.repeat(100_000)}}]`;
    const query =
      'mutation ($rows: [MetricRowInput!]!) { importMetrics(input: { rows: $rows }) { userErrors { code } } }';
    const body = `{"query":${JSON.stringify(query)},"variables":{"rows":${rows}}}`;
    expect(codeOf(await ana.send(body, { 'idempotency-key': 'k' }))).toBe('BAD_USER_INPUT');
  });

  it('of 255 characters is taken, and one on a query changes nothing', async () => {
    const long = await sendOnce(ana, 'x'.repeat(255), CREATE, { input: { name: 'Molino' } });
    expect(long.data.createBrand.userErrors).toEqual([]);
    const query = await sendOnce(ana, 'x'.repeat(255), '{ brands { nodes { name } } }');
    expect(query.data.brands.nodes).toEqual([{ name: 'Molino' }]);
    expect(isReplayed(query)).toBe(false);
  });

  it('costs a read before, and a part of the transaction', async () => {
    await must(ana, CREATE, { input: { name: 'A' } });
    const plain = ana.last();
    await sendOnce(ana, 'k', CREATE, { input: { name: 'B' } });
    const keyed = ana.last();
    expect(keyed.requests - plain.requests).toBe(1);
    expect(keyed.roundTrips - plain.roundTrips).toBe(1);
    expect(keyed.writeUnits - plain.writeUnits).toBeLessThanOrEqual(4);
    await sendOnce(ana, 'k', CREATE, { input: { name: 'B' } });
    expect(ana.last()).toMatchObject({ requests: 1, writeUnits: 0 });
  });
});

describe('an answer that was given before', () => {
  it('is not shown to who may no longer see what it tells of', async () => {
    const { createBrand } = await must(ana, CREATE, { input: { name: 'Molino' } });
    const { id } = createBrand.brand;
    const other = (await must(ana, CREATE, { input: { name: 'Other' } })).createBrand.brand.id;
    const ben = await ana.as('STRATEGIST', { brandIds: [id] });
    await sendOnce(ben, 'k', UPDATE, { input: { id, name: 'By Ben' } });
    const member = (await journalOf(ana)).at(-1)?.actorId;
    await must(
      ana,
      'mutation ($input: UpdateMemberInput!) { updateMember(input: $input) { userErrors { message } } }',
      { input: { id: member, brandIds: [other] } },
    );
    const again = await sendOnce(ben, 'k', UPDATE, { input: { id, name: 'By Ben' } });
    expect(again.data?.updateBrand ?? null).toBeNull();
    expect(codeOf(again)).toBe('FORBIDDEN');
  });

  it('keeps the counts and the first entries of lists where it is too large as a whole', async () => {
    const said = (index: number) =>
      Array.from({ length: 4_000 }, (_, place) =>
        String.fromCodePoint(0x4e00 + ((index * 7919 + place * 104_729) % 20_000)),
      ).join('');
    const { createBrand } = await must(ana, CREATE, { input: { name: 'Molino' } });
    const rows = Array.from({ length: 150 }, (_, index) => ({
      brandId: createBrand.brand.id,
      externalId: `f-${index}`,
      text: said(index),
      receivedAt: '2026-09-01',
    }));
    const FEEDBACK = `mutation ($input: ImportFeedbackInput!) { importFeedback(input: $input) {
      summary { created } feedback { id } userErrors { code } } }`;
    const first = await sendOnce(ana, 'k', FEEDBACK, { input: { rows } });
    expect(first.data.importFeedback.feedback).toHaveLength(150);
    const again = await sendOnce(ana, 'k', FEEDBACK, { input: { rows } });
    expect(again.headers).toMatchObject({ 'idempotency-replayed': 'true', 'idempotency-shortened': 'true' });
    expect(again.data.importFeedback.summary).toEqual({ created: 150 });
    expect(again.data.importFeedback.feedback).toEqual(first.data.importFeedback.feedback.slice(0, 100));
  });
});

describe('what takes several transactions', () => {
  const rows = Array.from({ length: 70 }, (_, index) => ({ externalId: `b-${index}`, name: `Brand ${index}` }));

  it('is answered the same when it is through', async () => {
    const first = await sendOnce(ana, 'k', IMPORT, { input: { rows } });
    expect(first.data.importBrands.summary).toMatchObject({ created: 70 });
    const again = await sendOnce(ana, 'k', IMPORT, { input: { rows } });
    expect(again.data).toEqual(first.data);
    expect(isReplayed(again)).toBe(true);
  });

  it('tells a retry to wait while it is being carried out', async () => {
    const [one, other] = await Promise.all([
      sendOnce(ana, 'k', IMPORT, { input: { rows } }),
      sendOnce(ana, 'k', IMPORT, { input: { rows } }),
    ]);
    const waits = [one, other].find(({ status }) => status === 409);
    expect(waits?.errors?.[0]?.extensions).toMatchObject({
      code: 'IDEMPOTENCY_IN_PROGRESS',
      retryAfterSeconds: LEASE_MS / 1_000,
    });
    expect(waits?.headers['retry-after']).toBe('35');
    expect(await brandNames()).toHaveLength(25);
  });
});
