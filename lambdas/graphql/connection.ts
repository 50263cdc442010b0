import { GraphQLError } from 'graphql';
import type { Page, PageRequest } from '../usecases/ports';

const LARGEST_PAGE = 100;

/** Reads `first` and `after` of a list; `first` outside of 1–100 is refused. */
export function pageRequest({ first, after }: { first?: number | null; after?: string | null }): PageRequest {
  const wanted = first ?? 25;
  if (wanted < 1 || wanted > LARGEST_PAGE) {
    throw new GraphQLError(`first must be from 1 to ${LARGEST_PAGE}.`, { extensions: { code: 'BAD_USER_INPUT' } });
  }
  return { first: wanted, after: after ?? undefined };
}

/** A page in the form that clients know. */
export function connection<T>({ items, cursors, hasNextPage }: Page<T>) {
  return {
    nodes: items,
    edges: items.map((node, index) => ({ node, cursor: cursors[index] ?? '' })),
    pageInfo: { hasNextPage, endCursor: cursors.at(-1) },
  };
}
