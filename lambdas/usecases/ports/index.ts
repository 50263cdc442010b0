import type { Agency, Member } from '../../domain/agency';
import type { Allocation } from '../../domain/allocation';
import type { Approval, ApproverGroup } from '../../domain/approval';
import type { Brand, BrandBudget, BrandStanding } from '../../domain/brand';
import type { Campaign } from '../../domain/campaign';
import type { Feedback } from '../../domain/feedback/feedback';
import type { OwnWeights } from '../../domain/integration-model/weights';
import type { Ledger } from '../../domain/ledger';
import type { Profile } from '../../domain/profile';
import type { Strategy } from '../../domain/strategy';
import type { StrategyEvent } from '../../domain/strategy-event';
import type { StepKey } from '../../domain/steps/keys';
import type { StepRecord } from '../../domain/steps/record';
import type { StepVersion } from '../../domain/steps/version';
import type { Place } from '../../shared/ids';
import type { Metric } from '../../domain/metrics/metric';
import type { Breakdown } from '../../domain/metrics/period-totals';
import type { Post } from '../../domain/metrics/posts';
import type { RollUp } from '../../domain/metrics/roll-up';
import type { ApiKeyChange, ApiKeyStore } from './api-keys';
import type { DocumentChange, DocumentStore } from './documents';
import type { ImportJobChange, ImportJobStore } from './import-jobs';
import type { JournalChange, JournalStore, Telling } from './journal';
import type { MetricStore } from './metrics';
import type { OnceChange, OnceStore } from './once';
import type { Page, PageRequest, Selection } from './page';
import type { RecordStore } from './records';
import type { FeedbackStore } from './feedback';
import type { ModelWeightsStore } from './model-weights';
import type { WebhookChange, WebhookStore } from './webhooks';
import type { WorkflowChange, WorkflowStore } from './workflow';

export type * from './api-keys';
export type * from './directory';
export type * from './import-jobs';
export type * from './journal';
export type * from './once';
export * from './page';
export { MOST_CHANGED_SERIES } from './metrics';
export type { MetricStore, OwnMetrics, SeriesChange, SeriesKey, SeriesQuery } from './metrics';
export type { RecordStore } from './records';

/** DynamoDB takes no more items in one transaction. */
const MOST_ITEMS = 100;
/** The journal's entry, and the record by which a repeated call is recognised. */
const ITEMS_OF_A_MUTATION = 2;
/** A use case commits no more changes at once. What it tells is none of them. */
export const LARGEST_TRANSACTION = MOST_ITEMS - ITEMS_OF_A_MUTATION;

export interface BrandQuery extends PageRequest, Pick<Selection<Brand>, 'accept'> {
  /** The brands that the caller may see; left out: all. */
  among?: ReadonlySet<string>;
  sort: { field: 'CREATED_AT' | 'NAME'; direction: 'ASC' | 'DESC' };
}

/** What a strategy's own partition holds. */
export interface StrategyParts {
  steps: StepRecord[];
  allocations: Allocation[];
  approvals: Approval[];
  ledger?: Ledger;
}

/** A name that must not be given twice within its owner's reach. */
export interface UniqueName {
  what:
    | 'brand-slug'
    | 'brand-external-id'
    | 'profile-address'
    | 'profile-external-id'
    | 'campaign-external-id'
    | 'feedback-external-id'
    | 'webhook-slot';
  /** The brand within which it is unique; left out: the agency. */
  brandId?: string;
  value: string;
}

/** One thing that a use case wants written, or told to others. */
export type Change = StoredChange | Telling;

/**
 * One thing to write. A commit takes several and does all or none. `expectedVersion` is the version the object must
 * have had until now; without one the object must not exist yet.
 */
export type StoredChange =
  | { do: 'create-agency'; agency: Agency }
  | { do: 'update-agency'; agency: Agency; expectedVersion: number }
  | { do: 'reserve-slug'; slug: string }
  | { do: 'count-brands'; by: number }
  | { do: 'put-member'; member: Member; expectedVersion?: number }
  | { do: 'remove-member'; member: Member; expectedVersion: number }
  | { do: 'check-member'; member: Member }
  | { do: 'create-brand'; brand: Brand }
  | { do: 'update-brand'; brand: Brand; expectedVersion: number }
  | { do: 'move-brand'; brandId: string; move: BrandMove }
  | { do: 'reserve'; name: UniqueName; ownerId: string }
  | { do: 'release'; name: UniqueName }
  | { do: 'put-strategy'; strategy: Strategy; expectedVersion?: number }
  | { do: 'check-strategy'; strategy: Strategy }
  | { do: 'put-step'; strategyId: string; step: StepRecord }
  | { do: 'put-allocation'; strategyId: string; allocation: Allocation }
  | { do: 'remove-allocation'; strategyId: string; allocationId: string }
  | { do: 'put-ledger'; ledger: Ledger; expectedVersion?: number }
  | { do: 'check-ledger'; ledger: Ledger }
  | { do: 'put-approval'; approval: Approval; expectedVersion?: number }
  | { do: 'remove-approval'; approval: Approval; expectedVersion: number }
  | { do: 'append-event'; strategyId: string; event: StrategyEvent }
  | { do: 'keep-version'; strategyId: string; version: StepVersion }
  | { do: 'put-profile'; profile: Profile; expectedVersion?: number }
  | { do: 'put-campaign'; campaign: Campaign; expectedVersion?: number }
  | { do: 'put-model-weights'; weights: OwnWeights; expectedVersion?: number }
  | { do: 'put-post'; post: Post; expectedVersion?: number }
  | { do: 'put-breakdown'; breakdown: Breakdown; expectedVersion?: number }
  | { do: 'roll-up'; rollUp: RollUp }
  | { do: 'put-feedback'; feedback: Feedback; expectedVersion?: number }
  | { do: 'put-own-metrics'; metrics: readonly Metric[]; expectedVersion?: number }
  | ApiKeyChange
  | DocumentChange
  | ImportJobChange
  | JournalChange
  | OnceChange
  | WebhookChange
  | WorkflowChange;

/** What moves in a brand's header without being the brand's own data; refused while the brand is archived. */
export interface BrandMove {
  standing?: BrandStanding;
  /** The strategy that must still be the brand's latest when the standing is set; `null`: none may be under way. */
  replaces?: string | null;
  /** `null` takes the earlier strategy's budget away. */
  budget?: BrandBudget | null;
  openApprovals?: number;
  runningCampaigns?: number;
  comingCampaigns?: number;
}

/** Why a commit was refused; nothing of it was written. `contended` means only that others wrote at the same time. */
export interface Refusal {
  /** The changes whose condition did not hold. */
  refused: StoredChange[];
  contended: boolean;
}

/** The agency's part of the table, already bound to its tenant: no use case can name another. */
export interface Store
  extends
    MetricStore,
    RecordStore,
    FeedbackStore,
    ModelWeightsStore,
    ImportJobStore,
    DocumentStore,
    JournalStore,
    WebhookStore,
    WorkflowStore,
    ApiKeyStore {
  /** Use cases write by `commit` of their session, which adds what belongs to the mutation. */
  commit(changes: readonly StoredChange[]): Promise<Refusal | undefined>;

  /** How repeated calls of a caller are recognised. */
  onceOf(callerId: string): OnceStore;

  /** Any objects by where they lie, in that order, a hundred a request. */
  nodes(places: readonly Place[]): Promise<({ id: string } | undefined)[]>;

  agency(): Promise<Agency | undefined>;
  member(id: string): Promise<Member | undefined>;
  members(query: PageRequest & Selection<Member>): Promise<Page<Member>>;
  /** Every member of the agency. */
  allMembers(): Promise<Member[]>;

  brand(id: string): Promise<Brand | undefined>;
  /** In the order of the ids. */
  brandsById(ids: readonly string[]): Promise<(Brand | undefined)[]>;
  brands(query: BrandQuery): Promise<Page<Brand>>;
  /** Who holds each of the names, in their order. */
  ownersOf(names: readonly UniqueName[]): Promise<(string | undefined)[]>;

  strategy(id: string): Promise<Strategy | undefined>;
  /** In the order of the ids. */
  strategiesById(ids: readonly string[]): Promise<(Strategy | undefined)[]>;
  strategies(brandId: string, page: PageRequest): Promise<Page<Strategy>>;
  parts(strategyId: string): Promise<StrategyParts>;
  /** The same step of each strategy, in the order of the ids. */
  stepOf(strategyIds: readonly string[], step: StepKey): Promise<(StepRecord | undefined)[]>;
  /** The latest first; with a step, only what is about it. */
  history(strategyId: string, query: PageRequest & { step?: StepKey }): Promise<Page<StrategyEvent>>;
  /** What each save of a step wrote, the latest first. */
  stepVersions(strategyId: string, step: StepKey, page: PageRequest): Promise<Page<StepVersion>>;
  /** What a step held at a version of its strategy; `undefined` before it was saved. */
  stepVersionAt(strategyId: string, step: StepKey, strategyVersion: number): Promise<StepVersion | undefined>;
  approval(strategyId: string, id: string): Promise<Approval | undefined>;
  /** Pending approvals over all brands, the longest waiting first. */
  pendingApprovals(query: PageRequest & Selection<Approval> & { group?: ApproverGroup }): Promise<Page<Approval>>;

  profile(id: string): Promise<Profile | undefined>;
  /** In the order of the ids. */
  profilesById(ids: readonly string[]): Promise<(Profile | undefined)[]>;
  profiles(brandId: string, page: PageRequest): Promise<Page<Profile>>;
  /** Every profile of the brand that is not archived. */
  allProfiles(brandId: string): Promise<Profile[]>;

  campaign(id: string): Promise<Campaign | undefined>;
  /** In the order of the ids. */
  campaignsById(ids: readonly string[]): Promise<(Campaign | undefined)[]>;
  campaigns(brandId: string, query: PageRequest & Selection<Campaign>): Promise<Page<Campaign>>;
  /** Every campaign of the brand. */
  allCampaigns(brandId: string): Promise<Campaign[]>;
  /** Campaigns over all brands, by first day. */
  agencyCampaigns(query: PageRequest & Selection<Campaign>): Promise<Page<Campaign>>;
}
