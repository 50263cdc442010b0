import * as z from 'zod';
import type { Campaign } from '../../domain/campaign';
import { isComing, isOver } from '../../domain/campaign-life';
import { invalid, notFound, ok, type Result, type UserError } from '../../domain/result';
import { decide, refuse } from '../decide';
import { parseInput } from '../input';
import type { Session } from '../session';
import { loadStrategy } from '../strategy/load';
import { changeCampaign, type CampaignTarget } from './change-campaign';
import { budgetIn, campaignData } from './input';
import { referenceErrors } from './references';

/** What is left out stays. */
const input = z.object({
  name: campaignData.name.optional(),
  horizon: campaignData.horizon.optional(),
  tactics: campaignData.tactics.optional(),
  startsOn: campaignData.startsOn.optional(),
  endsOn: campaignData.endsOn.optional(),
  profileIds: campaignData.profileIds.optional(),
  objectiveKeys: campaignData.objectiveKeys.optional(),
  budget: campaignData.budget.optional(),
});
type CampaignChanges = z.infer<typeof input>;

/** What may still change after the launch; the rest has been acted upon. */
const CHANGEABLE_WHEN_LAUNCHED = new Set(['name', 'tactics', 'endsOn']);

/** Changes a campaign that is not over; one that was launched only in part. */
export async function updateCampaign(
  session: Session,
  { id, expectedVersion, ...raw }: CampaignTarget & object,
): Promise<Result<Campaign>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const { budget: givenBudget, ...changes } = parsed.value;
  return changeCampaign(session, { id, expectedVersion }, async (before) => {
    const loaded = await loadStrategy(session, before.strategyId);
    if (!loaded) return refuse(notFound('strategy of this campaign'));
    const { profileIds = [], objectiveKeys = [] } = changes;
    const budget = givenBudget ? budgetIn(before.budget.currency, givenBudget) : ok(before.budget);
    const after = { ...before, ...definedOnly(changes) };
    const errors = [
      ...lifeErrors(before, parsed.value),
      ...dayErrors(after),
      ...(budget.ok ? [] : budget.errors),
      ...(await referenceErrors(session, loaded, { profileIds, objectiveKeys })),
    ];
    return !budget.ok || errors.length > 0 ? refuse(...errors) : decide({ ...after, budget: budget.value }, []);
  });
}

function lifeErrors({ status }: Campaign, changes: CampaignChanges): UserError[] {
  if (isComing(status)) return [];
  if (isOver(status)) {
    return [{ code: 'STATE_CONFLICT', message: `This campaign is ${status.toLowerCase()}; it stays as it was.` }];
  }
  return Object.keys(definedOnly(changes))
    .filter((name) => !CHANGEABLE_WHEN_LAUNCHED.has(name))
    .map((name) => ({
      code: 'STATE_CONFLICT',
      message: 'This cannot change any more: the campaign was launched.',
      path: ['input', name],
    }));
}

const dayErrors = ({ startsOn, endsOn }: Campaign): UserError[] =>
  startsOn <= endsOn
    ? []
    : [invalid(`The last day, ${endsOn}, is before the first, ${startsOn}.`, ['input', 'endsOn'])];

const definedOnly = <T extends object>(changes: T): Partial<T> =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<T>;
