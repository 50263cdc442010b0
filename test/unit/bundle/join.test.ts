import fc from 'fast-check';
import { filesOf } from '../../../cdk/bundle/join';
import type { Piece } from '../../../cdk/bundle/split';

const piece = (imports: string[], entry?: string): Piece => ({ text: '', exports: [], inputs: {}, imports, entry });

it('puts what a first answer needs into one file, what one file alone needs into that, and the rest where all find it', () => {
  const pieces = new Map([
    ['handler', piece(['graphql'], 'index')],
    ['brands', piece(['graphql', 'a brand', 'a page'], 'resolvers-brand')],
    ['metrics', piece(['a page', 'a series'], 'resolvers-metric')],
    ['graphql', piece([])],
    ['a brand', piece([])],
    ['a page', piece(['a cursor'])],
    ['a cursor', piece([])],
    ['a series', piece([])],
  ]);
  expect(Object.fromEntries(filesOf(pieces))).toEqual({
    handler: 'index',
    graphql: 'index',
    brands: 'resolvers-brand',
    'a brand': 'resolvers-brand',
    metrics: 'resolvers-metric',
    'a series': 'resolvers-metric',
    'a page': 'shared',
    'a cursor': 'shared',
  });
});

const names = fc.array(fc.nat({ max: 11 }), { maxLength: 4 });

/** Twelve pieces of which each imports some of those after it, and entry points that import some of them: as esbuild makes them. */
const anyPieces = fc
  .record({ common: fc.array(names, { minLength: 12, maxLength: 12 }), entries: fc.array(names, { minLength: 1 }) })
  .map(({ common, entries }) => {
    const imported = (numbers: number[], after = -1) =>
      numbers.filter((one) => one > after).map((one) => `piece ${one}`);
    return new Map([
      ...common.map((numbers, at): [string, Piece] => [`piece ${at}`, piece(imported(numbers, at))]),
      ...entries.map((numbers, at): [string, Piece] => [
        `entry ${at}`,
        piece(imported(numbers), at === 0 ? 'index' : `late-${at}`),
      ]),
    ]);
  });

const reachedIn = (pieces: Map<string, Piece>, path: string): string[] => [
  path,
  ...(pieces.get(path)?.imports ?? []).flatMap((one) => reachedIn(pieces, one)),
];

it('lets a file need itself, what is shared, and the first file alone: no file waits for one that waits for it', () => {
  const rank = (file = ''): number => ['index', 'shared'].indexOf(file);
  fc.assert(
    fc.property(anyPieces, (pieces) => {
      const files = filesOf(pieces);
      const entries = [...pieces.keys()].filter((path) => path.startsWith('entry'));
      for (const path of entries.flatMap((entry) => reachedIn(pieces, entry))) {
        const own = files.get(path);
        const foreign = pieces.get(path)?.imports.map((one) => files.get(one)) ?? [];
        const waitedFor = foreign.filter((file) => file !== own);
        expect(waitedFor.every((file) => rank(file) >= 0 && (rank(own) < 0 || rank(file) < rank(own)))).toBe(true);
      }
    }),
  );
});
