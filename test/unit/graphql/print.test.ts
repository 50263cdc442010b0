import fc from 'fast-check';
import { print } from '../../../lambdas/graphql/execution/print';

/** Values as they stand in an answer, with what is hard to print in texts and names. */
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"', '\\', '\u2028', '\ud800', '__proto__'));
const value = fc.oneof(fc.jsonValue({ maxDepth: 2, stringUnit: 'binary' }), text, fc.constant(undefined));
const list = fc.array(value, { maxLength: 5 });

/** Rows of which some have lists in common, some none, and some are none. */
const rows = fc.tuple(list, list).chain(([dates, labels]) =>
  fc.array(
    fc.option(
      fc.dictionary(fc.oneof(text, fc.constantFrom('a', 'b')), fc.oneof(fc.constantFrom(dates, labels), value), {
        maxKeys: 4,
      }),
    ),
    { maxLength: 5 },
  ),
);
const answer = fc.record(
  {
    errors: fc.constantFrom(undefined, []),
    data: fc.option(fc.dictionary(text, fc.oneof(rows, value), { maxKeys: 3 })),
    extensions: fc.dictionary(text, value, { maxKeys: 2 }),
  },
  { requiredKeys: ['data'] },
);

it('prints to the letter what JSON.stringify prints', () => {
  fc.assert(
    fc.property(answer, (printed) => {
      expect(print(printed)).toBe(JSON.stringify(printed));
    }),
    { numRuns: 1_000 },
  );
});

it('makes the text of a list that rows have in common once', () => {
  const day = { toJSON: jest.fn(() => '2026-11-01') };
  const dates = [day];
  const data = { metrics: ['reach', 'views', 'likes'].map((metric) => ({ metric, dates, values: [1, null] })) };
  expect(JSON.parse(print({ data }))).toEqual({
    data: {
      metrics: ['reach', 'views', 'likes'].map((metric) => ({ metric, dates: ['2026-11-01'], values: [1, null] })),
    },
  });
  expect(day.toJSON).toHaveBeenCalledTimes(1);
});

it('prints an answer without data', () => {
  expect(print({ errors: [] })).toBe('{"errors":[]}');
  expect(print({ data: null })).toBe('{"data":null}');
});
