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

/** A page in the form that clients know. A class, for objects that have accessors of their own outlive their request. */
class Connection<T> {
  readonly nodes: T[];
  readonly pageInfo: Pick<Page<T>, 'hasNextPage' | 'endCursor'>;
  private made?: { node: T; cursor: string }[];

  constructor(private readonly page: Page<T>) {
    const { items, hasNextPage, endCursor } = page;
    this.nodes = items;
    this.pageInfo = { hasNextPage, endCursor };
  }

  /** Made when they are asked for, as their cursors are: many clients take nothing but the nodes. */
  get edges(): { node: T; cursor: string }[] {
    this.made ??= edgesOf(this.page);
    return this.made;
  }
}

function edgesOf<T>({ items, cursors }: Page<T>) {
  const made = cursors();
  return items.map((node, index) => ({ node, cursor: made[index] ?? '' }));
}

export const connection = <T>(page: Page<T>): Connection<T> => new Connection(page);
