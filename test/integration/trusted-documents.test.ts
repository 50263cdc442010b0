import { createHash } from 'node:crypto';
import MANIFEST from '../client/generated/persisted-documents.json';
import { must, mustHaveNoFaults, startApi, type Answer, type Api, type Client } from '../support/api';

let api: Api;
let ana: Client;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  ana = await api.agency();
});
afterEach(() => mustHaveNoFaults(api));

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const refusal = ({ status, errors }: Answer) => [status, errors?.[0]?.extensions.code];

const PUBLISH = `mutation ($input: PublishDocumentsInput!) { publishDocuments(input: $input) {
  publication { received published unchanged } userErrors { code message path } } }`;
const UNPUBLISH =
  'mutation ($hashes: [String!]!) { unpublishDocuments(input: { hashes: $hashes }) { hashes userErrors { code path } } }';
const BRANDS = 'query Brands($first: Int = 3) { brands(first: $first) { nodes { name } } }';
const WHO = 'query Who { viewer { scopes } }';

const entry = (body: string) => ({ hash: sha256(body), body });
const publish = async (client: Client, bodies: string[], more: object = {}) =>
  (await client.query(PUBLISH, { input: { documents: bodies.map(entry), ...more } })).data.publishDocuments;
const byId = (client: Client, body: string, variables?: object) =>
  client.send(JSON.stringify({ documentId: `sha256:${sha256(body)}`, variables }));
const asApollo = (client: Client, body: string, more: object = {}) =>
  client.send(JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: sha256(body) } }, ...more }));

describe('a published document', () => {
  let published: unknown;
  beforeEach(async () => {
    published = await publish(ana, [BRANDS, WHO]);
  });

  it('is told of with what became of the others', () => {
    expect(published).toEqual({ publication: { received: 2, published: 2, unchanged: 0 }, userErrors: [] });
  });

  it('is served by its hash, in both ways that clients have, with its variables', async () => {
    await must(ana, 'mutation { createBrand(input: { name: "Molino" }) { userErrors { message } } }');
    for (const answer of [
      await byId(ana, BRANDS, { first: 2 }),
      await asApollo(ana, BRANDS, { variables: { first: 2 } }),
    ]) {
      expect([answer.status, answer.data]).toEqual([200, { brands: { nodes: [{ name: 'Molino' }] } }]);
      expect(answer.extensions?.cost?.requested).toBe(3);
    }
  });

  it('is read once, and then kept: afterwards it costs what its text costs', async () => {
    await byId(ana, BRANDS);
    const first = ana.last();
    await byId(ana, BRANDS);
    const again = ana.last();
    await ana.query(BRANDS);
    expect(again).toEqual(ana.last());
    expect(first.requests).toBeGreaterThan(again.requests);
  });

  it('is not found for another agency, whoever asked before', async () => {
    const other = await api.agency();
    await byId(ana, BRANDS);
    for (const _ of [1, 2]) expect(refusal(await byId(other, BRANDS))).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND']);
    expect((await byId(ana, BRANDS)).status).toBe(200);
  });

  it('is not found for a person without an agency, and a stranger is asked to sign in', async () => {
    expect(refusal(await byId(await api.person(), BRANDS))).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND']);
    expect(refusal(await byId(api.stranger, BRANDS))).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('is served to a member only for as long as they are one', async () => {
    const ben = await ana.as('STRATEGIST');
    expect((await byId(ben, WHO)).status).toBe(200);
    const { viewer } = await must(ben, '{ viewer { member { id } } }');
    await must(
      ana,
      'mutation ($id: ID!) { removeMember(input: { id: $id }) { userErrors { message } } }',
      viewer.member,
    );
    expect(refusal(await byId(ben, WHO))).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('is held to its cost with the variables that it comes with', async () => {
    const deep =
      'query ($first: Int!) { brands(first: $first) { nodes { strategies(first: $first) { nodes { id currentStep { key } } } } } }';
    await publish(ana, [deep]);
    expect((await byId(ana, deep, { first: 2 })).status).toBe(200);
    expect(refusal(await byId(ana, deep, { first: 100 }))).toEqual([400, 'QUERY_TOO_COMPLEX']);
  });

  it('is published once: the same again changes nothing', async () => {
    expect((await publish(ana, [WHO, BRANDS, WHO])).publication).toEqual({ received: 3, published: 0, unchanged: 3 });
  });

  it('is listed, and taken back', async () => {
    const LIST = '{ trustedDocuments { nodes { hash body publishedAt } } }';
    const { trustedDocuments } = await must(ana, LIST);
    expect(trustedDocuments.nodes).toEqual(
      [WHO, BRANDS]
        .map((body) => ({ ...entry(body), publishedAt: expect.any(String) }))
        .sort((one, other) => (one.hash < other.hash ? -1 : 1)),
    );
    const hashes = [sha256(WHO), sha256('never published')];
    const { unpublishDocuments } = await must(ana, UNPUBLISH, { hashes });
    expect(unpublishDocuments.hashes).toEqual([sha256(WHO)]);
    expect((await must(ana, UNPUBLISH, { hashes })).unpublishDocuments.hashes).toEqual([]);
    expect(refusal(await byId(ana, WHO))).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND']);
  });

  it('is published by two at once without harm', async () => {
    const bodies = Array.from({ length: 150 }, (_, n) => `query Q${n} { viewer { scopes } }`);
    const both = await Promise.all([publish(ana, bodies), publish(ana, bodies)]);
    expect(both.map(({ userErrors }) => userErrors)).toEqual([[], []]);
    expect((await publish(ana, bodies)).publication.unchanged).toBe(150);
  });
});

describe('a manifest', () => {
  it('with something wrong is not published, and told all that is wrong', async () => {
    const documents = [
      entry(WHO),
      { hash: sha256('something else'), body: BRANDS },
      entry('query { viewr { scopes } agncy { id } }'),
      entry('{ viewer { scopes }'),
      entry('fragment F on Viewer { scopes }'),
      entry(`{ viewer { ${Array.from({ length: 201 }, (_, n) => `a${n}: scopes`).join(' ')} } }`),
      entry('{ brands(first: 100) { nodes { strategies(first: 100) { nodes { currentStep { key } } } } } }'),
      entry(`{ nodes(ids: ${'['.repeat(6_000)}${']'.repeat(6_000)}) { id } }`),
    ];
    const { publication, userErrors } = (await ana.query(PUBLISH, { input: { documents } })).data.publishDocuments;
    expect(publication).toBeNull();
    expect(
      userErrors.map(({ path, message }: { path: string[]; message: string }) => [path.slice(2).join('.'), message]),
    ).toEqual([
      ['1.hash', expect.stringContaining(sha256(BRANDS))],
      ['2.body', 'Cannot query field "viewr" on type "Query". Did you mean "viewer"?'],
      ['2.body', expect.stringContaining('agncy')],
      ['3.body', expect.stringMatching(/^Syntax Error/)],
      ['4.body', expect.anything()],
      ['5.body', expect.stringContaining('201 aliases')],
      ['6.body', expect.stringContaining('objects that the answer may have')],
      ['6.body', expect.stringContaining('points of cost')],
      ['7.body', expect.stringMatching(/nested too deeply|within one another/)],
    ]);
    expect(refusal(await byId(ana, WHO))).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND']);
  });

  it.each<[string, object[]]>([
    ['that is empty', []],
    ['of more than 500 documents', Array.from({ length: 501 }, (_, n) => entry(`query Q${n} { viewer { scopes } }`))],
    ['with a hash that is none', [{ hash: 'abc', body: WHO }]],
    ['with a document of more than 100,000 bytes', [entry(`${WHO} # ${'麦'.repeat(33_334)}`)]],
  ])('%s is refused', async (_, documents) => {
    const { userErrors } = (await ana.query(PUBLISH, { input: { documents } })).data.publishDocuments;
    expect(userErrors).toEqual([expect.objectContaining({ code: 'INVALID' })]);
  });

  it('of a front end, as its build makes it, is published and then served by the hashes in it', async () => {
    const manifest = Object.entries(MANIFEST).map(([hash, body]) => ({ hash, body }));
    const { publication, userErrors } = (await ana.query(PUBLISH, { input: { documents: manifest } })).data
      .publishDocuments;
    expect([publication?.published, userErrors]).toEqual([2, []]);
    const [create, portfolio] = ['CreateBrand', 'Portfolio'].map(
      (name) => manifest.find(({ body }) => body.includes(` ${name}(`))!.hash,
    );
    const send = (documentId: string, variables: object) => ana.send(JSON.stringify({ documentId, variables }));
    const { data: created } = await send(create!, { input: { name: 'Molino' } });
    expect(created.createBrand.brand).toMatchObject({ name: 'Molino' });
    const { data: read } = await send(portfolio!, { first: 10 });
    expect(read.portfolio.nodes).toMatchObject([{ brand: created.createBrand.brand }]);
  });

  it('can be tried: a dry run says the same and writes nothing', async () => {
    expect((await publish(ana, [WHO], { dryRun: true })).publication).toEqual({
      received: 1,
      published: 1,
      unchanged: 0,
    });
    expect(refusal(await byId(ana, WHO))).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND']);
  });

  it('of large documents is written in transactions that fit', async () => {
    const large = (n: number) => `query Q${n} { viewer { scopes } } # ${'x'.repeat(99_000)}`;
    const bodies = Array.from({ length: 40 }, (_, n) => large(n));
    expect((await publish(ana, bodies)).publication.published).toBe(40);
    expect((await byId(ana, large(39))).status).toBe(200);
  });

  it('is published by whoever may manage documents of the whole agency, programs included, and nobody else', async () => {
    const key = await ana.key({ scopes: ['documents:manage'] });
    expect((await publish(key, [WHO])).userErrors).toEqual([]);
    const test = await ana.key({ scopes: ['documents:manage'], mode: 'TEST' });
    expect(refusal(await test.query(PUBLISH, { input: { documents: [entry(BRANDS)] } }))).toEqual([200, 'FORBIDDEN']);
    expect((await publish(test, [BRANDS], { dryRun: true })).publication.published).toBe(1);
    for (const role of ['STRATEGIST', 'ANALYST']) {
      const member = await ana.as(role);
      expect(refusal(await member.query(PUBLISH, { input: { documents: [entry(BRANDS)] } }))).toEqual([
        200,
        'FORBIDDEN',
      ]);
    }
    const { createBrand } = await must(
      ana,
      'mutation { createBrand(input: { name: "M" }) { brand { id } userErrors { message } } }',
    );
    const limited = await ana.key({ scopes: ['documents:manage'], brandIds: [createBrand.brand.id] });
    expect((await publish(limited, [BRANDS])).userErrors).toEqual([
      expect.objectContaining({ code: 'STATE_CONFLICT' }),
    ]);
  });
});

describe('a request that names a document', () => {
  it.each<[string, object]>([
    ['by a number', { documentId: 5 }],
    ['by a hash without its kind', { documentId: sha256(WHO) }],
    ['by another kind of hash', { documentId: `md5:${sha256(WHO)}` }],
    ['in upper case', { documentId: `sha256:${sha256(WHO).toUpperCase()}` }],
    ['by nothing', { documentId: null }],
    ['by a hash that is a list', { extensions: { persistedQuery: { version: 1, sha256Hash: [sha256(WHO)] } } }],
    ['by an empty extension', { extensions: { persistedQuery: {} } }],
    ['by an extension that is a text', { extensions: { persistedQuery: sha256(WHO) } }],
  ])('%s is refused without asking who calls', async (_, body) => {
    expect(refusal(await ana.send(JSON.stringify(body)))).toEqual([400, 'BAD_USER_INPUT']);
    expect(ana.last().requests).toBe(0);
  });

  it('and has its text as well is served by the text, which nobody remembers', async () => {
    const answer = await asApollo(ana, BRANDS, { query: WHO });
    expect(answer.data.viewer.scopes).toContain('brands:read');
    expect((await byId(ana, WHO)).status).toBe(400);
    await asApollo(api.stranger, WHO, { query: WHO });
    for (const body of [WHO, BRANDS]) expect((await asApollo(ana, body)).status).toBe(400);
  });
});
