import * as z from 'zod';
import { select } from './client';
import { check } from './failure';
import { BY_NETWORK, OWN_BOOKS, type Values } from './mercado-olivo/figures';
import { done } from './print';
import { profilesOf } from './profiles';
import type { Walk } from './stage';

const RECORDED = select(
  'summary { created updated unchanged }',
  z.object({ summary: z.object({ created: z.number(), updated: z.number(), unchanged: z.number() }) }),
);

/** N: what the sheet with the daily values lacks, from the shop's books, the time sheet and the networks. */
export async function recordFigures(walk: Walk): Promise<void> {
  await record(walk, 'the brand’s own books', OWN_BOOKS);
  for (const { id, network, handle } of await profilesOf(walk)) {
    await record(walk, handle, BY_NETWORK[network] ?? {}, { profileId: id });
  }
}

async function record({ stage, brandId }: Walk, whose: string, byMetric: Values, source?: object): Promise<void> {
  const values = Object.entries(byMetric).flatMap(([metric, byDay]) =>
    Object.entries(byDay).map(([date, value]) => ({ metric, date, value })),
  );
  const { summary } = await stage.agency.change('recordMetrics', { brandId, source, values }, RECORDED);
  check(`values recorded of ${whose}`, summary.created + summary.unchanged, values.length);
  done(`   ${values.length} values of ${whose}: ${Object.keys(byMetric).join(', ').replaceAll('_', ' ')}`);
}
