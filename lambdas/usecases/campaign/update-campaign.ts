import * as z from 'zod';
import type { Campaign } from '../../domain/campaign';
import { isComing, isOver } from '../../domain/campaign-life';
import { invalid, notFound, ok, type Result, type UserError } from '../../domain/result';
import { decide, refuse } from '../decide';
import { parseInput } from '../input';
import { movedNames, released, reserved } from '../named-owners';
import type { Session } from '../session';
import { loadStrategy } from '../strategy/load';
import { changeCampaign, type CampaignTarget } from './change-campaign';
import { budgetIn, campaignData } from './input';
import { namesOf, takenNames } from './names';
import { referenceErrors } from './references';

/** What is left out stays. */
const input = z.object({
  externalId: campaignData.externalId.nullable().optional(),
  name: campaignData.name.optional(),
  horizon: campaignData.horizon.optional(),
  tactics: campaignData.tactics.optional(),
  startsOn: campaignData.startsOn.optional(),
  endsOn: campaignData.endsOn.optional(),
  profileIds: campaignData.profileIds.optional(),
  objectiveKeys: campaignData.objectiveKeys.optional(),
  budget: campaignData.budget.optional(),
});

/** What may still change after the launch; the rest has been acted upon. */
const CHANGEABLE_WHEN_LAUNCHED = new Set(['externalId', 'name', 'tactics', 'endsOn']);

/** Changes a campaign that is not over; one that was launched only in part. */
export async function updateCampaign(
  session: Session,
  { id, expectedVersion, ...raw }: CampaignTarget & object,
): Promise<Result<Campaign>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const { budget: givenBudget, externalId, ...changes } = parsed.value;
  return changeCampaign(session, { id, expectedVersion }, 'campaign.updated', async (before) => {
    const loaded = await loadStrategy(session, before.strategyId);
    if (!loaded) return refuse(notFound('strategy of this campaign'));
    const { profileIds = [], objectiveKeys = [] } = changes;
    const budget = givenBudget ? budgetIn(before.budget.currency, givenBudget) : ok(before.budget);
    const after: Campaign = {
      ...before,
      ...definedOnly(changes),
      externalId: externalId === undefined ? before.externalId : (externalId ?? undefined),
    };
    const { taken, given } = movedNames(namesOf(before), namesOf(after));
    const errors = [
      ...lifeErrors(before, Object.keys(definedOnly(parsed.value))),
      ...dayErrors(after),
      ...(budget.ok ? [] : budget.errors),
      ...(await referenceErrors(session, loaded, { profileIds, objectiveKeys })),
      ...(await takenNames(session, taken)),
    ];
    if (!budget.ok || errors.length > 0) return refuse(...errors);
    return decide({ ...after, budget: budget.value }, [...reserved(taken, before.id), ...released(given)]);
  });
}

/** Why some of these fields cannot change at this point of the campaign's life. */
export function lifeErrors({ status }: Campaign, fields: readonly string[]): UserError[] {
  if (isComing(status)) return [];
  if (isOver(status)) {
    return [{ code: 'STATE_CONFLICT', message: `This campaign is ${status.toLowerCase()}; it stays as it was.` }];
  }
  return fields
    .filter((name) => !CHANGEABLE_WHEN_LAUNCHED.has(name))
    .map((name) => ({
      code: 'STATE_CONFLICT',
      message: 'This cannot change any more: the campaign was launched.',
      path: ['input', name],
    }));
}

export const dayErrors = ({ startsOn, endsOn }: Pick<Campaign, 'startsOn' | 'endsOn'>): UserError[] =>
  startsOn <= endsOn
    ? []
    : [invalid(`The last day, ${endsOn}, is before the first, ${startsOn}.`, ['input', 'endsOn'])];

const definedOnly = <T extends object>(changes: T): Partial<T> =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<T>;
