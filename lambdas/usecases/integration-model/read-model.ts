import type { Brand } from '../../domain/brand';
import { addDays, daysIn, periodBefore, type Period } from '../../domain/calendar';
import { loopOf } from '../../domain/feedback/loop';
import { integrationModel, type IntegrationModel } from '../../domain/integration-model';
import { NO_OWN_WEIGHTS, type OwnWeights } from '../../domain/integration-model/weights';
import { BUILT_IN_CATALOG } from '../../domain/metrics/catalog';
import { recordedFor } from '../../domain/metrics/evidence-from';
import type { Catalog } from '../../domain/metrics/metric';
import type { MetricSeries } from '../../domain/metrics/series';
import { fail, invalid, ok, type Result, type UserError } from '../../domain/result';
import { readReceived } from '../feedback/read-loop';
import { readCatalog } from '../metric/read-catalog';
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
/** What lies further apart is read in two, and shares no quarter, in which values are stored together. */
const LARGEST_GAP_DAYS = 92;

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
  const builtIn = recordedFor([...BUILT_IN_CATALOG.keys()], BUILT_IN_CATALOG);
  const [brand, profiles, ownWeights, catalog, series, received, receivedBefore] = await Promise.all([
    store.brand(place.brandId),
    store.allProfiles(place.brandId),
    store.modelWeights(),
    readCatalog(session),
    read(builtIn),
    readReceived(store, place.brandId, now),
    readReceived(store, place.brandId, before),
  ]);
  if (!brand) return ok(undefined);
  const own = recordedFor([...catalog.keys()], catalog).filter((key) => !BUILT_IN_CATALOG.has(key));
  const model = integrationModel({
    periods: { now, before },
    profiles,
    series: [...series, ...(await read(own))],
    catalog,
    weights: ownWeights ?? NO_OWN_WEIGHTS,
    loop: loopOf(received(brand.timeZone)(now)),
    previousLoop: loopOf(receivedBefore(brand.timeZone)(before)),
  });
  return ok({ brand, model, catalog, ownWeights });
}

function periodErrors(period: Period): UserError[] {
  if (period.from > period.to) return [invalid('The last day is before the first.')];
  return daysIn(period) > MOST_DAYS ? [invalid(`Ask for at most ${MOST_DAYS} days at once.`)] : [];
}

/** Metrics over both periods: one query each, or two where the periods lie far apart. */
async function readSeries(
  { store }: Session,
  { brandId, metrics, now, before }: { brandId: string; metrics: readonly string[]; now: Period; before: Period },
): Promise<MetricSeries[]> {
  const [first, second] = now.from < before.from ? [now, before] : [before, now];
  const isApart = addDays(first.to, LARGEST_GAP_DAYS) < second.from;
  const spans = isApart ? [first, second] : [{ from: first.from, to: first.to > second.to ? first.to : second.to }];
  const read = await Promise.all(spans.map((period) => store.series({ brandIds: [brandId], metrics, period })));
  return read.flat();
}
