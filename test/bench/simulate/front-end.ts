import { brandItem } from '../../../lambdas/data/items/brand';
import {
  brandsByNameIndex,
  onceKey,
  seriesOfBrandsIndex,
  strategyKey,
  strategyPartition,
} from '../../../lambdas/data/keys';
import { quarterOf } from '../../../lambdas/domain/metrics/buckets';
import { gathered } from '../../../lambdas/domain/metrics/groups';
import { shardOf } from '../../../lambdas/shared/ids';
import type { Strategy } from '../../../lambdas/domain/strategy';
import { MIX } from '../../../lambdas/operations/cost/model';
import type { StoredChange } from '../../../lambdas/usecases/ports';
import { admitMember } from './admission';
import { NOW, type Agency } from './agency';
import type { Chance } from './chance';
import type { Heat, Touch } from './heat';
import { entryOf } from './journal';
import { queried, readByKey, transaction, written } from './touches';
import { bytesOf } from './units';

/** Everybody at work at the same time, each with a page every so many seconds. */
export const SECONDS_BETWEEN_PAGES = 3;
const BRANDS_A_PAGE = 100;
/** A strategy with all steps. */
const STRATEGY_BYTES = 48_000;
const STEP_BYTES = 2_500;
/** How many metrics a dashboard over all brands shows, for one quarter; everybody looks at the same ones. */
const DASHBOARD_METRICS = 5;
const SERIES_BYTES = 1_000;

/** Plays members' pages into `heat` for so many seconds. */
export function playFrontEnd(heat: Heat, agency: Agency, chance: Chance, seconds: number): void {
  const pages = Math.round((agency.members.length * seconds) / SECONDS_BETWEEN_PAGES);
  for (let page = 0; page < pages; page += 1) {
    const at = chance.next() * seconds;
    const memberId = agency.members[chance.below(agency.members.length)] ?? '';
    for (const touch of [...admitMember(agency, memberId), ...pageOf(agency, chance, memberId)]) heat.add(at, touch);
  }
}

function pageOf(agency: Agency, chance: Chance, memberId: string): Touch[] {
  const { tenant, brands, profiles } = agency;
  const brand = brands[chance.below(brands.length)];
  if (!brand) return [];
  const strategy = strategyOf(brand.id);
  const kind = kindAt(chance.next());
  switch (kind) {
    case 'portfolioPage':
      return [queried('index', brandsByNameIndex(tenant), BRANDS_A_PAGE * bytesOf(brandItem(tenant, brand)))];
    case 'wholeStrategy':
      return [
        readByKey(strategyKey(tenant, brand.id, strategy.id).pk, 1_500),
        queried('table', strategyPartition(tenant, strategy.id), STRATEGY_BYTES),
      ];
    case 'metricsOfBrands':
      return agency.metrics.slice(0, DASHBOARD_METRICS).flatMap((metric) =>
        [...gathered(profiles, ({ brandId }) => shardOf(brandId))].map(([shard, { length }]) => {
          const quarter = quarterOf(NOW.toISOString().slice(0, 10));
          return queried('index', seriesOfBrandsIndex(tenant, metric, quarter, shard), length * SERIES_BYTES);
        }),
      );
    case 'saveStep':
      return [...save(agency, chance, strategy, memberId)];
  }
}

function kindAt(share: number): keyof typeof MIX {
  let sum = 0;
  for (const [kind, part] of Object.entries(MIX)) {
    sum += part;
    if (share < sum) return kind as keyof typeof MIX;
  }
  return 'saveStep';
}

function save(agency: Agency, chance: Chance, strategy: Strategy, by: string): Touch[] {
  const at = NOW.toISOString();
  const content = { vision: 'x'.repeat(STEP_BYTES), objectives: [] };
  const { id, brandId, version, title } = strategy;
  const changes: StoredChange[] = [
    { do: 'put-strategy', strategy, expectedVersion: version - 1 },
    { do: 'put-step', strategyId: id, step: { key: 'OBJECTIVES', strategyVersion: version, content, savedAt: at } },
    {
      do: 'keep-version',
      strategyId: id,
      version: { step: 'OBJECTIVES', strategyVersion: version, savedAt: at, savedBy: by, content },
    },
    {
      do: 'append-event',
      strategyId: id,
      event: { id: chance.idPart(), at, kind: 'STEP_SAVED', by, step: 'OBJECTIVES', strategyVersion: version },
    },
  ];
  const event = {
    id: `evt_${chance.idPart()}`,
    type: 'strategy.step.saved',
    at,
    subjectId: id,
    brandId,
    data: { strategyId: id, brandId, title, status: 'ACTIVE', iteration: 1, version, step: 'OBJECTIVES' },
  } as const;
  const entry = entryOf({ operation: 'saveStep', actorId: by, memberId: by, changes, event });
  const record = { ...onceKey(agency.tenant, { kind: 'CALLER', id: by }, chance.idPart(64)), content: 'x'.repeat(900) };
  return [...transaction(agency, [...changes, { do: 'add-journal-entry', entry }]), ...written(record, true)];
}

const strategyOf = (brandId: string): Strategy => ({
  id: `str_${brandId.slice(4)}${brandId.slice(4)}`,
  brandId,
  title: 'From market stall to online shop',
  status: 'ACTIVE',
  progress: { steps: { OBJECTIVES: 'IN_PROGRESS' }, subSteps: {} },
  startsOn: '2026-10-01',
  horizons: { shortTermEndsOn: '2027-03-31', midTermEndsOn: '2027-12-31', longTermEndsOn: '2029-12-31' },
  currency: 'EUR',
  confidenceThreshold: 70,
  iteration: 1,
  createdAt: NOW.toISOString(),
  updatedAt: NOW.toISOString(),
  version: 7,
});
