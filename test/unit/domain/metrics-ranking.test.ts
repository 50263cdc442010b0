import * as fc from 'fast-check';
import { standings } from '../../../lambdas/domain/metrics/ranking';

describe('standings', () => {
  test('rank from the best, and share a place where figures are equal', () => {
    expect(standings([5, null, 9, 5, 1], false)).toEqual([
      { rank: 2, isBest: false, isWorst: false },
      { rank: null, isBest: false, isWorst: false },
      { rank: 1, isBest: true, isWorst: false },
      { rank: 2, isBest: false, isWorst: false },
      { rank: 4, isBest: false, isWorst: true },
    ]);
  });

  test('turn around where less is better', () => {
    expect(standings([5, 1], true)).toEqual([
      { rank: 2, isBest: false, isWorst: true },
      { rank: 1, isBest: true, isWorst: false },
    ]);
  });

  test('call nobody best or worst when there is no difference', () => {
    for (const figures of [[3], [3, 3, null], [null, null], []]) {
      expect(standings(figures, false).some(({ isBest, isWorst }) => isBest || isWorst)).toBe(false);
    }
  });

  test('agree with a sorted list', () => {
    const figure = fc.option(fc.integer({ min: -5, max: 5 }), { nil: null });
    fc.assert(
      fc.property(fc.array(figure), fc.boolean(), (figures, lowerIsBetter) => {
        const sorted = figures
          .filter((one) => one !== null)
          .sort((one, other) => (lowerIsBetter ? one - other : other - one));
        const ranks = standings(figures, lowerIsBetter).map(({ rank }) => rank);
        expect(ranks).toEqual(figures.map((one) => (one === null ? null : sorted.indexOf(one) + 1)));
      }),
    );
  });
});
