const MOST_ENTRIES = 100;
/** How much of a large answer's lists is kept: the first entries; counts and errors beside them stay whole. */
export function cut(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.slice(0, MOST_ENTRIES).map(cut);
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, cut(value)]));
}
