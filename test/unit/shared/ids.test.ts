import { newBrandId, newFeedbackId } from '../../../lambdas/shared/ids';

const AT = '2026-09-15T10:00:00Z';

it('ids made at the same moment all differ, and use every letter at every place', () => {
  const ids = Array.from({ length: 2_000 }, () => newFeedbackId(newBrandId(), AT));
  expect(new Set(ids).size).toBe(ids.length);
  const randomParts = ids.map((id) => id.slice(-16));
  const lettersAt = Array.from({ length: 16 }, (_, place) => new Set(randomParts.map((part) => part[place])).size);
  expect(lettersAt).toEqual(Array(16).fill(32));
});
