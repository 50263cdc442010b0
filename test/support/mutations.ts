import * as fc from 'fast-check';
import { written, type Grid } from './export-grid';

/** A file that something was done to. */
export interface Mutated {
  what: string;
  bytes: Uint8Array;
  /** Rows of the unchanged file that are still there whole, by their places; twice when doubled. */
  intact: readonly number[];
  /** Rows of which a cell was spoilt, so that it cannot be read any more. */
  spoilt: ReadonlySet<number>;
  /** Cells that were emptied, as `row:column`. */
  emptied: ReadonlySet<string>;
  /** Cells that were spoilt, as `row:column`. */
  hit: ReadonlySet<string>;
}

type Change = (grid: Grid) => Omit<Mutated, 'what' | 'bytes'> & { bytes: Uint8Array | string };

const NOTHING: ReadonlySet<never> = new Set<never>();

const dataOf = ({ rows, header }: Grid): number[] => rows.map((_row, place) => place).slice(header + 1);

const cut =
  (share: number): Change =>
  (grid) => {
    const whole = Buffer.from(written(grid));
    const length = Math.floor(whole.length * share);
    let end = 0;
    const ends = grid.rows.map((row) => (end += Buffer.byteLength(written({ ...grid, rows: [row] }))));
    const intact = dataOf(grid).filter((place) => (ends[place] ?? 0) <= length);
    return { bytes: whole.subarray(0, length), intact, spoilt: NOTHING, emptied: NOTHING, hit: NOTHING };
  };

const shuffleColumns =
  (seeds: readonly number[]): Change =>
  (grid) => {
    const width = grid.rows[grid.header]?.length ?? 0;
    const order = Array.from({ length: width }, (_, column) => column).sort(
      (one, other) => (seeds[one % seeds.length] ?? 0) - (seeds[other % seeds.length] ?? 0) || one - other,
    );
    const rows = grid.rows.map((row) => (row.length === width ? order.map((column) => row[column] ?? '') : row));
    return { bytes: written({ ...grid, rows }), intact: dataOf(grid), spoilt: NOTHING, emptied: NOTHING, hit: NOTHING };
  };

const reorderRows =
  (picks: readonly number[]): Change =>
  (grid) => {
    const data = dataOf(grid);
    const intact = picks.map((pick) => data[pick % data.length] ?? 0);
    const rows = [...grid.rows.slice(0, grid.header + 1), ...intact.map((place) => grid.rows[place] ?? [])];
    return { bytes: written({ ...grid, rows }), intact, spoilt: NOTHING, emptied: NOTHING, hit: NOTHING };
  };

const swapRows =
  (one: number, other: number): Change =>
  (grid) => {
    const data = dataOf(grid);
    const [a, b] = [data[one % data.length] ?? 0, data[other % data.length] ?? 0];
    const rows = grid.rows.map((row, place) => (place === a ? grid.rows[b] : place === b ? grid.rows[a] : row) ?? []);
    return { bytes: written({ ...grid, rows }), intact: data, spoilt: NOTHING, emptied: NOTHING, hit: NOTHING };
  };

const setCells =
  (
    cells: readonly (readonly [row: number, column: number])[],
    value: (before: string) => string,
    isBlank: boolean,
  ): Change =>
  (grid) => {
    const data = dataOf(grid);
    const hit = new Set(
      cells.map(([row, column]) => `${data[row % data.length]}:${grid.told[column % grid.told.length]}`),
    );
    const rows = grid.rows.map((row, place) =>
      row.map((cell, column) => (hit.has(`${place}:${column}`) ? value(cell) : cell)),
    );
    const spoilt = new Set([...hit].map((one) => Number(one.split(':')[0])));
    return {
      bytes: written({ ...grid, rows }),
      intact: data.filter((place) => !spoilt.has(place) || isBlank),
      spoilt,
      emptied: isBlank ? hit : NOTHING,
      hit,
    };
  };

const moveCells =
  (picks: readonly number[], column: number, isTaken: boolean): Change =>
  (grid) => {
    const data = dataOf(grid);
    const spoilt = new Set(picks.map((pick) => data[pick % data.length] ?? 0));
    const rows = grid.rows.map((row, place) => {
      if (!spoilt.has(place)) return row;
      const at = column % row.length;
      return isTaken ? row.toSpliced(at, 1) : row.toSpliced(at, 0, '7');
    });
    const intact = data.filter((place) => !spoilt.has(place));
    return { bytes: written({ ...grid, rows }), intact, spoilt, emptied: NOTHING, hit: NOTHING };
  };

const encode =
  (encoding: 'utf16le' | 'utf16be' | 'latin1' | 'utf16le-unmarked' | 'utf8-marked'): Change =>
  (grid) => {
    const text = written(grid);
    const wide = Buffer.from(`\uFEFF${text}`, 'utf16le');
    const bytes = {
      utf16le: () => wide,
      utf16be: () => Buffer.from(wide).swap16(),
      latin1: () => Buffer.from(text, 'latin1'),
      'utf16le-unmarked': () => wide.subarray(2),
      'utf8-marked': () => Buffer.from(`\uFEFF${text}`),
    }[encoding]();
    return { bytes, intact: dataOf(grid), spoilt: NOTHING, emptied: NOTHING, hit: NOTHING };
  };

const cells = fc.array(fc.tuple(fc.nat(500), fc.nat(50)), { minLength: 1, maxLength: 4 });
const FORMULAS = ['=1+1', '=A1', '=HYPERLINK("https://evil.example")', '=2', '@SUM(1)', "=cmd|' /C calc'!A0"];
/**
 * Nothing that a network could mean as a number: a digit more or less is another number, and nobody can see it. Nor a
 * single comma: `3,0` is 3 where commas stand before decimals.
 */
const GARBAGE = ['x', '"', ';', ',,', '\t', '%', '=', '€€', '\u0000', '\uFFFD', '?', '#', '\n', "''", '..', '𝟙'];

const CHANGES: readonly (readonly [string, fc.Arbitrary<Change>])[] = [
  ['cut', fc.double({ min: 0, max: 1, noNaN: true }).map(cut)],
  ['columns shuffled', fc.array(fc.nat(), { minLength: 5, maxLength: 25 }).map(shuffleColumns)],
  ['rows picked and doubled', fc.array(fc.nat(500), { minLength: 1, maxLength: 30 }).map(reorderRows)],
  ['rows swapped', fc.tuple(fc.nat(500), fc.nat(500)).map(([one, other]) => swapRows(one, other))],
  ['encoded', fc.constantFrom('utf16le', 'utf16be', 'latin1', 'utf16le-unmarked', 'utf8-marked' as const).map(encode)],
  [
    'formulas',
    fc.tuple(cells, fc.constantFrom(...FORMULAS)).map(([hit, formula]) => setCells(hit, () => formula, false)),
  ],
  [
    'cells moved',
    fc
      .tuple(fc.array(fc.nat(500), { minLength: 1, maxLength: 3 }), fc.nat(50), fc.boolean())
      .map(([picks, column, isTaken]) => moveCells(picks, column, isTaken)),
  ],
  [
    'nulls',
    fc
      .tuple(cells, fc.constantFrom('', ' ', '-', 'null', 'undefined', 'N/A', '--'))
      .map(([hit, nothing]) => setCells(hit, () => nothing, true)),
  ],
  [
    'garbage',
    fc
      .tuple(cells, fc.constantFrom(...GARBAGE), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([hit, garbage, share]) =>
        setCells(hit, (cell) => cell.slice(0, cell.length * share) + garbage + cell.slice(cell.length * share), false),
      ),
  ],
  [
    'huge fields',
    fc
      .tuple(cells, fc.constantFrom(300, 2_000, 110_000))
      .map(([hit, size]) => setCells(hit, () => '9'.repeat(size), false)),
  ],
];

/** A counterexample that a person can read. */
const shown = ({ what, bytes, hit }: Mutated): string =>
  `${what} ${[...hit].join(' ')}\n${Buffer.from(bytes).toString().slice(0, 2_000)}`;

/** Something done to a file, and what it is called. */
export const mutations = (grid: Grid): fc.Arbitrary<Mutated> =>
  fc.oneof(
    ...CHANGES.map(([what, changes]) =>
      changes.map((change): Mutated => {
        const { bytes, ...rest } = change(grid);
        const mutated = { ...rest, what, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes };
        return Object.defineProperty(mutated, fc.toStringMethod, { value: () => shown(mutated) });
      }),
    ),
  );
