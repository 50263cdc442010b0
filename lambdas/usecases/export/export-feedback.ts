import { ok, type Result } from '../../domain/result';
import { listFeedback, type FeedbackFilter } from '../feedback/list-feedback';
import { byId } from '../import/by-id';
import { feedbackColumns } from '../import/feedback-columns';
import type { PageRequest } from '../ports';
import type { Session } from '../session';
import { csvPage, type CsvPage } from './csv-page';
import { named, ofBrand, ofProfile } from './named';

/**
 * A page of what people said, as `importFeedback` takes it: one query where nothing is filtered, and one request for each
 * hundred brands and profiles among it.
 */
export async function exportFeedback(
  session: Session,
  request: PageRequest & { filter?: FeedbackFilter | null },
): Promise<Result<CsvPage>> {
  const listed = await listFeedback(session, request);
  if (!listed.ok) return listed;
  const page = listed.value;
  const [brands, profiles] = await Promise.all([
    byId(
      page.items.map(({ brandId }) => brandId),
      (ids) => session.store.brandsById(ids),
    ),
    byId(
      page.items.flatMap(({ profileId }) => profileId ?? []),
      (ids) => session.store.profilesById(ids),
    ),
  ]);
  return ok(
    csvPage(feedbackColumns, page, (one) => ({
      ...ofBrand(one.brandId, brands.get(one.brandId)),
      ...named(one),
      ...ofProfile(one.profileId, profiles),
      author: one.author,
      text: one.text,
      sentiment: one.sentiment,
      permalink: one.permalink,
      receivedAt: one.receivedAt,
    })),
  );
}
