import type { Brand } from '../brand';
import { dayIn, type Day } from '../calendar';
import type { Catalog } from '../metrics/metric';
import type { Profile } from '../profile';
import type { ReviewFact } from '../reviews';
import type { StepContents } from '../steps/contents';
import type { StepKey } from '../steps/keys';
import type { Plan } from '../steps/plan';
import { ideasOf, objectivesOf, platformsOf, segmentsOf } from '../steps/references';
import type { Block } from './markdown';
import { networkName } from './words';

/** All that a document tells of. */
export interface Material {
  plan: Plan;
  brand: Pick<Brand, 'name' | 'timeZone'>;
  /** The catalogue, as far as the plan names metrics. */
  catalog: Catalog;
  /** What completed reviews kept. */
  facts: Partial<Record<StepKey, readonly ReviewFact[]>>;
}

/** Writes out what one step holds; without blocks when there is nothing to show. */
export type Part<K extends StepKey> = (content: StepContents[K], material: Material) => readonly Block[];

/** The day of an instant, as it is for the brand. */
export const dayOf = (instant: string | undefined, { brand }: Pick<Material, 'brand'>): Day | undefined =>
  instant === undefined ? undefined : dayIn(brand.timeZone, new Date(instant));

/* Names for what steps refer to by key. A key that names nothing any more stands for itself. */

export const objectiveName = (plan: Plan, key: string): string =>
  objectivesOf(plan).find((one) => one.key === key)?.title ?? key;

export const segmentName = (plan: Plan, key: string): string =>
  segmentsOf(plan).find((one) => one.key === key)?.name ?? key;

export const ideaName = (plan: Plan, key: string): string => ideasOf(plan).find((one) => one.key === key)?.title ?? key;

/** The network says enough while the strategy has only one platform on it. */
export function platformName(plan: Plan, key: string): string {
  const platforms = platformsOf(plan);
  const platform = platforms.find((one) => one.key === key);
  if (!platform) return key;
  const name = networkName(platform.network);
  return platforms.filter(({ network }) => network === platform.network).length > 1 ? `${name} (${key})` : name;
}

export const metricName = ({ catalog }: Pick<Material, 'catalog'>, key: string): string =>
  catalog.get(key)?.name ?? key;

export const profileName = ({ handle, network }: Profile): string => `${handle} (${networkName(network)})`;
