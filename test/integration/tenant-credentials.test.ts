import { must, startApi, type Api, type Client } from '../support/api';
import { recordFeedback } from '../support/feedback';
import { engineEndpoint } from '../support/services';
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

/** As the role's policy has it: the agency's own partitions; keys and calendars; short names, and what a person repeats, to write. */
function isReachable(agency: string, partition: string): boolean {
  const own = partition === `A#${agency}` || partition.startsWith(`A#${agency}#`);
  return own || /^(K|C|SLUG|P)#/.test(partition);
}

describe('with a role for tenants', () => {
  it('all that a strategy, feedback and a key ask of the table names partitions of the session’s agency', async () => {
    for (const [client, step] of [
      [ana, 'LAUNCH'],
      [ben, 'ANALYSIS'],
    ] as const) {
      const walk = await walkTo(client, step);
      await recordFeedback(walk);
      const key = await client.key({ scopes: ['brands:read', 'strategies:read'] });
      await must(key, '{ portfolio { nodes { brand { name } } } }');
    }
    const ofSessions = door.seen.filter(underTenant);
    expect(ofSessions.length).toBeGreaterThan(100);
    expect(new Set(ofSessions.map(agencyOf))).toEqual(new Set([ana.agencyId, ben.agencyId]));
    const astray = ofSessions.filter(
      (request) => !request.partitions.every((one) => isReachable(agencyOf(request), one)),
    );
    expect(astray).toEqual([]);
    expect(ofSessions.filter(({ partitions }) => partitions.length === 0)).toEqual([]);
  }, 60_000);

  it('under the function’s own credentials nothing is reached but what finding out who calls needs', () => {
    const others = door.seen.filter((request) => !underTenant(request));
    const beyond = others
      .flatMap(({ partitions }) => partitions)
      .filter((one) => !/^(A#agn_[0-9a-z]{26}|[KCP]#.+|SLUG#.+)(#USAGE)?$/.test(one));
    expect(others.length).toBeGreaterThan(10);
    expect(beyond).toEqual([]);
  });

  it('the role is assumed once for each agency, with its tag and no other', () => {
    expect(sts.asked).toEqual(
      expect.arrayContaining([ana, ben].map(({ agencyId }) => ({ role: ROLE, agency: agencyId, tags: 1 }))),
    );
    expect(sts.asked).toHaveLength(2);
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
