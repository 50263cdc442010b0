import * as fc from 'fast-check';
import { tenantOf } from '../../../lambdas/data/keys';
import { inMemory, readPage, type ListOf } from '../../../lambdas/data/pages';
import type { Item, TableAccess } from '../../../lambdas/data/table-access';

const TENANT = tenantOf('agn_00000000000000000000000000');
const PARTITION = `${TENANT}#LIST`;

interface Entry {
  place: number;
  isHidden: boolean;
  isAskedFor: boolean;
}

const itemOf = (entry: Entry): Item => ({ pk: PARTITION, sk: keyOf(entry), ...entry });
const keyOf = ({ place }: Entry): string => String(place).padStart(6, '0');

/** A partition that answers queries as DynamoDB does, and says how many items each of them read. */
function partitionOf(entries: Entry[], mostInAnAnswer: number) {
  const read: number[] = [];
  const query: TableAccess['query'] = async ({ Limit = 0, ExclusiveStartKey, ScanIndexForward }) => {
    const inOrder = [...entries].sort((one, other) => keyOf(one).localeCompare(keyOf(other)));
    if (!ScanIndexForward) inOrder.reverse();
    const after = ExclusiveStartKey?.sk as string | undefined;
    const left = inOrder.filter(
      (entry) => after === undefined || (ScanIndexForward ? keyOf(entry) > after : keyOf(entry) < after),
    );
    const found = left.slice(0, Math.min(Limit, mostInAnAnswer));
    read.push(found.length);
    const items = found.map(itemOf);
    // Whether more follows is not known to a query that stops at its limit.
    const isCut = found.length === Math.min(Limit, mostInAnAnswer);
    return { items, lastKey: isCut ? items.at(-1) && { pk: PARTITION, sk: items.at(-1)?.sk } : undefined };
  };
  return { table: { query } as unknown as TableAccess, read };
}

const listOf = (descending: boolean): ListOf<Entry> => ({
  partition: PARTITION,
  descending,
  read: (item) => item as unknown as Entry,
  isVisible: ({ isHidden }) => !isHidden,
  accept: ({ isAskedFor }) => isAskedFor,
});

const entry = fc.record({ place: fc.nat(99_999), isHidden: fc.boolean(), isAskedFor: fc.boolean() });
const entriesOf = (constraints: { maxLength: number }) =>
  fc.uniqueArray(entry, { ...constraints, selector: ({ place }) => place });

/** Walks a list to its end, and lets something happen between the pages. */
async function walk(
  table: Pick<TableAccess, 'query'>,
  list: ListOf<Entry>,
  { first, most }: { first: number; most: number },
  between: () => void = () => undefined,
) {
  const pages = [await readPage(table, TENANT, list, { first }, most)];
  for (let last = pages[0]; last?.hasNextPage; last = pages.at(-1)) {
    expect(last.endCursor).toBeDefined();
    between();
    pages.push(await readPage(table, TENANT, list, { first, after: last.endCursor }, most));
  }
  return pages;
}

const sizes = fc.record({ first: fc.integer({ min: 1, max: 8 }), most: fc.integer({ min: 1, max: 12 }) });

describe('the pages of a list, walked to the end', () => {
  it('give everything that is visible and asked for once, in order, whatever is added meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(
        entriesOf({ maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        sizes,
        fc.boolean(),
        async (all, mostInAnAnswer, size, descending) => {
          const [kept, added] = [all.filter((_, index) => index % 3 > 0), all.filter((_, index) => index % 3 === 0)];
          const entries = [...kept];
          const { table } = partitionOf(entries, mostInAnAnswer);
          const pages = await walk(table, listOf(descending), size, () => entries.push(...added.splice(0, 1)));

          const given = pages.flatMap(({ items }) => items.map(({ place }) => place));
          const belongs = ({ isHidden, isAskedFor }: Entry) => !isHidden && isAskedFor;
          const order = (one: number, other: number) => (descending ? other - one : one - other);
          expect(given).toEqual([...new Set(given)].sort(order));
          expect(given).toEqual(expect.arrayContaining(kept.filter(belongs).map(({ place }) => place)));
          const known = new Set(entries.filter(belongs).map(({ place }) => place));
          expect(given.filter((place) => !known.has(place))).toEqual([]);
          for (const page of pages) expect(page.items.length).toBeLessThanOrEqual(size.first);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('end at what the caller may see, and look at no more of it than they may', async () => {
    await fc.assert(
      fc.asyncProperty(entriesOf({ maxLength: 60 }), sizes, async (entries, size) => {
        const { table } = partitionOf(entries, 1_000);
        const pages = await walk(table, listOf(false), size);
        const visible = entries.filter(({ isHidden }) => !isHidden).map(keyOf);
        const ends = pages.map(({ endCursor }) => placeIn(endCursor));
        for (const end of ends.filter((place) => place !== undefined)) expect(visible).toContain(end);
        const looked = ends.map((end, page) =>
          visible.filter((place) => place > (ends[page - 1] ?? '') && (end === undefined || place <= end)),
        );
        for (const places of looked.slice(0, -1)) {
          expect(places.length).toBeLessThanOrEqual(Math.max(size.first, size.most));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('say that there is more only when there is more to see', async () => {
    await fc.assert(
      fc.asyncProperty(entriesOf({ maxLength: 40 }), sizes, async (entries, size) => {
        const { table } = partitionOf(entries, 1_000);
        const pages = await walk(table, listOf(false), size);
        for (const { endCursor } of pages.slice(0, -1)) {
          const end = placeIn(endCursor) ?? '';
          expect(entries.some((one) => !one.isHidden && keyOf(one) > end)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

it('the pages of items read by their keys are those of a list that holds no others', async () => {
  await fc.assert(
    fc.asyncProperty(entriesOf({ maxLength: 30 }), sizes, fc.boolean(), async (entries, size, descending) => {
      const list = listOf(descending);
      const items = entries.map(itemOf);
      const shown = async (table: Pick<TableAccess, 'query'>) =>
        (await walk(table, list, size)).map(({ cursors, ...page }) => ({ ...page, cursors: cursors() }));
      expect(await shown(inMemory(items, list))).toEqual(await shown(partitionOf(entries, 1_000).table));
    }),
    { numRuns: 300 },
  );
});

describe('a page of which nothing is asked for', () => {
  const nothing = (isHidden: boolean): Entry[] =>
    Array.from({ length: 5_000 }, (_, place) => ({ place, isHidden, isAskedFor: false }));

  it.each([
    [25, [26, 208, 767]],
    [100, [101, 808, 92]],
    [1000, [1001]],
  ])('of %i looks at a thousand objects, in few requests', async (first, requests) => {
    const { table, read } = partitionOf(nothing(false), 10_000);
    const page = await readPage(table, TENANT, listOf(false), { first });
    expect(page).toMatchObject({ items: [], hasNextPage: true });
    expect(placeIn(page.endCursor)).toBe('000999');
    expect(read).toEqual(requests);
  });

  it('goes past all that the caller may not see, as if it were not there', async () => {
    const { table, read } = partitionOf(nothing(true), 10_000);
    const page = await readPage(table, TENANT, listOf(false), { first: 25 });
    expect(page).toMatchObject({ items: [], hasNextPage: false, endCursor: undefined });
    expect(read.length).toBeLessThanOrEqual(8);
  });

  it('takes large strides through what is hidden, also when it may look at little more', async () => {
    const entries = nothing(true).map((one) => ({ ...one, isHidden: one.place >= 1_000 || one.place === 500 }));
    const { table, read } = partitionOf(entries, 10_000);
    const page = await readPage(table, TENANT, listOf(false), { first: 25 });
    expect(page).toMatchObject({ items: [], hasNextPage: false });
    expect(read.length).toBeLessThanOrEqual(10);
  });
});

const placeIn = (cursor: string | undefined): string | undefined =>
  cursor === undefined ? undefined : (JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[])[1];
