import * as fc from 'fast-check';
import { compareContents } from '../../../../lambdas/domain/steps/compare';
import { STEP_KEYS } from '../../../../lambdas/domain/steps/keys';
import { contentOf } from '../../../support/plan';

describe('two versions of a content', () => {
  it.each(STEP_KEYS)('of %s are the same when nothing changed', (key) => {
    expect(compareContents(contentOf(key), structuredClone(contentOf(key)))).toEqual([]);
  });

  it('differ where a value was written, changed or taken away', () => {
    const before = { vision: 'Far', image: 'Warm', fits: true, count: 1 };
    const after = { vision: 'Farther', voice: 'Calm', fits: false, count: 1 };
    expect(compareContents(before, after)).toEqual([
      { path: ['vision'], before: 'Far', after: 'Farther' },
      { path: ['voice'], before: null, after: 'Calm' },
      { path: ['fits'], before: 'true', after: 'false' },
      { path: ['image'], before: 'Warm', after: null },
    ]);
  });

  it('compare entries of the same key, wherever they stand', () => {
    const [awareness, orders] = contentOf('OBJECTIVES').objectives;
    const before = { objectives: [awareness, orders] };
    expect(compareContents(before, { objectives: [orders, awareness] })).toEqual([]);
    expect(compareContents(before, { objectives: [orders, { ...awareness, target: 6000 }] })).toEqual([
      { path: ['objectives', 'awareness', 'target'], before: '5000', after: '6000' },
    ]);
  });

  it('name an entry that came or went with its key', () => {
    const one = { key: 'stone', what: 'Stone', placements: [] };
    expect(compareContents({ differentiators: [] }, { differentiators: [one] })).toEqual([
      { path: ['differentiators', 'stone', 'key'], before: null, after: 'stone' },
      { path: ['differentiators', 'stone', 'what'], before: null, after: 'Stone' },
    ]);
  });

  it('compare entries without a key by their position', () => {
    expect(compareContents({ limits: ['Time', 'Money'] }, { limits: ['Money'] })).toEqual([
      { path: ['limits', '0'], before: 'Time', after: 'Money' },
      { path: ['limits', '1'], before: 'Money', after: null },
    ]);
  });
});

type Content = { [name: string]: Value };
type Value = string | number | boolean | undefined | Value[] | Content;

/** Contents as steps have them: texts, figures, lists, entries with and without keys. */
const { content } = fc.letrec<{ content: Content; value: Value; leaf: Value }>((tie) => ({
  leaf: fc.oneof(fc.constantFrom('a', 'b', '1', ''), fc.integer({ min: 0, max: 2 }), fc.boolean()),
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('leaf'), { maxLength: 3 }),
    fc.array(tie('content'), { maxLength: 3 }),
    fc.uniqueArray(fc.tuple(fc.constantFrom('x', 'y', 'z', '0', '1'), tie('content')), { selector: ([key]) => key })
      .map((entries) => entries.map(([key, one]): Content => ({ ...one, key }))), // prettier-ignore
    tie('content'),
  ),
  content: fc.dictionary(fc.constantFrom('p', 'q', 'r'), tie('value'), { maxKeys: 3, noNullPrototype: true }),
}));

/** Every value of a content under its place, read independently of what is tested. */
function flattened(value: Value, path: string[] = []): Record<string, string> {
  if (value === undefined) return {};
  if (typeof value !== 'object') return { [JSON.stringify(path)]: String(value) };
  const keys = Array.isArray(value) ? value.map((one) => (one as Content | undefined)?.key) : [];
  const isKeyed = keys.every((key) => typeof key === 'string') && new Set(keys).size === keys.length;
  return Object.assign(
    {},
    ...Object.entries(value).map(([name, inner]: [string, Value]) =>
      flattened(inner, [...path, Array.isArray(value) && isKeyed ? String(keys[Number(name)]) : name]),
    ),
  );
}

describe('any two contents', () => {
  it('do not differ from themselves', () => {
    fc.assert(fc.property(content, (one) => expect(compareContents(one, structuredClone(one))).toEqual([])));
  });

  it('are led from one to the other by the changes, each of which was needed', () => {
    fc.assert(
      fc.property(content, content, (before, after) => {
        const values = new Map(Object.entries(flattened(before)));
        for (const change of compareContents(before, after)) {
          const place = JSON.stringify(change.path);
          expect(values.get(place) ?? null).toBe(change.before);
          expect(change.after).not.toBe(change.before);
          if (change.after === null) values.delete(place);
          else values.set(place, change.after);
        }
        expect(Object.fromEntries(values)).toEqual(flattened(after));
      }),
      { numRuns: 500 },
    );
  });

  it('differ the other way round in the same places', () => {
    fc.assert(
      fc.property(content, content, (one, other) => {
        const turned = compareContents(other, one).map(({ path, before, after }) => [path, after, before]);
        const straight = compareContents(one, other).map(({ path, before, after }) => [path, before, after]);
        expect(new Set(turned.map((change) => JSON.stringify(change)))).toEqual(
          new Set(straight.map((change) => JSON.stringify(change))),
        );
      }),
    );
  });
});
