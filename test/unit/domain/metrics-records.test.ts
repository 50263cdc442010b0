import * as fc from 'fast-check';
import { addDays } from '../../../lambdas/domain/calendar';
import {
  sharesOfBreakdown,
  withPeriod,
  type Breakdown,
  type PeriodTotals,
} from '../../../lambdas/domain/metrics/period-totals';
import { newPost, retold, sharesOfPost, type Post, type PostRecord } from '../../../lambdas/domain/metrics/posts';
import { RollUps, type Share } from '../../../lambdas/domain/metrics/roll-up';

const PLACE = { brandId: 'brd_1', source: { kind: 'PROFILE', id: 'prf_1' }, origin: 'POSTS' } as const;

const day = fc.integer({ min: 0, max: 250 }).map((count) => addDays('2026-01-20', count));
const values = fc.dictionary(
  fc.constantFrom('likes', 'views', 'shares'),
  fc.integer({ min: 0, max: 1_000_000 }).map((thousandths) => thousandths / 1_000),
);

/** Series as DynamoDB would hold them: what every roll-up added, by metric and day. */
class Series {
  private readonly days = new Map<string, { value: number; records: number }>();

  apply(rollUps: RollUps): void {
    for (const { metric, steps } of rollUps.all()) {
      for (const [on, { value, records }] of Object.entries(steps)) {
        const before = this.days.get(`${metric} ${on}`) ?? { value: 0, records: 0 };
        this.days.set(`${metric} ${on}`, { value: before.value + value, records: before.records + records });
      }
    }
  }

  shown(): Record<string, number> {
    return Object.fromEntries(
      [...this.days]
        .filter(([, { records }]) => records > 0)
        .map(([name, { value }]) => [name, Number(value.toFixed(6)) + 0])
        .sort(),
    );
  }
}

/** The same computed plainly: everything that all records add, summed. */
function summed(shares: readonly Share[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const share of shares) {
    for (const [metric, value] of Object.entries(share.values)) {
      const name = `${metric} ${share.day}`;
      sums.set(name, (sums.get(name) ?? 0) + value);
    }
  }
  return Object.fromEntries([...sums].map(([name, sum]) => [name, Number(sum.toFixed(6)) + 0]).sort());
}

describe('posts', () => {
  const told = fc.record({ externalId: fc.constantFrom('a', 'b', 'c', 'd'), publishedOn: day, values });

  test('roll up to the sum of what each holds at last, in whatever order they are told', () => {
    fc.assert(
      fc.property(fc.array(fc.array(told, { maxLength: 6 }), { maxLength: 8 }), (exports) => {
        const posts = new Map<string, Post>();
        const series = new Series();
        for (const records of exports) {
          const rollUps = new RollUps(PLACE);
          for (const record of records) {
            const before = posts.get(record.externalId);
            const place = { id: record.externalId, brandId: 'brd_1', profileId: 'prf_1' };
            const after = before ? retold(before, record) : newPost(place, record);
            rollUps.move(before ? sharesOfPost(before) : [], sharesOfPost(after));
            posts.set(record.externalId, after);
          }
          series.apply(rollUps);
        }
        expect(series.shown()).toEqual(summed([...posts.values()].flatMap(sharesOfPost)));
      }),
    );
  });

  const FIRST: PostRecord = {
    externalId: 'a',
    publishedOn: '2026-08-01',
    publishedAt: '2026-08-01T09:00:00Z',
    values: {},
  };
  const kept = newPost({ id: 'pst_1', brandId: 'brd_1', profileId: 'prf_1' }, FIRST);

  test('are the very same object when they are told of again', () => {
    expect(retold(kept, { ...FIRST, values: {} })).toBe(kept);
    expect(retold(kept, { externalId: 'a', publishedOn: '2026-08-01', values: {} })).toBe(kept);
  });

  test('forget the time of day when they turn out to be of another day', () => {
    expect(retold(kept, { externalId: 'a', publishedOn: '2026-08-02', values: {} }).publishedAt).toBeUndefined();
  });

  test('have a title of whole characters on one line', () => {
    const { title } = newPost(kept, { ...FIRST, title: `  Olive\n\noil ${'🫒'.repeat(300)}` });
    expect(title).toBe(`Olive oil ${'🫒'.repeat(190)}`);
  });
});

describe('totals of periods', () => {
  const EMPTY: Breakdown = { brandId: 'brd_1', source: { kind: 'BRAND' }, externalId: 'x', periods: [], version: 0 };
  const period = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 30 }), values)
    .map(([start, length, some]): PeriodTotals => ({
      from: addDays('2026-03-01', start),
      to: addDays('2026-03-01', start + length),
      values: some,
    }));

  test('never hold a metric twice for the same day, and roll up to what they hold', () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 15 }), (told) => {
        let breakdown = EMPTY;
        const series = new Series();
        for (const one of told) {
          const after = withPeriod(breakdown, one);
          if (!after.ok) continue;
          const rollUps = new RollUps(PLACE);
          rollUps.move(sharesOfBreakdown(breakdown), sharesOfBreakdown(after.value));
          series.apply(rollUps);
          breakdown = after.value;
          for (const [metric, value] of Object.entries(one.values)) {
            const same = breakdown.periods.find(({ from, to }) => from === one.from && to === one.to);
            expect(same?.values[metric]).toBe(value);
          }
        }
        for (const metric of ['likes', 'views', 'shares']) {
          const with_ = breakdown.periods.filter(({ values: some }) => metric in some);
          const days = with_.flatMap(({ from, to }) => {
            const all: string[] = [];
            for (let on = from; on <= to; on = addDays(on, 1)) all.push(on);
            return all;
          });
          expect(new Set(days).size).toBe(days.length);
        }
        expect(series.shown()).toEqual(summed(sharesOfBreakdown(breakdown)));
      }),
    );
  });

  test('are the very same object when they are told of again', () => {
    const first = withPeriod(EMPTY, { from: '2026-03-01', to: '2026-03-31', values: { likes: 1, views: 2 } });
    if (!first.ok) throw new Error('An empty breakdown takes any period.');
    expect(withPeriod(first.value, { from: '2026-03-01', to: '2026-03-31', values: { likes: 1 } })).toEqual({
      ok: true,
      value: first.value,
    });
  });

  test('are kept of at most 400 periods', () => {
    let breakdown = EMPTY;
    const on = (count: number) => ({
      from: addDays('2024-01-01', count),
      to: addDays('2024-01-01', count),
      values: { likes: 1 },
    });
    for (let count = 0; count < 400; count += 1) {
      const after = withPeriod(breakdown, on(count));
      if (after.ok) breakdown = after.value;
    }
    expect(breakdown.periods).toHaveLength(400);
    expect(withPeriod(breakdown, on(400))).toMatchObject({
      ok: false,
      errors: [{ message: expect.stringContaining('400') }],
    });
  });
});
