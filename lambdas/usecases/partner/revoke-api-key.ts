import type { ApiKey } from '../../domain/agency';
import { notFound, type Result } from '../../domain/result';
import { decide, readDecideWrite, refuse } from '../decide';
import { instant, locate, type Session } from '../session';

/** Ends a key for good. Revoking it again changes nothing. */
export async function revokeApiKey(session: Session, { id }: { id: string }): Promise<Result<ApiKey>> {
  return readDecideWrite(session, async () => {
    const place = locate(session, id, 'API_KEY');
    const before = place && (await session.store.apiKey(place.lookup));
    if (!before) return refuse(notFound('API key', ['input', 'id']));
    if (before.revokedAt !== undefined) return decide(before, []);
    const after = { ...before, revokedAt: instant(session), version: before.version + 1 };
    return decide(after, [{ do: 'put-api-key', apiKey: after, expectedVersion: before.version }]);
  });
}
