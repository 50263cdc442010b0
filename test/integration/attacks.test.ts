import { mustHaveNoFaults, startApi, type Api, type Client } from '../support/api';
import { COSTLY_DATA, HOSTILE_DOCUMENTS } from '../support/attacks/documents';
import { CROSS_SITE, HOSTILE_BODIES } from '../support/attacks/envelopes';
import { eventOf, type HostileRequest } from '../support/attacks/requests';

let api: Api;
let ana: Client;
let key: Client & { secret: string };

beforeAll(async () => {
  api = await startApi();
  ana = await api.agency();
  key = await ana.key({ scopes: ['brands:read', 'brands:write', 'metrics:write'] });
});
afterEach(() => mustHaveNoFaults(api));

/** How often the table was asked, to find out who calls and for all else. */
const asked = () => ana.last().requests + ana.last().admission.requests;
/** Longer answers would be an attack of their own. */
const LONGEST_ANSWER = 30_000;

/** How a request is refused, and how often the table was asked until then. */
async function refusalOf(request: HostileRequest, credentials: Record<string, string>) {
  const { statusCode: status, body = '' } = await api.handler(eventOf(request, credentials));
  expect(body.length).toBeLessThan(LONGEST_ANSWER);
  expect(body).not.toMatch(/\\n +at |node_modules|stacktrace/);
  return { status, code: JSON.parse(body).errors?.[0].extensions.code, requests: asked() };
}

/** Whoever asked for its sender first would refuse it for this. */
const WRONG_TOKEN = { authorization: 'Bearer abc' };

describe.each([
  ['a document', HOSTILE_DOCUMENTS],
  ['a body', HOSTILE_BODIES],
])('%s:', (_, attacks) => {
  it.each(attacks)('$name is refused before anybody is asked who they are', async (attack) => {
    const { status, code } = attack;
    expect(await refusalOf(attack, WRONG_TOKEN)).toEqual({ status, code, requests: 0 });
  });

  it.each(attacks.filter(({ code }) => code !== 'GRAPHQL_VALIDATION_FAILED'))(
    '$name is not even looked up for whom it comes from',
    async (attack) => {
      expect(await refusalOf(attack, { 'x-api-key': key.secret })).toMatchObject({ code: attack.code, requests: 0 });
    },
  );
});

describe('another site', () => {
  it.each(CROSS_SITE)('makes a browser send nothing that is served: $name', async (attack) => {
    const { status, code } = attack;
    expect(await refusalOf(attack, { cookie: 'session=1', origin: 'https://evil.example' })).toEqual({
      status,
      code,
      requests: 0,
    });
  });
});

describe('somebody who is known', () => {
  it.each(COSTLY_DATA)('is refused after nothing but the look at who they are: $name', async (attack) => {
    const { requests, ...found } = await refusalOf(attack, { 'x-api-key': key.secret });
    expect(found).toEqual({ status: attack.status, code: attack.code });
    // A new minute, for the key and for the agency, takes one more each.
    expect(requests).toBeLessThanOrEqual(4);
  });
});

describe('a stranger', () => {
  it('who asks the same again and again is refused the same way, however it is executed by then', async () => {
    const query = 'query ($n: Int = 1) { agency { id } brands(first: $n) { nodes { id } } }';
    for (let n = 0; n < 40; n += 1) {
      const { status, errors } = await api.stranger.query(query);
      expect([n, status, errors?.[0]?.extensions.code]).toEqual([n, 200, 'UNAUTHENTICATED']);
    }
    expect(asked()).toBe(0);
  });

  it('and so is a wrong cursor of somebody who is known', async () => {
    const query = '{ brands(after: "x") { nodes { id } } }';
    for (let n = 0; n < 10; n += 1) {
      const { status, errors } = await ana.query(query);
      expect([n, status, errors]).toEqual([
        n,
        200,
        [
          expect.objectContaining({
            message: 'after is no cursor of this list.',
            extensions: { code: 'BAD_USER_INPUT' },
          }),
        ],
      ]);
    }
  });
});
