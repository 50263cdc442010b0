import DataLoader from 'dataloader';
import { addDays } from '../../domain/calendar';
import type { Campaign } from '../../domain/campaign';
import { COST_METRIC, daysOf, resultsOf, type CampaignResult } from '../../domain/metrics/campaign-results';
import { evidenceFrom, recordedFor } from '../../domain/metrics/evidence-from';
import { fail, invalid, ok, type Result } from '../../domain/result';
import { todayIn, type Session } from '../session';
import { readCatalog } from './read-catalog';

const MOST_METRICS = 20;

/**
 * Reads what campaigns brought. Campaigns of one list are answered together: one query a brand and recorded metric, or one a
 * metric and stored quarter, whichever are fewer, however many campaigns there are.
 */
export class CampaignResultReader {
  private readonly loaders = new Map<string, DataLoader<Campaign, Result<CampaignResult[]>>>();

  constructor(private readonly session: () => Session) {}

  load(campaign: Campaign, metrics: readonly string[]): Promise<Result<CampaignResult[]>> {
    const name = JSON.stringify(metrics);
    const loader =
      this.loaders.get(name) ?? new DataLoader((campaigns) => readResults(this.session(), campaigns, metrics));
    this.loaders.set(name, loader);
    return loader.load(campaign);
  }
}

async function readResults(
  session: Session,
  campaigns: readonly Campaign[],
  keys: readonly string[],
): Promise<Result<CampaignResult[]>[]> {
  const catalog = await readCatalog(session, keys);
  const metrics = [...new Set(keys)].flatMap((key) => catalog.get(key) ?? []);
  if (keys.length < 1 || keys.length > MOST_METRICS || metrics.length < new Set(keys).size) {
    const message = `Ask for 1 to ${MOST_METRICS} metrics of the catalogue.`;
    return campaigns.map(() => fail(invalid(message, ['metrics'])));
  }
  // Somewhere it is tomorrow already.
  const today = addDays(todayIn(session, 'UTC'), 1);
  const from = campaigns
    .map((campaign) => daysOf(campaign, today).from)
    .reduce((one, other) => (one < other ? one : other));
  const series = await session.store.series({
    brandIds: [...new Set(campaigns.map(({ brandId }) => brandId))],
    metrics: recordedFor([...keys, COST_METRIC], catalog),
    period: { from, to: today },
  });
  const evidence = evidenceFrom(series, catalog);
  return campaigns.map((campaign) => ok(resultsOf(campaign, metrics, evidence, today)));
}
