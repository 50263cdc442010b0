import { createHash } from 'node:crypto';
import { must, mustHaveNoFaults, startApi, type Answer, type Api, type Client } from '../support/api';

let api: Api;
let ana: Client;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  ana = await api.agency();
  await must(ana, PUBLISH, { documents: [{ hash: HASH, body: WHO }] });
});
afterEach(() => mustHaveNoFaults(api));

const refusal = ({ status, errors }: Answer) => [status, errors?.[0]?.extensions.code];
const PUBLISH =
  'mutation ($documents: [TrustedDocumentInput!]!) { publishDocuments(input: { documents: $documents }) { userErrors { message } } }';
const WHO = 'query Who { viewer { scopes } }';
const HASH = createHash('sha256').update(WHO).digest('hex');
const DEMAND = `mutation ($input: UpdateAgencyInput!) { updateAgency(input: $input) {
  agency { trustedDocumentsOnly } userErrors { message } } }`;
const demand = (client: Client, trustedDocumentsOnly: boolean) =>
  client.query(DEMAND, { input: { trustedDocumentsOnly } });
const published = (client: Client) => client.send(JSON.stringify({ documentId: `sha256:${HASH}` }));

describe('an agency that demands trusted documents', () => {
  it('serves people nothing else, from the next request on', async () => {
    const ben = await ana.as('STRATEGIST');
    expect((await ben.query(WHO)).status).toBe(200);
    const { data } = await demand(ana, true);
    expect(data.updateAgency).toEqual({ agency: { trustedDocumentsOnly: true }, userErrors: [] });
    for (const person of [ana, ben]) {
      expect(refusal(await person.query(WHO))).toEqual([403, 'FORBIDDEN']);
      expect(refusal(await person.query('{ __schema { queryType { name } } }'))).toEqual([403, 'FORBIDDEN']);
      expect((await published(person)).data.viewer.scopes).toContain('brands:read');
    }
  });

  it('serves programs with keys as before', async () => {
    const key = await ana.key({ scopes: ['agency:read', 'agency:manage'] });
    await demand(ana, true);
    expect((await must(key, '{ agency { trustedDocumentsOnly } }')).agency).toEqual({ trustedDocumentsOnly: true });
    expect((await demand(key, false)).data.updateAgency.userErrors).toEqual([]);
    expect((await ana.query(WHO)).status).toBe(200);
  });

  it('can be told by a person to stop, and by nothing that does anything else beside it', async () => {
    const ben = await ana.as('STRATEGIST');
    await demand(ana, true);
    for (const query of [
      'mutation { updateAgency(input: { name: "Other" }) { userErrors { message } } }',
      'mutation { updateAgency(input: { trustedDocumentsOnly: true }) { userErrors { message } } }',
      'mutation { updateAgency(input: { trustedDocumentsOnly: null }) { userErrors { message } } }',
      'mutation { updateAgency(input: { trustedDocumentsOnly: false }) { userErrors { message } } inviteMember(input: { email: "x@example.com", role: OWNER }) { userErrors { message } } }',
      'mutation { ...A } fragment A on Mutation { updateAgency(input: { trustedDocumentsOnly: false }) { userErrors { message } } }',
      'query { agency { name } }',
    ]) {
      expect([query, ...refusal(await ana.query(query))]).toEqual([query, 403, 'FORBIDDEN']);
    }
    const literal = 'mutation { updateAgency(input: { trustedDocumentsOnly: false }) { userErrors { message } } }';
    expect(refusal(await ben.query(literal))).toEqual([200, 'FORBIDDEN']);
    await must(ana, literal);
    await must(ana, WHO);
    await demand(ana, true);
    const variable =
      'mutation ($off: Boolean) { updateAgency(input: { trustedDocumentsOnly: $off }) { userErrors { message } } }';
    expect(refusal(await ana.query(variable, { off: true }))).toEqual([403, 'FORBIDDEN']);
    await must(ana, variable, { off: false });
    await must(ana, WHO);
  });

  it('costs no request and no unit more than another', async () => {
    await published(ana);
    await published(ana);
    const before = ana.last();
    await demand(ana, true);
    await published(ana);
    expect(ana.last()).toEqual(before);
  });

  it('is the only one that does', async () => {
    const other = await api.agency();
    await demand(ana, true);
    expect((await other.query(WHO)).status).toBe(200);
  });
});
