import type { Member } from '../../domain/agency';
import { EMPTY_ROSTER, livingKeys, standsFor, type ApiKey } from '../../domain/api-key';
import { placeOf } from '../../shared/ids';
import { instant, type Session } from '../session';

/** The API keys that ended with a membership: those that its member made and that worked until then. Two round trips. */
export async function keysEndedWith(session: Session, member: Member): Promise<ApiKey[]> {
  const roster = (await session.store.apiKeyRoster()) ?? EMPTY_ROSTER;
  const living = livingKeys(roster, instant(session)).flatMap(({ id }) => placeOf(id) ?? []);
  // What an id names is of the kind that the id says.
  const found = (await session.store.nodes(living)) as (ApiKey | undefined)[];
  return found.flatMap((key) => (key?.issuerId === member.id && standsFor(key, member) ? [key] : []));
}
