import { EMPTY_ROSTER, type ApiKey } from '../../domain/api-key';
import { notFound, type Result } from '../../domain/result';
import { decide, readDecideWrite, refuse } from '../decide';
import { instant, locate, type Session } from '../session';

/** Ends a key for good, its former secret too. Revoking it again changes nothing. */
export async function revokeApiKey(session: Session, { id }: { id: string }): Promise<Result<ApiKey>> {
  return readDecideWrite(session, async () => {
    const place = locate(session, id, 'API_KEY');
    if (!place) return refuse(notFound('API key', ['input', 'id']));
    const [before, roster = EMPTY_ROSTER] = await Promise.all([
      session.store.apiKey(place.lookup),
      session.store.apiKeyRoster(),
    ]);
    if (!before) return refuse(notFound('API key', ['input', 'id']));
    if (before.revokedAt !== undefined) return decide(before, []);
    const after = { ...before, previous: undefined, revokedAt: instant(session), version: before.version + 1 };
    return decide(after, [
      { do: 'update-api-key', apiKey: after, expectedVersion: before.version },
      {
        do: 'put-api-key-roster',
        roster: { living: roster.living.filter((key) => key.id !== id), version: roster.version + 1 },
        expectedVersion: roster.version || undefined,
      },
    ]);
  });
}
