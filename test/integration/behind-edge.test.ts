import { get, must, startApi, type Api, type Client } from '../support/api';
import { startPictures } from '../support/pictures';

const SECRET = 'what only CloudFront and the API know';
const VIEWER = '203.0.113.9';
const RENAME = `mutation ($name: String!) {
  updateAgency(input: { name: $name }) { userErrors { message } }
}`;

let open: Api;
let guarded: Api;
let owner: Client;
beforeAll(async () => {
  open = await startApi();
  guarded = await startApi({ environment: { ORIGIN_SECRET: SECRET } });
  const { email = '', agencyId } = await open.agency();
  owner = await guarded.member(email, agencyId);
});

const renaming = JSON.stringify({ query: RENAME, variables: { name: 'Northwind' } });

async function addressOfRenaming({ email = '', agencyId }: Client): Promise<string | undefined> {
  const { auditLog } = await must(await open.member(email, agencyId), '{ auditLog { nodes { operation sourceIp } } }');
  const nodes = auditLog.nodes as { operation: string; sourceIp: string }[];
  return nodes.find(({ operation }) => operation === 'updateAgency')?.sourceIp;
}

describe('an API behind CloudFront', () => {
  it.each([
    { why: 'without the secret', headers: {} },
    { why: 'with another', headers: { 'x-origin-secret': 'what only CloudFront and the API knew' } },
    { why: 'with a part of it', headers: { 'x-origin-secret': SECRET.slice(0, -1) } },
  ])('answers nobody who comes $why', async ({ headers }) => {
    const { status, errors } = await owner.send(renaming, headers as Record<string, string>);
    expect(status).toBe(403);
    expect(errors).toEqual([
      { message: 'This API answers at its own host name only.', extensions: { code: 'FORBIDDEN' } },
    ]);
    expect(guarded.logs.filter(({ event }) => event === 'request')).toEqual([]);
  });

  it.each(['/health', '/calendar/x.ics'])('does not answer %s either', async (path) => {
    expect(await get(guarded, path)).toMatchObject({ status: 403 });
  });

  it('serves what came that way, and notes the address of who asked, not that of CloudFront', async () => {
    const { status, errors } = await owner.send(renaming, { 'x-origin-secret': SECRET, 'x-viewer-address': VIEWER });
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    expect(await addressOfRenaming(owner)).toBe(VIEWER);
  });

  it('hands out pictures that way only', async () => {
    const see = startPictures(open, { originSecret: SECRET });
    expect(await see('https://api.example.com/pictures/x.svg')).toMatchObject({ status: 403 });
  });
});

it('lets nobody choose the address they are noted with where there is no CloudFront', async () => {
  const { email = '', agencyId } = await open.agency();
  const client = await open.member(email, agencyId);
  await client.send(renaming, { 'x-viewer-address': VIEWER });
  expect(await addressOfRenaming(client)).toBe('127.0.0.1');
});
