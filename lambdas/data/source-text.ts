import { ORIGINS, type MetricSeries, type MetricSource } from '../domain/metrics/series';
import { idWithin, ownPartOf } from '../shared/ids';

type Told = Pick<MetricSeries, 'source' | 'origin'>;

/** A source within its brand's partition. Of its id only the part of its own is kept: keys are paid for by size. */
export const sourceText = (source: MetricSource): string => {
  if (source.kind === 'BRAND') return 'B';
  return (source.kind === 'PROFILE' ? 'P' : 'C') + ownPartOf(source.id);
};

/** A source with how its values came to be known; daily values, which are most, go without saying. */
export const toldText = ({ source, origin }: Told): string =>
  origin === 'DAILY' ? sourceText(source) : `${sourceText(source)}#${origin}`;

/** Reads what `toldText` wrote. */
export function readToldText(brandId: string, text: string): Told {
  const [source = '', name = 'DAILY'] = text.split('#', 2);
  const origin = ORIGINS.find((one) => one === name);
  if (!origin) throw new Error(`No origin of a metric's values: ${text}`);
  return { source: readSource(brandId, source), origin };
}

function readSource(brandId: string, text: string): MetricSource {
  switch (text.charAt(0)) {
    case 'B':
      return { kind: 'BRAND' };
    case 'P':
      return { kind: 'PROFILE', id: idWithin('prf', brandId, text.slice(1)) };
    case 'C':
      return { kind: 'CAMPAIGN', id: idWithin('cmp', brandId, text.slice(1)) };
    default:
      throw new Error(`No source of a metric: ${text}`);
  }
}
