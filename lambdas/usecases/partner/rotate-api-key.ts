import * as z from 'zod';
import { statusOfApiKey, type ApiKey } from '../../domain/api-key';
import { invalid, notFound, type Result, type UserError } from '../../domain/result';
import { wholeNumber } from '../../domain/text';
import { decide, readDecideWrite, refuse, versionMismatch } from '../decide';
import { parseInput } from '../input';
import { instant, locate, type Session } from '../session';
import type { MintApiKey } from './minted-key';

const HOUR_MS = 3_600_000;

const input = z.object({
  id: z.string(),
  overlapHours: wholeNumber(0, 168).nullish(),
  expectedVersion: z.int().nullish(),
});

/**
 * Gives a key another secret. The former one works beside it until the overlap ends; one from before that ends at once. Of two
 * who rotate at the same moment one is refused, for the other's would end the secret that is in use.
 */
export async function rotateApiKey(
  session: Session,
  raw: z.input<typeof input>,
  mint: MintApiKey,
): Promise<Result<{ apiKey: ApiKey; secret: string }>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const { id, expectedVersion } = parsed.value;
  const overlap = (parsed.value.overlapHours ?? 24) * HOUR_MS;
  const place = locate(session, id, 'API_KEY');
  return readDecideWrite(
    session,
    async () => {
      const before = place && (await session.store.apiKey(place.lookup));
      if (!before) return refuse(notFound('API key', ['input', 'id']));
      const objection = versionMismatch(before, expectedVersion) ?? (await obstacle(session, before));
      if (objection) return refuse(objection);
      const { key, hash, lastFour } = mint(before.mode === 'LIVE' ? 'live' : 'test', before.lookup);
      const endsAt = new Date(session.now.getTime() + overlap).toISOString();
      const apiKey: ApiKey = {
        ...before,
        hash,
        lastFour,
        previous: overlap > 0 ? { hash: before.hash, lastFour: before.lastFour, endsAt } : undefined,
        version: before.version + 1,
      };
      return decide({ apiKey, secret: key }, [{ do: 'update-api-key', apiKey, expectedVersion: before.version }]);
    },
    () => changedMeanwhile,
  );
}

/** Whoever has a key's secret acts in its maker's name, so nobody else is given it; and what is dead stays dead. */
async function obstacle(session: Session, apiKey: ApiKey): Promise<UserError | undefined> {
  if (session.caller.id !== apiKey.issuerId) {
    return invalid('Only the member who made the key can rotate it. Revoke it, and make one of your own.', [
      'input',
      'id',
    ]);
  }
  const status = statusOfApiKey(apiKey, await session.store.member(apiKey.issuerId), instant(session));
  if (status === 'ACTIVE' || status === 'ROTATING') return undefined;
  return {
    code: 'STATE_CONFLICT',
    message: `The key is ${status.toLowerCase()} and cannot be rotated. Make another one.`,
    path: ['input', 'id'],
  };
}

const changedMeanwhile: UserError = {
  code: 'VERSION_CONFLICT',
  message: 'The key was changed by somebody else at the same moment. Read it again, then decide.',
};
