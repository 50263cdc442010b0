import type { Feedback } from '../../domain/feedback/feedback';
import type { Page, PageRequest, Selection } from './page';

/** Instants; the second is not part of it. */
export interface Span {
  from: string;
  until: string;
}

export interface InboxQuery extends PageRequest, Selection<Feedback> {
  /** Those whose loop is closed, or those that still wait. */
  answered: boolean;
  newestFirst: boolean;
  /** When it was said. */
  received?: Partial<Span>;
}

/** What people said to brands, and what became of it. */
export interface FeedbackStore {
  /** In the order of the ids. */
  feedbackById(ids: readonly string[]): Promise<(Feedback | undefined)[]>;
  /** Over all brands, by the time it was said. */
  feedbackInbox(query: InboxQuery): Promise<Page<Feedback>>;
  /** Of one brand, the newest first. */
  brandFeedback(brandId: string, page: PageRequest): Promise<Page<Feedback>>;
  /** Everything that was said to a brand in a time; with `consistent`, also what was recorded a moment ago. */
  feedbackReceived(brandId: string, received: Span, consistent?: boolean): Promise<Feedback[]>;
}
