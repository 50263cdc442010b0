import { EFFECTS, type Effect } from '../../../../lambdas/domain/effects';
import { integrationModel } from '../../../../lambdas/domain/integration-model';
import { indexOf } from '../../../../lambdas/domain/integration-model/reading';
import { reweighted } from '../../../../lambdas/domain/integration-model/weights';
import { loopOf } from '../../../../lambdas/domain/feedback/loop';
import type { Metric } from '../../../../lambdas/domain/metrics/metric';
import { BUILT_IN_CATALOG } from '../../../../lambdas/domain/metrics/catalog';
import { BEFORE, material, NOW, type SourcedValues } from '../../../support/model';
import { profile } from '../../../support/plan';

const model = (values: SourcedValues, changes = {}) => integrationModel(material(values, changes));
const effectIn = (found: ReturnType<typeof integrationModel>, effect: Effect) =>
  found.effects.find((one) => one.effect === effect);
const day = (value: number) => ({ '2026-09-12': value });
const dayBefore = (value: number) => ({ '2026-09-02': value });

describe('a model without data', () => {
  const empty = model({});

  it('knows nothing, which is not zero', () => {
    expect(empty.effects.map(({ effect }) => effect)).toEqual(EFFECTS);
    for (const { value, previous, index, metrics } of [...empty.effects, empty.resonance]) {
      expect([value, previous, index, metrics]).toEqual([null, null, null, []]);
    }
    for (const { audience, shareability } of empty.platforms) {
      expect([audience.value, shareability.value, shareability.basis]).toEqual([null, null, null]);
    }
    expect(empty.edges).toEqual([]);
    expect(empty.chain.map(({ carried, throughLoop }) => [carried, throughLoop])).toEqual(Array(11).fill([null, null]));
    expect(empty.connectivity).toMatchObject({ density: 0.5, connected: true, meanStrength: null });
  });

  it('says what to record first, what the brand’s networks give before the rest', () => {
    expect(empty.missing.map(({ effect }) => effect)).toEqual(EFFECTS.filter((one) => one !== 'RESONANCE'));
    expect(empty.missing[0]).toEqual({
      effect: 'VISIBILITY',
      metrics: ['impressions', 'views', 'reach'],
      message: 'Record impressions, views, reach first: all other effects are held against the people reached.',
    });
    const blogOnly = model({}, { profiles: [profile('blog', 'BLOG')] });
    expect(blogOnly.missing[0]?.metrics).toEqual(['views', 'impressions', 'reach']);
    expect(empty.missing.find(({ effect }) => effect === 'CONNECTIVITY')?.metrics).toEqual(['follows', 'shares']);
  });

  it('has no connectivity to speak of without platforms', () => {
    expect(model({}, { profiles: [] }).connectivity).toMatchObject({ possible: 0, density: null, connected: true });
  });
});

describe('an effect', () => {
  it.each<[string, Effect, SourcedValues, number | null, string]>([
    [
      'is what people did for a thousand reached',
      'INTERACTION',
      { ig: { likes: day(30), saves: day(10), reach: day(2000) } },
      20,
      '1,000 × (likes + saves) ÷ reach',
    ],
    [
      'falls back to impressions',
      'INTERACTION',
      { ig: { likes: day(30), impressions: day(6000) } },
      5,
      '1,000 × (likes) ÷ impressions',
    ],
    ['falls back to views', 'FEEDBACK', { ig: { comments: day(3), views: day(600) } }, 5, '1,000 × (comments) ÷ views'],
    [
      'adds up all sources',
      'TRAFFIC',
      {
        ig: { link_clicks: day(5), reach: day(500) },
        blog: { sessions: day(4), reach: day(500) },
        brand: { sessions: day(1) },
      },
      10,
      '1,000 × (link_clicks + sessions) ÷ reach',
    ],
    [
      'leaves out what is no count',
      'TRUST',
      { ig: { sentiment: day(0.4), leads: day(2), reach: day(1000) } },
      2,
      '1,000 × (leads) ÷ reach',
    ],
    [
      'is unknown without people reached',
      'INTERACTION',
      { ig: { likes: day(30) } },
      null,
      '1,000 × (likes) ÷ reach or impressions or views',
    ],
    [
      'is unknown when nobody was reached',
      'INTERACTION',
      { ig: { likes: day(30), reach: day(0) } },
      null,
      '1,000 × (likes) ÷ reach',
    ],
    [
      'is unknown from money alone',
      'CREDIBILITY',
      { brand: { revenue: day(500) }, ig: { reach: day(10) } },
      null,
      '1,000 × (conversions + sales) ÷ reach',
    ],
    [
      'of visibility is the people reached',
      'VISIBILITY',
      { ig: { reach: day(700), impressions: day(900) }, blog: { reach: day(50) } },
      750,
      'reach',
    ],
    [
      'counts no campaign and no day outside',
      'INTERACTION',
      { ig: { likes: { '2026-09-12': 5, '2026-09-21': 70, '2026-08-31': 9 }, reach: day(1000) } },
      5,
      '1,000 × (likes) ÷ reach',
    ],
  ])('%s', (_, effect, values, value, formula) => {
    expect(effectIn(model(values), effect)).toMatchObject({ value, formula });
  });

  it('has the mean of its metrics’ indices, whatever their units, and the value of the period before', () => {
    const values = {
      ig: {
        leads: { ...day(30), ...dayBefore(20) },
        sentiment: { ...day(0.3), ...dayBefore(0.2) },
        returning_customers: day(8),
        reach: { ...day(1000), ...dayBefore(500) },
      },
    };
    const trust = effectIn(model(values), 'TRUST');
    // leads 150, sentiment 105; returning customers have nothing to be held against.
    expect(trust).toMatchObject({ value: 38, previous: 40, index: 127.5 });
    expect(trust?.indexFormula).toBe('(sentiment + leads) ÷ 2, each as its index');
    expect(trust?.metrics.map(({ metric, index }) => [metric.key, index])).toEqual([
      ['sentiment', 105],
      ['leads', 150],
      ['returning_customers', null],
      ['reach', 200],
    ]);
  });

  it('counts its metrics by their weights, and says so', () => {
    const values = {
      ig: { likes: { ...day(30), ...dayBefore(10) }, saves: { ...day(10), ...dayBefore(10) }, reach: day(1000) },
    };
    const weights = { metrics: { saves: 3, likes: 0.5, watch_time: 0 }, effects: {} };
    expect(effectIn(model(values, { weights }), 'INTERACTION')).toMatchObject({
      value: 45,
      formula: '1,000 × (0.5 × likes + 3 × saves) ÷ reach',
      index: expect.closeTo((0.5 * 300 + 3 * 100) / 3.5, 5),
    });
    const none = { metrics: { saves: 0, likes: 0 }, effects: {} };
    expect(effectIn(model(values, { weights: none }), 'INTERACTION')).toMatchObject({ value: null, index: null });
  });

  it('of feedback is told by the items that were recorded when nobody counted comments', () => {
    const loop = { ...loopOf([]), received: 6, answered: 3, answeredShare: 0.5 };
    const told = model({ ig: { reach: day(2000) } }, { loop });
    expect(effectIn(told, 'FEEDBACK')).toMatchObject({ value: 3, formula: '1,000 × (items of feedback) ÷ reach' });
    expect(told.missing.map(({ effect }) => effect)).not.toContain('FEEDBACK');
    const counted = model({ ig: { reach: day(2000), comments: day(2) } }, { loop });
    expect(effectIn(counted, 'FEEDBACK')).toMatchObject({ value: 1, formula: '1,000 × (comments) ÷ reach' });
  });

  it('can be told by metrics that the agency defined', () => {
    const own: Metric = { ...(BUILT_IN_CATALOG.get('leads') as Metric), key: 'club_members', effect: 'AUTHORITY' };
    const catalog = new Map([...BUILT_IN_CATALOG, [own.key, own]]);
    expect(effectIn(model({ ig: { club_members: day(7), reach: day(1000) } }, { catalog }), 'AUTHORITY')).toMatchObject(
      { value: 7, formula: '1,000 × (club_members) ÷ reach' },
    );
  });
});

describe('an index', () => {
  const periods = { now: NOW, before: BEFORE };
  const sum = { kind: 'SUM', range: null } as const;
  it.each([
    [sum, 30, 20, 150],
    [sum, 0, 20, 0],
    [sum, 30, 0, null],
    [sum, 30, -5, null],
    [sum, -5, 30, null],
    [sum, null, 30, null],
    [sum, 30, null, null],
    [{ kind: 'LAST', range: { least: -1, most: 1 } } as const, -0.5, 0.5, 50],
    [{ kind: 'LAST', range: { least: -1, most: 1 } } as const, 0, 0, 100],
  ])('of %j, %s after %s, is %s', (metric, value, previous, index) => {
    expect(indexOf(metric, { value, previous }, periods)).toBe(index);
  });

  it('holds sums against each other by the day, and levels as they are', () => {
    const uneven = { now: NOW, before: { from: '2026-08-01', to: '2026-08-20' } };
    expect(indexOf(sum, { value: 50, previous: 100 }, uneven)).toBe(100);
    expect(indexOf({ kind: 'LAST', range: null }, { value: 50, previous: 100 }, uneven)).toBe(50);
  });
});

describe('an edge', () => {
  const values = {
    ig: { likes: day(60), saves: day(5), reach: day(1000), sentiment: day(0.5) },
    blog: { likes: day(40), reach: day(3000) },
    brand: { saves: day(15), conversions: day(3) },
  };

  it('says which part of an effect a platform brings, and how much for those it reaches', () => {
    const edges = model(values).edges.map(({ profileId, effect, share, value }) => [profileId, effect, share, value]);
    expect(edges).toEqual([
      ['ig', 'VISIBILITY', 0.25, 1000],
      ['ig', 'INTERACTION', (0.6 + 0.25) / 2, 65],
      ['ig', 'TRUST', null, null],
      ['ig', 'RESONANCE', null, null],
      ['blog', 'VISIBILITY', 0.75, 3000],
      ['blog', 'INTERACTION', 0.2, expect.closeTo(40 / 3, 5)],
      ['blog', 'RESONANCE', null, null],
      [null, 'INTERACTION', 0.375, null],
      [null, 'CREDIBILITY', 1, null],
    ]);
    expect(model(values).edges[1]?.shareFormula).toBe('(likes ÷ its total + saves ÷ its total) ÷ 2');
  });
});

describe('platforms', () => {
  it.each([
    [{ shares: day(5), reach: day(100), impressions: day(400) }, 0.05, 'reach', 'shares ÷ reach'],
    [{ shares: day(5), impressions: day(400), views: day(500) }, 0.0125, 'impressions', 'shares ÷ impressions'],
    [{ shares: day(5), views: day(500) }, 0.01, 'views', 'shares ÷ views'],
    [{ shares: day(5) }, null, null, 'shares ÷ reach'],
    [{ reach: day(5) }, null, 'reach', 'shares ÷ reach'],
  ])('are shareable by %j: %s', (metrics, value, basis, formula) => {
    expect(model({ ig: metrics }).platforms[0]?.shareability).toMatchObject({ value, basis, formula });
  });

  it('are joined by links as strong as people share where they start', () => {
    const profiles = [
      profile('ig', 'INSTAGRAM', { postsTo: ['blog', 'blog', 'gone', 'ig'] }),
      profile('blog', 'BLOG', { postsTo: ['ig'] }),
      profile('x', 'X'),
    ];
    const { connectivity } = model({ ig: { shares: day(5), reach: day(100) } }, { profiles });
    expect(connectivity).toEqual({
      links: [
        { fromProfileId: 'ig', toProfileId: 'blog', strength: 0.05 },
        { fromProfileId: 'blog', toProfileId: 'ig', strength: null },
      ],
      possible: 6,
      density: expect.closeTo(1 / 3, 5),
      connected: false,
      unconnectedProfileIds: ['x'],
      meanStrength: 0.05,
    });
  });
});

describe('the chain', () => {
  it('says how much of each effect leads to the next, and how much feedback was used', () => {
    const values = {
      ig: { reach: day(1000), shares: day(50), likes: day(25), comments: day(5), link_clicks: day(10), leads: day(1) },
    };
    const loop = { ...loopOf([]), received: 4, answered: 1, answeredShare: 0.25 };
    const { chain } = model(values, { loop });
    expect(chain.slice(0, 6).map(({ from, to, carried, throughLoop }) => [from, to, carried, throughLoop])).toEqual([
      ['VISIBILITY', 'CONNECTIVITY', 0.05, null],
      ['CONNECTIVITY', 'INTERACTION', 0.5, null],
      ['INTERACTION', 'FEEDBACK', 0.2, null],
      ['FEEDBACK', 'TRAFFIC', 2, 0.25],
      ['FEEDBACK', 'TRUST', 0.2, 0.25],
      ['TRAFFIC', 'EXPOSURE', null, null],
    ]);
    expect(chain[1]?.formula).toBe('(likes) ÷ (shares)');
  });
});

describe('resonance', () => {
  it('sums what stays inside, by weight', () => {
    const values = {
      ig: {
        reach: { ...day(1000), ...dayBefore(1000) },
        likes: { ...day(20), ...dayBefore(10) },
        comments: { ...day(5), ...dayBefore(5) },
      },
    };
    const { resonance } = model(values);
    expect(resonance).toMatchObject({ value: 25, previous: 15, formula: 'INTERACTION + FEEDBACK' });
    // Visibility 100, interaction 200, feedback 100, and engagement by reach 25/15.
    expect(resonance.index).toBeCloseTo((100 + 200 + 100 + (100 * 25) / 15) / 4, 4);
    const weights = { metrics: {}, effects: { FEEDBACK: 4, INTERACTION: 0, RESONANCE: 0, VISIBILITY: 0 } };
    expect(model(values, { weights }).resonance).toMatchObject({
      value: 20,
      formula: '4 × FEEDBACK',
      index: 100,
      indexFormula: '(4 × FEEDBACK) ÷ 4, each as its index',
    });
  });
});

it('takes weights back to the default', () => {
  expect(
    reweighted({ a: 1, b: 2 }, [
      { name: 'a', weight: null },
      { name: 'b', weight: 0 },
      { name: 'c', weight: 3 },
    ]),
  ).toEqual({ b: 0, c: 3 });
});
