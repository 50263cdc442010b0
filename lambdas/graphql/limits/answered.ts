/** How many objects an answer has. Lists of numbers are passed by. */
export function objectsIn(data: unknown): number {
  if (Array.isArray(data)) {
    const first = data.find((one) => one !== null);
    return typeof first === 'object' ? data.reduce<number>((sum, one) => sum + objectsIn(one), 0) : 0;
  }
  if (typeof data !== 'object' || data === null) return 0;
  let sum = 1;
  for (const value of Object.values(data)) if (typeof value === 'object' && value !== null) sum += objectsIn(value);
  return sum;
}
