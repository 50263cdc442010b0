import type { StepKey, SubStepKey } from '../../../lambdas/domain/steps/keys';

/*
 * A brand and its strategies as a person would sum them up: plain values, nothing computed. The reference model works on
 * these and knows nothing of the program it is compared with.
 */

export type Stored = 'NOT_STARTED' | 'IN_PROGRESS' | 'COMPLETED' | 'NEEDS_REVISIT';

export interface ApprovalState {
  id: string;
  group: string;
  status: string;
  /** Which draft of the profiles it is about. */
  draft: string;
  requestedBy: string;
  version: number;
}

export interface EntryState {
  id: string;
  kind: string;
  horizon: string;
  /** In the smallest unit of money, or hundredths of an hour; 0 for what cannot be used up. */
  amount: number;
}

export interface StrategyState {
  id: string;
  status: string;
  version: number;
  iteration: number;
  previousId?: string;
  nextId?: string;
  startsOn: string;
  /** The last days of the terms. */
  horizons?: string[];
  steps: Record<StepKey, Stored>;
  subSteps: Record<SubStepKey, Stored>;
  /** What the steps and sub-steps hold, as text. */
  contents: Record<string, string>;
  entries: EntryState[];
  /** Used up, by kind and horizon. */
  spent: Record<string, number>;
  ledgerVersion: number;
  /** In the order in which they were asked for. */
  approvals: ApprovalState[];
  /** What happened since the beginning of the sequence, each with the version it left behind. */
  history: string[];
}

export interface CampaignState {
  id: string;
  strategyId: string;
  kind: string;
  horizon: string;
  amount: number;
  status: string;
  launchedOn?: string;
  version: number;
}

export interface ProfileState {
  id: string;
  draftVersion: number;
  publishedDraft?: number;
  version: number;
}

export interface World {
  brandId: string;
  brandVersion: number;
  /** The earliest first. */
  strategies: StrategyState[];
  campaigns: CampaignState[];
  profiles: ProfileState[];
  /** Whether the brand's metrics have values. */
  measured: boolean;
}

/** The id of whatever the model makes: it cannot know which one the program gives. */
export const NEW = '?';

export const accountOf = (kind: string, horizon: string): string => `${kind} ${horizon}`;

/** The draft of the profiles as it stands. */
export const draftOf = ({ profiles }: World): string =>
  profiles
    .map(({ id, draftVersion }) => `${id}:${draftVersion}`)
    .sort()
    .join(' ');

/** The text of a world: what is new since `known` ids were seen is called alike, and lists have no order. */
export function textOf(world: World, known: ReadonlySet<string>): string {
  const plain = (value: unknown, name = ''): unknown => {
    if (Array.isArray(value)) return value.map((entry) => JSON.stringify(plain(entry))).sort();
    if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value).filter(([, one]) => one !== undefined);
      return Object.fromEntries(entries.sort().map(([key, one]) => [key, plain(one, key)]));
    }
    return /id$/i.test(name) && !known.has(String(value)) ? NEW : value;
  };
  return JSON.stringify(plain(world));
}

/** Every id of a world. */
export const idsOf = ({ strategies, campaigns, profiles, brandId }: World): Set<string> =>
  new Set([
    brandId,
    ...[...strategies, ...campaigns, ...profiles].map(({ id }) => id),
    ...strategies.flatMap(({ entries, approvals }) => [...entries, ...approvals].map(({ id }) => id)),
    ...SPLIT_IDS,
  ]);

/** A split names its entries, so that splitting again replaces them. */
export const SPLIT_IDS = ['budget-short_term', 'budget-mid_term', 'budget-long_term'];
