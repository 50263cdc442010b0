/** Stands for every type of event. */
const ANY = '*';

/** Whether a type of event is the one that is named, or belongs to the family: `strategy.*` has `strategy.step.saved`. */
export const matches = (pattern: string, type: string): boolean =>
  pattern === ANY || pattern === type || (pattern.endsWith('.*') && type.startsWith(pattern.slice(0, -1)));

/** Whether some type is meant by it at all. */
export const isPatternOf = (types: readonly string[], pattern: string): boolean =>
  types.some((type) => matches(pattern, type));
