import { isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';
import { sampleValue, type IdFor } from './schema-samples';

/** A good input in which one value was replaced by one that somebody might send by mistake or on purpose. */
export interface Attack {
  /** Where the bad value stands, below the input. */
  path: string[];
  /** What it is, in short. */
  what: string;
  /** The whole input. */
  value: unknown;
  /** The type of the value that was replaced, or `list` for all entries of one. */
  type?: string;
  /** Large enough to take its time: for some fields, not for all of a thousand. */
  heavy?: boolean;
}

/** Stands for the number 1e309, which JavaScript cannot write as JSON. */
export const TOO_LARGE_FOR_A_DOUBLE = '<1e309>';

const VERY_LONG = 'é'.repeat(100_000);
/** A text of several scripts, one of them written from right to left, with characters of up to eleven code units. */
export const EMOJI = 'Molino 👩‍👩‍👧‍👦🌾 مطحنة الخبز בית';

const named = (values: readonly unknown[]): Record<string, unknown> =>
  Object.fromEntries(values.map((value) => [JSON.stringify(value), value]));

const BAD: Record<string, Record<string, unknown>> = {
  String: {
    ...named([5, {}, ['x', 'y'], '', ' \n\u200b ', '__proto__', 'a\u0000b', '\ud83d']),
    'text of 5,000': 'x'.repeat(5_000),
    'text of 100,000': VERY_LONG,
    emoji: EMOJI,
  },
  ID: named([5, {}, '', 'brd_', '__proto__', '🌾', '\ud83d', 'x'.repeat(5_000), 'A#x#y']),
  Int: named([-1, 0, 2 ** 31, 1.5, TOO_LARGE_FOR_A_DOUBLE, 'x']),
  Float: named([-1, 0, 1.5, 0.1 + 0.2, 1e15, 1e130, -1e308, 1e-200, TOO_LARGE_FOR_A_DOUBLE, 'x', true]),
  Boolean: named(['yes', 1, {}]),
  Date: named([
    5,
    '',
    'tomorrow',
    '2026-02-30',
    '0000-01-01',
    '1900-01-01',
    '2999-12-31',
    '9999-12-31',
    '2026-1-1',
    '+010000-01-01',
  ]),
  DateTime: named([
    5,
    '',
    'now',
    '2026-02-30T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '2999-12-31T23:59:59-12:00',
    '9999-12-31T23:59:59Z',
  ]),
  Decimal: named([
    5,
    '',
    'abc',
    '-1',
    '0',
    '1e3',
    'NaN',
    '0.0000000001',
    '1.005',
    '9999999999999999',
    '٣',
    '9'.repeat(50),
  ]),
  CurrencyCode: named([5, '', 'USD', 'eur', 'QQQ', '€', 'E'.repeat(5_000)]),
  TimeZone: named([5, '', 'Mars/Base', '../etc/passwd', '+05:00', 'x'.repeat(5_000)]),
  URL: named([
    5,
    '',
    'javascript:alert(1)',
    'http://',
    'https://[::1',
    'https://a b',
    'https://a\nb',
    `https://x/${'x'.repeat(5_000)}`,
  ]),
  EmailAddress: named([5, '', 'x', 'a@b', 'ana@例え.jp', `${'x'.repeat(5_000)}@example.com`, '🌾@example.com']),
  LocalTime: named([5, '', 'noon', '9:00', '24:00', '12:60', '12:00:00', '٠٩:٠٠', '12:00\n']),
  Scope: named([5, '', 'root', 'signed-in', 'brands:*', '__proto__']),
  Cell: named([
    {},
    [],
    [[[[1]]]],
    true,
    1e300,
    -0,
    '\u0000',
    '\ud83d',
    { a: { b: 1 } },
    '  ',
    '١٢',
    'x'.repeat(5_000),
    EMOJI,
  ]),
};

/** Every way to spoil an input of this type, one value at a time, and the ways a whole list can be wrong. */
export function* attacksOn(type: GraphQLInputType, name: string, idFor: IdFor, good?: unknown): Generator<Attack> {
  if (isNonNullType(type)) {
    yield { path: [], what: 'null', value: null };
    yield* attacksOn(type.ofType, name, idFor, good);
    return;
  }
  const base = good ?? sampleValue(type, name, idFor);
  if (isListType(type)) {
    const entries = base as unknown[];
    yield { path: [], what: 'no entries', value: [], type: 'list' };
    yield { path: [], what: 'a null entry', value: [null] };
    yield { path: [], what: 'every entry twice', value: [...entries, ...entries] };
    yield { path: [], what: '1,000 entries', value: Array.from({ length: 1_000 }, () => entries[0]) };
    yield { path: [], what: '10,000 entries', value: Array.from({ length: 10_000 }, () => entries[0]), heavy: true };
    for (const { path, value, ...attack } of attacksOn(type.ofType, name, idFor, entries[0])) {
      yield { ...attack, path: ['0', ...path], value: [value, ...entries.slice(1)] };
    }
  } else if (isInputObjectType(type)) {
    for (const value of [5, {}, { ...(base as object), unknownField: 1 }]) {
      yield { path: [], what: JSON.stringify(value).slice(0, 20), value };
    }
    for (const field of Object.values(type.getFields())) {
      const stored = (base as Record<string, unknown>)[field.name];
      for (const { path, value, ...attack } of attacksOn(field.type, field.name, idFor, stored)) {
        const others = type.isOneOf ? {} : (base as object);
        yield { ...attack, path: [field.name, ...path], value: { ...others, [field.name]: value } };
      }
    }
    if (type.isOneOf) yield { path: [], what: 'all at once', value: allAtOnce(type, idFor) };
  } else {
    const bad = isEnumType(type) ? named([5, '', 'NO_SUCH_VALUE', '__proto__']) : BAD[type.name];
    if (!bad) throw new Error(`What could be wrong with a ${type.name}? Add it to the bad values.`);
    for (const [what, value] of Object.entries(bad)) {
      yield { path: [], what, value, type: type.name, heavy: value === VERY_LONG };
    }
  }
}

const allAtOnce = (type: { getFields(): Record<string, { name: string; type: GraphQLInputType }> }, idFor: IdFor) =>
  Object.fromEntries(
    Object.values(type.getFields()).map((field) => [field.name, sampleValue(field.type, field.name, idFor)]),
  );
