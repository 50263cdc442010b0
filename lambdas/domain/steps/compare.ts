/** One value that differs between two versions of a step's content. */
export interface ContentChange {
  /** Names of fields; entries of a list by their key, or by their position where they have none. */
  path: string[];
  /** `null` when nothing stood there. */
  before: string | null;
  /** `null` when nothing stands there now. */
  after: string | null;
}

/**
 * What changed between two versions of a step's content, value by value, in the order in which they stand there.
 * Entries with a key are compared with the entry of that key, so that moving one within its list changes nothing. A list
 * without entries is the same as none.
 */
export function compareContents(before: object, after: object): ContentChange[] {
  const [earlier, later] = [valuesOf(before), valuesOf(after)];
  const places = new Map([...later, ...earlier].map(([place, { path }]) => [place, path]));
  return [...places].flatMap(([place, path]) => {
    const change = { path, before: textAt(earlier, place), after: textAt(later, place) };
    return change.before === change.after ? [] : [change];
  });
}

/** Every single value of a content, by its place. */
type Values = Map<string, { path: string[]; text: string }>;

const textAt = (values: Values, place: string): string | null => values.get(place)?.text ?? null;

function valuesOf(content: object): Values {
  const values: Values = new Map();
  const visit = (value: unknown, path: string[]): void => {
    if (value === undefined || value === null) return;
    if (typeof value !== 'object') values.set(JSON.stringify(path), { path, text: String(value) });
    else for (const [name, inner] of entriesOf(value)) visit(inner, [...path, name]);
  };
  visit(content, []);
  return values;
}

function entriesOf(value: object): [string, unknown][] {
  if (!Array.isArray(value)) return Object.entries(value);
  const keys = value.map(keyOf);
  const isKeyed = keys.every((key) => key !== undefined) && new Set(keys).size === keys.length;
  return value.map((entry, index) => [isKeyed ? String(keys[index]) : String(index), entry]);
}

/** The key that names an entry of a list; `undefined` for one that has none. */
function keyOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null || !('key' in entry)) return undefined;
  return typeof entry.key === 'string' ? entry.key : undefined;
}
