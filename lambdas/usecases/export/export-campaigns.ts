import { asListText } from '../../domain/import/cell';
import { formatAmount } from '../../domain/money';
import { listCampaigns } from '../campaign/list-campaigns';
import { byId } from '../import/by-id';
import { campaignColumns } from '../import/campaign-columns';
import { tacticAsText } from '../import/tactic-cell';
import type { PageRequest } from '../ports';
import type { Session } from '../session';
import { csvPage, type CsvPage } from './csv-page';
import { named, ofBrand } from './named';

/**
 * A page of the campaigns that the caller may see, or of one brand's, as `importCampaigns` takes them: one query, and one
 * request for each hundred brands among them.
 */
export async function exportCampaigns(
  session: Session,
  { brandId, ...request }: PageRequest & { brandId?: string | null },
): Promise<CsvPage> {
  const page = await listCampaigns(session, { ...request, filter: { brandId } });
  const brands = await byId(
    page.items.map((campaign) => campaign.brandId),
    (ids) => session.store.brandsById(ids),
  );
  return csvPage(campaignColumns, page, (campaign) => ({
    ...ofBrand(campaign.brandId, brands.get(campaign.brandId)),
    ...named(campaign),
    strategyId: campaign.strategyId,
    name: campaign.name,
    kind: campaign.kind,
    horizon: campaign.horizon,
    tactics: asListText(campaign.tactics.map(tacticAsText)),
    startsOn: campaign.startsOn,
    endsOn: campaign.endsOn,
    profiles: asListText(campaign.profileIds),
    objectives: asListText(campaign.objectiveKeys),
    budget: formatAmount(campaign.budget),
    currency: campaign.budget.currency,
  }));
}
