import type { Brand } from '../../domain/brand';
import { addDays, daysIn, periodBefore, type Period } from '../../domain/calendar';
import { loopOf } from '../../domain/feedback/loop';
import { integrationModel, type IntegrationModel } from '../../domain/integration-model';
import { NO_OWN_WEIGHTS, type OwnWeights } from '../../domain/integration-model/weights';
import { BUILT_IN_CATALOG, catalogWith } from '../../domain/metrics/catalog';
import { recordedFor } from '../../domain/metrics/evidence-from';
import type { Catalog } from '../../domain/metrics/metric';
import type { MetricSeries } from '../../domain/metrics/series';
import { fail, invalid, ok, type Result, type UserError } from '../../domain/result';
import { readReceived } from '../feedback/read-loop';
import { locate, type Session } from '../session';

export interface ModelQuestion extends Period {
  brandId: string;
  compareTo?: Period | null;
}

/** A model with the weights that the agency set itself. */
export interface ModelAnswer {
  brand: Brand;
  model: IntegrationModel;
  catalog: Catalog;
  ownWeights?: OwnWeights;
}

const MOST_DAYS = 800;
/**
 * Periods that lie further apart are read in two, and nothing is read twice then: values are stored together by quarter, and
 * feedback is read from a day before a period to a day after it.
 */
const LARGEST_GAP_DAYS = { metrics: 92, feedback: 2 } as const;

/**
 * Computes the integration model of a brand from what one round trip reads, and a second one for metrics that the agency
 * defined itself; `undefined` when the brand may not be seen.
 */
export async function readModel(
  session: Session,
  { brandId, from, to, compareTo }: ModelQuestion,
): Promise<Result<ModelAnswer | undefined>> {
  const now = { from, to };
  const errors = [...periodErrors(now), ...(compareTo ? periodErrors(compareTo) : [])];
  if (errors.length > 0) return fail(...errors);
  const place = locate(session, brandId, 'BRAND');
  if (!place) return ok(undefined);

  const { store } = session;
  const before = compareTo ?? periodBefore(now);
  const read = (metrics: readonly string[]) => readSeries(session, { brandId: place.brandId, metrics, now, before });
  const feedbackSpans = spansOf({ now, before }, LARGEST_GAP_DAYS.feedback);
  const builtIn = recordedFor([...BUILT_IN_CATALOG.keys()], BUILT_IN_CATALOG);
  const [{ brand, weights: ownWeights, ownMetrics }, profiles, series, received] = await Promise.all([
    store.modelBasis(place.brandId),
    store.allProfiles(place.brandId),
    read(builtIn),
    Promise.all(feedbackSpans.map((span) => readReceived(store, place.brandId, span))),
  ]);
  if (!brand) return ok(undefined);
  const catalog = catalogWith(ownMetrics.metrics);
  const loopIn = (period: Period) => loopOf(received.flatMap((receivedIn) => receivedIn(brand.timeZone)(period)));
  const own = recordedFor([...catalog.keys()], catalog).filter((key) => !BUILT_IN_CATALOG.has(key));
  const model = integrationModel({
    periods: { now, before },
    profiles,
    series: [...series, ...(await read(own))],
    catalog,
    weights: ownWeights ?? NO_OWN_WEIGHTS,
    loop: loopIn(now),
    previousLoop: loopIn(before),
  });
  return ok({ brand, model, catalog, ownWeights });
}

function periodErrors(period: Period): UserError[] {
  if (period.from > period.to) return [invalid('The last day is before the first.')];
  return daysIn(period) > MOST_DAYS ? [invalid(`Ask for at most ${MOST_DAYS} days at once.`)] : [];
}

/** What has to be read for both periods: the time from the first day to the last, or each period where they lie far apart. */
function spansOf({ now, before }: { now: Period; before: Period }, largestGapDays: number): Period[] {
  const [first, second] = now.from < before.from ? [now, before] : [before, now];
  const isApart = addDays(first.to, largestGapDays) < second.from;
  return isApart ? [first, second] : [{ from: first.from, to: first.to > second.to ? first.to : second.to }];
}

/** Metrics over both periods: one query each, or two where the periods lie far apart. */
async function readSeries(
  { store }: Session,
  { brandId, metrics, now, before }: { brandId: string; metrics: readonly string[]; now: Period; before: Period },
): Promise<MetricSeries[]> {
  const spans = spansOf({ now, before }, LARGEST_GAP_DAYS.metrics);
  const read = await Promise.all(spans.map((period) => store.series({ brandIds: [brandId], metrics, period })));
  return read.flat();
}
