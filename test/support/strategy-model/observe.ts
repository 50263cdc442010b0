import type { Allocation } from '../../../lambdas/domain/allocation';
import type { Brand } from '../../../lambdas/domain/brand';
import type { Campaign } from '../../../lambdas/domain/campaign';
import { readCampaign } from '../../../lambdas/data/items/campaign';
import { readProfile } from '../../../lambdas/data/items/profile';
import { readStrategy } from '../../../lambdas/data/items/strategy';
import * as keys from '../../../lambdas/data/keys';
import { createStore } from '../../../lambdas/data/store';
import type { Item, TableAccess } from '../../../lambdas/data/table-access';
import { STEP_KEYS, SUB_STEP_KEYS } from '../../../lambdas/domain/steps/keys';
import type { Strategy } from '../../../lambdas/domain/strategy';
import type { StrategyEvent } from '../../../lambdas/domain/strategy-event';
import type { StrategyParts } from '../../../lambdas/usecases/ports';
import { keptText } from './contents';
import { accountOf, type EntryState, type StrategyState, type World } from './world';

/** What the table holds of a strategy. */
export interface Kept {
  strategy: Strategy;
  parts: StrategyParts;
  history: StrategyEvent[];
}

/** What the table holds of the brand. */
export interface Observation {
  brand: Brand;
  kept: Kept[];
  campaigns: Campaign[];
  world: World;
}

/** More than a sequence leaves behind. */
const MANY = { first: 100 };

/** Which brand to look at, and whether its metrics have values. */
interface Subject {
  agencyId: string;
  brandId: string;
  measured: boolean;
}

/** Reads the brand as it is in the table, past the API and its faults. */
export async function observe(table: TableAccess, { agencyId, brandId, measured }: Subject): Promise<Observation> {
  const store = createStore(table, agencyId);
  const [brand, items] = await Promise.all([
    store.brand(brandId),
    table.queryAll({
      KeyConditionExpression: 'pk = :brand',
      ExpressionAttributeValues: { ':brand': keys.brandPartition(keys.tenantOf(agencyId), brandId) },
      ConsistentRead: true,
    }),
  ]);
  const under = <T>(prefix: string, read: (item: Item) => T): T[] =>
    items.filter(({ sk }) => String(sk).startsWith(prefix)).map(read);
  const campaigns = under(keys.CAMPAIGN, readCampaign);
  const profiles = under(keys.PROFILE, readProfile);
  if (!brand) throw new Error('The brand is gone.');
  const kept = await Promise.all(
    under(keys.STRATEGY, readStrategy).map(async (strategy): Promise<Kept> => {
      const [parts, history] = await Promise.all([store.parts(strategy.id), store.history(strategy.id, MANY)]);
      return { strategy, parts, history: history.items };
    }),
  );
  const world: World = {
    brandId,
    brandVersion: brand.version,
    strategies: kept.map(stateOf),
    campaigns: campaigns.map(({ id, strategyId, kind, horizon, budget, status, launchedOn, version }) => ({
      id,
      strategyId,
      kind,
      horizon,
      amount: Number(budget.minor),
      status,
      launchedOn,
      version,
    })),
    profiles: profiles.map(({ id, draftVersion, publishedDraft, version }) => ({
      id,
      draftVersion,
      publishedDraft,
      version,
    })),
    measured,
  };
  return { brand, kept, campaigns, world };
}

const stateOf = ({ strategy, parts, history }: Kept): StrategyState => ({
  id: strategy.id,
  status: strategy.status,
  version: strategy.version,
  iteration: strategy.iteration,
  previousId: strategy.previousId,
  nextId: strategy.nextId,
  startsOn: strategy.startsOn,
  horizons: strategy.horizons && Object.values(strategy.horizons),
  steps: withAll(STEP_KEYS, strategy.progress.steps),
  subSteps: withAll(SUB_STEP_KEYS, strategy.progress.subSteps),
  contents: contentsOf(parts),
  entries: parts.allocations.map(entryOf),
  spent: spentOf(parts),
  ledgerVersion: parts.ledger?.version ?? 0,
  approvals: parts.approvals.map(({ id, group, status, draft, requestedBy, version }) => ({
    id,
    group,
    status,
    draft: Object.entries(draft)
      .map(([profile, draftVersion]) => `${profile}:${draftVersion}`)
      .sort()
      .join(' '),
    requestedBy,
    version,
  })),
  history: history.map(({ kind, strategyVersion }) => `${kind} ${strategyVersion}`),
});

const withAll = <K extends string, V>(keys: readonly K[], some: Partial<Record<K, V>>): Record<K, V | 'NOT_STARTED'> =>
  Object.fromEntries(keys.map((key) => [key, some[key] ?? 'NOT_STARTED'])) as Record<K, V | 'NOT_STARTED'>;

function contentsOf({ steps }: StrategyParts): Record<string, string> {
  const subSteps = steps.map(({ content }) => content).find((content) => content && 'subSteps' in content);
  return Object.fromEntries(
    [
      ...steps.map(({ key, content }): [string, object | undefined] => [key, content]),
      ...Object.entries(subSteps && 'subSteps' in subSteps ? subSteps.subSteps : {}),
    ].flatMap(([key, content]) => (content === undefined ? [] : [[key, keptText(key, content)]])),
  );
}

function entryOf(allocation: Allocation): EntryState {
  const { id, kind, horizon } = allocation;
  return { id, kind, horizon, amount: Number(amountOf(allocation)) };
}

function amountOf(allocation: Allocation): bigint {
  if (allocation.kind === 'BUDGET') return allocation.amount.minor;
  if (allocation.kind === 'PEOPLE') return allocation.hundredthsOfHours;
  return allocation.kind === 'TOOLS' ? allocation.cost.minor : 0n;
}

const spentOf = ({ ledger }: StrategyParts): Record<string, number> =>
  Object.fromEntries(
    Object.entries(ledger?.accounts ?? {}).flatMap(([kind, accounts]) =>
      Object.entries(accounts).flatMap(([horizon, { spent }]) =>
        spent === 0n ? [] : [[accountOf(kind, horizon), Number(spent)]],
      ),
    ),
  );
