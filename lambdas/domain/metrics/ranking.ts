/** Where one of several stands by a figure. */
export interface Standing {
  /** 1 for the best; equal figures share a place. `null` without a figure. */
  rank: number | null;
  /** Nobody is best or worst where all figures are equal, or where there is only one. */
  isBest: boolean;
  isWorst: boolean;
}

/** Where each figure stands among the others, in their order. Unknown ones stand nowhere. */
export function standings(figures: readonly (number | null)[], lowerIsBetter: boolean): Standing[] {
  const known = figures.filter((figure) => figure !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const [best, worst] = lowerIsBetter ? [least, most] : [most, least];
  return figures.map((figure) => {
    if (figure === null) return { rank: null, isBest: false, isWorst: false };
    const better = known.filter((other) => (lowerIsBetter ? other < figure : other > figure));
    return {
      rank: better.length + 1,
      isBest: best !== worst && figure === best,
      isWorst: best !== worst && figure === worst,
    };
  });
}
