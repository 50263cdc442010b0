import type { Period } from '../../domain/calendar';
import type { Breakdown } from '../../domain/metrics/period-totals';
import type { Post } from '../../domain/metrics/posts';
import type { MetricSource } from '../../domain/metrics/series';
import type { Page, PageRequest } from './page';

/** Records that series are rolled up from. */
export interface RecordStore {
  /** In the order of the ids, as they are at this moment. */
  postsById(ids: readonly string[]): Promise<(Post | undefined)[]>;
  /** The latest first, of those published from and until the days given; `from` must not be after `to`. */
  posts(profileId: string, query: PageRequest & { published: Partial<Period> }): Promise<Page<Post>>;
  /** In the order of the external ids, as they are at this moment. */
  breakdowns(brandId: string, source: MetricSource, externalIds: readonly string[]): Promise<(Breakdown | undefined)[]>;
  /** All whose external ids begin so, as they are at this moment. */
  breakdownsOfFamily(brandId: string, source: MetricSource, family: string): Promise<Breakdown[]>;
}
