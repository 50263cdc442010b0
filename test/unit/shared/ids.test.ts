import { newBrandId, newFeedbackId, placeOf, shardOf } from '../../../lambdas/shared/ids';

describe('the ids of brands', () => {
  const shards = Array.from({ length: 900 }, (_, before) => shardOf(newBrandId(before)));

  it('are ids like all others', () => {
    for (const before of [0, 99, 100, 107, 9_999]) {
      const id = newBrandId(before);
      expect(placeOf(id)).toEqual({ kind: 'BRAND', id, brandId: id });
    }
  });

  it("say that an agency's first hundred share a shard", () => {
    expect(new Set(shards.slice(0, 100))).toEqual(new Set(['0']));
  });

  it('spread later ones evenly over eight more', () => {
    const counts = new Map<string, number>();
    for (const shard of shards.slice(100)) counts.set(shard, (counts.get(shard) ?? 0) + 1);
    expect([...counts].toSorted()).toEqual([...'12345678'].map((shard) => [shard, 100]));
  });
});

const AT = '2026-09-15T10:00:00Z';

it('ids made at the same moment all differ, and use every letter at every place', () => {
  const ids = Array.from({ length: 2_000 }, () => newFeedbackId(newBrandId(0), AT));
  expect(new Set(ids).size).toBe(ids.length);
  const randomParts = ids.map((id) => id.slice(-16));
  const lettersAt = Array.from({ length: 16 }, (_, place) => new Set(randomParts.map((part) => part[place])).size);
  expect(lettersAt).toEqual(Array(16).fill(32));
});
