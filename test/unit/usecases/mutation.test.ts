import { newBrandId, newProfileId } from '../../../lambdas/shared/ids';
import { Mutation } from '../../../lambdas/usecases/journal/mutation';

const author = { now: new Date('2026-12-31T02:00:00Z'), caller: { id: 'key_1', memberId: 'mem_1' } };

function entriesFor(profiles: number) {
  const mutation = new Mutation('importMetrics', { requestId: '1' }, {});
  const brandId = newBrandId(0);
  const ids = Array.from({ length: profiles }, () => newProfileId(brandId));
  mutation.wrote([brandId, ...ids]);
  const entry = mutation.entryFor(author, [], []);
  mutation.takeBack(entry);
  return { brandId, ids, entries: [entry, mutation.closingEntry(author, 'DONE', [])] };
}

it('names all profiles that an import wrote values of', () => {
  const { brandId, ids, entries } = entriesFor(200);
  for (const entry of entries) expect(entry).toMatchObject({ subjectIds: [brandId, ...ids], brandIds: [brandId] });
});

it('names only the brands of thousands of profiles, which would not fit an item', () => {
  const { brandId, entries } = entriesFor(5_000);
  for (const entry of entries) expect(entry).toMatchObject({ outcome: 'DONE', subjectIds: [], brandIds: [brandId] });
});
