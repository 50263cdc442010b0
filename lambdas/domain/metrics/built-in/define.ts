import { NETWORKS, type Network } from '../../profile';
import type { RecordedMetric } from '../metric';

type Given = Pick<RecordedMetric, 'key' | 'name' | 'effect' | 'review' | 'formula'> &
  Partial<Pick<RecordedMetric, 'unit' | 'networks' | 'replacedBy' | 'lowerIsBetter' | 'allowsNegative' | 'range'>>;

export const WEB: readonly Network[] = ['WEBSITE', 'BLOG'];

/** The networks on which people follow one another. */
export const SOCIAL: readonly Network[] = NETWORKS.filter((network) => network !== 'OTHER' && !WEB.includes(network));

/** The same without those that do not give a metric. */
export const but = (...left: Network[]): readonly Network[] => SOCIAL.filter((network) => !left.includes(network));

const COMMON = {
  unit: 'COUNT',
  networks: [],
  replacedBy: null,
  lowerIsBetter: false,
  allowsNegative: false,
  range: null,
  version: null,
} as const;

/** A metric whose days add up. */
export const sum = (given: Given): RecordedMetric => ({ ...COMMON, ...given, kind: 'SUM' });

/** A metric of which the last value counts. */
export const level = (given: Given, acrossSources: 'SUM' | 'MEAN'): RecordedMetric => ({
  ...COMMON,
  ...given,
  kind: 'LAST',
  acrossSources,
});
