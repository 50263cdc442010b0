import { get, must, startApi, type Api, type Client } from '../support/api';

let api: Api;
let owner: Client;

beforeAll(async () => {
  api = await startApi({ environment: { STAGE: 'test' } });
  owner = await api.agency();
});

const lastLine = () => api.logs.findLast(({ event }) => event === 'request') as Record<string, unknown>;

describe('the line of a request', () => {
  it('says who asked for what, how it ended and what it took', async () => {
    await must(owner, 'query Mine { portfolio { nodes { brand { name } } } }');
    expect(lastLine()).toMatchObject({
      requestId: expect.stringMatching(/^test-/),
      agencyId: owner.agencyId,
      caller: 'MEMBER',
      operation: 'Query.portfolio',
      status: 200,
      milliseconds: expect.any(Number),
      requests: expect.any(Number),
      roundTrips: expect.any(Number),
      readUnits: expect.any(Number),
      writeUnits: expect.any(Number),
    });
  });

  it('tells keys, people without an agency and strangers apart', async () => {
    const key = await owner.key({ scopes: ['brands:read'] });
    await must(key, '{ brands(first: 1) { nodes { id } } }');
    expect(lastLine()).toMatchObject({ caller: 'KEY', operation: 'Query.brands' });
    await must(await api.person(), '{ viewer { memberships { agencyName } } }');
    expect(lastLine()).toMatchObject({ caller: 'PERSON' });
    await api.stranger.query('{ agency { name } }');
    expect(lastLine()).toMatchObject({ caller: 'STRANGER', errorCodes: ['UNAUTHENTICATED'], Errors: 0 });
  });

  it('says once in the life of a process that it was a cold start', async () => {
    const fresh = await startApi();
    await must(fresh.stranger, '{ __typename }');
    await must(fresh.stranger, '{ __typename }');
    const colds = fresh.logs.filter(({ event }) => event === 'request').map(({ coldStart }) => coldStart);
    expect(colds).toEqual([true, undefined]);
  });

  it('holds no variables, credentials or addresses of people', async () => {
    const key = await owner.key({ scopes: ['brands:read'] });
    await must(key, 'query ($of: ID!) { node(id: $of) { id } }', { of: 'a-secret-of-mine' });
    await must(
      owner,
      'mutation { inviteMember(input: { email: "hidden@example.com", role: ANALYST }) { userErrors { message } } }',
    );
    const lines = JSON.stringify(api.logs);
    for (const secret of ['a-secret-of-mine', 'hidden@example.com', key.secret, owner.email, 'Bearer']) {
      expect(lines).not.toContain(secret);
    }
  });
});

describe('metrics', () => {
  it('are in the same line, in the embedded metric format, by stage alone: each other dimension is paid for', async () => {
    await must(owner, '{ agency { name } }');
    const line = lastLine();
    const { CloudWatchMetrics, Timestamp } = line._aws as {
      Timestamp: number;
      CloudWatchMetrics: { Namespace: string; Dimensions: string[][]; Metrics: { Name: string; Unit: string }[] }[];
    };
    expect(Math.abs(Timestamp - Date.now())).toBeLessThan(60_000);
    expect(CloudWatchMetrics).toHaveLength(1);
    const [{ Namespace, Dimensions, Metrics } = { Namespace: '', Dimensions: [], Metrics: [] }] = CloudWatchMetrics;
    expect([Namespace, Dimensions]).toEqual(['Resonance', [['stage']]]);
    expect(Metrics.map(({ Name }) => Name)).toEqual(['Errors', 'Limited']);
    for (const { Name } of Metrics) expect(line[Name]).toEqual(expect.any(Number));
    for (const name of Dimensions.flat()) expect(line[name]).toEqual(expect.any(String));
    expect(line).toMatchObject({ stage: 'test', Errors: 0, Limited: 0 });
  });

  it('have no more operations than the schema has fields, whatever clients call theirs', async () => {
    await owner.query(
      'query Made_up_123 { first: agency { name } second: agency { name } ...F } fragment F on Query { agency { id } }',
    );
    expect(lastLine()).toMatchObject({ operation: 'Query.agency' });
    await owner.query('{ agency { id } portfolio { nodes { brand { id } } } }');
    expect(lastLine()).toMatchObject({
      operation: 'Query of several fields',
      fields: ['Query.agency', 'Query.portfolio'],
    });
    await owner.query('{ nothingOfTheKind }');
    expect(lastLine()).toMatchObject({ operation: 'none', errorCodes: ['GRAPHQL_VALIDATION_FAILED'] });
    await owner.send('no JSON');
    expect(lastLine()).toMatchObject({ operation: 'none', status: 400 });
    await get(api, '/calendar/x.ics');
    expect(lastLine()).toMatchObject({ operation: 'calendar', status: 404 });
  });

  it('count what went wrong on our side, and only that, as errors', async () => {
    const broken = await startApi({ endpoint: 'http://127.0.0.1:9', environment: { STAGE: 'test' } });
    const nobody = await broken.member(owner.email ?? '', owner.agencyId);
    await nobody.query('{ agency { name } }');
    const line = broken.logs.findLast(({ event }) => event === 'request');
    expect(line).toMatchObject({ operation: 'Query.agency', errorCodes: ['INTERNAL_SERVER_ERROR'], Errors: 1 });
  });

  it('count who was refused for want of points', async () => {
    const small = await startApi({ environment: { STAGE: 'test', RATE_LIMIT_AGENCY: 1000 } });
    const ana = await small.agency();
    const answers = [];
    while (answers.at(-1)?.status !== 429) answers.push(await ana.query('{ brands(first: 100) { nodes { id } } }'));
    const counted = small.logs.filter(({ event }) => event === 'request').map(({ Limited }) => Limited);
    expect(counted.filter((limited) => limited === 1)).toHaveLength(1);
    expect(counted.at(-1)).toBe(1);
  });

  it('are left out where no stage is named', async () => {
    const local = await startApi();
    await must(local.stranger, '{ __typename }');
    expect(local.logs.at(-1)).not.toHaveProperty('_aws');
  });
});
