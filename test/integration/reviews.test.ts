import { advance, recordFeedback } from '../support/feedback';
import { must, startApi, type Api, type Client } from '../support/api';
import { spend } from '../support/budget';
import { recordMetric, walkThrough, walkTo, type Walk } from '../support/walk';

const FACTS = `query ($id: ID!) { strategy(id: $id) { step(key: SHORT_TERM_REVIEW) { content {
  ... on ShortTermReviewContent { facts { key name source value unit formula metrics missing } } } } } }`;
const JUDGED = `judgedObjectives { objectiveKey metric value target reached missing }`;
const JUDGEMENTS = `query ($id: ID!) { strategy(id: $id) { status step(key: LONG_TERM_REVIEW) { status content {
  ... on LongTermReviewContent { judgement ${JUDGED} } } } } }`;
const SAVE = 'mutation ($input: SaveStepInput!) { saveStep(input: $input) { userErrors { message } } }';

let api: Api;
let ana: Client;

beforeAll(async () => {
  api = await startApi();
});

beforeEach(async () => {
  ana = await api.agency();
});

const factsOf = async ({ strategyId }: Walk) =>
  (await must(ana, FACTS, { id: strategyId })).strategy.step.content.facts;
const reviewOf = async ({ strategyId }: Walk) => (await must(ana, JUDGEMENTS, { id: strategyId })).strategy;
const judgedIn = async (walk: Walk) => (await reviewOf(walk)).step.content.judgedObjectives;
const longTermReview = { judgement: 'We shall see', acceptances: [] };

describe('the review of a term', () => {
  it('looks at campaigns and spending beside metrics, and keeps all of it as it was', async () => {
    const walk = await walkTo(ana, 'SHORT_TERM_REVIEW');
    await spend(walk, { toolCost: { amount: '90', currency: 'EUR' } });
    await must(ana, SAVE, {
      input: { strategyId: walk.strategyId, content: { shortTermReview: { judgement: 'A good start' } } },
    });
    const facts = await factsOf(walk);
    expect(facts.slice(-2)).toEqual([
      {
        key: 'CAMPAIGNS_RUN',
        name: 'Campaigns',
        source: 'CAMPAIGNS',
        value: 1,
        unit: 'campaigns',
        formula: 'Campaigns that were live on at least one day of the term: Mill day.',
        metrics: [],
        missing: [],
      },
      {
        key: 'SPENT_OF_PLANNED',
        name: 'Spent of what was planned',
        source: 'SPENDING',
        value: expect.closeTo(1090 / 3090, 10),
        unit: 'of the plan',
        formula:
          'Money spent ÷ money planned in the short term = 1090.00 ÷ 3090.00 EUR. ' +
          'Spent: budget 1000.00 + tools 90.00 EUR. Planned: budget 3000.00 + tools 90.00 EUR.',
        metrics: [],
        missing: ['hourly cost of people in the short term'],
      },
    ]);
    expect(facts[0].source).toBe('METRICS');
    await must(
      ana,
      'mutation ($id: ID!) { completeStep(input: { strategyId: $id, step: SHORT_TERM_REVIEW }) { userErrors { message } } }',
      { id: walk.strategyId },
    );
    await spend(walk, { money: { amount: '500', currency: 'EUR' } });
    expect(await factsOf(walk)).toEqual(facts);
  }, 30_000);
});

describe('the feedback of the short term', () => {
  const feedbackIn = async (walk: Walk) => (await factsOf(walk)).find(({ key }: { key: string }) => key === 'FEEDBACK');

  it('is what people said in it, and before anything was recorded their comments', async () => {
    const walk = await walkTo(ana, 'SHORT_TERM_REVIEW');
    await must(ana, SAVE, {
      input: { strategyId: walk.strategyId, content: { shortTermReview: { judgement: 'A good start' } } },
    });
    expect(await feedbackIn(walk)).toMatchObject({ value: null, source: 'METRICS', missing: ['comments'] });
    await recordMetric(walk, 'comments', { '2026-02-01': 9 });
    expect(await feedbackIn(walk)).toMatchObject({ value: 9, source: 'METRICS', metrics: ['comments'] });

    const { id } = await recordFeedback(walk, { receivedAt: '2026-03-31T12:00:00Z' });
    await recordFeedback(walk, { receivedAt: '2026-01-01T12:00:00Z' });
    await recordFeedback(walk, { receivedAt: '2026-04-01T12:00:00Z' });
    await advance(ana, id, 4);
    const whileOpen = await feedbackIn(walk);
    expect(whileOpen).toMatchObject({
      value: 2,
      unit: 'items',
      source: 'FEEDBACK',
      formula: 'Items of feedback that were said in the term. Of 2, 1 were answered by now.',
      metrics: [],
      missing: [],
    });
    await must(
      ana,
      'mutation ($id: ID!) { completeStep(input: { strategyId: $id, step: SHORT_TERM_REVIEW }) { userErrors { message } } }',
      { id: walk.strategyId },
    );
    expect(ana.last().roundTrips).toBe(2);
    expect(await feedbackIn(walk)).toEqual(whileOpen);
  }, 30_000);
});

describe('the review of the long term', () => {
  it('keeps its judgements as they were on the day it was completed, until it is looked at again', async () => {
    const walk = await walkTo(ana, 'LONG_TERM_REVIEW');
    await walkThrough(walk, 'LONG_TERM_REVIEW');
    const before = await judgedIn(walk);
    expect(before).toMatchObject([
      { objectiveKey: 'awareness', reached: true },
      { objectiveKey: 'orders', reached: true },
    ]);
    await recordMetric(walk, 'reach', { '2026-05-20': 1, '2026-01-20': 0, '2026-08-20': 0 });
    expect(await judgedIn(walk)).toEqual(before);

    await must(
      ana,
      'mutation ($id: ID!) { reopenStep(input: { strategyId: $id, step: LONG_TERM_REVIEW }) { userErrors { message } } }',
      { id: walk.strategyId },
    );
    expect(await judgedIn(walk)).toMatchObject([{ objectiveKey: 'awareness', value: 1, reached: false }, {}]);
  }, 30_000);

  it('keeps them when something different is tried instead', async () => {
    const walk = await walkTo(ana, 'LONG_TERM_REVIEW');
    await recordMetric(walk, 'reach', { '2026-05-20': 1, '2026-01-20': 0, '2026-08-20': 0 });
    await must(ana, SAVE, { input: { strategyId: walk.strategyId, content: { longTermReview } } });
    const before = await judgedIn(walk);
    expect(before).toMatchObject([{ objectiveKey: 'awareness', value: 1, reached: false }, {}]);
    await must(
      ana,
      'mutation ($id: ID!) { startNextIteration(input: { strategyId: $id }) { userErrors { message } } }',
      { id: walk.strategyId },
    );
    await recordMetric(walk, 'reach', { '2026-05-20': 99_999 });
    expect(await reviewOf(walk)).toMatchObject({
      status: 'SUPERSEDED',
      step: { status: 'IN_PROGRESS', content: { judgement: 'We shall see', judgedObjectives: before } },
    });
  }, 30_000);
});
