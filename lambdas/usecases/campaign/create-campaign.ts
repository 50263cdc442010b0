import * as z from 'zod';
import type { Campaign } from '../../domain/campaign';
import { notFound, type Result, type UserError } from '../../domain/result';
import { newCampaignId } from '../../shared/ids';
import { decide, readDecideWrite, refuse } from '../decide';
import { parseInput, type Given } from '../input';
import type { Change, UniqueName } from '../ports';
import { instant, type Session } from '../session';
import { loadStrategy } from '../strategy/load';
import { endedError } from '../strategy/moves';
import { countsMoved } from './counts';
import { budgetIn, campaignData, daysInOrder } from './input';
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
  const { strategyId, name, horizon, tactics, startsOn, endsOn } = parsed.value;
  const externalId = parsed.value.externalId ?? undefined;
  const profileIds = parsed.value.profileIds ?? [];
  const objectiveKeys = parsed.value.objectiveKeys ?? [];
  return readDecideWrite(session, async () => {
    const loaded = await loadStrategy(session, strategyId);
    if (!loaded) return refuse(notFound('strategy', ['input', 'strategyId']));
    const { strategy, brand } = loaded;
    const names = namesOf(brand.id, externalId);
    const budget = budgetIn(strategy.currency, parsed.value.budget);
    const ended = endedError(strategy);
    const errors = [
      ...(ended ? [ended] : []),
      ...(budget.ok ? [] : budget.errors),
      ...(await referenceErrors(session, loaded, { profileIds, objectiveKeys })),
      ...(await takenNames(session, names)),
    ];
    if (!budget.ok || errors.length > 0) return refuse(...errors);

    const campaign: Campaign = {
      id: newCampaignId(brand.id),
      brandId: brand.id,
      strategyId,
      externalId,
      name,
      kind: parsed.value.kind ?? 'ONGOING',
      horizon,
      tactics,
      startsOn,
      endsOn,
      profileIds,
      objectiveKeys,
      budget: budget.value,
      status: 'PLANNED',
      createdAt: instant(session),
      updatedAt: instant(session),
      version: 1,
    };
    return decide(campaign, [
      { do: 'put-campaign', campaign },
      { do: 'check-strategy', strategy },
      { do: 'move-brand', brandId: brand.id, move: countsMoved(undefined, campaign.status) },
      ...names.map((name): Change => ({ do: 'reserve', name, ownerId: campaign.id })),
    ]);
  });
}

const namesOf = (brandId: string, externalId: string | undefined): UniqueName[] =>
  externalId === undefined ? [] : [{ what: 'campaign-external-id', brandId, value: externalId }];

async function takenNames({ store }: Session, names: readonly UniqueName[]): Promise<UserError[]> {
  const [owner] = names.length === 0 ? [] : await store.ownersOf(names);
  if (owner === undefined) return [];
  return [
    {
      code: 'ALREADY_EXISTS',
      message: 'Another campaign of the brand has this external id.',
      path: ['input', 'externalId'],
      existing: await store.campaign(owner),
    },
  ];
}
