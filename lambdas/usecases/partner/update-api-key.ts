import * as z from 'zod';
import type { ApiKey } from '../../domain/api-key';
import { notFound, type Result } from '../../domain/result';
import { title } from '../../domain/text';
import { decide, readDecideWrite, refuse, versionMismatch } from '../decide';
import { parseInput } from '../input';
import { locate, type Session } from '../session';
import { beyondAllKeys, ownPoints } from './points';

const input = z.object({
  id: z.string(),
  name: title.nullish(),
  /** Left out: as it is; null: as much as all keys. */
  pointsPerMinute: ownPoints.nullable().optional(),
  expectedVersion: z.int().nullish(),
});

/** Changes a key's name or its own budget, which is at most `limit` points and counts from the next minute on. */
export async function updateApiKey(
  session: Session,
  raw: z.input<typeof input>,
  limit: number,
): Promise<Result<ApiKey>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const { id, name, pointsPerMinute, expectedVersion } = parsed.value;
  const place = locate(session, id, 'API_KEY');
  return readDecideWrite(session, async () => {
    const before = place && (await session.store.apiKey(place.lookup));
    if (!before) return refuse(notFound('API key', ['input', 'id']));
    const objection = versionMismatch(before, expectedVersion);
    if (objection) return refuse(objection);
    const after: ApiKey = {
      ...before,
      name: name ?? before.name,
      pointsPerMinute: pointsPerMinute === undefined ? before.pointsPerMinute : (pointsPerMinute ?? undefined),
    };
    const errors = beyondAllKeys(pointsPerMinute ?? undefined, limit);
    if (errors.length > 0) return refuse(...errors);
    if (after.name === before.name && after.pointsPerMinute === before.pointsPerMinute) return decide(before, []);
    const apiKey = { ...after, version: before.version + 1 };
    return decide(apiKey, [{ do: 'update-api-key', apiKey, expectedVersion: before.version }]);
  });
}
