/** How many objects an answer has. Lists of numbers and texts are passed by. Looks at each answer, so it makes no lists on its way. */
export function objectsIn(data: object): number {
  let sum = 0;
  if (Array.isArray(data)) {
    for (const one of data as unknown[]) {
      if (typeof one !== 'object') return 0;
      if (one !== null) sum += objectsIn(one);
    }
    return sum;
  }
  for (const key in data) {
    const value: unknown = data[key as never];
    if (typeof value === 'object' && value !== null) sum += objectsIn(value);
  }
  return sum + 1;
}
