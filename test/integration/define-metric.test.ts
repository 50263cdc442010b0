import { described, ownMetricInput } from '../../lambdas/domain/metrics/own-metric';
import { must, startApi, type Api, type Client } from '../support/api';
import { sessionOf } from '../support/session';
import { startWalk, stepContent, walkTo, type Walk } from '../support/walk';
import { ENTRY } from '../support/journal-costs';

const DEFINE = `mutation ($input: DefineMetricInput!) { defineMetric(input: $input) {
  metric { key name kind unit acrossSources numerator denominator fallbackDenominators networks effect review formula
           lowerIsBetter allowsNegative least most isOwn version }
  userErrors { __typename code path message } } }`;
const RECORD = `mutation ($input: RecordMetricsInput!) {
  recordMetrics(input: $input) { summary { created updated unchanged } userErrors { code path message } } }`;
const METRICS = `query ($input: MetricsQuery!) { metrics(input: $input) { metric { key } total values basis } }`;

let api: Api;
let ana: Client;

beforeAll(async () => {
  api = await startApi();
});

beforeEach(async () => {
  ana = await api.agency();
});

const WAITING = {
  key: 'minutes_to_answer',
  name: 'Minutes to answer',
  unit: 'COUNT',
  kind: 'SUM',
  effect: 'TRUST',
  formula: 'Minutes until each message was answered, added up',
  lowerIsBetter: true,
};
const MESSAGES = {
  key: 'messages',
  name: 'Messages',
  unit: 'COUNT',
  kind: 'SUM',
  effect: 'FEEDBACK',
  formula: 'Messages received',
};
const MEAN_WAIT = {
  key: 'mean_wait',
  name: 'Mean time to answer',
  unit: 'RATIO',
  kind: 'RATIO',
  numerator: ['minutes_to_answer'],
  denominator: 'messages',
  fallbackDenominators: ['comments'],
  effect: 'TRUST',
  formula: 'Minutes to answer divided by messages',
  lowerIsBetter: true,
};

const define = async (input: object, caller = ana) => (await caller.query(DEFINE, { input })).data.defineMetric;
const defined = async (...inputs: object[]) => {
  for (const input of inputs) await must(ana, DEFINE, { input });
};
const paths = ({ userErrors }: { userErrors: { path?: string[] }[] }) => userErrors.map(({ path }) => path?.join('.'));
const saveStep = ({ strategyId }: Walk, content: object) =>
  must(ana, 'mutation ($input: SaveStepInput!) { saveStep(input: $input) { userErrors { message path } } }', {
    input: { strategyId, content },
  });
const createBrand = async (): Promise<string> =>
  (await must(ana, 'mutation { createBrand(input: { name: "Olivo" }) { brand { id } userErrors { message } } }'))
    .createBrand.brand.id;

describe('a metric of the agency', () => {
  it('stands in the catalogue behind the built-in ones, for this agency only', async () => {
    await defined(WAITING, MESSAGES, MEAN_WAIT);
    const catalog = '{ metricCatalog { key isOwn version numerator } }';
    const { metricCatalog } = await must(ana, catalog);
    expect(metricCatalog).toHaveLength(38);
    expect(metricCatalog.slice(-3)).toEqual([
      { key: 'minutes_to_answer', isOwn: true, version: 1, numerator: [] },
      { key: 'messages', isOwn: true, version: 1, numerator: [] },
      { key: 'mean_wait', isOwn: true, version: 1, numerator: ['minutes_to_answer'] },
    ]);
    expect((await must(await api.agency(), catalog)).metricCatalog).toHaveLength(35);
  });

  it('is recorded, imported and read like any other, ratios of it included', async () => {
    await defined(WAITING, MESSAGES, MEAN_WAIT);
    const brandId = await createBrand();
    const day = (metric: string, date: string, value: number) => ({ metric, date, value });
    await must(ana, RECORD, {
      input: {
        brandId,
        values: [day('minutes_to_answer', '2026-08-01', 90), day('minutes_to_answer', '2026-08-02', 10)],
      },
    });
    const { importMetrics } = await must(
      ana,
      `mutation ($rows: [MetricRowInput!]!) { importMetrics(input: { rows: $rows }) {
         summary { created } userErrors { message } } }`,
      { rows: [{ brandId, metric: 'Messages', date: '2026-08-02', value: '40' }] },
    );
    expect(importMetrics.summary.created).toBe(1);
    const { metrics } = await must(ana, METRICS, {
      input: {
        of: { brandIds: [brandId] },
        metrics: ['mean_wait', 'minutes_to_answer', 'reach'],
        from: '2026-08-01',
        to: '2026-08-02',
      },
    });
    expect(metrics).toEqual([
      { metric: { key: 'mean_wait' }, total: 2.5, values: [null, 0.25], basis: 'messages' },
      { metric: { key: 'minutes_to_answer' }, total: 100, values: [90, 10], basis: null },
      { metric: { key: 'reach' }, total: null, values: [null, null], basis: null },
    ]);
    const { data } = await ana.query(RECORD, { input: { brandId, values: [day('mean_wait', '2026-08-02', 1)] } });
    expect(data.recordMetrics.userErrors[0].message).toContain('minutes_to_answer ÷ messages');
  });

  it('is unknown to other agencies', async () => {
    await defined(MESSAGES);
    const other = await api.agency();
    const brand = await must(
      other,
      'mutation { createBrand(input: { name: "Olivo" }) { brand { id } userErrors { message } } }',
    );
    const { data } = await other.query(RECORD, {
      input: { brandId: brand.createBrand.brand.id, values: [{ metric: 'messages', date: '2026-08-02', value: 1 }] },
    });
    expect(data.recordMetrics.userErrors).toMatchObject([{ path: ['input', 'values', '0', 'metric'] }]);
  });

  it('is defined once by many who define it at once, and nothing is lost of what others define', async () => {
    const others = Array.from({ length: 6 }, (_, index) => ({ ...MESSAGES, key: `messages_${index}` }));
    const answers = await Promise.all([...others, ...others].map((input) => define(input)));
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect((await must(ana, '{ metricCatalog { key } }')).metricCatalog).toHaveLength(41);
  });

  it('writes nothing when it is defined the same again', async () => {
    await defined(WAITING, MESSAGES, MEAN_WAIT);
    expect((await define(MEAN_WAIT)).metric).toMatchObject({ key: 'mean_wait', version: 1 });
    expect(ana.last().writeUnits).toBe(ENTRY);
  });
});

describe('a definition', () => {
  it.each([
    ['the key of a built-in metric', { ...MESSAGES, key: 'reach' }, ['input.key']],
    ['a key that is none', { ...MESSAGES, key: 'No Key!' }, ['input.key']],
    [
      'parts and no ratio',
      { ...MESSAGES, numerator: ['likes'], denominator: 'reach' },
      ['input.numerator', 'input.denominator'],
    ],
    ['a ratio without parts', { ...MESSAGES, kind: 'RATIO' }, ['input.numerator', 'input.denominator']],
    [
      'parts that are not recorded, or itself',
      { ...MEAN_WAIT, numerator: ['shareability', 'nonsense'], denominator: 'mean_wait', fallbackDenominators: [] },
      ['input.numerator.0', 'input.numerator.1', 'input.denominator'],
    ],
    ['half a scale', { ...MESSAGES, least: 0 }, ['input.least']],
    ['a scale upside down', { ...MESSAGES, least: 5, most: 1 }, ['input.most']],
    ['a sum with a rule for levels', { ...MESSAGES, acrossSources: 'MEAN' }, ['input.acrossSources']],
    ['a version where there is none', { ...MESSAGES, expectedVersion: 1 }, ['input.expectedVersion']],
    ['no words', { ...MESSAGES, name: ' ', formula: '' }, ['input.name', 'input.formula']],
  ])('with %s is refused', async (_what, input, expected) => {
    const answer = await define(input);
    expect(answer.metric).toBeNull();
    expect(paths(answer)).toEqual(expected);
  });

  it('is changed by whoever knows its version, as long as it means the same', async () => {
    await defined({ ...MESSAGES, least: 0, most: 10 });
    expect(await define({ ...MESSAGES, name: 'Letters', least: 0, most: 10 })).toMatchObject({
      metric: null,
      userErrors: [{ code: 'ALREADY_EXISTS', path: ['input', 'key'] }],
    });
    const renamed = await define({ ...MESSAGES, name: 'Letters', least: -5, most: 10, expectedVersion: 1 });
    expect(renamed.metric).toMatchObject({ name: 'Letters', least: -5, most: 10, allowsNegative: true, version: 2 });
    expect(await define({ ...MESSAGES, name: 'Cards', least: -5, most: 10, expectedVersion: 1 })).toMatchObject({
      userErrors: [{ code: 'VERSION_CONFLICT' }],
    });
    const broken = await define({ ...MESSAGES, kind: 'LAST', unit: 'PEOPLE', least: 0, most: 10, expectedVersion: 2 });
    expect(paths(broken)).toEqual(['input.kind', 'input.least']);
  });

  it('is one of a hundred at most', async () => {
    const metrics = Array.from({ length: 100 }, (_, count) =>
      described(ownMetricInput.parse({ ...MESSAGES, key: `messages_${count}` }), 1),
    );
    await sessionOf(ana.agencyId).session.store.commit([{ do: 'put-own-metrics', metrics }]);
    expect(await define({ ...MESSAGES, key: 'messages_99', name: 'Letters', expectedVersion: 1 })).toMatchObject({
      metric: { version: 2 },
    });
    expect(await define(MESSAGES)).toMatchObject({ metric: null, userErrors: [{ path: ['input', 'key'] }] });
  });

  it('needs the right to write metrics, and all brands', async () => {
    const brandId = await createBrand();
    const { errors } = await (await ana.as('CLIENT', { brandIds: [brandId] })).query(DEFINE, { input: MESSAGES });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const limited = await ana.as('ANALYST', { brandIds: [brandId] });
    expect(await define(MESSAGES, limited)).toMatchObject({ metric: null, userErrors: [{ code: 'STATE_CONFLICT' }] });
  });
});

describe('a strategy that is measured by metrics of the agency', () => {
  it('names them in its document', async () => {
    await defined(MESSAGES);
    const walk = await startWalk(ana);
    const content = structuredClone(stepContent('OBJECTIVES')) as { objectives: { objectives: { metric?: string }[] } };
    content.objectives.objectives[0]!.metric = 'messages';
    await saveStep(walk, content);
    const { strategy } = await must(ana, 'query ($id: ID!) { strategy(id: $id) { document(format: MARKDOWN) } }', {
      id: walk.strategyId,
    });
    expect(strategy.document).toContain('| Messages |');
  });

  it('takes them as evidence', async () => {
    await defined(MESSAGES);
    const walk = await walkTo(ana, 'MEASUREMENT');
    const content = structuredClone(stepContent('MEASUREMENT')) as {
      measurement: { measures: { metrics: string[] }[] };
    };
    for (const measure of content.measurement.measures) measure.metrics = ['messages'];
    await saveStep(walk, content);
    const met = async () => {
      const { strategy } = await must(
        ana,
        'query ($id: ID!) { strategy(id: $id) { step(key: MEASUREMENT) { requirements { met } } } }',
        { id: walk.strategyId },
      );
      return strategy.step.requirements.every((one: { met: boolean }) => one.met);
    };
    expect(await met()).toBe(false);
    await must(ana, RECORD, {
      input: { brandId: walk.brandId, values: [{ metric: 'messages', date: '2026-09-15', value: 3 }] },
    });
    expect(await met()).toBe(true);
    const { completeStep } = await must(
      ana,
      'mutation ($id: ID!) { completeStep(input: { strategyId: $id, step: MEASUREMENT }) { strategy { phase } userErrors { message } } }',
      { id: walk.strategyId },
    );
    expect(completeStep.strategy.phase).toBe('REVIEWING');
    // Who calls; what every completion reads and writes in two; the catalogue, and what the agency's metrics are made of.
    expect(ana.last().roundTrips).toBe(2 + 2);
  });
});
