/** A page of a list. */
export interface Page<T> {
  items: T[];
  /** One cursor an item, at the same index. Made when they are asked for: most readers take the end of the page alone. */
  cursors(): string[];
  hasNextPage: boolean;
  /**
   * Where the next page goes on: behind the last item or, where a filter left out so much that the page ended before it was
   * full, behind the last that was looked at. Missing where nothing is left to go on behind.
   */
  endCursor?: string;
}

/** What of a list belongs in its pages. */
export interface Selection<T> {
  /** Whether the caller may see it. What they may not see has no part in a page, not even in where it ends. */
  isVisible?(value: T): boolean;
  /** Whether it is asked for. */
  accept?(value: T): boolean;
}

/** How much of a list to read. `first` is 1–100; `after` is a cursor of the same list. */
export interface PageRequest {
  first: number;
  after?: string;
}

/** A cursor that belongs to no list of this tenant. */
export class InvalidCursorError extends Error {}
