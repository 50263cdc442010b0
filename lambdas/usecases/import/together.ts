import type { BrandMove, Change } from '../ports';

/**
 * The changes of many rows as one transaction takes them: what several rows move or rely on (a count, a brand's header, a
 * strategy) is written once, by all that they add up to.
 */
export function together(changes: readonly Change[]): Change[] {
  const merged = new Map<string, Change>();
  changes.forEach((change, index) => {
    const what = sharedBy(change) ?? String(index);
    const earlier = merged.get(what);
    merged.set(what, earlier ? sum(earlier, change) : change);
  });
  return [...merged.values()];
}

function sharedBy(change: Change): string | undefined {
  switch (change.do) {
    case 'count-brands':
      return change.do;
    case 'move-brand':
      return `${change.do} ${change.brandId}`;
    case 'check-strategy':
      return `${change.do} ${change.strategy.id}`;
    default:
      return undefined;
  }
}

function sum(one: Change, other: Change): Change {
  if (one.do === 'count-brands' && other.do === 'count-brands') return { ...one, by: one.by + other.by };
  if (one.do === 'move-brand' && other.do === 'move-brand') return { ...one, move: sumOfMoves(one.move, other.move) };
  return one;
}

const COUNTS = ['openApprovals', 'runningCampaigns', 'comingCampaigns'] as const;

const sumOfMoves = (one: BrandMove, other: BrandMove): BrandMove => ({
  ...one,
  ...Object.fromEntries(COUNTS.map((name) => [name, (one[name] ?? 0) + (other[name] ?? 0)])),
});
