import { maySee } from '../../domain/access';
import type { Campaign, CampaignStatus } from '../../domain/campaign';
import type { Horizon } from '../../domain/horizon';
import type { Page, PageRequest } from '../ports';
import { locate, type Session } from '../session';

export interface CampaignFilter {
  brandId?: string | null;
  status?: readonly CampaignStatus[] | null;
  horizon?: Horizon | null;
}

/**
 * Campaigns that the caller may see. Over all brands they run by their first day; those of one brand are read where the
 * brand lies, by creation, which costs the same however many other brands there are.
 */
export function listCampaigns(
  session: Session,
  { filter, ...page }: PageRequest & { filter?: CampaignFilter | null },
): Promise<Page<Campaign>> {
  const { brandId, status, horizon } = filter ?? {};
  const matches = (campaign: Campaign): boolean =>
    (!status || status.includes(campaign.status)) && (!horizon || campaign.horizon === horizon);
  if (typeof brandId === 'string') {
    const place = locate(session, brandId, 'BRAND');
    if (!place) return Promise.resolve({ items: [], cursors: () => [], hasNextPage: false });
    return session.store.campaigns(place.brandId, { ...page, accept: matches });
  }
  return session.store.agencyCampaigns({
    ...page,
    isVisible: (campaign) => maySee(session.caller, campaign.brandId),
    accept: matches,
  });
}
