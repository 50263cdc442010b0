import * as z from 'zod';
import type { Campaign } from '../../domain/campaign';
import type { Money } from '../../domain/money';
import { notFound, type Result } from '../../domain/result';
import type { Strategy } from '../../domain/strategy';
import { newCampaignId } from '../../shared/ids';
import { decide, readDecideWrite, refuse } from '../decide';
import { tellOfCampaign } from '../events';
import { parseInput, type Given } from '../input';
import { reserved } from '../named-owners';
import type { Change } from '../ports';
import { instant, type Session } from '../session';
import { loadStrategy } from '../strategy/load';
import { closedError } from '../strategy/refusals';
import { countsMoved } from './counts';
import { budgetIn, campaignData, daysInOrder } from './input';
import { namesOf, takenNames } from './names';
import { referenceErrors } from './references';

const input = daysInOrder(
  z.object({
    strategyId: z.string(),
    externalId: campaignData.externalId.nullish(),
    name: campaignData.name,
    kind: campaignData.kind.nullish(),
    horizon: campaignData.horizon,
    tactics: campaignData.tactics,
    startsOn: campaignData.startsOn,
    endsOn: campaignData.endsOn,
    profileIds: campaignData.profileIds.nullish(),
    objectiveKeys: campaignData.objectiveKeys.nullish(),
    budget: campaignData.budget,
  }),
);

/** Plans a campaign of a strategy. Its budget is only an intention until it is launched. */
export async function createCampaign(session: Session, raw: Given<typeof input>): Promise<Result<Campaign>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const { strategyId, ...given } = parsed.value;
  return readDecideWrite(session, async () => {
    const loaded = await loadStrategy(session, strategyId);
    if (!loaded) return refuse(notFound('strategy', ['input', 'strategyId']));
    const { strategy, brand } = loaded;
    const externalId = given.externalId ?? undefined;
    const { profileIds, objectiveKeys } = given;
    const budget = budgetIn(strategy.currency, given.budget);
    const closed = closedError(loaded);
    const errors = [
      ...(closed ? [closed] : []),
      ...(budget.ok ? [] : budget.errors),
      ...(await referenceErrors(session, loaded, { profileIds: profileIds ?? [], objectiveKeys: objectiveKeys ?? [] })),
      ...(await takenNames(session, namesOf({ brandId: brand.id, externalId }))),
    ];
    if (!budget.ok || errors.length > 0) return refuse(...errors);
    const campaign = newCampaign(session, strategy, { ...given, budget: budget.value });
    return decide(campaign, [...creationOf(campaign, strategy), tellOfCampaign(session, 'campaign.created', campaign)]);
  });
}

type CampaignData = Omit<z.infer<typeof input>, 'strategyId' | 'budget'> & { budget: Money };

/** A campaign that is planned, and no more than that. */
export const newCampaign = (session: Session, { id, brandId }: Strategy, given: CampaignData): Campaign => ({
  id: newCampaignId(brandId),
  brandId,
  strategyId: id,
  externalId: given.externalId ?? undefined,
  name: given.name,
  kind: given.kind ?? 'ONGOING',
  horizon: given.horizon,
  tactics: given.tactics,
  startsOn: given.startsOn,
  endsOn: given.endsOn,
  profileIds: given.profileIds ?? [],
  objectiveKeys: given.objectiveKeys ?? [],
  budget: given.budget,
  status: 'PLANNED',
  createdAt: instant(session),
  updatedAt: instant(session),
  version: 1,
});

/** What planning a campaign writes, while its strategy is as it was read. */
export const creationOf = (campaign: Campaign, strategy: Strategy): Change[] => [
  { do: 'put-campaign', campaign },
  { do: 'check-strategy', strategy },
  { do: 'move-brand', brandId: campaign.brandId, move: countsMoved(undefined, campaign.status) },
  ...reserved(namesOf(campaign), campaign.id),
];
