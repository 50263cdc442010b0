import { statusOfApiKey, type ApiKeyStatus } from '../../domain/api-key';
import type { ListedApiKey, Page, PageRequest } from '../ports';
import { instant, type Session } from '../session';

/** A filtered page looks at no more keys: at most a hundred of an agency live, beside those that have ended. */
const MOST_LOOKED_AT = 200;

export interface ApiKeyFilter {
  statuses?: readonly ApiKeyStatus[] | null;
}

/** The agency's keys, from the first; with a filter those of some statuses. */
export async function listApiKeys(
  session: Session,
  { first, after, statuses }: PageRequest & ApiKeyFilter,
): Promise<Page<ListedApiKey>> {
  if (!statuses) return session.store.apiKeys({ first, after });
  const now = instant(session);
  const page = await session.store.apiKeys({ first: MOST_LOOKED_AT, after });
  const belongs = page.items.flatMap(({ apiKey, issuer }, index) =>
    statuses.includes(statusOfApiKey(apiKey, issuer, now)) ? [index] : [],
  );
  const shown = belongs.slice(0, first);
  const isCut = shown.length < belongs.length;
  const of = <T>(values: readonly T[]): T[] => shown.flatMap((index) => values[index] ?? []);
  const cursors = () => of(page.cursors());
  return {
    items: of(page.items),
    cursors,
    hasNextPage: isCut || page.hasNextPage,
    endCursor: isCut ? cursors().at(-1) : page.endCursor,
  };
}
