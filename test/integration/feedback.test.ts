import { newFeedbackId } from '../../lambdas/shared/ids';
import { inParallel } from '../../lambdas/shared/parallel';
import { must, mustHaveNoFaults, startApi, type Api, type Client } from '../support/api';
import { ADVANCE, advance, newBrand, RECORD, recordFeedback } from '../support/feedback';

const WHOLE = `query ($id: ID!) { node(id: $id) { id ... on Feedback {
  brandId profileId externalId author text sentiment permalink receivedAt stage next decision reason answer answerLink
  stages { stage at by actor { kind } note seconds } ownerId owner { id email }
  secondsToPerceive secondsWaiting secondsToAnswer version } } }`;
const ASSIGN = `mutation ($ids: [ID!]!, $ownerId: ID) { assignFeedback(input: { ids: $ids, ownerId: $ownerId }) {
  feedback { id ownerId version } userErrors { code message path } } }`;

let api: Api;
let ana: Client;
let brandId: string;

beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  api.clock.set('2026-09-15T10:00:00Z');
  ana = await api.agency();
  brandId = await newBrand(ana);
});
afterEach(() => mustHaveNoFaults(api));

const read = async (id: string, client = ana) => (await must(client, WHOLE, { id })).node;
const record = (input: object, client = ana) => client.query(RECORD, { input });
const advanceAll = async (items: object[], client = ana) =>
  (await client.query(ADVANCE, { items })).data.advanceFeedback;

describe('feedback', () => {
  it('goes through the loop with times, notes, a decision and an answer', async () => {
    const { id } = await recordFeedback(
      { client: ana, brandId },
      { externalId: 'ig-1', author: 'Marta', sentiment: 'NEGATIVE', permalink: 'https://example.com/p/1' },
    );
    const steps: [string, object][] = [
      ['2026-09-15T10:01:00Z', { to: 'UNDERSTOOD', note: 'She means the mill shop' }],
      ['2026-09-15T10:11:00Z', { to: 'ASSESSED' }],
      ['2026-09-15T11:11:00Z', { to: 'DECLINED', reason: 'The shop has no second oven' }],
      ['2026-09-16T11:11:00Z', { to: 'ANSWERED', link: 'https://example.com/p/1#answer' }],
    ];
    for (const [at, step] of steps) {
      api.clock.set(at);
      await must(ana, ADVANCE, { items: [{ id, ...step }] });
    }
    expect(await read(id)).toMatchObject({
      externalId: 'ig-1',
      author: 'Marta',
      sentiment: 'NEGATIVE',
      stage: 'ANSWERED',
      next: [],
      decision: 'DECLINE',
      reason: 'The shop has no second oven',
      answer: null,
      answerLink: 'https://example.com/p/1#answer',
      stages: [
        { stage: 'PERCEIVED', seconds: 60, actor: { kind: 'MEMBER' } },
        { stage: 'UNDERSTOOD', seconds: 600, note: 'She means the mill shop' },
        { stage: 'ASSESSED', seconds: 3_600 },
        { stage: 'DECLINED', seconds: 86_400 },
        { stage: 'ANSWERED', seconds: null, at: '2026-09-16T11:11:00.000Z' },
      ],
      secondsToPerceive: 14 * 86_400 + 2 * 3_600,
      secondsWaiting: null,
      secondsToAnswer: 15 * 86_400 + 3 * 3_600 + 660,
      version: 5,
    });
  });

  it('sorts by the time it was said, whenever it was recorded', async () => {
    const times = ['2026-09-10T08:00:00Z', '2026-08-01T08:00:00Z', '2026-09-12T08:00:00Z', '2024-02-29T23:59:59Z'];
    for (const receivedAt of times) await recordFeedback({ client: ana, brandId }, { receivedAt, text: receivedAt });
    const { brand } = await must(
      ana,
      'query ($id: ID!) { brand(by: { id: $id }) { feedback(first: 3) { nodes { text } pageInfo { hasNextPage } } } }',
      { id: brandId },
    );
    expect(brand.feedback).toEqual({
      nodes: [{ text: times[2] }, { text: times[0] }, { text: times[1] }],
      pageInfo: { hasNextPage: true },
    });
  });

  it('is recorded once under an external id, also by two at the same moment', async () => {
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => record({ brandId, text: 'Lovely', externalId: 'ig-7' })),
    );
    const outcomes = answers.map(({ data }) => data.recordFeedback);
    expect(outcomes.filter(({ feedback }) => feedback)).toHaveLength(1);
    expect(outcomes.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code))).toEqual(
      Array(3).fill('ALREADY_EXISTS'),
    );
    const { data } = await ana.query(
      `mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) {
        userErrors { path ... on AlreadyExistsError { existing { id __typename } } } } }`,
      { input: { brandId, text: 'Lovely', externalId: 'ig-7' } },
    );
    const { id } = outcomes.find(({ feedback }) => feedback).feedback;
    expect(data.recordFeedback.userErrors).toEqual([
      { path: ['input', 'externalId'], existing: { id, __typename: 'Feedback' } },
    ]);
  });

  it('is refused with everything that is wrong with it', async () => {
    const { data } = await record({
      brandId,
      profileId: 'prf_x',
      ownerId: 'mem_x',
      text: 'Lovely',
      receivedAt: '2026-09-15T10:00:01Z',
    });
    expect(data.recordFeedback.userErrors).toEqual([
      { code: 'NOT_FOUND', path: ['input', 'profileId'], message: expect.any(String) },
      { code: 'NOT_FOUND', path: ['input', 'ownerId'], message: expect.any(String) },
      { code: 'INVALID', path: ['input', 'receivedAt'], message: 'This moment has not come yet.' },
    ]);
    const early = await record({ brandId, text: ' ', receivedAt: '1969-12-31T23:00:00Z' });
    expect(early.data.recordFeedback.userErrors.map(({ path }: { path: string[] }) => path.at(-1))).toEqual([
      'text',
      'receivedAt',
    ]);
  });

  it('is not recorded of an archived brand', async () => {
    await must(ana, 'mutation ($id: ID!) { archiveBrand(input: { id: $id }) { userErrors { message } } }', {
      id: brandId,
    });
    const { data } = await record({ brandId, text: 'Lovely' });
    expect(data.recordFeedback.userErrors).toMatchObject([{ code: 'STATE_CONFLICT', path: ['input', 'brandId'] }]);
  });
});

describe('advancing many', () => {
  it('moves those that can be moved, and says of each other what is wrong with it', async () => {
    const [one, two, three] = [1, 2, 3].map(() => recordFeedback({ client: ana, brandId }));
    const ids = (await Promise.all([one, two, three])).map((found) => found!.id);
    const invented = newFeedbackId(brandId, '2026-09-01T00:00:00Z');
    const outcome = await advanceAll([
      { id: ids[0], to: 'UNDERSTOOD' },
      { id: ids[1], to: 'ANSWERED' },
      { id: ids[0], to: 'ASSESSED' },
      { id: invented, to: 'UNDERSTOOD' },
      { id: 'nonsense', to: 'UNDERSTOOD' },
      { id: ids[2], to: 'UNDERSTOOD', expectedVersion: 7 },
      { id: ids[2], to: 'UNDERSTOOD', note: 'noted\u0007' },
    ]);
    expect(outcome.feedback).toEqual([
      { id: ids[0], stage: 'UNDERSTOOD', version: 2 },
      ...Array.from({ length: 6 }, () => null),
    ]);
    expect(
      outcome.userErrors.map(({ code, path }: { code: string; path: string[] }) => [code, path.join('.')]),
    ).toEqual([
      ['STATE_CONFLICT', 'input.items.1.to'],
      ['INVALID', 'input.items.1.answer'],
      ['INVALID', 'input.items.2.id'],
      ['NOT_FOUND', 'input.items.3.id'],
      ['NOT_FOUND', 'input.items.4.id'],
      ['VERSION_CONFLICT', 'input.items.5.expectedVersion'],
      ['INVALID', 'input.items.6.note'],
    ]);
  });

  it('takes one to a hundred', async () => {
    const item = { id: newFeedbackId(brandId, '2026-09-01T00:00:00Z'), to: 'UNDERSTOOD' };
    for (const count of [0, 101]) {
      const { userErrors } = await advanceAll(Array(count).fill(item));
      expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'items'] }]);
    }
  });

  it('costs two reads and a transaction for fifty, side by side for a hundred', async () => {
    const ids = (await inParallel([...Array(100).keys()], () => recordFeedback({ client: ana, brandId }), 8)).map(
      ({ id }) => id,
    );
    await must(ana, ADVANCE, { items: ids.map((id) => ({ id, to: 'UNDERSTOOD' })) });
    expect(ana.last()).toMatchObject({ requests: 6, roundTrips: 2 });
  }, 60_000);

  it('skips no stage when many advance the same at once, and each stage is entered once', async () => {
    const ids = (await inParallel([...Array(6).keys()], () => recordFeedback({ client: ana, brandId }))).map(
      ({ id }) => id,
    );
    const ben = await ana.as('COMMUNITY_MANAGER');
    const tries = [ana, ben].flatMap((client) =>
      ['UNDERSTOOD', 'ASSESSED', 'IMPLEMENTED', 'DECLINED', 'ANSWERED'].flatMap((to) =>
        [1, 2].map(() => ({ client, to })),
      ),
    );
    const parts: Record<string, object> = { DECLINED: { reason: 'Too dear' }, ANSWERED: { answer: 'Thank you' } };
    let moved = 0;
    await inParallel(tries, async ({ client, to }) => {
      const items = ids.map((id) => ({ id, to, ...parts[to] }));
      const { feedback } = await advanceAll(items, client);
      moved += feedback.filter((one: unknown) => one !== null).length;
    });
    const all = await Promise.all(ids.map((id) => read(id)));
    for (const { stages, version } of all) {
      const names = stages.map(({ stage }: { stage: string }) => stage);
      expect(version).toBe(names.length);
      expect([
        ['PERCEIVED', 'UNDERSTOOD', 'ASSESSED', 'IMPLEMENTED', 'ANSWERED'].slice(0, names.length),
        ['PERCEIVED', 'UNDERSTOOD', 'ASSESSED', 'DECLINED', 'ANSWERED'].slice(0, names.length),
      ]).toContainEqual(names);
    }
    // Whoever was told that an item moved, moved it: nobody else was told the same of the same stage.
    expect(moved).toBe(all.reduce((sum, { version }) => sum + version - 1, 0));
  }, 60_000);
});

describe('the owner of feedback', () => {
  it('is a member who sees the brand', async () => {
    const { id } = await recordFeedback({ client: ana, brandId });
    const [ben, carla] = [
      await ana.as('COMMUNITY_MANAGER'),
      await ana.as('STRATEGIST', { brandIds: [await newBrand(ana)] }),
    ];
    const [benId, carlaId] = await Promise.all(
      [ben, carla].map(async (client) => (await must(client, '{ viewer { member { id } } }')).viewer.member.id),
    );
    const assign = async (ownerId: string | null, client = ana) =>
      (await client.query(ASSIGN, { ids: [id], ownerId })).data.assignFeedback;
    expect(await assign(benId)).toEqual({ feedback: [{ id, ownerId: benId, version: 2 }], userErrors: [] });
    expect(await assign(benId)).toEqual({ feedback: [{ id, ownerId: benId, version: 2 }], userErrors: [] });
    expect((await read(id)).owner).toEqual({ id: benId, email: ben.email });
    expect(await assign(carlaId)).toMatchObject({
      feedback: [null],
      userErrors: [{ code: 'NOT_FOUND', path: ['input', 'ids', '0', 'ownerId'] }],
    });
    expect((await assign(null)).feedback).toEqual([{ id, ownerId: null, version: 3 }]);

    const key = await ana.key({ scopes: ['feedback:write', 'feedback:read'] });
    const [known, unknown] = [await assign(benId, key), await assign('mem_00000000000000000000000000000000', key)];
    expect(known).toEqual(unknown);
    expect(known.feedback).toEqual([null]);
  });
});

describe('who may', () => {
  it('a client reads what was said to their own brands, and changes nothing', async () => {
    const [own, other] = [
      await recordFeedback({ client: ana, brandId }),
      await recordFeedback({ client: ana, brandId: await newBrand(ana) }),
    ];
    const client = await ana.as('CLIENT', { brandIds: [brandId], approverGroup: 'BOARD' });
    const { feedback, nodes } = await must(
      client,
      'query ($ids: [ID!]!) { feedback { nodes { id } } nodes(ids: $ids) { id } }',
      { ids: [own.id, other.id] },
    );
    expect(feedback.nodes).toEqual([{ id: own.id }]);
    expect(nodes).toEqual([{ id: own.id }, null]);
    const { errors } = await client.query(ADVANCE, { items: [{ id: own.id, to: 'UNDERSTOOD' }] });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('a key records and advances for the brands that it may see', async () => {
    const other = await recordFeedback({ client: ana, brandId: await newBrand(ana) });
    const key = await ana.key({ scopes: ['feedback:write', 'feedback:read'], brandIds: [brandId] });
    const { id } = await recordFeedback({ client: key, brandId });
    await advance(key, id, 1);
    expect((await read(id)).stages).toMatchObject([{ by: key.keyId }, { actor: { kind: 'API_KEY' } }]);
    expect((await advanceAll([{ id: other.id, to: 'UNDERSTOOD' }], key)).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    const test = await ana.key({ scopes: ['feedback:write'], mode: 'TEST' });
    expect((await record({ brandId, text: 'Lovely' }, test)).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
  });
});
