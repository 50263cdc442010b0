import { BUILT_IN_CATALOG } from '../../lambdas/domain/metrics/catalog';
import { recordedFor } from '../../lambdas/domain/metrics/evidence-from';
import { must, mustHaveNoFaults, startApi, type Api, type Client } from '../support/api';
import { advance, newBrand, recordFeedback } from '../support/feedback';
import { sampleRows } from '../support/samples';

const FIGURE = 'value previous index unit formula indexFormula';
const METRICS = 'metrics { metric { key unit } weight value previous index basis coverage { metric profileId days } }';
const MODEL = `query ($id: ID!, $from: Date!, $to: Date!, $compareTo: PeriodInput) {
  integrationModel(brandId: $id, from: $from, to: $to, compareTo: $compareTo) {
    brandId period { from to } comparedTo { from to }
    platforms { profile { id handle } audience { ${FIGURE} ${METRICS} } shareability { ${FIGURE} } shareabilityBasis }
    effects { effect ${FIGURE} ${METRICS} }
    edges { profileId effect share previousShare shareFormula ${FIGURE} }
    connectivity { links { fromProfileId toProfileId strength } possible density connected meanStrength }
    chain { from to carried throughLoop }
    resonance { ${FIGURE} parts { effect weight value index } }
    loop { received answered answeredShare } previousLoop { received }
    missing { effect metrics message }
    weights { version }
  }
}`;
const SET = `mutation ($input: SetModelWeightsInput!) { setModelWeights(input: $input) {
  weights { version metrics { metric weight default } effects { effect weight } } userErrors { code message path } } }`;

const NOW = { from: '2026-08-21', to: '2026-09-09' };
const BEFORE = { from: '2026-08-01', to: '2026-08-20' };

let api: Api;
let ana: Client;
let brandId: string;
let ig: string;
let x: string;

const createProfile = async (input: object): Promise<string> => {
  const made = await must(
    ana,
    'mutation ($input: CreateProfileInput!) { createProfile(input: $input) { profile { id } userErrors { message } } }',
    { input: { brandId, ...input } },
  );
  return made.createProfile.profile.id;
};
const read = async (id = brandId, more: object = NOW, client = ana) =>
  (await must(client, MODEL, { id, ...more })).integrationModel;
const setWeights = async (input: object, client = ana) => (await client.query(SET, { input })).data.setModelWeights;

beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  api.clock.set('2026-09-15T10:00:00Z');
  ana = await api.agency();
  brandId = await newBrand(ana, { externalId: 'CRM-1000' });
  [ig, x] = [
    await createProfile({ network: 'INSTAGRAM', handle: 'ig_0' }),
    await createProfile({ network: 'X', handle: 'x_0' }),
  ];
});
afterEach(() => mustHaveNoFaults(api));

const importSamples = async () => {
  const rows = sampleRows('agency-daily-values.csv').filter(({ brandExternalId }) => brandExternalId === 'CRM-1000');
  await must(
    ana,
    'mutation ($rows: [MetricRowInput!]!) { importMetrics(input: { rows: $rows, errorPolicy: REJECT_FAILED_ROWS }) { userErrors { message } } }',
    { rows },
  );
  return rows;
};

/** What a spreadsheet makes of the file: good rows of a handle and a metric within days, added up or the last. */
function sheetOf(rows: Record<string, string>[]) {
  const days = new Map(
    rows
      .filter(({ network, value = '' }) => network !== 'MYSPACE' && /^\d+$/.test(value))
      .map((row) => [`${row.handle} ${row.metric} ${row.date}`, Number(row.value)]),
  );
  const values = (handle: string, metric: string, { from, to }: typeof NOW): number[] =>
    [...days].flatMap(([name, value]) => {
      const [ofHandle, ofMetric, date = ''] = name.split(' ');
      return ofHandle === handle && ofMetric === metric && date >= from && date <= to ? [value] : [];
    });
  const sum = (metric: string, period: typeof NOW, handles = ['ig_0', 'x_0']): number =>
    handles.flatMap((handle) => values(handle, metric, period)).reduce((total, one) => total + one, 0);
  const level = (metric: string, period: typeof NOW): number =>
    ['ig_0', 'x_0'].reduce((total, handle) => total + (values(handle, metric, period).at(-1) ?? 0), 0);
  return { sum, level };
}

describe('the integration model', () => {
  it('of the samples says what a spreadsheet makes of them', async () => {
    const { sum, level } = sheetOf(await importSamples());
    const model = await read();
    expect(model).toMatchObject({ brandId, period: NOW, comparedTo: BEFORE });
    const effect = (name: string) => model.effects.find((one: { effect: string }) => one.effect === name);
    const near = (value: number) => expect.closeTo(value, 4);
    const change = (metric: string) => (100 * sum(metric, NOW)) / sum(metric, BEFORE);
    const rate = (above: string, below: string, period = NOW) => sum(above, period) / sum(below, period);
    expect(sum('reach', NOW)).toBeGreaterThan(0);

    const visibility = (change('reach') + change('impressions')) / 2;
    expect(effect('VISIBILITY')).toMatchObject({
      value: sum('reach', NOW),
      previous: sum('reach', BEFORE),
      index: near(visibility),
      unit: 'people reached',
      formula: 'reach',
    });
    const shareabilityChange = (100 * rate('shares', 'reach')) / rate('shares', 'reach', BEFORE);
    const followers = (100 * level('followers', NOW)) / level('followers', BEFORE);
    const connectivity = (followers + change('shares') + shareabilityChange) / 3;
    expect(effect('CONNECTIVITY')).toMatchObject({
      value: near(1000 * rate('shares', 'reach')),
      previous: near(1000 * rate('shares', 'reach', BEFORE)),
      index: near(connectivity),
      formula: '1,000 × (shares) ÷ reach',
      indexFormula: '(followers + shares + shareability) ÷ 3, each as its index',
    });
    expect(
      effect('CONNECTIVITY').metrics.find((one: { metric: { key: string } }) => one.metric.key === 'shares'),
    ).toEqual({
      metric: { key: 'shares', unit: 'COUNT' },
      weight: 1,
      value: sum('shares', NOW),
      previous: sum('shares', BEFORE),
      index: near(change('shares')),
      basis: null,
      coverage: expect.arrayContaining([
        { metric: 'shares', profileId: ig, days: 20 },
        { metric: 'shares', profileId: x, days: 20 },
      ]),
    });
    const engagement =
      (shareabilityChange + (100 * rate('shares', 'impressions')) / rate('shares', 'impressions', BEFORE)) / 2;
    expect(model.resonance).toMatchObject({
      value: near(1000 * rate('shares', 'reach')),
      index: near((visibility + connectivity + engagement) / 3),
      formula: 'CONNECTIVITY',
    });
    for (const [profileId, handle] of [
      [ig, 'ig_0'],
      [x, 'x_0'],
    ] as const) {
      const own = (metric: string) => sum(metric, NOW, [handle]);
      expect(model.platforms).toContainEqual(
        expect.objectContaining({
          profile: { id: profileId, handle },
          audience: expect.objectContaining({ value: own('reach') }),
          shareability: expect.objectContaining({ value: near(own('shares') / own('reach')) }),
          shareabilityBasis: 'reach',
        }),
      );
      const part = (metric: string) => own(metric) / sum(metric, NOW);
      expect(
        model.edges.find(
          (one: { profileId: string; effect: string }) => one.profileId === profileId && one.effect === 'VISIBILITY',
        ),
      ).toMatchObject({
        share: near((part('reach') + part('impressions')) / 2),
        shareFormula: '(impressions ÷ its total + reach ÷ its total) ÷ 2',
      });
    }
    expect(model.chain[0]).toEqual({
      from: 'VISIBILITY',
      to: 'CONNECTIVITY',
      carried: near(rate('shares', 'reach')),
      throughLoop: null,
    });
  }, 30_000);

  it('of a brand without data knows nothing and says what to record first', async () => {
    const model = await read();
    for (const { value, previous, index, metrics } of model.effects) {
      expect([value, previous, index, metrics]).toEqual([null, null, null, []]);
    }
    expect(model).toMatchObject({ edges: [], loop: { received: 0, answeredShare: null } });
    expect(model.missing[0]).toMatchObject({
      effect: 'VISIBILITY',
      message: expect.stringMatching(/^Record .* first/),
    });
    expect(model.missing).toHaveLength(9);
  });

  it('is held against another period when one is named, however far away', async () => {
    await importSamples();
    const compareTo = { from: '2024-01-01', to: '2024-01-20' };
    const far = await read(brandId, { ...NOW, compareTo });
    const near = await read();
    expect(far.comparedTo).toEqual(compareTo);
    expect(far.effects[0]).toMatchObject({ value: near.effects[0].value, previous: null, index: null });
    const itself = await read(brandId, { ...NOW, compareTo: NOW });
    expect(itself.effects[0]).toMatchObject({ previous: itself.effects[0].value, index: 100 });
  });

  it('shows links with the shareability they start from, and the loop', async () => {
    await importSamples();
    await must(
      ana,
      'mutation ($input: LinkProfilesInput!) { linkProfiles(input: $input) { userErrors { message } } }',
      { input: { id: ig, postsTo: [x] } },
    );
    const { id } = await recordFeedback({ client: ana, brandId }, { receivedAt: '2026-09-09T21:59:59Z' });
    await advance(ana, id, 4);
    await recordFeedback({ client: ana, brandId }, { receivedAt: '2026-09-01T10:00:00Z' });
    await recordFeedback({ client: ana, brandId }, { receivedAt: '2026-08-01T10:00:00Z' });
    const model = await read();
    expect(model.connectivity).toEqual({
      links: [{ fromProfileId: ig, toProfileId: x, strength: model.platforms[0].shareability.value }],
      possible: 2,
      density: 0.5,
      connected: true,
      meanStrength: model.platforms[0].shareability.value,
    });
    expect(model).toMatchObject({
      loop: { received: 2, answered: 1, answeredShare: 0.5 },
      previousLoop: { received: 1 },
    });
    expect(model.chain[3]).toMatchObject({ from: 'FEEDBACK', throughLoop: 0.5 });
  });

  it.each(['2026-08-20', '2026-08-21', '2026-08-22', '2026-08-23'])(
    'counts feedback once, in its period of the two, also when the second begins on %s',
    async (from) => {
      // The evening before in Greenwich is the day itself in Madrid.
      const evening = new Date(Date.parse(from) - 5_400_000).toISOString();
      for (const receivedAt of [evening, '2026-08-19T21:30:00Z']) {
        await recordFeedback({ client: ana, brandId }, { receivedAt });
      }
      const model = await read(brandId, {
        from,
        to: '2026-09-09',
        compareTo: { from: '2026-08-10', to: '2026-08-19' },
      });
      expect(model).toMatchObject({ loop: { received: 1 }, previousLoop: { received: 1 } });
    },
  );

  it('costs one round trip, whatever was recorded: a query a metric, and three reads beside them', async () => {
    await read();
    const before = ana.last();
    await importSamples();
    await read();
    expect(ana.last()).toMatchObject({ roundTrips: 1, writeUnits: 0 });
    const metrics = recordedFor([...BUILT_IN_CATALOG.keys()], BUILT_IN_CATALOG);
    expect(ana.last().requests).toBe(metrics.length + 3);
    expect(before.requests).toBe(ana.last().requests);
    expect(ana.last().readUnits).toBeLessThanOrEqual(50);
    await read(brandId, { ...NOW, compareTo: { from: '2024-01-01', to: '2024-01-20' } });
    expect(ana.last().roundTrips).toBe(1);
  });

  it('is a picture, and tables for those who cannot see it', async () => {
    await importSamples();
    const { integrationModel } = await must(
      ana,
      `query ($id: ID!) { integrationModel(brandId: $id, from: "${NOW.from}", to: "${NOW.to}") { picture(theme: DARK) table } }`,
      { id: brandId },
    );
    expect(integrationModel.picture).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg".*INSTAGRAM ig_0.*<\/svg>$/s,
    );
    expect(integrationModel.table).toMatch(/^\| Effect \| Figure .*\| X x\\_0 \|/s);
    expect(ana.last().roundTrips).toBe(1);
  });

  it('is told by metrics of the agency’s own, too, in one round trip more', async () => {
    await must(
      ana,
      'mutation ($input: DefineMetricInput!) { defineMetric(input: $input) { userErrors { message } } }',
      {
        input: {
          key: 'press_quotes',
          name: 'Quotes in the press',
          unit: 'COUNT',
          kind: 'SUM',
          effect: 'AUTHORITY',
          formula: 'Times that a paper quoted the brand',
        },
      },
    );
    await must(
      ana,
      'mutation ($input: RecordMetricsInput!) { recordMetrics(input: $input) { userErrors { message } } }',
      {
        input: {
          brandId,
          source: { profileId: ig },
          values: [
            { metric: 'press_quotes', date: '2026-09-01', value: 3 },
            { metric: 'reach', date: '2026-09-01', value: 1500 },
          ],
        },
      },
    );
    const model = await read();
    expect(ana.last().roundTrips).toBe(2);
    expect(model.effects.find(({ effect }: { effect: string }) => effect === 'AUTHORITY')).toMatchObject({
      value: 2,
      formula: '1,000 × (press_quotes) ÷ reach',
    });
    const { weights } = await setWeights({ metrics: [{ metric: 'press_quotes', weight: 5 }] });
    expect(weights.metrics).toContainEqual({ metric: 'press_quotes', weight: 5, default: 1 });
  });

  it.each([
    [{ from: '2026-09-10', to: '2026-09-09' }, 'The last day is before the first.'],
    [{ from: '2020-01-01', to: '2026-09-09' }, 'Ask for at most 800 days at once.'],
    [{ ...NOW, compareTo: { from: '2026-09-10', to: '2026-09-09' } }, 'The last day is before the first.'],
  ])('refuses %j', async (more, message) => {
    const { errors } = await ana.query(MODEL, { id: brandId, ...more });
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('is seen by whoever may see the brand', async () => {
    const client = await ana.as('CLIENT', { brandIds: [brandId], approverGroup: 'BOARD' });
    expect((await read(brandId, NOW, client)).brandId).toBe(brandId);
    const other = await ana.as('CLIENT', { brandIds: [await newBrand(ana)], approverGroup: 'BOARD' });
    expect(await read(brandId, NOW, other)).toBeNull();
    expect(await read(brandId, NOW, await api.agency())).toBeNull();
  });
});

describe('the weights of an agency', () => {
  it('change its figures, and only its own', async () => {
    await importSamples();
    const before = await read();
    const input = {
      metrics: [
        { metric: 'shares', weight: 2 },
        { metric: 'impressions', weight: 0 },
      ],
      effects: [{ effect: 'CONNECTIVITY', weight: 0.5 }],
    };
    expect(await setWeights(input)).toMatchObject({
      weights: {
        version: 1,
        metrics: expect.arrayContaining([
          { metric: 'shares', weight: 2, default: 1 },
          { metric: 'impressions', weight: 0, default: 1 },
          { metric: 'spend', weight: 0, default: 0 },
        ]),
        effects: expect.arrayContaining([{ effect: 'CONNECTIVITY', weight: 0.5 }]),
      },
      userErrors: [],
    });
    const after = await read();
    expect(after.effects[1]).toMatchObject({
      value: expect.closeTo(2 * before.effects[1].value, 3),
      formula: '1,000 × (2 × shares) ÷ reach',
    });
    expect(after.resonance).toMatchObject({
      value: expect.closeTo(before.resonance.value, 3),
      formula: '0.5 × CONNECTIVITY',
    });
    const { modelWeights } = await must(await api.agency(), '{ modelWeights { version updatedAt } }');
    expect(modelWeights).toEqual({ version: 0, updatedAt: null });
  });

  it('are refused with all that is wrong, and stay as they were', async () => {
    const { weights, userErrors } = await setWeights({
      metrics: [
        { metric: 'magic', weight: 1 },
        { metric: 'likes', weight: 1 },
        { metric: 'likes', weight: 2 },
      ],
      effects: [
        { effect: 'TRUST', weight: 1 },
        { effect: 'TRUST', weight: 1 },
      ],
      expectedVersion: 3,
    });
    expect(weights).toBeNull();
    expect(userErrors.map(({ code, path }: { code: string; path: string[] }) => `${code} ${path.join('.')}`)).toEqual([
      'VERSION_CONFLICT input.expectedVersion',
      'INVALID input.metrics.0.metric',
      'INVALID input.metrics.2.metric',
      'INVALID input.effects.1.effect',
    ]);
    for (const weight of [-0.1, 100.5, 0.125]) {
      expect((await setWeights({ metrics: [{ metric: 'likes', weight }] })).userErrors).toMatchObject([
        { code: 'INVALID', path: ['input', 'metrics', '0', 'weight'] },
      ]);
    }
  });

  it('are the same again without a new version, and go back to the default', async () => {
    const likes = (weight: number | null) => setWeights({ metrics: [{ metric: 'likes', weight }] });
    expect((await likes(null)).weights.version).toBe(0);
    expect((await likes(3)).weights.version).toBe(1);
    expect((await likes(3)).weights.version).toBe(1);
    const back = await likes(null);
    expect(back.weights).toMatchObject({
      version: 2,
      metrics: expect.arrayContaining([{ metric: 'likes', weight: 1, default: 1 }]),
    });
  });

  it('lose none of two that are set at once', async () => {
    const metrics = ['likes', 'saves', 'shares', 'comments', 'clicks'];
    await Promise.all(metrics.map((metric) => setWeights({ metrics: [{ metric, weight: 7 }] })));
    const { modelWeights } = await must(ana, '{ modelWeights { version metrics { metric weight } } }');
    expect(modelWeights.version).toBe(5);
    expect(
      modelWeights.metrics
        .filter(({ weight }: { weight: number }) => weight === 7)
        .map(({ metric }: { metric: string }) => metric)
        .sort(),
    ).toEqual([...metrics].sort());
  });

  it('are set by whoever manages the agency', async () => {
    const { errors } = await (await ana.as('STRATEGIST')).query(SET, { input: {} });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
