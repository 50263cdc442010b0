import type { Brand } from '../../domain/brand';
import type { Campaign } from '../../domain/campaign';
import type { RowOf } from '../../domain/import/columns';
import { isFault, type RowFault } from '../../domain/import/rejection';
import { networkSchema, type Profile } from '../../domain/profile';
import type { StepRecord } from '../../domain/steps/record';
import type { Strategy } from '../../domain/strategy';
import { externalIdName } from '../campaign/names';
import type { UniqueName } from '../ports';
import { addressOf, externalIdName as profileExternalIdName } from '../profile/names';
import { locate, type Session } from '../session';
import { byId } from './by-id';
import type { CampaignColumns } from './campaign-columns';
import { readSurroundings } from './within-brands';

export type Values = RowOf<CampaignColumns>;

/** A row's brand and campaign, and how to find what else the row names. */
export interface CampaignSurroundings {
  brandOf(values: Values): Brand | RowFault;
  campaignOf(values: Values): Campaign | RowFault | undefined;
  /** The strategy of a campaign that is there, or else the one that the row names, or else the brand's latest. */
  strategyOf(values: Values): Strategy | undefined;
  /** Step A of a strategy that rows of this import name objectives of. */
  stepA(strategyId: string): StepRecord | undefined;
  /** The id that a reference to a profile stands for, as far as somebody holds it. */
  profileIdOf(brandId: string, reference: string): string | undefined;
  profile(id: string): Profile | undefined;
  ownerOf(name: UniqueName): string | undefined;
}

/** Reads what rows of campaigns name, each once, a hundred a request: in five round trips, four where none names objectives. */
export async function readCampaignSurroundings(
  session: Session,
  rows: readonly Values[],
): Promise<CampaignSurroundings> {
  const { store } = session;
  const { brandOf, objectOf, ownerOf } = await readSurroundings<Values, Campaign>(session, rows, {
    kind: 'CAMPAIGN',
    externalIdName,
    names: (brandId, { profiles = [] }) => profiles.flatMap((reference) => profileNames(brandId, reference)),
    read: (ids) => store.campaignsById(ids),
  });
  const placed = rows.flatMap((values) => {
    const brand = brandOf(values);
    return isFault(brand) ? [] : [{ values, brand }];
  });
  const profileIdOf = (brandId: string, reference: string): string | undefined => {
    const place = locate(session, reference, 'PROFILE');
    if (place) return place.brandId === brandId ? place.id : undefined;
    return profileNames(brandId, reference)
      .map(ownerOf)
      .find((owner) => owner !== undefined);
  };
  const strategyIdOf = (values: Values, brand: Brand): string | undefined => {
    const before = objectOf(values);
    if (before && !isFault(before)) return before.strategyId;
    if (values.strategyId === undefined) return brand.standing?.strategyId;
    const place = locate(session, values.strategyId, 'STRATEGY');
    return place?.brandId === brand.id ? place.id : undefined;
  };
  const [strategies, profiles] = await Promise.all([
    byId(
      placed.flatMap(({ values, brand }) => strategyIdOf(values, brand) ?? []),
      (ids) => store.strategiesById(ids),
    ),
    byId(
      placed.flatMap(({ values, brand }) => (values.profiles ?? []).flatMap((one) => profileIdOf(brand.id, one) ?? [])),
      (ids) => store.profilesById(ids),
    ),
  ]);
  const strategyOf = (values: Values): Strategy | undefined => {
    const brand = brandOf(values);
    return isFault(brand) ? undefined : strategies.get(strategyIdOf(values, brand) ?? '');
  };
  // After the strategies: what is newer than they are does no harm, as their versions are checked when it is written.
  const naming = placed.filter(({ values }) => values.objectives).flatMap(({ values }) => strategyOf(values)?.id ?? []);
  const stepsA = await byId(naming, async (ids) => {
    const steps = await store.stepOf(ids, 'OBJECTIVES');
    return ids.map((id, place) => ({ id, step: steps[place] }));
  });
  return {
    brandOf,
    campaignOf: objectOf,
    strategyOf,
    stepA: (strategyId) => stepsA.get(strategyId)?.step,
    profileIdOf,
    profile: (id) => profiles.get(id),
    ownerOf,
  };
}

/** What a reference may be: the profile's external id, or its network and handle, like `INSTAGRAM:casa`. */
function profileNames(brandId: string, reference: string): UniqueName[] {
  const [, written = '', handle = ''] = /^(\w+):(.+)$/s.exec(reference) ?? [];
  const network = networkSchema.safeParse(written.toUpperCase());
  return [
    profileExternalIdName(brandId, reference),
    ...(network.success ? [addressOf({ brandId, network: network.data, handle })] : []),
  ];
}
