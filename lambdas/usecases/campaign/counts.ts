import type { CampaignStatus } from '../../domain/campaign';
import { isComing } from '../../domain/campaign-life';
import type { BrandMove, Change } from '../ports';

/** How the brand's counts of coming and running campaigns move; a new campaign comes from nowhere. */
export function countsMoved(before: CampaignStatus | undefined, after: CampaignStatus): BrandMove {
  const moved = (counts: (status: CampaignStatus) => boolean): number =>
    Number(counts(after)) - Number(before !== undefined && counts(before));
  return { comingCampaigns: moved(isComing), runningCampaigns: moved((status) => status === 'RUNNING') };
}

/** The same as changes of the brand's header: none when nothing moves, as from paused to finished. */
export function countChanges(brandId: string, before: CampaignStatus, after: CampaignStatus): Change[] {
  const move = countsMoved(before, after);
  return move.comingCampaigns || move.runningCampaigns ? [{ do: 'move-brand', brandId, move }] : [];
}
