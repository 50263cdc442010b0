import { cell } from '../../../lambdas/domain/import/columns';
import { fault } from '../../../lambdas/domain/import/rejection';
import { text } from '../../../lambdas/domain/text';
import { importObjects } from '../../../lambdas/usecases/import/import-objects';
import { externalIdClaim, rejected, type ObjectImport } from '../../../lambdas/usecases/import/object-import';
import type { Change, Refusal } from '../../../lambdas/usecases/ports';
import type { Session } from '../../../lambdas/usecases/session';

const columns = { externalId: cell(text(10)) };
type Thing = { id: string };

/**
 * Things that are written by three changes each, in a store where others may write at the same time: `races` says, for
 * each commit in turn, which external ids they took meanwhile.
 */
function world(races: string[][] = []) {
  const there = new Set<string>();
  const taken = new Set<string>();
  const commits: number[] = [];
  const things: ObjectImport<typeof columns, Thing> = {
    noun: 'thing',
    columns,
    plan: async (_session, rows) =>
      rows.map(({ values: { externalId = '' } }) => {
        const claims = externalIdClaim(externalId);
        if (taken.has(externalId)) return { ...rejected(fault('ALREADY_EXISTS', 'externalId', 'Taken.')), claims };
        const name = (value: string): Change => ({ do: 'reserve-slug', slug: `${externalId}-${value}` });
        return there.has(externalId)
          ? { fate: 'unchanged', object: { id: externalId }, changes: [], claims }
          : { fate: 'created', object: { id: externalId }, changes: [name('a'), name('b'), name('c')], claims };
      }),
  };
  const commit = async (changes: readonly Change[]): Promise<Refusal | undefined> => {
    const race = races.shift() ?? [];
    if (race.length > 0) {
      race.forEach((externalId) => taken.add(externalId));
      return { refused: [], contended: true };
    }
    commits.push(changes.length);
    for (const change of changes) if (change.do === 'reserve-slug') there.add(change.slug.split('-')[0]!);
    return undefined;
  };
  const session = { store: { commit } } as unknown as Session;
  const run = (ids: string[], more: object = {}) =>
    importObjects(session, things, { rows: ids.map((externalId) => ({ externalId })), ...more });
  return { run, commits, there };
}

const many = (count: number) => Array.from({ length: count }, (_, index) => `T${index}`);

describe('an import where one refused row stops everything', () => {
  test('writes what fits a hundred writes in one transaction', async () => {
    const { run, commits } = world();
    expect((await run(many(32))).summary).toMatchObject({ created: 32 });
    expect(commits).toEqual([96]);
  });

  test('writes nothing when a row of that one transaction loses a race', async () => {
    const { run, commits } = world([['T7']]);
    expect(await run(many(33))).toMatchObject({
      summary: { received: 33, created: 0, updated: 0, unchanged: 0, rejected: 1 },
      applied: false,
      rejections: [{ index: 7, code: 'ALREADY_EXISTS' }],
      objects: [],
    });
    expect(commits).toEqual([]);
  });

  test('writes nothing when a row of the first part of several loses a race', async () => {
    const { run, commits } = world([['T0']]);
    expect(await run(many(100))).toMatchObject({ summary: { created: 0, rejected: 1 }, applied: false });
    expect(commits).toEqual([]);
  });

  test('writes the others when a row of a later part loses one, and counts them truly', async () => {
    const { run, there } = world([[], ['T40']]);
    const outcome = await run(many(100));
    expect(outcome).toMatchObject({
      summary: { received: 100, created: 99, unchanged: 0, rejected: 1 },
      applied: true,
      rejections: [{ index: 40, externalId: 'T40' }],
    });
    expect(there.size).toBe(99);
    expect(outcome.objects).toHaveLength(99);
  });

  test('gives up with nothing written when others never stop', async () => {
    const { run, commits } = world(Array(50).fill(['X']));
    expect(await run(many(2))).toMatchObject({
      summary: { created: 0, rejected: 2 },
      applied: false,
      rejections: [{ code: 'CHANGED_MEANWHILE' }, { code: 'CHANGED_MEANWHILE' }],
    });
    expect(commits).toEqual([]);
  });
});

describe('an import where refused rows are left out', () => {
  test('writes the others of the same transaction when one loses a race', async () => {
    const { run, commits } = world([['T7']]);
    const outcome = await run(many(32), { errorPolicy: 'REJECT_FAILED_ROWS' });
    expect(outcome).toMatchObject({ summary: { created: 31, rejected: 1 }, applied: true });
    expect(commits).toEqual([93]);
  });

  test('hears the first of two rows that speak of the same', async () => {
    const { run } = world();
    const outcome = await run(['T1', 'T2', 'T1'], { errorPolicy: 'REJECT_FAILED_ROWS' });
    expect(outcome).toMatchObject({
      summary: { created: 2, rejected: 1 },
      rejections: [{ index: 2, code: 'DUPLICATE_ROW', path: ['externalId'] }],
    });
    expect(outcome.rejections).toHaveLength(1);
  });
});
