import { inParallel } from '../../lambdas/shared/parallel';
import { must, mustHaveNoFaults, startApi, type Api, type Client } from '../support/api';
import { ADVANCE, advance, newBrand, recordFeedback } from '../support/feedback';

const INBOX = `query ($first: Int, $after: String, $filter: FeedbackFilter, $order: FeedbackOrder! = LONGEST_WAITING) {
  feedback(first: $first, after: $after, filter: $filter, order: $order) {
    nodes { text } pageInfo { hasNextPage endCursor } } }`;

let api: Api;
let ana: Client;
let mill: string;
let bakery: string;

beforeAll(async () => {
  api = await startApi();
  ana = await api.agency();
  [mill, bakery] = [await newBrand(ana), await newBrand(ana)];
  const said = (brandId: string, text: string, receivedAt: string, more: object = {}) =>
    recordFeedback({ client: ana, brandId }, { text, receivedAt, ...more });
  await said(mill, 'third', '2026-09-03T08:00:00Z', { sentiment: 'NEGATIVE' });
  await said(bakery, 'first', '2026-09-01T08:00:00Z');
  const second = await said(mill, 'second', '2026-09-02T08:00:00Z');
  await advance(ana, second.id, 2);
  const { id } = await said(bakery, 'answered', '2026-09-02T09:00:00Z');
  await advance(ana, id, 4);
});
afterAll(() => mustHaveNoFaults(api));

const inbox = async (filter?: object, more: object = {}): Promise<string[]> => {
  const { feedback } = await must(ana, INBOX, { filter, ...more });
  return feedback.nodes.map(({ text }: { text: string }) => text);
};

describe('the inbox', () => {
  it('holds what still waits over all brands, the longest waiting first, or the newest', async () => {
    expect(await inbox()).toEqual(['first', 'second', 'third']);
    expect(await inbox(undefined, { order: 'NEWEST' })).toEqual(['third', 'second', 'first']);
  });

  it.each<[string, () => object, string[]]>([
    ['one brand', () => ({ brandIds: [mill] }), ['second', 'third']],
    ['no brand', () => ({ brandIds: [] }), []],
    ['stages', () => ({ stages: ['ASSESSED', 'UNDERSTOOD'] }), ['second']],
    ['what was answered', () => ({ stages: ['ANSWERED'] }), ['answered']],
    ['a sentiment', () => ({ sentiment: 'NEGATIVE' }), ['third']],
    ['what nobody looks after', () => ({ unowned: true }), ['first', 'second', 'third']],
    ['an owner', () => ({ ownerId: 'mem_x' }), []],
    ['a profile', () => ({ profileIds: ['prf_x'] }), []],
    ['a time', () => ({ from: '2026-09-02T08:00:00Z', until: '2026-09-03T08:00:00Z' }), ['second']],
    ['an open beginning', () => ({ until: '2026-09-02T08:00:00Z' }), ['first']],
    ['an open end', () => ({ from: '2026-09-02T08:00:00.001Z' }), ['third']],
  ])('can be asked for %s', async (_, filter, texts) => {
    expect(await inbox(filter())).toEqual(texts);
  });

  it.each([
    [{ stages: ['ANSWERED', 'PERCEIVED'] }, /ask for ANSWERED alone/],
    [{ from: '2026-09-02T08:00:00Z', until: '2026-09-01T08:00:00Z' }, /ends before it begins/],
    [{ brandIds: Array(101).fill('brd_x') }, /at most 100 brands/],
  ])('refuses to be asked for what makes no sense: %j', async (filter, message) => {
    const { errors } = await ana.query(INBOX, { filter });
    expect(errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('goes on from a cursor, also within a time, and refuses one from outside of it', async () => {
    const filter = { from: '2026-09-02T00:00:00Z' };
    const { feedback } = await must(ana, INBOX, { first: 1, filter });
    expect(feedback).toMatchObject({ nodes: [{ text: 'second' }], pageInfo: { hasNextPage: true } });
    const after = feedback.pageInfo.endCursor;
    expect(await inbox(filter, { after })).toEqual(['third']);
    const { errors } = await ana.query(INBOX, { filter: { from: '2026-09-03T00:00:00Z' }, after });
    expect(errors).toMatchObject([{ message: 'after is no cursor of this list.' }]);
  });

  it('is one request a page, however much there is, and shows its brands in one more', async () => {
    const busy = await api.agency();
    const brandIds = await inParallel([1, 2, 3], () => newBrand(busy));
    const recorded = await inParallel(
      [...Array(60).keys()],
      (index) => recordFeedback({ client: busy, brandId: brandIds[index % 3] ?? '' }, { text: `${index}` }),
      8,
    );
    await inParallel(
      recorded.slice(0, 30),
      async ({ id }) => {
        for (const step of [
          { to: 'UNDERSTOOD' },
          { to: 'ASSESSED' },
          { to: 'DECLINED', reason: 'No' },
          { to: 'ANSWERED', answer: 'Sorry' },
        ]) {
          await must(busy, ADVANCE, { items: [{ id, ...step }] });
        }
      },
      8,
    );
    await must(busy, INBOX, { first: 25 });
    expect(busy.last()).toMatchObject({ requests: 1, roundTrips: 1 });
    expect(busy.last().readUnits).toBeLessThanOrEqual(4);
    await must(busy, '{ feedback(first: 30) { nodes { text brand { name } owner { name } } } }');
    expect(busy.last()).toMatchObject({ requests: 2, roundTrips: 2 });
  }, 60_000);
});

describe("a brand's loop", () => {
  const LOOP = `query ($id: ID!, $from: Date!, $to: Date!) { brand(by: { id: $id }) { feedbackLoop(from: $from, to: $to) {
    received answered answeredShare stages { stage present } toAnswer { count mean median } } } }`;
  const loop = async (id: string, from: string, to: string) =>
    (await must(ana, LOOP, { id, from, to })).brand.feedbackLoop;

  it('says how much came through, by the days of the brand', async () => {
    expect(await loop(bakery, '2026-09-01', '2026-09-02')).toMatchObject({
      received: 2,
      answered: 1,
      answeredShare: 0.5,
      stages: [
        { stage: 'PERCEIVED', present: 1 },
        { present: 0 },
        { present: 0 },
        { present: 0 },
        { present: 0 },
        { present: 1 },
      ],
      toAnswer: { count: 1, mean: 13 * 86_400 + 3_600, median: 13 * 86_400 + 3_600 },
    });
    const far = await newBrand(ana, { timeZone: 'Pacific/Auckland' });
    await recordFeedback({ client: ana, brandId: far }, { receivedAt: '2026-09-01T12:30:00Z' });
    expect((await loop(far, '2026-09-01', '2026-09-01')).received).toBe(0);
    expect((await loop(far, '2026-09-02', '2026-09-02')).received).toBe(1);
  });

  it('knows nothing of a time in which nothing was said', async () => {
    expect(await loop(mill, '2025-01-01', '2025-12-31')).toMatchObject({ received: 0, answeredShare: null });
  });

  it('is one round trip for a long time, too', async () => {
    await loop(mill, '2026-09-01', '2026-09-30');
    expect(ana.last()).toMatchObject({ requests: 2, roundTrips: 2 });
    await loop(mill, '2024-07-01', '2026-09-01');
    expect(ana.last()).toMatchObject({ roundTrips: 2 });
    const { errors } = await ana.query(LOOP, { id: mill, from: '2024-01-01', to: '2026-09-30' });
    expect(errors).toMatchObject([{ message: 'Ask for at most 800 days at once.' }]);
  });
});
