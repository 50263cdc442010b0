import type { Campaign } from '../../domain/campaign';
import { shown } from '../../domain/import/cell';
import type { ReadRow } from '../../domain/import/columns';
import { fault, isFault, type RowFault } from '../../domain/import/rejection';
import { formatAmount, type Money } from '../../domain/money';
import { creationOf, newCampaign } from '../campaign/create-campaign';
import { budgetIn as budgetOf } from '../campaign/input';
import { nameTaken, namesOf } from '../campaign/names';
import { objectiveErrors } from '../campaign/references';
import { dayErrors, lifeErrors } from '../campaign/update-campaign';
import { movedNames, released, reserved } from '../named-owners';
import { profileErrors } from '../profile/check-profiles';
import { instant, type Session } from '../session';
import { endedError } from '../strategy/moves';
import { readCampaignSurroundings, type CampaignSurroundings, type Values } from './campaign-surroundings';
import { differing } from './differing';
import { faultsOf } from './faults-of';
import type { CampaignColumns } from './campaign-columns';
import { externalIdClaim, rejected, type Fate, type Plan } from './object-import';

/** Decides what becomes of each row, by the rules of `createCampaign` and `updateCampaign`. */
export async function planCampaigns(
  session: Session,
  rows: readonly ReadRow<CampaignColumns>[],
): Promise<Plan<Campaign>[]> {
  const around = await readCampaignSurroundings(
    session,
    rows.map(({ values }) => values),
  );
  return rows.map(({ values }): Plan<Campaign> => {
    const brand = around.brandOf(values);
    if (isFault(brand)) return { ...rejected(brand), claims: [] };
    const before = around.campaignOf(values);
    const fate = isFault(before)
      ? rejected(before)
      : before
        ? changed(session, before, values, around)
        : created(session, brand.id, values, around);
    return { ...fate, claims: externalIdClaim(values.externalId, brand.id) };
  });
}

const NEEDED = ['name', 'horizon', 'tactics', 'startsOn', 'endsOn', 'budget'] as const;

function created(session: Session, brandId: string, values: Values, around: CampaignSurroundings): Fate<Campaign> {
  const { name, horizon, tactics, startsOn, endsOn } = values;
  const strategy = around.strategyOf(values);
  if (!strategy) return rejected(noStrategy(values), ...missing(values));
  const ended = endedError(strategy);
  const budget = budgetIn(strategy.currency, values, '0');
  const profileIds = profileIdsIn(values, brandId, around);
  const faults = [
    ...missing(values),
    ...faultsOf(ended ? [ended] : [], { about: 'strategyId' }),
    ...(startsOn !== undefined && endsOn !== undefined ? faultsOf(dayErrors({ startsOn, endsOn })) : []),
    ...budget.faults,
    ...unknownProfiles(values, brandId, around),
    ...profileFaults(profileIds, around),
    ...objectiveFaults(values.objectives, strategy.id, around),
  ];
  if (faults.length > 0 || !name || !horizon || !tactics || !startsOn || !endsOn || !budget.money) {
    return rejected(...faults);
  }
  const campaign = newCampaign(session, strategy, {
    externalId: values.externalId,
    name,
    kind: values.kind,
    horizon,
    tactics,
    startsOn,
    endsOn,
    profileIds,
    objectiveKeys: values.objectives,
    budget: budget.money,
  });
  return { fate: 'created', object: campaign, changes: creationOf(campaign, strategy) };
}

function changed(session: Session, before: Campaign, values: Values, around: CampaignSurroundings): Fate<Campaign> {
  const { externalId, name, horizon, tactics, startsOn, endsOn, objectives: objectiveKeys } = values;
  const { money, faults: budgetFaults } = budgetIn(before.budget.currency, values, formatAmount(before.budget));
  const profileIds = profileIdsIn(values, before.brandId, around);
  const changes: Partial<Campaign> = {
    ...differing(before, { externalId, name, horizon, tactics, startsOn, endsOn, profileIds, objectiveKeys }),
    ...(money && money.minor !== before.budget.minor && { budget: money }),
  };
  const after: Campaign = { ...before, ...changes };
  const fields = Object.keys(changes);
  const { taken, given } = movedNames(namesOf(before), namesOf(after));
  const faults = [
    ...fixedFaults(before, values),
    ...(fields.length > 0 ? faultsOf(lifeErrors(before, fields), { columns: COLUMNS }) : []),
    ...faultsOf(dayErrors(after)),
    ...budgetFaults,
    ...unknownProfiles(values, before.brandId, around),
    ...profileFaults(changes.profileIds, around),
    ...objectiveFaults(changes.objectiveKeys, before.strategyId, around),
    ...faultsOf(taken.filter((name) => around.ownerOf(name) !== undefined).map(() => nameTaken())),
  ];
  if (faults.length > 0) return rejected(...faults);
  if (fields.length === 0) return { fate: 'unchanged', object: before, changes: [] };
  const campaign: Campaign = { ...after, updatedAt: instant(session), version: before.version + 1 };
  return {
    fate: 'updated',
    object: campaign,
    changes: [
      { do: 'put-campaign', campaign, expectedVersion: before.version },
      ...reserved(taken, before.id),
      ...released(given),
    ],
  };
}

/** Where a campaign's fields have other names than a row's columns. */
const COLUMNS = {
  profileIds: 'profiles',
  objectiveKeys: 'objectives',
  'budget.amount': 'budget',
  'budget.currency': 'currency',
};

const missing = (values: Values): RowFault[] =>
  NEEDED.flatMap((column) =>
    values[column] === undefined ? [fault('BLANK', column, `A new campaign needs ${column}.`)] : [],
  );

const noStrategy = ({ strategyId }: Values): RowFault =>
  strategyId === undefined
    ? fault('BLANK', 'strategyId', 'The brand has no strategy that the campaign could serve.')
    : fault('STRATEGY_UNKNOWN', 'strategyId', `The brand has no strategy ${shown(strategyId)}.`);

/** What cannot be changed, whatever state the campaign is in. */
const fixedFaults = (before: Campaign, { kind = before.kind, strategyId = before.strategyId }: Values): RowFault[] => [
  ...(kind === before.kind
    ? []
    : [fault('STATE_CONFLICT', 'kind', `The campaign is ${before.kind}; a campaign does not change its kind.`)]),
  ...(strategyId === before.strategyId
    ? []
    : [fault('STATE_CONFLICT', 'strategyId', 'The campaign serves another strategy, and goes on serving it.')]),
];

/** The budget that a row gives, in the currency of the strategy; `otherwise` is the amount that a blank cell stands for. */
function budgetIn(currency: string, values: Values, otherwise: string): { money?: Money; faults: RowFault[] } {
  const given = { amount: values.budget ?? otherwise, currency: values.currency ?? currency };
  const budget = budgetOf(currency, given);
  return budget.ok ? { money: budget.value, faults: [] } : { faults: faultsOf(budget.errors, { columns: COLUMNS }) };
}

/** The profiles that a row names, as far as there are any by these names; nothing when the row names none. */
const profileIdsIn = ({ profiles }: Values, brandId: string, around: CampaignSurroundings): string[] | undefined =>
  profiles && [...new Set(profiles.flatMap((reference) => around.profileIdOf(brandId, reference) ?? []))];

const unknownProfiles = ({ profiles = [] }: Values, brandId: string, around: CampaignSurroundings): RowFault[] =>
  profiles
    .filter((reference) => around.profileIdOf(brandId, reference) === undefined)
    .map((reference) => fault('PROFILE_UNKNOWN', 'profiles', `The brand has no profile ${shown(reference)}.`));

const profileFaults = (ids: readonly string[] = [], around: CampaignSurroundings): RowFault[] =>
  faultsOf(profileErrors(ids, around.profile, ['input', 'profileIds']), {
    columns: COLUMNS,
    notFound: 'PROFILE_UNKNOWN',
  });

const objectiveFaults = (
  keys: readonly string[] = [],
  strategyId: string,
  { stepA }: CampaignSurroundings,
): RowFault[] =>
  faultsOf(objectiveErrors(stepA(strategyId), keys), { columns: COLUMNS, notFound: 'OBJECTIVE_UNKNOWN' });
