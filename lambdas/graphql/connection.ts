import { GraphQLError } from 'graphql';
import type { Page, PageRequest } from '../usecases/ports';

const LARGEST_PAGE = 100;

/** Reads `first` and `after` of a list; `first` outside of 1–100, or of what the list allows, is refused. */
export function pageRequest(
  { first, after }: { first?: number | null; after?: string | null },
  largest = LARGEST_PAGE,
): PageRequest {
  const wanted = first ?? Math.min(25, largest);
  if (wanted < 1 || wanted > largest) {
    throw new GraphQLError(`first must be from 1 to ${largest}.`, { extensions: { code: 'BAD_USER_INPUT' } });
  }
  return { first: wanted, after: after ?? undefined };
}

/** A page in the form that clients know. */
export function connection<T>({ items, cursors, hasNextPage, endCursor }: Page<T>) {
  let made: string[] | undefined;
  const cursorAt = (index: number): string => (made ??= cursors())[index] ?? '';
  const edgeOf = (node: T, index: number) => ({
    node,
    get cursor() {
      return cursorAt(index);
    },
  });
  return {
    nodes: items,
    edges: items.map(edgeOf),
    pageInfo: { hasNextPage, endCursor },
  };
}
