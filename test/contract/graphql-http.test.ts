import { createHash } from 'node:crypto';
import { serverAudits } from 'graphql-http';
import { temporaryFolder } from '../support/folder';
import { tokenFor } from '../support/local-caller';
import { endProcesses, startServer } from '../support/local-process';

/*
 * GraphQL over HTTP, as the reference implementation audits it, on the program that `npm start` starts. Some of the audits
 * read the schema, and others send GET, so they are sent by somebody who is signed in.
 */

jest.setTimeout(60_000);

let url: string;
let authorization: string;

beforeAll(async () => {
  const folder = temporaryFolder();
  ({ url } = await startServer({ RESONANCE_DATA_DIR: folder }));
  authorization = `Bearer ${await tokenFor(folder, 'ana@example.com')}`;
});
afterAll(endProcesses);

const signedIn: typeof fetch = (input, init) => fetch(input, { ...init, headers: { authorization, ...init?.headers } });
const audits = serverAudits({ url: () => `${url}/graphql`, fetchFn: signedIn });

it('is audited in 61 points', () => {
  expect(audits).toHaveLength(61);
});

it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_, audit) => {
  const result = await audit.fn();
  expect([result.status, 'reason' in result ? result.reason : undefined]).toEqual(['ok', undefined]);
});

describe('GET', () => {
  const get = (parameters: Record<string, string>, headers: Record<string, string> = { authorization }) =>
    fetch(`${url}/graphql?${new URLSearchParams(parameters)}`, { headers });

  it('reads for somebody who is signed in', async () => {
    const answer = await get({ query: 'query ($id: ID!) { node(id: $id) { id } }', variables: '{"id":"x"}' });
    expect([answer.status, await answer.json()]).toMatchObject([200, { data: { node: null } }]);
  });

  it('is refused without a header that no other site could make a browser send', async () => {
    expect((await get({ query: '{ __typename }' }, {})).status).toBe(400);
    expect((await get({ query: '{ __typename }' }, { 'apollo-require-preflight': 'yes' })).status).toBe(200);
  });

  it.each([
    {},
    { query: '' },
    { query: '{ __typename }', variables: '{' },
    { query: '{ __typename }', variables: '[]' },
  ])('of %j is refused', async (parameters) => {
    expect((await get(parameters as Record<string, string>)).status).toBe(400);
  });

  it('reads by the hash of a document that the agency has published', async () => {
    const body = '{ agency { slug } }';
    const hash = createHash('sha256').update(body).digest('hex');
    const post = (query: string) =>
      signedIn(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
    await post('mutation { createAgency(input: { name: "Molino", slug: "molino" }) { userErrors { message } } }');
    await post(
      `mutation { publishDocuments(input: { documents: { hash: "${hash}", body: "${body}" } }) { userErrors { message } } }`,
    );
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } });
    const ways: Record<string, string>[] = [
      { extensions },
      { documentId: `sha256:${hash}` },
      { extensions, query: body },
    ];
    for (const parameters of ways) {
      const answer = await get(parameters);
      expect(await answer.json()).toMatchObject({ data: { agency: { slug: 'molino' } } });
    }
    expect((await get({ documentId: `sha256:${hash.replace(/./g, '0')}` })).status).toBe(400);
    expect((await get({ documentId: 'molino' })).status).toBe(400);
  });

  it('changes nothing', async () => {
    const answer = await get({ query: 'mutation { archiveBrand(input: { id: "x" }) { brand { id } } }' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('the media type', () => {
  const post = (query: string, accept: string) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { authorization, accept, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });

  it.each([
    ['application/graphql-response+json', 'application/graphql-response+json', 400],
    ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json', 400],
    ['application/json', 'application/json', 200],
    ['*/*', 'application/json', 400],
  ])('%s is answered in %s, and a wrong document with %i', async (accept, type, status) => {
    const answer = await post('{ viewr }', accept);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, `${type}; charset=utf-8`]);
    expect((await post('{ __typename }', accept)).status).toBe(200);
  });

  it('that nobody can give is refused', async () => {
    expect((await post('{ __typename }', 'text/csv')).status).toBe(406);
  });
});
