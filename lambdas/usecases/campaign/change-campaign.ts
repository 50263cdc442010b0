import type { Brand } from '../../domain/brand';
import type { Campaign } from '../../domain/campaign';
import { notFound, type Result } from '../../domain/result';
import { archivedErrors } from '../brand/archived';
import { decide, readDecideWrite, refuse, versionMismatch, whileUnmoved, type Decision } from '../decide';
import { tellOfCampaign } from '../events';
import { instant, locate, type Session } from '../session';

/** Which campaign to change, and the version it should still have. */
export interface CampaignTarget {
  id: string;
  expectedVersion?: number | null;
}

/** What a change of a campaign is told as. */
export type CampaignEvent = Parameters<typeof tellOfCampaign>[1];

/** What becomes of a campaign, with whatever else has to be written beside it. */
export type CampaignDecision = Decision<Partial<Campaign>>;

/** Changes a campaign of a brand in use, under its version. */
export function changeCampaign(
  session: Session,
  { id, expectedVersion }: CampaignTarget,
  event: CampaignEvent,
  change: (before: Campaign, brand: Brand) => CampaignDecision | Promise<CampaignDecision>,
): Promise<Result<Campaign>> {
  return readDecideWrite(session, async () => {
    const place = locate(session, id, 'CAMPAIGN');
    const [before, brand] = place
      ? await Promise.all([session.store.campaign(id), session.store.brand(place.brandId)])
      : [];
    if (!before || !brand) return refuse(notFound('campaign', ['input', 'id']));
    const archived = archivedErrors(brand, ['input', 'id']);
    if (archived.length > 0) return refuse(...archived);
    const mismatch = versionMismatch(before, expectedVersion);
    if (mismatch) return refuse(mismatch);
    const decision = await whileUnmoved(await change(before, brand), before, (known) => session.store.campaign(known));
    if (!decision.ok) return decision;
    const after: Campaign = { ...before, ...decision.value, updatedAt: instant(session), version: before.version + 1 };
    return decide(after, [
      { do: 'put-campaign', campaign: after, expectedVersion: before.version },
      ...decision.changes,
      tellOfCampaign(session, event, after),
    ]);
  });
}
