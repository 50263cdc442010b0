import type { Campaign } from '../../domain/campaign';
import type { ExportReading, TotalReading } from '../../domain/network-export/reading';
import { fail, invalid, notFound, ok, type Result } from '../../domain/result';
import { locate, type Session } from '../session';

/** The campaigns that totals of a file are owed to, beside being the brand's. */
export interface FoundCampaigns {
  campaignOf(total: TotalReading): string | undefined;
  warnings: string[];
}

const NONE: FoundCampaigns = { campaignOf: () => undefined, warnings: [] };

/** Finds the campaigns of the brand that bear the names in the file, or the one that the caller named for all of it. */
export async function campaignsFor(
  session: Session,
  brandId: string,
  { totals, format }: ExportReading,
  campaignId?: string | null,
): Promise<Result<FoundCampaigns>> {
  if (typeof campaignId === 'string') {
    if (format !== 'META_ADS') {
      return fail(invalid('Only totals of advertising are owed to a campaign.', ['input', 'campaignId']));
    }
    const place = locate(session, campaignId, 'CAMPAIGN');
    const campaign = place?.brandId === brandId && (await session.store.campaign(campaignId));
    return campaign
      ? ok({ ...NONE, campaignOf: () => campaignId })
      : fail(notFound('campaign of this brand', ['input', 'campaignId']));
  }
  const names = new Set(totals.flatMap(({ campaign }) => (campaign === null ? [] : [nameKey(campaign)])));
  if (names.size === 0) return ok(NONE);
  const campaigns = (await session.store.allCampaigns(brandId)).filter(({ name }) => names.has(nameKey(name)));
  const ofName = (name: string) => campaigns.filter((one) => nameKey(one.name) === name);
  return ok({
    campaignOf({ campaign }) {
      const [only, ...others] = campaign === null ? [] : ofName(nameKey(campaign));
      return others.length === 0 ? only?.id : undefined;
    },
    warnings: [...names].filter((name) => ofName(name).length > 1).map((name) => severalSentence(ofName(name))),
  });
}

const nameKey = (name: string): string => name.trim().toLowerCase();

const severalSentence = (campaigns: readonly Campaign[]): string =>
  `The brand has ${campaigns.length} campaigns called "${campaigns[0]?.name}": nothing was owed to any of them.`;
