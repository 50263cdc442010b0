import type { Member } from '../../domain/agency';
import { statusOfApiKey, type ApiKey, type ApiKeyStatus } from '../../domain/api-key';
import type { Page, PageRequest } from '../ports';
import { instant, type Session } from '../session';

/** A filtered page reads so many keys at a time: what does not match costs few requests. */
const STRIDE = 100;

export interface ApiKeyFilter {
  statuses?: readonly ApiKeyStatus[] | null;
}

/** The agency's keys, from the first; with a filter those of some statuses. `issuerOf` reads who made them, many at once. */
export async function listApiKeys(
  session: Session,
  { first, after, statuses }: PageRequest & ApiKeyFilter,
  issuerOf: (id: string) => Promise<Member | undefined>,
): Promise<Page<ApiKey>> {
  if (!statuses) return session.store.apiKeys({ first, after });
  const now = instant(session);
  const found: { apiKey: ApiKey; cursor: string }[] = [];
  let request: PageRequest = { first: STRIDE, after };
  let isMore: boolean;
  do {
    const { items, cursors, hasNextPage } = await session.store.apiKeys(request);
    const known = await Promise.all(
      items.map(async (apiKey) => statusOfApiKey(apiKey, await issuerOf(apiKey.issuerId), now)),
    );
    items.forEach((apiKey, index) => {
      const [status, cursor] = [known[index], cursors[index]];
      if (status && cursor && statuses.includes(status)) found.push({ apiKey, cursor });
    });
    isMore = hasNextPage;
    request = { first: STRIDE, after: cursors.at(-1) };
  } while (isMore && found.length <= first);
  const shown = found.slice(0, first);
  return {
    items: shown.map(({ apiKey }) => apiKey),
    cursors: shown.map(({ cursor }) => cursor),
    hasNextPage: found.length > first,
  };
}
