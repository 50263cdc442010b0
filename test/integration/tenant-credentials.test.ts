import { get, must, startApi, type Api, type Client } from '../support/api';
import { recordFeedback } from '../support/feedback';
import { engineEndpoint } from '../support/services';
import { allows } from '../support/iam';
import { statementsOfRole } from '../support/policies';
import { PROD, synthesize } from '../support/synth';
import { startSts, startTableDoor, type TableRequest } from '../support/tenant-door';
import { walkTo } from '../support/walk';

const ROLE = 'arn:aws:iam::111122223333:role/tenant';
const OWN = { AWS_ACCESS_KEY_ID: 'AKIAOWN', AWS_SECRET_ACCESS_KEY: 'own' };

let sts: Awaited<ReturnType<typeof startSts>>;
let door: Awaited<ReturnType<typeof startTableDoor>>;
let api: Api;
let ana: Client;
let ben: Client;

beforeAll(async () => {
  sts = await startSts({ secondsValid: 3600 });
  door = await startTableDoor(engineEndpoint());
  Object.assign(process.env, OWN, { AWS_ENDPOINT_URL_STS: sts.endpoint });
  api = await startApi({ endpoint: door.endpoint, environment: { TENANT_ROLE_ARN: ROLE } });
  ana = await api.agency();
  ben = await api.agency();
}, 30_000);

afterAll(async () => {
  await Promise.all([sts.stop(), door.stop()]);
  for (const name of [...Object.keys(OWN), 'AWS_ENDPOINT_URL_STS']) Reflect.deleteProperty(process.env, name);
});

const underTenant = ({ accessKeyId }: TableRequest): boolean => accessKeyId.startsWith('ASIA-');
const agencyOf = ({ accessKeyId }: TableRequest): string => accessKeyId.slice(5);

const SUBSCRIBE = `mutation {
  createCalendarSubscription(input: { name: "Phone" }) { path userErrors { message } }
}`;
const RECORD = `mutation ($input: RecordMetricsInput!) {
  recordMetrics(input: $input) { summary { created } userErrors { message } }
}`;
const FOUND = `mutation ($slug: String!) {
  createAgency(input: { name: "Once", slug: $slug, timeZone: "Europe/Madrid", currency: "EUR" }) {
    agency { id } userErrors { message }
  }
}`;

/** Two metrics are two series, which go in one request. */
const recordMetrics = (client: Client, brandId: string, value: number) =>
  must(client, RECORD, {
    input: { brandId, values: ['reach', 'likes'].map((metric) => ({ metric, date: '2026-08-01', value })) },
  });

/** Two calls for the same slug are one call, repeated. */
const foundOnce = (person: Client, slug: string) =>
  person.send(JSON.stringify({ query: FOUND, variables: { slug } }), { 'idempotency-key': `found ${slug}` });

const { api: template } = synthesize({ ...PROD, tenantIsolation: 'true' });
const ofSession = statementsOfRole(template, 'ApiTenantRole');
const ofFunction = statementsOfRole(template, 'ApiRole');

/** A partition key without what tells it from others of its kind. */
const kindOf = (key: string): string => key.replace(/(?<=^[A-Z]+#)[^#]+/, '…');

/** What IAM would have refused by the policies of the template. */
const refused = (requests: TableRequest[]): TableRequest[] =>
  requests.filter((request) =>
    underTenant(request)
      ? !allows(ofSession, { ...request, tags: { agency: agencyOf(request) } })
      : !allows(ofFunction, request),
  );

describe('with a role for tenants', () => {
  it('all that a strategy, feedback, metrics and a key ask of the table names partitions of the session’s agency', async () => {
    for (const [client, step] of [
      [ana, 'LAUNCH'],
      [ben, 'ANALYSIS'],
    ] as const) {
      const walk = await walkTo(client, step);
      await recordFeedback(walk);
      await recordMetrics(client, walk.brandId, 1);
      await recordMetrics(client, walk.brandId, 2);
      const key = await client.key({ scopes: ['brands:read', 'strategies:read'] });
      await must(key, '{ portfolio { nodes { brand { name } } } }');
    }
    const ofSessions = door.seen.filter(underTenant);
    expect(ofSessions.length).toBeGreaterThan(100);
    expect(new Set(ofSessions.map(agencyOf))).toEqual(new Set([ana.agencyId, ben.agencyId]));
    expect(refused(ofSessions)).toEqual([]);
    expect(ofSessions.filter(({ action }) => action === 'PartiQLInsert')).toHaveLength(4);
    expect(ofSessions.filter(({ action }) => action === 'PartiQLUpdate')).toHaveLength(4);
    expect(ofSessions.filter(({ keys }) => keys.length === 0)).toEqual([]);
  }, 60_000);

  it('under the function’s own credentials only that is asked which finding out who calls needs', async () => {
    const [person, slug] = [await api.person(), `once-${process.pid}-${Date.now().toString(36)}`];
    expect((await foundOnce(person, slug)).data.createAgency.agency).toBeTruthy();
    expect((await foundOnce(person, slug)).data.createAgency.agency).toBeTruthy();
    expect((await foundOnce(person, 'not a slug')).data.createAgency.agency).toBeNull();
    await must(ana, '{ viewer { memberships { agencyName } } }');
    const { createCalendarSubscription: made } = await must(ana, SUBSCRIBE);
    expect(await get(api, made.path)).toMatchObject({ status: 200 });
    const others = door.seen.filter((request) => !underTenant(request));
    expect(others.length).toBeGreaterThan(10);
    expect(refused(others)).toEqual([]);
    const used = new Set(others.flatMap(({ action, keys }) => keys.map((key) => `${action} ${kindOf(key)}`)));
    expect([...used].toSorted()).toEqual([
      'BatchGetItem A#…',
      'GetItem A#…',
      'GetItem C#…',
      'GetItem P#…#ONCE',
      'PutItem P#…#ONCE',
      'Query P#…',
      'UpdateItem A#…',
      'UpdateItem A#…#USAGE',
      'UpdateItem K#…',
    ]);
  });

  it('the role is assumed once for each agency, with its tag and no other', () => {
    expect(sts.asked).toEqual(
      expect.arrayContaining([ana, ben].map(({ agencyId }) => ({ role: ROLE, agency: agencyId, tags: 1 }))),
    );
    const agencies = sts.asked.map(({ agency }) => agency);
    expect(agencies).toHaveLength(new Set(agencies).size);
  });

  it('credentials that are about to expire are replaced', async () => {
    const brief = await startSts({ secondsValid: 30 });
    process.env.AWS_ENDPOINT_URL_STS = brief.endpoint;
    try {
      const other = await startApi({ endpoint: door.endpoint, environment: { TENANT_ROLE_ARN: ROLE } });
      const same = await other.member(ana.email ?? '', ana.agencyId);
      for (let round = 0; round < 3; round += 1) await must(same, '{ agency { name } }');
      expect(brief.asked.length).toBeGreaterThanOrEqual(2);
    } finally {
      process.env.AWS_ENDPOINT_URL_STS = sts.endpoint;
      await brief.stop();
    }
  });

  it('no answer comes when the role cannot be assumed, rather than one under wider rights', async () => {
    process.env.AWS_ENDPOINT_URL_STS = 'http://127.0.0.1:9';
    try {
      const other = await startApi({ endpoint: door.endpoint, environment: { TENANT_ROLE_ARN: ROLE } });
      const same = await other.member(ana.email ?? '', ana.agencyId);
      const { data, errors } = await same.query('{ agency { name } }');
      expect(data).toBeNull();
      expect(errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    } finally {
      process.env.AWS_ENDPOINT_URL_STS = sts.endpoint;
    }
  });
});

it('without a role nothing is assumed', async () => {
  const before = sts.asked.length;
  const plain = await startApi({ endpoint: door.endpoint });
  const same = await plain.member(ana.email ?? '', ana.agencyId);
  const from = door.seen.length;
  await must(same, '{ agency { name } }');
  expect(door.seen.slice(from).filter(underTenant)).toEqual([]);
  expect(sts.asked).toHaveLength(before);
});
