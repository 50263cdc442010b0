import type { Scope } from '../../domain/access';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgencyMapper, MemberMapper, ViewerMapper } from './../mappers/agency.mappers';
import type { AllocationMapper, HorizonBudgetMapper, KindBudgetMapper, StrategyBudgetMapper } from './../mappers/allocation.mappers';
import type { ApiKeyMapper } from './../mappers/partner.mappers';
import type { ApprovalMapper, StepVersionMapper, StrategyMapper, StrategyEventMapper, StrategyStepMapper, SubStepMapper } from './../mappers/strategy.mappers';
import type { AuditEntryMapper } from './../mappers/audit.mappers';
import type { BrandMapper, BrandConnectionMapper, PortfolioEntryMapper } from './../mappers/brand.mappers';
import type { BudgetExceededErrorMapper, MoneyMapper, NodeMapper, StepOrderErrorMapper, UserErrorMapper } from './../mappers/base.mappers';
import type { CampaignMapper } from './../mappers/campaign.mappers';
import type { FeedbackMapper, FeedbackStageEntryMapper } from './../mappers/feedback.mappers';
import type { FrameworkMapper } from './../mappers/framework.mappers';
import type { ImportChunkMapper, ImportJobMapper, ImportJobRejectionMapper } from './../mappers/import-job.mappers';
import type { IntegrationModelMapper, ModelMetricMapper, ModelPlatformMapper, ModelWeightsMapper } from './../mappers/integration.mappers';
import type { LongTermReviewContentMapper, MidTermReviewContentMapper, ReturnsContentMapper, ReviewFactMapper, ShortTermReviewContentMapper } from './../mappers/step.mappers';
import type { PlannedDayMapper, WorkflowPlanMapper } from './../mappers/workflow.mappers';
import type { PostMapper } from './../mappers/metric.mappers';
import type { ProfileMapper } from './../mappers/profile.mappers';
import type { RateBudgetMapper } from './../mappers/rate-limit.mappers';
import type { WebhookMapper, WebhookDeliveryMapper } from './../mappers/webhook.mappers';
import type { RequestContext } from '../context';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string | number; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * What a row holds in one place: text, a number, a truth value or null. `12` and `"12"` are the same; null, an empty text or
   * nothing at all is blank, and blank is not zero. An apostrophe before `=`, `+`, `-` or `@` at the beginning says that it is
   * text and no formula, as spreadsheet programs have it, and is taken away. Whatever is sent is taken in, so that one bad row never fails the request:
   * it is refused by itself, with the reason.
   */
  Cell: { input: string; output: string; }
  /** A currency code of ISO 4217, such as `EUR`. */
  CurrencyCode: { input: string; output: string; }
  /** A day from 1900 to 2999 without a time, written like `2026-08-31`. */
  Date: { input: string; output: string; }
  /** An instant in UTC from 1900 to 2999, written like `2026-08-31T16:20:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** An exact decimal number as text, written like `1234.50`. */
  Decimal: { input: string; output: string; }
  /** An e-mail address. */
  EmailAddress: { input: string; output: string; }
  /** A time of day without a zone, to the minute, written like `09:30`. */
  LocalTime: { input: string; output: string; }
  /** A permission, such as `brands:read` or `strategies:write`. */
  Scope: { input: Scope; output: Scope; }
  /** A time zone of the IANA database, such as `Europe/Madrid`. */
  TimeZone: { input: string; output: string; }
  /** An absolute http or https address. */
  URL: { input: string; output: string; }
};

/** An early end. */
export type AbandonStrategyInput = {
  /** Refuse when the strategy's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The strategy. */
  strategyId: Scalars['ID']['input'];
};

/** The ended strategy, or why it goes on. */
export type AbandonStrategyPayload = {
  __typename?: 'AbandonStrategyPayload';
  /** For reading on in the same request. */
  query: Query;
  /** The strategy as it stands now. */
  strategy?: Maybe<Strategy>;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** Work to do. */
export type ActionInput = {
  /** Who owns it. */
  owner: Scalars['String']['input'];
  /** What is to be done. */
  work: Scalars['String']['input'];
};

/** Who did something, as far as the caller may know: people need `members:read`, keys `api-keys:manage`. */
export type Actor = {
  __typename?: 'Actor';
  /** A person's address; null when it may not be read, or they are gone. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The id of the member or API key. */
  id: Scalars['ID']['output'];
  /** A person or a program. */
  kind: ActorKind;
  /** Their name, or the key's; null when it is not known, may not be read, or they are gone. */
  name?: Maybe<Scalars['String']['output']>;
};

/** What kind of caller did something. */
export type ActorKind =
  /** A program, with an API key. */
  | 'API_KEY'
  /** A person. */
  | 'MEMBER';

/** Which brands and days to look at. */
export type AdherenceInput = {
  /** The brands; at most 20. */
  brandIds: Array<Scalars['ID']['input']>;
  /** The first day. */
  from: Scalars['Date']['input'];
  /** Metrics that add up, such as `conversions` or `shares`, to set against the hours; at most 5. */
  results?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The last day; at most 371 days in all. */
  to: Scalars['Date']['input'];
};

/** How much something changes from one week to the next: the slope of the line that fits the weeks best. */
export type AdherenceTrend = {
  __typename?: 'AdherenceTrend';
  /** Of each result by the hour. */
  perHour: Array<YieldTrend>;
  /** Of the part that is done; null when fewer than two weeks have one. */
  rate?: Maybe<Scalars['Float']['output']>;
};

/** A week as ISO 8601 has it, by the days of the brand's time zone. */
export type AdherenceWeek = {
  __typename?: 'AdherenceWeek';
  /** How many of the planned were carried over. */
  carriedOver: Scalars['Int']['output'];
  /** How many tasks were done this week that had been carried over into it; no part of the planned. */
  caughtUp: Scalars['Int']['output'];
  /** How many of the planned are done. */
  done: Scalars['Int']['output'];
  /** How long all that was planned was to take. */
  minutesPlanned: Scalars['Int']['output'];
  /** How long all that was done took, as far as somebody said so; what was caught up included. */
  minutesSpent: Scalars['Int']['output'];
  /** How many of the planned are still to be done. */
  open: Scalars['Int']['output'];
  /** How many tasks were planned for the week; each is done, skipped, carried over or open. */
  planned: Scalars['Int']['output'];
  /** Done ÷ planned; null when nothing was planned. */
  rate?: Maybe<Scalars['Float']['output']>;
  /** The same for each job that had tasks, by the job's key. */
  roles: Array<RoleAdherence>;
  /** How many of the planned were skipped. */
  skipped: Scalars['Int']['output'];
  /** The Monday with which it begins. */
  week: Scalars['Date']['output'];
  /** The brand's results against the hours of everybody. */
  yields: Array<ResultYield>;
};

/** A tool the team took up. */
export type AdoptedTool = {
  __typename?: 'AdoptedTool';
  /** Minutes it saves the team a week. */
  minutesSavedPerWeek?: Maybe<Scalars['Int']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** What it is used for. */
  purpose: Scalars['String']['output'];
};

/** A tool the team took up. */
export type AdoptedToolInput = {
  /** Minutes it saves the team a week, from 0 to 100000. */
  minutesSavedPerWeek?: InputMaybe<Scalars['Int']['input']>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** What it is used for. */
  purpose: Scalars['String']['input'];
};

/** Items to take one stage further. */
export type AdvanceFeedbackInput = {
  /** The items, 1 to 100, each once. */
  items: Array<FeedbackAdvanceInput>;
};

/** What became of each item. */
export type AdvanceFeedbackPayload = {
  __typename?: 'AdvanceFeedbackPayload';
  /** The items as they stand now, in the order of the input; null for each that was refused. */
  feedback: Array<Maybe<Feedback>>;
  /** For reading on in the same request. */
  query: Query;
  /** Why items were refused, each with the item's place in the input. The others moved on. */
  userErrors: Array<UserError>;
};

/** A company that runs the social media strategies of its brands. Nothing of one agency is visible to another. */
export type Agency = Node & {
  __typename?: 'Agency';
  /** How many brands it has, archived ones included. */
  brandCount: Scalars['Int']['output'];
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Currency that new brands start with. */
  currency: Scalars['CurrencyCode']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Its members. */
  members: MemberConnection;
  /** The agency's name. */
  name: Scalars['String']['output'];
  /** Short name in lower case, such as `demo`. */
  slug: Scalars['String']['output'];
  /** Time zone that new brands start with. */
  timeZone: Scalars['TimeZone']['output'];
  /** Whether people are served only the documents that the agency has published; programs with keys are free. */
  trustedDocumentsOnly: Scalars['Boolean']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows with every change. */
  version: Scalars['Int']['output'];
};


/** A company that runs the social media strategies of its brands. Nothing of one agency is visible to another. */
export type AgencymembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MemberFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A person's day over all the brands they work for. */
export type Agenda = {
  __typename?: 'Agenda';
  /** The day. */
  date: Scalars['Date']['output'];
  /** Whose day it is. */
  memberId: Scalars['ID']['output'];
  /** What there is to do, by time and then by priority; what has no place in the day comes last. */
  tasks: Array<PlannedTask>;
};

/** Which of the agency's brands to look at, and what to count together. */
export type AllBrandsInput = {
  /** What becomes one series. */
  groupBy?: MetricGrouping;
  /** Only what profiles on this network gave. */
  network?: InputMaybe<Network>;
  /** Only brands with this tag. */
  tag?: InputMaybe<Scalars['String']['input']>;
};

/** Entries of step K to add, change and remove. */
export type AllocateResourcesInput = {
  /** Refuse when the strategy's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Entries to remove, by id. */
  remove?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Entries to add, or to replace where an id is given; with those to remove at most 90. A strategy has at most 500. */
  set?: InputMaybe<Array<AllocationInput>>;
  /** The strategy. */
  strategyId: Scalars['ID']['input'];
};

/** The strategy with its new allocations, or why they were refused. */
export type AllocateResourcesPayload = {
  __typename?: 'AllocateResourcesPayload';
  /** For reading on in the same request. */
  query: Query;
  /** The strategy as it stands now. */
  strategy?: Maybe<Strategy>;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** One entry of step K, in exactly one horizon. */
export type Allocation = {
  __typename?: 'Allocation';
  /**
   * What it costs over its horizon: hours times hourly cost, the tool's price as often as it is paid, or the budget; null
   * where it costs nothing by itself.
   */
  cost?: Maybe<Money>;
  /** CALENDAR: the last day. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** TOOLS: how often it is paid for. */
  every?: Maybe<ToolRecurrence>;
  /** The horizon it belongs to. */
  horizon: Horizon;
  /** PEOPLE: what an hour costs. */
  hourlyCost?: Maybe<Money>;
  /** PEOPLE: how many hours. */
  hours?: Maybe<Scalars['Decimal']['output']>;
  /** Its id within the strategy. */
  id: Scalars['ID']['output'];
  /** What kind of resource it is. */
  kind: AllocationKind;
  /** What is allocated, in a few words, whatever the kind. */
  label: Scalars['String']['output'];
  /** A remark. */
  note?: Maybe<Scalars['String']['output']>;
  /** TOOLS: what is paid each time. */
  price?: Maybe<Money>;
  /** PEOPLE: their role. ACTIONS: the owner. */
  role?: Maybe<Scalars['String']['output']>;
  /** CALENDAR: the first day. */
  startsOn?: Maybe<Scalars['Date']['output']>;
};

/** One entry of step K. */
export type AllocationInput = {
  /** The horizon it belongs to. */
  horizon: Horizon;
  /** The entry to replace; a new one when left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A remark. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What is allocated. */
  resource: AllocationResourceInput;
};

/** What a strategy needs. */
export type AllocationKind =
  /** Work to do and who owns it. */
  | 'ACTIONS'
  /** Money. */
  | 'BUDGET'
  /** What happens when. */
  | 'CALENDAR'
  /** Who works on it, for how many hours. */
  | 'PEOPLE'
  /** Tools and what they cost. */
  | 'TOOLS';

/** One of the five kinds of resources. */
export type AllocationResourceInput =
  /** Work to do. */
  { action: ActionInput; budget?: never; calendar?: never; people?: never; tool?: never; }
  |  /** Money. */
  { action?: never; budget: MoneyInput; calendar?: never; people?: never; tool?: never; }
  |  /** Something in the calendar. */
  { action?: never; budget?: never; calendar: CalendarInput; people?: never; tool?: never; }
  |  /** Somebody's hours. */
  { action?: never; budget?: never; calendar?: never; people: PeopleInput; tool?: never; }
  |  /** A tool. */
  { action?: never; budget?: never; calendar?: never; people?: never; tool: ToolInput; };

/** Something with this name or external id is already there. */
export type AlreadyExistsError = UserError & {
  __typename?: 'AlreadyExistsError';
  /** The cause, for a program. */
  code: UserErrorCode;
  /** What is there already, when the caller may see it. */
  existing?: Maybe<Node>;
  /** What is wrong and what to do, for a person. */
  message: Scalars['String']['output'];
  /** Where in the input it is, when it is in one place. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Step B: what stands around the objectives, and what to do when things turn out otherwise. */
export type AnalysisContent = {
  __typename?: 'AnalysisContent';
  /** Who competes for the same people. */
  competitors: Array<Scalars['String']['output']>;
  /** What happens outside and cannot be steered. */
  externalFactors: Array<Scalars['String']['output']>;
  /** What helps. */
  helps: Array<Scalars['String']['output']>;
  /** What hurts. */
  hurts: Array<Scalars['String']['output']>;
  /** What sets limits to the brand. */
  limits: Array<Scalars['String']['output']>;
  /** What to do when the first plan does not work. */
  planB?: Maybe<Scalars['String']['output']>;
  /** What to do when plan B does not work either. */
  planC?: Maybe<Scalars['String']['output']>;
  /** What to do when it fails. */
  planForFailure?: Maybe<Scalars['String']['output']>;
  /** What to do when it works better than expected. */
  planForSuccess?: Maybe<Scalars['String']['output']>;
};

/** Step B: what stands around the objectives, and what to do when things turn out otherwise. */
export type AnalysisContentInput = {
  /** Who competes for the same people. */
  competitors?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What happens outside and cannot be steered. */
  externalFactors?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What helps. */
  helps?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What hurts. */
  hurts?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What sets limits to the brand. */
  limits?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What to do when the first plan does not work. */
  planB?: InputMaybe<Scalars['String']['input']>;
  /** What to do when plan B does not work either. */
  planC?: InputMaybe<Scalars['String']['input']>;
  /** What to do when it fails. */
  planForFailure?: InputMaybe<Scalars['String']['input']>;
  /** What to do when it works better than expected. */
  planForSuccess?: InputMaybe<Scalars['String']['input']>;
};

/** A key with which a partner's program calls. Only its hash is stored. */
export type ApiKey = Node & {
  __typename?: 'ApiKey';
  /** The brands it may see, those that the caller sees; null means all. */
  brandIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it ends by itself; null for never. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The member who made it; the key never may do more than they may. */
  issuerId: Scalars['ID']['output'];
  /** How the key ends, to tell keys apart. */
  lastFour: Scalars['String']['output'];
  /** When it was last used; null for never. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it may write. */
  mode: ApiKeyMode;
  /** What it is for. */
  name: Scalars['String']['output'];
  /** Points that its requests may use a minute. */
  pointsPerMinute: Scalars['Int']['output'];
  /** How the key begins, to tell keys apart. */
  prefix: Scalars['String']['output'];
  /** The former secret, while it still works. */
  previous?: Maybe<FormerSecret>;
  /** When it was revoked; null while it works. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it was given; a call may do no more than this and than its issuer may do now. */
  scopes: Array<Scalars['Scope']['output']>;
  /** How it stands. */
  status: ApiKeyStatus;
  /** Grows with every change. */
  version: Scalars['Int']['output'];
};

/** A page of API keys. */
export type ApiKeyConnection = {
  __typename?: 'ApiKeyConnection';
  /** The keys with their cursors. */
  edges: Array<ApiKeyEdge>;
  /** The keys. */
  nodes: Array<ApiKey>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A key within a page. */
export type ApiKeyEdge = {
  __typename?: 'ApiKeyEdge';
  /** The place of this key in the list. */
  cursor: Scalars['String']['output'];
  /** The key. */
  node: ApiKey;
};

/** Which API keys to show. */
export type ApiKeyFilter = {
  /** Those with one of these statuses. */
  statuses?: InputMaybe<Array<ApiKeyStatus>>;
};

/** What an API key is good for. */
export type ApiKeyMode =
  /** Reads and writes. */
  | 'LIVE'
  /** Reads and dry runs only. */
  | 'TEST';

/** How an API key stands. */
export type ApiKeyStatus =
  /** It works. */
  | 'ACTIVE'
  /** It came to its end by itself. */
  | 'EXPIRED'
  /** It was ended by somebody. */
  | 'REVOKED'
  /** It works, and so does its former secret for a while. */
  | 'ROTATING'
  /** Who made it is no member any more, or became one anew: it does not work, and never will again. */
  | 'SUSPENDED';

/** One chunk of rows. */
export type AppendImportRowsInput = {
  /** Its place among the chunks, from 0 to 3,999. Chunks are applied in this order. */
  chunk: Scalars['Int']['input'];
  /** The import's id. */
  jobId: Scalars['ID']['input'];
  /** The rows, of the kind that the import was started with. */
  rows: ImportRowsInput;
};

/** What became of the chunk. */
export type AppendImportRowsPayload = {
  __typename?: 'AppendImportRowsPayload';
  /** The chunk as it was taken in; also when it had come before. */
  chunk?: Maybe<ImportChunk>;
  /** The import it belongs to. */
  job?: Maybe<ImportJob>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. Refused rows are no error here: they stand in the import's `rejections`. */
  userErrors: Array<UserError>;
};

/** One group's look at one draft of the profiles. */
export type Approval = Node & {
  __typename?: 'Approval';
  /** The brand itself. */
  brand: Brand;
  /** The brand. */
  brandId: Scalars['ID']['output'];
  /** What they said. */
  comment?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The member who decided, by id. */
  decidedBy?: Maybe<Scalars['ID']['output']>;
  /** The member who decided. */
  decider?: Maybe<Actor>;
  /** What was decided. It stays readable when a changed profile has withdrawn it. */
  decision?: Maybe<ApprovalDecision>;
  /** By when a decision is hoped for. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Who has to decide. */
  group: ApproverGroup;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What the group was told. */
  note?: Maybe<Scalars['String']['output']>;
  /** Whether it waits for a decision longer than was hoped for, by the brand's day. */
  overdue: Scalars['Boolean']['output'];
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** The member or key that asked, by id. Whoever asked cannot decide. */
  requestedBy: Scalars['ID']['output'];
  /** The member or key that asked. */
  requester: Actor;
  /** How it stands. In lists over all brands, `WITHDRAWN` shows only in the strategy itself. */
  status: ApprovalStatus;
  /** The strategy. */
  strategyId: Scalars['ID']['output'];
  /** Grows with every change. */
  version: Scalars['Int']['output'];
  /** How many days it has waited, or had when it was decided, as the brand counts them; 0 on the first day. */
  waitingDays: Scalars['Int']['output'];
};

/** A page of approvals. */
export type ApprovalConnection = {
  __typename?: 'ApprovalConnection';
  /** The approvals with their cursors. */
  edges: Array<ApprovalEdge>;
  /** The approvals. */
  nodes: Array<Approval>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A decision on an approval. */
export type ApprovalDecision =
  /** Approve the draft. */
  | 'APPROVE'
  /** Send it back; a comment says why. */
  | 'REQUEST_CHANGES';

/** An approval within a page. */
export type ApprovalEdge = {
  __typename?: 'ApprovalEdge';
  /** The place of this approval in the list. */
  cursor: Scalars['String']['output'];
  /** The approval. */
  node: Approval;
};

/** Which approvals a list shows. Everything given has to hold. */
export type ApprovalFilter = {
  /** Approvals of this brand. */
  brandId?: InputMaybe<Scalars['ID']['input']>;
  /** Approvals of this group. */
  group?: InputMaybe<ApproverGroup>;
  /** Approvals that are overdue by their brand's day, or with `false` those that are not. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How an approval stands. */
export type ApprovalStatus =
  /** Approved. */
  | 'APPROVED'
  /** Sent back with a comment. */
  | 'CHANGES_REQUESTED'
  /** Waits for a decision. */
  | 'PENDING'
  /** A profile changed since it was asked for, so it speaks of a draft that is no more. */
  | 'WITHDRAWN';

/** Who has to see the draft of the profiles. */
export type ApproverGroup =
  /** The brand's board. */
  | 'BOARD'
  /** The brand's management. */
  | 'MANAGEMENT';

/** The brand to archive. */
export type ArchiveBrandInput = {
  /** Refuse when the brand's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The brand. */
  id: Scalars['ID']['input'];
};

/** The archived brand, or why it was not archived. */
export type ArchiveBrandPayload = {
  __typename?: 'ArchiveBrandPayload';
  /** The archived brand. */
  brand?: Maybe<Brand>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** The profile to archive. */
export type ArchiveProfileInput = {
  /** Refuse when the profile's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The profile. */
  id: Scalars['ID']['input'];
};

/** The archived profile, or why it was not archived. */
export type ArchiveProfilePayload = {
  __typename?: 'ArchiveProfilePayload';
  /** The profile as it stands now. */
  profile?: Maybe<Profile>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** Sub-step H1: every platform gets a profile. */
export type AssembleContent = {
  __typename?: 'AssembleContent';
  /** Notes of the team. */
  notes?: Maybe<Scalars['String']['output']>;
};

/** Sub-step H1: every platform gets a profile. Profiles are made with their own mutations. */
export type AssembleContentInput = {
  /** Notes of the team. */
  notes?: InputMaybe<Scalars['String']['input']>;
};

/** Items to hand to somebody. */
export type AssignFeedbackInput = {
  /** The feedback, 1 to 100 items, each once. */
  ids: Array<Scalars['ID']['input']>;
  /** The member who looks after it from now on; null for nobody. To name one, the caller needs `members:read`. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of each item. */
export type AssignFeedbackPayload = {
  __typename?: 'AssignFeedbackPayload';
  /** The items as they stand now, in the order of the input; null for each that was refused. */
  feedback: Array<Maybe<Feedback>>;
  /** For reading on in the same request. */
  query: Query;
  /** Why items were refused, each with the item's place in the input. The others were handed over. */
  userErrors: Array<UserError>;
};

/** A group of people the brand wants to meet. */
export type AudienceSegment = {
  __typename?: 'AudienceSegment';
  /** What they usually do. */
  habits: Array<Scalars['String']['output']>;
  /** The name by which the map and step J refer to it; unique within the strategy. */
  key: Scalars['String']['output'];
  /** What these people like. */
  likes: Array<Scalars['String']['output']>;
  /** What the team calls it. */
  name: Scalars['String']['output'];
  /** What they need. */
  needs: Array<Scalars['String']['output']>;
  /** Who they are: age, place, work … */
  profile?: Maybe<Scalars['String']['output']>;
};

/** A group of people the brand wants to meet. */
export type AudienceSegmentInput = {
  /** What they usually do. */
  habits?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A name for the map and step J to refer to it: 1 to 40 lower-case letters, digits or hyphens. */
  key: Scalars['String']['input'];
  /** What these people like. */
  likes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What the team calls it. */
  name: Scalars['String']['input'];
  /** What they need. */
  needs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Who they are: age, place, work … */
  profile?: InputMaybe<Scalars['String']['input']>;
};

/** What is kept of a mutation: ids and codes; nothing that anybody wrote. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** Who called. */
  actor: Actor;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The brands in which that lies. */
  brandIds: Array<Scalars['ID']['output']>;
  /** Why it was refused: codes as in `userErrors`, or those of errors. */
  codes: Array<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The member who answers for it: of an API key, whoever made it. */
  memberId: Scalars['ID']['output'];
  /** The mutation's name. */
  operation: Scalars['String']['output'];
  /** What came of it. */
  outcome: AuditOutcome;
  /** The request, as answers and our own logs name it. */
  requestId: Scalars['String']['output'];
  /** The address from which the request came. */
  sourceIp?: Maybe<Scalars['String']['output']>;
  /**
   * What was changed, by ids; of what changed nothing, what the input named. A mutation that is too large for one transaction is
   * listed once, with what its first part changed. Of metric values that were written for more than 300 brands and profiles,
   * only the brands are told.
   */
  subjectIds: Array<Scalars['ID']['output']>;
  /** What the calling program said of itself, at most 200 characters. */
  userAgent?: Maybe<Scalars['String']['output']>;
};

/** A page of the audit log. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** The entries with their cursors. */
  edges: Array<AuditEntryEdge>;
  /** The entries. */
  nodes: Array<AuditEntry>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry within a page. */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /** The place of this entry in the list. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: AuditEntry;
};

/** Which entries of the audit log to show: all that is given has to hold. */
export type AuditFilter = {
  /** The member or API key that called. */
  actorId?: InputMaybe<Scalars['ID']['input']>;
  /** The brand in which it lies. */
  brandId?: InputMaybe<Scalars['ID']['input']>;
  /** The first instant. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** A mutation's name, such as `completeStep`. */
  operation?: InputMaybe<Scalars['String']['input']>;
  /** What came of it. */
  outcome?: InputMaybe<AuditOutcome>;
  /** What was changed. Of mutations that were written in several parts, it finds the later parts, too. */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** The instant before which it was. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What came of a mutation. */
export type AuditOutcome =
  /** It changed something. */
  | 'DONE'
  /** Something went wrong on our side. Part of it may be done. */
  | 'FAILED'
  /** The caller may not do it. */
  | 'FORBIDDEN'
  /** Its input was refused; `codes` says why. */
  | 'REFUSED'
  /** All was so already. */
  | 'UNCHANGED';

/** Sub-step H6: the blog as the hub. */
export type BlogContent = {
  __typename?: 'BlogContent';
  /** The software the blog runs on. */
  engine?: Maybe<Scalars['String']['output']>;
  /** What extends it. */
  plugins: Array<Scalars['String']['output']>;
  /** How theme and brand were brought together. */
  styling?: Maybe<Scalars['String']['output']>;
  /** The theme it wears. */
  theme?: Maybe<Scalars['String']['output']>;
};

/** Sub-step H6: the blog as the hub. */
export type BlogContentInput = {
  /** The software the blog runs on. */
  engine?: InputMaybe<Scalars['String']['input']>;
  /** What extends it. */
  plugins?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How theme and brand were brought together. */
  styling?: InputMaybe<Scalars['String']['input']>;
  /** The theme it wears. */
  theme?: InputMaybe<Scalars['String']['input']>;
};

/** A client of the agency, whose strategies the agency runs. */
export type Brand = Node & {
  __typename?: 'Brand';
  /** When it was archived; null while it is not. An archived brand can be read, and nothing of it changes. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its campaigns, from the first. */
  campaigns: CampaignConnection;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The currency its strategies start with. */
  currency: Scalars['CurrencyCode']['output'];
  /** The strategy under way; null when there is none. */
  currentStrategy?: Maybe<Strategy>;
  /** The id that it has in another system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** What people said to it, the newest first, whatever became of it. */
  feedback: FeedbackConnection;
  /** What it made of the feedback of up to 800 days, as that stands now. */
  feedbackLoop: FeedbackLoop;
  /** How the committed ideas of its current strategy become work; null before it was written down. */
  framework?: Maybe<Framework>;
  /** The public holidays on which its workflows plan nothing; null before any were written down. */
  holidays?: Maybe<HolidayCalendar>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What it does, such as `food`. */
  industry?: Maybe<Scalars['String']['output']>;
  /** The members who may see this brand, among the agency's first 100. */
  members: Array<Member>;
  /** The brand's name. */
  name: Scalars['String']['output'];
  /** Its profiles, from the first. */
  profiles: ProfileConnection;
  /** Short name, unique within the agency. */
  slug: Scalars['String']['output'];
  /** All its strategies, from the first. */
  strategies: StrategyConnection;
  /** Words to group brands by. */
  tags: Array<Scalars['String']['output']>;
  /** The time zone its days are counted in. */
  timeZone: Scalars['TimeZone']['output'];
  /** When its own data last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows with every change of its own data. */
  version: Scalars['Int']['output'];
  /** Its website. */
  website?: Maybe<Scalars['URL']['output']>;
  /** How its team spends the working day, from the first; there may be several. */
  workflows: WorkflowConnection;
};


/** A client of the agency, whose strategies the agency runs. */
export type BrandcampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A client of the agency, whose strategies the agency runs. */
export type BrandfeedbackArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A client of the agency, whose strategies the agency runs. */
export type BrandfeedbackLoopArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** A client of the agency, whose strategies the agency runs. */
export type BrandprofilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A client of the agency, whose strategies the agency runs. */
export type BrandstrategiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A client of the agency, whose strategies the agency runs. */
export type BrandworkflowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How consistently a brand's plans were carried out, and what came of it. */
export type BrandAdherence = {
  __typename?: 'BrandAdherence';
  /** The brand. */
  brandId: Scalars['ID']['output'];
  /** Where it goes from week to week. */
  trend: AdherenceTrend;
  /** Every week that the period touches, from the first; of the first and last only the days within the period. */
  weeks: Array<AdherenceWeek>;
};

/** One of the ways to name a brand. */
export type BrandBy =
  /** The id that the brand has in another system, such as a CRM. */
  { externalId: Scalars['String']['input']; id?: never; slug?: never; }
  |  /** The brand's id. */
  { externalId?: never; id: Scalars['ID']['input']; slug?: never; }
  |  /** The brand's short name within the agency. */
  { externalId?: never; id?: never; slug: Scalars['String']['input']; };

/** A page of brands. */
export type BrandConnection = {
  __typename?: 'BrandConnection';
  /** The brands with their cursors. */
  edges: Array<BrandEdge>;
  /** The brands. */
  nodes: Array<Brand>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are, archived ones included; null when a filter or a restriction of the caller makes counting costly. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A brand within a page. */
export type BrandEdge = {
  __typename?: 'BrandEdge';
  /** The place of this brand in the list. */
  cursor: Scalars['String']['output'];
  /** The brand. */
  node: Brand;
};

/** Which brands a list shows. Everything given has to hold. */
export type BrandFilter = {
  /** True for archived brands, false (the default) for the others. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Brands of this industry. */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** Part of the name, upper and lower case alike. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Brands with this tag. */
  tag?: InputMaybe<Scalars['String']['input']>;
};

/** One brand. A brand that exists keeps what its row leaves blank. */
export type BrandRowInput = {
  /** The currency its strategies start with; for a new brand the agency's when blank. */
  currency?: InputMaybe<Scalars['Cell']['input']>;
  /** The id that the brand has in another system. Needed unless `id` is given: by it the brand is found again. */
  externalId?: InputMaybe<Scalars['Cell']['input']>;
  /** The brand's own id, for a brand without an external id, or to give it another. */
  id?: InputMaybe<Scalars['Cell']['input']>;
  /** What it does, such as `food`. */
  industry?: InputMaybe<Scalars['Cell']['input']>;
  /** The brand's name. Needed for a new brand. */
  name?: InputMaybe<Scalars['Cell']['input']>;
  /** Words to group brands by, as a list or as one text with `|` between them. */
  tags?: InputMaybe<Scalars['Cell']['input']>;
  /** The time zone its days are counted in; for a new brand the agency's when blank. */
  timeZone?: InputMaybe<Scalars['Cell']['input']>;
  /** Its website. */
  website?: InputMaybe<Scalars['Cell']['input']>;
};

/** The order of a list of brands. */
export type BrandSort = {
  /** Which way. */
  direction?: SortDirection;
  /** What it is ordered by. */
  field?: BrandSortField;
};

/** What a list of brands is ordered by. */
export type BrandSortField =
  /** The time of creation. */
  | 'CREATED_AT'
  /** The name, upper and lower case alike. */
  | 'NAME';

/** There is not enough budget left. */
export type BudgetExceededError = UserError & {
  __typename?: 'BudgetExceededError';
  /** The cause, for a program. */
  code: UserErrorCode;
  /** What is left of the horizon's money: of its tools when they ran out, else of its budget. */
  left: Money;
  /** How many hours are left when hours ran out; null otherwise. */
  leftHours?: Maybe<Scalars['Decimal']['output']>;
  /** What is wrong and what to do, for a person. */
  message: Scalars['String']['output'];
  /** Where in the input it is, when it is in one place. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** One of the ways to split a budget. */
export type BudgetSplitInput =
  /** By amounts that add up to the total. */
  { amounts: HorizonAmountsInput; weights?: never; }
  |  /** By weights: 2, 1 and 1 give a half and two quarters. */
  { amounts?: never; weights: HorizonWeightsInput; };

/** Sub-step H2: every profile is filled in. */
export type BuildContent = {
  __typename?: 'BuildContent';
  /** Notes of the team. */
  notes?: Maybe<Scalars['String']['output']>;
};

/** Sub-step H2: every profile is filled in. */
export type BuildContentInput = {
  /** Notes of the team. */
  notes?: InputMaybe<Scalars['String']['input']>;
};

/** Something in the calendar. */
export type CalendarInput = {
  /** The last day. */
  endsOn: Scalars['Date']['input'];
  /** The first day. */
  startsOn: Scalars['Date']['input'];
  /** What happens. */
  what: Scalars['String']['input'];
};

/** A secret address under which calendar programs read a person's agenda. Only its hash is stored. */
export type CalendarSubscription = {
  __typename?: 'CalendarSubscription';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** How its secret ends, to tell addresses apart. */
  lastFour: Scalars['String']['output'];
  /** What it is called, in calendar programs too. */
  name: Scalars['String']['output'];
  /** When it was revoked; null while it works. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Grows with every change. */
  version: Scalars['Int']['output'];
};

/** A page of calendar subscriptions. */
export type CalendarSubscriptionConnection = {
  __typename?: 'CalendarSubscriptionConnection';
  /** The subscriptions with their cursors. */
  edges: Array<CalendarSubscriptionEdge>;
  /** The subscriptions. */
  nodes: Array<CalendarSubscription>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A calendar subscription within a page. */
export type CalendarSubscriptionEdge = {
  __typename?: 'CalendarSubscriptionEdge';
  /** The place of this subscription in the list. */
  cursor: Scalars['String']['output'];
  /** The subscription. */
  node: CalendarSubscription;
};

/** Work with a beginning, an end and a budget that serves a strategy. */
export type Campaign = Node & {
  __typename?: 'Campaign';
  /** The brand. */
  brandId: Scalars['ID']['output'];
  /** What it may cost. */
  budget: Money;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The last day. */
  endsOn: Scalars['Date']['output'];
  /** The id that it has in another system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** The day it was finished or called off. */
  finishedOn?: Maybe<Scalars['Date']['output']>;
  /** The horizon whose budget it uses. */
  horizon: Horizon;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What it is for. */
  kind: CampaignKind;
  /** The day it went live. */
  launchedOn?: Maybe<Scalars['Date']['output']>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** The objectives of step A it serves, by key. */
  objectiveKeys: Array<Scalars['String']['output']>;
  /** The profiles it runs on, by id. */
  profileIds: Array<Scalars['ID']['output']>;
  /** What it brought, as metrics that were recorded against it from its first day until today. */
  results: Array<CampaignResult>;
  /** The first day. */
  startsOn: Scalars['Date']['output'];
  /** Where it is in its life. */
  status: CampaignStatus;
  /** The strategy it serves. */
  strategyId: Scalars['ID']['output'];
  /** What is done. */
  tactics: Array<CampaignTactic>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows with every change. */
  version: Scalars['Int']['output'];
};


/** Work with a beginning, an end and a budget that serves a strategy. */
export type CampaignresultsArgs = {
  metrics?: Array<Scalars['String']['input']>;
};

/** A page of campaigns. */
export type CampaignConnection = {
  __typename?: 'CampaignConnection';
  /** The campaigns with their cursors. */
  edges: Array<CampaignEdge>;
  /** The campaigns. */
  nodes: Array<Campaign>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** What the cost of a campaign's results is taken from. */
export type CampaignCostBasis =
  /** The campaign's budget, in its own currency: nothing was recorded as spent, and the campaign was launched. */
  | 'BUDGET'
  /** The metric spend as it was recorded against the campaign, in the brand's currency. */
  | 'SPEND';

/** A campaign within a page. */
export type CampaignEdge = {
  __typename?: 'CampaignEdge';
  /** The place of this campaign in the list. */
  cursor: Scalars['String']['output'];
  /** The campaign. */
  node: Campaign;
};

/** Which campaigns a list shows. Everything given has to hold. */
export type CampaignFilter = {
  /** Campaigns of this brand. */
  brandId?: InputMaybe<Scalars['ID']['input']>;
  /** Campaigns of this horizon. */
  horizon?: InputMaybe<Horizon>;
  /** Campaigns in one of these states. */
  status?: InputMaybe<Array<CampaignStatus>>;
};

/** What a campaign is for. */
export type CampaignKind =
  /** Makes the strategy known at its launch. */
  | 'LAUNCH'
  /** Runs in the time after. */
  | 'ONGOING';

/** The campaign to move on. */
export type CampaignLifeInput = {
  /** Refuse when the campaign's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The campaign. */
  id: Scalars['ID']['input'];
};

/** What a campaign brought of one metric. */
export type CampaignResult = {
  __typename?: 'CampaignResult';
  /** What the cost is taken from. */
  costBasis?: Maybe<CampaignCostBasis>;
  /** What one of it cost; null for money, levels and ratios, and while the cost or the total is unknown or zero. */
  costPerResult?: Maybe<Scalars['Float']['output']>;
  /** The metric. */
  metric: MetricDefinition;
  /** The sum, the last level, or the ratio of the totals; null when nothing was recorded. */
  total?: Maybe<Scalars['Float']['output']>;
};

/** What one campaign returned. */
export type CampaignReturn = {
  __typename?: 'CampaignReturn';
  /** The campaign, by id. */
  campaignId: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** The return, with its formula. */
  returnOnInvestment: ReturnOnInvestment;
};

/** One campaign. A campaign that exists keeps what its row leaves blank. */
export type CampaignRowInput = {
  /** The id that the brand has in another system. */
  brandExternalId?: InputMaybe<Scalars['Cell']['input']>;
  /** The brand's own id; together with `brandExternalId` both have to name the same brand. */
  brandId?: InputMaybe<Scalars['Cell']['input']>;
  /** What it may cost, such as `1200.50`. Needed for a new campaign. */
  budget?: InputMaybe<Scalars['Cell']['input']>;
  /** The currency of the budget: that of the strategy, as it is when blank. */
  currency?: InputMaybe<Scalars['Cell']['input']>;
  /** The last day. Needed for a new campaign. */
  endsOn?: InputMaybe<Scalars['Cell']['input']>;
  /** The id that the campaign has in another system. Needed unless `id` is given: by it the campaign is found again within its brand. */
  externalId?: InputMaybe<Scalars['Cell']['input']>;
  /** The horizon whose budget it uses, such as `SHORT_TERM`. Needed for a new campaign. */
  horizon?: InputMaybe<Scalars['Cell']['input']>;
  /** The campaign's own id, for a campaign without an external id, or to give it another. */
  id?: InputMaybe<Scalars['Cell']['input']>;
  /** What it is for: `ONGOING`, as it is when blank, or `LAUNCH`. It never changes. */
  kind?: InputMaybe<Scalars['Cell']['input']>;
  /** What it is called. Needed for a new campaign. */
  name?: InputMaybe<Scalars['Cell']['input']>;
  /** The keys of objectives of step A that it serves; replaces the list. A list, or one text with `|` between them. */
  objectives?: InputMaybe<Scalars['Cell']['input']>;
  /**
   * The profiles it runs on; replaces the list. A list, or one text with `|` between them, of profiles' external ids, their own
   * ids, or networks with handles like `INSTAGRAM:casa_lumen`.
   */
  profiles?: InputMaybe<Scalars['Cell']['input']>;
  /** The first day, written like `2026-08-31`. Needed for a new campaign. */
  startsOn?: InputMaybe<Scalars['Cell']['input']>;
  /** The strategy it serves; for a new campaign the brand's latest when blank. It never changes. */
  strategyId?: InputMaybe<Scalars['Cell']['input']>;
  /**
   * What is done; replaces the list. A list of tactics as in `createCampaign`, or of texts like `EVENT OFFLINE: Open mill`, or one
   * text with `|` between them. Needed for a new campaign.
   */
  tactics?: InputMaybe<Scalars['Cell']['input']>;
};

/** Where a campaign is in its life. */
export type CampaignStatus =
  /** Called off. */
  | 'CANCELLED'
  /** Over. */
  | 'FINISHED'
  /** Held for a while. */
  | 'PAUSED'
  /** Being planned. */
  | 'PLANNED'
  /** Live. */
  | 'RUNNING'
  /** Ready to go on its first day. */
  | 'SCHEDULED';

/** One tactic of a campaign. */
export type CampaignTactic = {
  __typename?: 'CampaignTactic';
  /** What is done. */
  description: Scalars['String']['output'];
  /** The form it takes. */
  kind: TacticKind;
  /** Where it happens. */
  medium: Medium;
};

/** One tactic of a campaign. */
export type CampaignTacticInput = {
  /** What is done. */
  description: Scalars['String']['input'];
  /** The form it takes. */
  kind: TacticKind;
  /** Where it happens. */
  medium: Medium;
};

/** The cancelled campaign, or why it goes on. */
export type CancelCampaignPayload = {
  __typename?: 'CancelCampaignPayload';
  /** The campaign as it stands now. */
  campaign?: Maybe<Campaign>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** A task that moves to a later day. */
export type CarryOverTaskInput = {
  /** Refuse when the task's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The task. */
  id: Scalars['ID']['input'];
  /** The later day in the brand's time zone, within a year. */
  to: Scalars['Date']['input'];
};

/** The task that moved, or why it did not. */
export type CarryOverTaskPayload = {
  __typename?: 'CarryOverTaskPayload';
  /** The task on the later day. */
  later?: Maybe<PlannedTask>;
  /** For reading on in the same request. */
  query: Query;
  /** The task on the day on which it was planned. */
  task?: Maybe<PlannedTask>;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** The step to complete. */
export type CompleteStepInput = {
  /** Refuse when the strategy's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The step. */
  step: StepKey;
  /** The strategy. */
  strategyId: Scalars['ID']['input'];
};

/** The strategy with the completed step, or why it could not be completed. */
export type CompleteStepPayload = {
  __typename?: 'CompleteStepPayload';
  /** For reading on in the same request. */
  query: Query;
  /** The strategy as it stands now. */
  strategy?: Maybe<Strategy>;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** The sub-step to complete. */
export type CompleteSubStepInput = {
  /** Refuse when the strategy's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The strategy. */
  strategyId: Scalars['ID']['input'];
  /** The sub-step. */
  subStep: SubStepKey;
};

/** The strategy with the completed sub-step, or why it could not be completed. */
export type CompleteSubStepPayload = {
  __typename?: 'CompleteSubStepPayload';
  /** For reading on in the same request. */
  query: Query;
  /** The strategy as it stands now. */
  strategy?: Maybe<Strategy>;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** A task that is done. */
export type CompleteTaskInput = {
  /** Refuse when the task's version is another. Needed to correct the minutes of what is done already. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The task. */
  id: Scalars['ID']['input'];
  /** How long it took, 0 to 1440. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
};

/** The task that is done, or why it is not. */
export type CompleteTaskPayload = {
  __typename?: 'CompleteTaskPayload';
  /** For reading on in the same request. */
  query: Query;
  /** The task as it stands now. */
  task?: Maybe<PlannedTask>;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** One value that differs between two versions of a step. */
export type ContentChange = {
  __typename?: 'ContentChange';
  /** What stands there now; null when nothing does. */
  after?: Maybe<Scalars['String']['output']>;
  /** What stood there; null when there was nothing. */
  before?: Maybe<Scalars['String']['output']>;
  /**
   * Where it stands in the content. Entries that have a key are named by it and compared with the entry of the same key,
   * wherever in the list that stands; others are named by their position, from 0.
   */
  path: Array<Scalars['String']['output']>;
};

/** A new agency. */
export type CreateAgencyInput = {
  /** Currency that new brands start with. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The agency's name. */
  name: Scalars['String']['input'];
  /** Short name, 2 to 40 lower-case letters, digits or hyphens; no other agency may have it. */
  slug: Scalars['String']['input'];
  /** Time zone that new brands start with. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};

/** The new agency, or why there is none. */
export type CreateAgencyPayload = {
  __typename?: 'CreateAgencyPayload';
  /** The new agency. */
  agency?: Maybe<Agency>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** A new API key. */
export type CreateApiKeyInput = {
  /** The brands it may see; null means all that the caller may see. */
  brandIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** When it ends by itself. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether it may write. */
  mode?: ApiKeyMode;
  /** What it is for. */
  name: Scalars['String']['input'];
  /** Points that its requests may use a minute, at most as many as all keys; null for as many. */
  pointsPerMinute?: InputMaybe<Scalars['Int']['input']>;
  /** What it may do; no more than the caller may. */
  scopes: Array<Scalars['Scope']['input']>;
};

/** The new key, or why there is none. */
export type CreateApiKeyPayload = {
  __typename?: 'CreateApiKeyPayload';
  /** The new key's record. */
  apiKey?: Maybe<ApiKey>;
  /** For reading on in the same request. */
  query: Query;
  /** The key itself, for `X-Api-Key`. It is shown now and never again. */
  secret?: Maybe<Scalars['String']['output']>;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** A new brand. */
export type CreateBrandInput = {
  /** The currency its strategies start with; the agency's when left out. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The id that it has in another system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** What it does, such as `food`. */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** The brand's name. */
  name: Scalars['String']['input'];
  /** Short name, 2 to 60 lower-case letters, digits or hyphens; made from the name when left out. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Words to group brands by. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The time zone its days are counted in; the agency's when left out. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** Its website. */
  website?: InputMaybe<Scalars['URL']['input']>;
};

/** The new brand, or why there is none. */
export type CreateBrandPayload = {
  __typename?: 'CreateBrandPayload';
  /** The new brand. */
  brand?: Maybe<Brand>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** A new address for calendar programs. */
export type CreateCalendarSubscriptionInput = {
  /** What the calendar is called. */
  name: Scalars['String']['input'];
};

/** The new address, or why there is none. */
export type CreateCalendarSubscriptionPayload = {
  __typename?: 'CreateCalendarSubscriptionPayload';
  /** Where calendar programs read it, after this API's own address. It holds the secret and is shown only here. */
  path?: Maybe<Scalars['String']['output']>;
  /** For reading on in the same request. */
  query: Query;
  /** The subscription. */
  subscription?: Maybe<CalendarSubscription>;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** A new campaign. */
export type CreateCampaignInput = {
  /** What it may cost, in the strategy's currency. */
  budget: MoneyInput;
  /** The last day. */
  endsOn: Scalars['Date']['input'];
  /** The id that it has in another system; unique within the brand. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** The horizon whose budget it uses. */
  horizon: Horizon;
  /** What it is for. */
  kind?: CampaignKind;
  /** What it is called. */
  name: Scalars['String']['input'];
  /** The objectives of step A it serves, by key. */
  objectiveKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The profiles it runs on. */
  profileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The first day. */
  startsOn: Scalars['Date']['input'];
  /** The strategy it serves. */
  strategyId: Scalars['ID']['input'];
  /** What is done. */
  tactics: Array<CampaignTacticInput>;
};

/** The new campaign, or why there is none. */
export type CreateCampaignPayload = {
  __typename?: 'CreateCampaignPayload';
  /** The campaign as it stands now. */
  campaign?: Maybe<Campaign>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** A new profile. */
export type CreateProfileInput = {
  /** The brand it belongs to. */
  brandId: Scalars['ID']['input'];
  /** What is filled in. `HANDLE` is the handle unless told otherwise. */
  criteria?: InputMaybe<Array<CriterionValueInput>>;
  /** The id that it has in another system; unique within the brand. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** The name in its address; unique within the brand and network. */
  handle: Scalars['String']['input'];
  /** Where it stands. */
  network: Network;
  /** What gives it an edge. */
  optimizations?: InputMaybe<Array<OptimizationInput>>;
  /** The platform of step D that it is assembled from. */
  platformKey?: InputMaybe<Scalars['String']['input']>;
};

/** The new profile, or why there is none. */
export type CreateProfilePayload = {
  __typename?: 'CreateProfilePayload';
  /** The profile as it stands now. */
  profile?: Maybe<Profile>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** A new strategy. */
export type CreateStrategyInput = {
  /** The brand. */
  brandId: Scalars['ID']['input'];
  /** Least confidence of an idea that may be committed in step F, 0 to 100. */
  confidenceThreshold?: InputMaybe<Scalars['Int']['input']>;
  /** The currency of its budget; the brand's when left out. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The days on which the terms end; they can be set later. */
  horizons?: InputMaybe<HorizonsInput>;
  /** First day of the short term; today in the brand's time zone when left out. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** What it is called. */
  title: Scalars['String']['input'];
};

/** The new strategy, or why there is none. */
export type CreateStrategyPayload = {
  __typename?: 'CreateStrategyPayload';
  /** For reading on in the same request. */
  query: Query;
  /** The strategy as it stands now. */
  strategy?: Maybe<Strategy>;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** A new webhook. */
export type CreateWebhookInput = {
  /** The brands whose events it is told of; null means all. Callers who see certain brands name some of these. */
  brandIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What it is for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Up to 50 types of events, families of them such as `strategy.*`, or `*` for all; see `webhookEvents`. */
  events: Array<Scalars['String']['input']>;
  /** Where events are sent to: https, without a name and password, at the usual port or one above 1023, on a public network. */
  url: Scalars['URL']['input'];
};

/** The new webhook, or why there is none. */
export type CreateWebhookPayload = {
  __typename?: 'CreateWebhookPayload';
  /** For reading on in the same request. */
  query: Query;
  /** What deliveries are signed by, beginning with `whsec_`. It is shown now and never again. */
  secret?: Maybe<Scalars['String']['output']>;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
  /** The new webhook. */
  webhook?: Maybe<Webhook>;
};

/** A new workflow. */
export type CreateWorkflowInput = {
  /** All three parts of the day; 09:00 to 12:00, 15:00 and 18:00 when left out. */
  blocks?: InputMaybe<Array<WorkflowBlockInput>>;
  /** The brand it belongs to. */
  brandId: Scalars['ID']['input'];
  /** Days by which something is reached; at most 100. */
  milestones?: InputMaybe<Array<MilestoneInput>>;
  /** What it is called. */
  name: Scalars['String']['input'];
  /** What is done; at most 100. */
  tasks?: InputMaybe<Array<WorkflowTaskInput>>;
  /** On which days of the week it is worked; Monday to Friday when left out. */
  workingDays?: InputMaybe<Array<Weekday>>;
};

/** The new workflow, or why there is none. */
export type CreateWorkflowPayload = {
  __typename?: 'CreateWorkflowPayload';
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
  /** The workflow as it stands now. */
  workflow?: Maybe<Workflow>;
};

/** Something that a network asks an owner to fill in. */
export type Criterion =
  /** The picture. */
  | 'AVATAR'
  /** What the profile says of itself. */
  | 'BIO'
  /** What kind of business it is. */
  | 'CATEGORY'
  /** How to reach the brand. */
  | 'CONTACT'
  /** The large picture at the top. */
  | 'COVER'
  /** The name people read. */
  | 'DISPLAY_NAME'
  /** The name in the address. */
  | 'HANDLE'
  /** The language it speaks. */
  | 'LANGUAGE'
  /** The address it points to. */
  | 'LINK'
  /** Where it is. */
  | 'LOCATION';

/** One criterion of a profile with what was filled in. */
export type CriterionValue = {
  __typename?: 'CriterionValue';
  /** What the network asks for. */
  criterion: Criterion;
  /** What was filled in. */
  value: Scalars['String']['output'];
};

/** One criterion with its value. */
export type CriterionValueInput = {
  /** What the network asks for. */
  criterion: Criterion;
  /** What to fill in; null takes it away. */
  value?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A page of an export. It fits an answer and, sent back, one request of the import. Columns are named like the fields of the
 * import's rows, with `brand_external_id` for `brandExternalId`. What has an external id is named by that alone, so that it may
 * come into another agency too; what has none by its own id. Text that a spreadsheet program would take for a formula has an
 * apostrophe before it, which the import takes away.
 */
export type CsvExport = {
  __typename?: 'CsvExport';
  /** The rows as CSV: commas, line feeds, and the names of the columns in the first line. */
  csv: Scalars['String']['output'];
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many rows there are, the names of the columns aside. */
  rows: Scalars['Int']['output'];
};

/** Every so many days. */
export type DailyRecurrence = {
  __typename?: 'DailyRecurrence';
  /** 1 for every day. */
  every: Scalars['Int']['output'];
};

/** Every so many days. */
export type DailyRecurrenceInput = {
  /** 1 for every day; at most 366. */
  every?: InputMaybe<Scalars['Int']['input']>;
};

/** Which comes first in a date like 03/04/2026. */
export type DateOrder =
  /** The day: 3 April. */
  | 'DAY_MONTH_YEAR'
  /** The month: 4 March. */
  | 'MONTH_DAY_YEAR';

/** A decision. */
export type DecideApprovalInput = {
  /** Why; needed when changes are requested. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** The decision. */
  decision: ApprovalDecision;
  /** Refuse when the approval's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The approval. */
  id: Scalars['ID']['input'];
};

/** The decided approval, or why it was not decided. */
export type DecideApprovalPayload = {
  __typename?: 'DecideApprovalPayload';
  /** The approval as it stands now. */
  approval?: Maybe<Approval>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** A metric of the agency's own. */
export type DefineMetricInput = {
  /** For a level only: how those of several sources become one; they are added up unless told otherwise. It never changes. */
  acrossSources?: InputMaybe<LevelsAcrossSources>;
  /** Whether values below zero are accepted; left out: where its scale has some. It may be allowed later, not forbidden. */
  allowsNegative?: InputMaybe<Scalars['Boolean']['input']>;
  /** For a ratio only: the key of the recorded metric below the line. It never changes. */
  denominator?: InputMaybe<Scalars['String']['input']>;
  /** The effect that it is evidence of. */
  effect: Effect;
  /** The version of the definition that is to be changed; left out: no metric may have this key yet. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** For a ratio only: the keys that may stand below the line when the first has no data. It never changes. */
  fallbackDenominators?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What is counted, or how it is computed, in words. */
  formula: Scalars['String']['input'];
  /** Its name for programs: lower-case letters, digits and `_`, at most 60. It never changes, and no built-in metric has it. */
  key: Scalars['String']['input'];
  /** How the values of several days become one. It never changes. */
  kind: MetricKind;
  /** The least value of its scale. A scale may widen later, not narrow. */
  least?: InputMaybe<Scalars['Float']['input']>;
  /** Whether less of it is better; left out: more is. */
  lowerIsBetter?: InputMaybe<Scalars['Boolean']['input']>;
  /** The greatest value of its scale. */
  most?: InputMaybe<Scalars['Float']['input']>;
  /** Its name for people. */
  name: Scalars['String']['input'];
  /** The networks whose own tools give it. */
  networks?: InputMaybe<Array<Network>>;
  /** For a ratio only: the keys of recorded metrics, built in or own, that are added up above the line. It never changes. */
  numerator?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The review that asks for it. */
  review?: InputMaybe<MetricReview>;
  /** What its values count. It never changes. */
  unit: MetricUnit;
};

/** The metric, or why it was not defined. */
export type DefineMetricPayload = {
  __typename?: 'DefineMetricPayload';
  /** The metric as it is defined now. */
  metric?: Maybe<MetricDefinition>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** Which webhook to end. */
export type DeleteWebhookInput = {
  /** The version that the deletion was decided on. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The webhook's id. */
  id: Scalars['ID']['input'];
};

/** The former webhook, or why it was not ended. */
export type DeleteWebhookPayload = {
  __typename?: 'DeleteWebhookPayload';
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
  /** The webhook as it was. */
  webhook?: Maybe<Webhook>;
};

/** Something that makes the brand unique. */
export type Differentiator = {
  __typename?: 'Differentiator';
  /** What proves it. */
  evidence?: Maybe<Scalars['String']['output']>;
  /** Its name within the strategy. */
  key: Scalars['String']['output'];
  /** Where each platform shows it. */
  placements: Array<Placement>;
  /** What it is. */
  what: Scalars['String']['output'];
};

/** Something that makes the brand unique. */
export type DifferentiatorInput = {
  /** What proves it. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** Its name within the strategy: 1 to 40 lower-case letters, digits or hyphens. */
  key: Scalars['String']['input'];
  /** Where each platform shows it. */
  placements?: InputMaybe<Array<PlacementInput>>;
  /** What it is. */
  what: Scalars['String']['input'];
};

/** The forms in which a strategy can be written out. */
export type DocumentFormat =
  /** Markdown with tables, as CommonMark and GitHub know it. */
  | 'MARKDOWN';

/** What became of a manifest. */
export type DocumentPublication = {
  __typename?: 'DocumentPublication';
  /** How many of them are new. */
  published: Scalars['Int']['output'];
  /** How many documents came in. */
  received: Scalars['Int']['output'];
  /** How many were published before, or came twice. */
  unchanged: Scalars['Int']['output'];
};

/** Sub-step H3: the unpublished draft is shown and approved. */
export type DraftContent = {
  __typename?: 'DraftContent';
  /** Notes of the team. */
  notes?: Maybe<Scalars['String']['output']>;
};

/** Sub-step H3: the unpublished draft is shown and approved. Approvals are asked for and given with their own mutations. */
export type DraftContentInput = {
  /** Notes of the team. */
  notes?: InputMaybe<Scalars['String']['input']>;
};

/** How long something took. */
export type Durations = {
  __typename?: 'Durations';
  /** How many were timed. */
  count: Scalars['Int']['output'];
  /** Their mean, in seconds; null without any. */
  mean?: Maybe<Scalars['Float']['output']>;
  /** Their median, in seconds; null without any. */
  median?: Maybe<Scalars['Float']['output']>;
};

/** An end before the planned day. */
export type EarlyEnd = {
  __typename?: 'EarlyEnd';
  /** The day it ended; at once, when left out. */
  on?: Maybe<Scalars['Date']['output']>;
  /** Why it was ended early. */
  reason: Scalars['String']['output'];
};

/** An end before the planned day. */
export type EarlyEndInput = {
  /** The day it ends; at once, when left out. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Why it is ended early. */
  reason: Scalars['String']['input'];
};

/** What platforms bring about between people and a brand. */
export type Effect =
  /** The brand is asked when its subject comes up. */
  | 'AUTHORITY'
  /** People and platforms are joined to each other. */
  | 'CONNECTIVITY'
  /** What the brand says is believed. */
  | 'CREDIBILITY'
  /** Others carry the brand further. */
  | 'EXPOSURE'
  /** People say what they think. */
  | 'FEEDBACK'
  /** People and brand act on each other. */
  | 'INTERACTION'
  /** What stays with people, all in all. */
  | 'RESONANCE'
  /** People come to the brand's own places. */
  | 'TRAFFIC'
  /** People rely on the brand. */
  | 'TRUST'
  /** People come across the brand. */
  | 'VISIBILITY';

/** How much an effect counts for resonance. */
export type EffectWeight = {
  __typename?: 'EffectWeight';
  /** The weight it has when the agency sets none. */
  default: Scalars['Float']['output'];
  /** The effect. */
  effect: Effect;
  /** Its weight. */
  weight: Scalars['Float']['output'];
};

/** The weight of an effect. */
export type EffectWeightInput = {
  /** The effect. */
  effect: Effect;
  /** From 0, which leaves it out, to 100, with at most two decimals; null goes back to the default. */
  weight?: InputMaybe<Scalars['Float']['input']>;
};

/** Which values to export. */
export type ExportMetricsInput = {
  /** The cursor after which to go on, with everything else as it was. */
  after?: InputMaybe<Scalars['String']['input']>;
  /** The brands, 1 to 100. What does not exist or may not be seen has no rows. */
  brandIds: Array<Scalars['ID']['input']>;
  /** How many values, 1 to 10,000. */
  first?: InputMaybe<Scalars['Int']['input']>;
  /** The first day. */
  from: Scalars['Date']['input'];
  /** Keys of metrics of the catalogue that are no ratios, 1 to 50. */
  metrics: Array<Scalars['String']['input']>;
  /** The last day; at most 800 days are exported at once. */
  to: Scalars['Date']['input'];
};

/**
 * Something that somebody said to a brand, and what became of it: perceived, understood, assessed, implemented or declined,
 * answered.
 */
export type Feedback = Node & {
  __typename?: 'Feedback';
  /** What whoever said it was told. */
  answer?: Maybe<Scalars['String']['output']>;
  /** Where the answer can be read. */
  answerLink?: Maybe<Scalars['URL']['output']>;
  /** Who said it. */
  author?: Maybe<Scalars['String']['output']>;
  /** The brand itself. */
  brand: Brand;
  /** The brand. */
  brandId: Scalars['ID']['output'];
  /** When it was recorded. */
  createdAt: Scalars['DateTime']['output'];
  /** What was decided; null before that. */
  decision?: Maybe<FeedbackDecision>;
  /** The id that it has in another system; unique within the brand. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** Opaque and stable. Sorts by the time it was said. */
  id: Scalars['ID']['output'];
  /** The stages that may come next; none once it is answered. */
  next: Array<FeedbackStage>;
  /** The member who looks after it. */
  owner?: Maybe<Actor>;
  /** The member who looks after it, by id. */
  ownerId?: Maybe<Scalars['ID']['output']>;
  /** Where it can be read. */
  permalink?: Maybe<Scalars['URL']['output']>;
  /** The profile that it was said on; null when it was said to the brand itself. */
  profileId?: Maybe<Scalars['ID']['output']>;
  /** Why it was declined. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was said. */
  receivedAt: Scalars['DateTime']['output'];
  /** From the moment it was said until it was answered, in seconds; null before that. */
  secondsToAnswer?: Maybe<Scalars['Int']['output']>;
  /** From the moment it was said until it was perceived, in seconds. */
  secondsToPerceive: Scalars['Int']['output'];
  /** How long it has been in its stage, in seconds; null once it is answered. */
  secondsWaiting?: Maybe<Scalars['Int']['output']>;
  /** How it speaks of the brand; null when nobody said. */
  sentiment?: Maybe<Sentiment>;
  /** The stage it is in. */
  stage: FeedbackStage;
  /** The stages it has entered, in order. */
  stages: Array<FeedbackStageEntry>;
  /** What was said. */
  text: Scalars['String']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows with every change. */
  version: Scalars['Int']['output'];
};

/** One item and where it goes. */
export type FeedbackAdvanceInput = {
  /** What whoever said it was told. ANSWERED needs it, or the link. */
  answer?: InputMaybe<Scalars['String']['input']>;
  /** Refuse when the item's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The feedback. */
  id: Scalars['ID']['input'];
  /** Where the answer can be read. */
  link?: InputMaybe<Scalars['URL']['input']>;
  /** What was understood, how it was assessed, what was done. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why it is declined. Needed for DECLINED. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The stage that comes next. */
  to: FeedbackStage;
};

/** A page of feedback. */
export type FeedbackConnection = {
  __typename?: 'FeedbackConnection';
  /** The feedback with its cursors. */
  edges: Array<FeedbackEdge>;
  /** The feedback. */
  nodes: Array<Feedback>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** What was decided about feedback. */
export type FeedbackDecision =
  /** Not to act upon it. */
  | 'DECLINE'
  /** To act upon it. */
  | 'IMPLEMENT';

/** An item of feedback within a page. */
export type FeedbackEdge = {
  __typename?: 'FeedbackEdge';
  /** The place of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Feedback;
};

/** Which feedback the inbox shows. Everything given has to hold. */
export type FeedbackFilter = {
  /** Said to one of these brands, up to 100. */
  brandIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Said at this moment or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** What this member looks after. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Said on one of these profiles, up to 100. */
  profileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What speaks of its brand like this. */
  sentiment?: InputMaybe<Sentiment>;
  /** In one of these stages. Left out: all but ANSWERED, which can only be asked for alone. */
  stages?: InputMaybe<Array<FeedbackStage>>;
  /** True for what nobody looks after. */
  unowned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Said before this moment. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What a brand made of the feedback that was said to it in a period. */
export type FeedbackLoop = {
  __typename?: 'FeedbackLoop';
  /** Of these, how many were answered by now. */
  answered: Scalars['Int']['output'];
  /** answered ÷ received; null when nothing was said. */
  answeredShare?: Maybe<Scalars['Float']['output']>;
  /** Items that were said in the period. */
  received: Scalars['Int']['output'];
  /** Every stage, in order. */
  stages: Array<FeedbackLoopStage>;
  /** From the moment something was said until it was answered, of what was. */
  toAnswer: Durations;
  /** From the moment something was said until it was perceived. */
  toPerceive: Durations;
};

/** One stage of the loop. */
export type FeedbackLoopStage = {
  __typename?: 'FeedbackLoopStage';
  /** Items of the period that have entered it, whether or not they are there still. */
  entered: Scalars['Int']['output'];
  /** Items of the period that are in it now. */
  present: Scalars['Int']['output'];
  /** The stage. */
  stage: FeedbackStage;
  /** How long those that left it were in it. */
  time: Durations;
};

/** The order of the inbox. */
export type FeedbackOrder =
  /** What was said first comes first. */
  | 'LONGEST_WAITING'
  /** What was said last comes first. */
  | 'NEWEST';

/**
 * One item of feedback. Feedback that exists keeps what its row leaves blank. It was said on the profile named by `profileId`,
 * or by `network` and `handle`; without any of these to the brand itself.
 */
export type FeedbackRowInput = {
  /** Who said it. */
  author?: InputMaybe<Scalars['Cell']['input']>;
  /** The id that the brand has in another system. */
  brandExternalId?: InputMaybe<Scalars['Cell']['input']>;
  /** The brand's own id; together with `brandExternalId` both have to name the same brand. */
  brandId?: InputMaybe<Scalars['Cell']['input']>;
  /** The id that the feedback has in another system. Needed unless `id` is given: by it the feedback is found again within its brand. */
  externalId?: InputMaybe<Scalars['Cell']['input']>;
  /** The name in the profile's address; together with `network`. */
  handle?: InputMaybe<Scalars['Cell']['input']>;
  /** The feedback's own id, for feedback without an external id, or to give it another. */
  id?: InputMaybe<Scalars['Cell']['input']>;
  /** Where the profile stands, such as `INSTAGRAM`; together with `handle`. */
  network?: InputMaybe<Scalars['Cell']['input']>;
  /** Where it can be read. */
  permalink?: InputMaybe<Scalars['Cell']['input']>;
  /** The profile's own id. */
  profileId?: InputMaybe<Scalars['Cell']['input']>;
  /**
   * When it was said: an instant with its offset, or a time or day as the clocks of the brand's time zone show it. Needed for new
   * feedback; it never changes.
   */
  receivedAt?: InputMaybe<Scalars['Cell']['input']>;
  /** How it speaks of the brand: `POSITIVE`, `NEUTRAL` or `NEGATIVE`. */
  sentiment?: InputMaybe<Scalars['Cell']['input']>;
  /** What was said. Needed for new feedback. */
  text?: InputMaybe<Scalars['Cell']['input']>;
};

/** What became of feedback, in this order. Nothing skips a stage; it is either implemented or declined. */
export type FeedbackStage =
  /** Whoever said it was told. */
  | 'ANSWERED'
  /** It is clear what it is worth. */
  | 'ASSESSED'
  /** It was decided not to act upon it, for a reason. */
  | 'DECLINED'
  /** It was acted upon. */
  | 'IMPLEMENTED'
  /** Somebody has seen it. */
  | 'PERCEIVED'
  /** It is clear what is meant. */
  | 'UNDERSTOOD';

/** A stage that feedback has entered. */
export type FeedbackStageEntry = {
  __typename?: 'FeedbackStageEntry';
  /** Who brought it there. */
  actor: Actor;
  /** When it was entered. */
  at: Scalars['DateTime']['output'];
  /** The member or key that brought it there, by id. */
  by: Scalars['ID']['output'];
  /** What was understood, how it was assessed, what was done. */
  note?: Maybe<Scalars['String']['output']>;
  /** How long it was in the stage, in seconds; null while it is, and for the last stage. */
  seconds?: Maybe<Scalars['Int']['output']>;
  /** The stage. */
  stage: FeedbackStage;
};

/** What stands between the cells of a text file. */
export type FileDelimiter =
  /** A comma. */
  | 'COMMA'
  /** A semicolon. */
  | 'SEMICOLON'
  /** A tab. */
  | 'TAB';

/** How a text file is written down in bytes. */
export type FileEncoding =
  /** UTF-8. */
  | 'UTF_8'
  /** UTF-16, the high byte first. */
  | 'UTF_16BE'
  /** UTF-16, the low byte first. */
  | 'UTF_16LE'
  /** Windows-1252: taken where a file is not UTF-8. */
  | 'WINDOWS_1252';

/** What became of a finding of the trial. */
export type FindingResolution =
  /** It stays as it is, for a reason. */
  | 'ACCEPTED'
  /** It was put right. */
  | 'CORRECTED';

/** The campaign to finish. */
export type FinishCampaignInput = {
  /** Refuse when the campaign's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The day it ended, when recorded later; today in the brand's time zone when left out. */
  finishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The campaign. */
  id: Scalars['ID']['input'];
};

/** The finished campaign, or why it goes on. */
export type FinishCampaignPayload = {
  __typename?: 'FinishCampaignPayload';
  /** The campaign as it stands now. */
  campaign?: Maybe<Campaign>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** The import to finish. */
export type FinishImportInput = {
  /** How many chunks there are. When not all of them came in, nothing is applied. */
  chunks: Scalars['Int']['input'];
  /** The import's id. */
  jobId: Scalars['ID']['input'];
};

/** How far the import is. */
export type FinishImportPayload = {
  __typename?: 'FinishImportPayload';
  /** The import as it stands now. It is there, too, when refused rows stopped it or chunks are missing. */
  job?: Maybe<ImportJob>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** In a flow, something would have to come after itself. */
export type FlowCycleError = UserError & {
  __typename?: 'FlowCycleError';
  /** The cause, for a program. */
  code: UserErrorCode;
  /** The keys on the way from one back to itself, in the order in which they would have to be done. */
  cycle: Array<Scalars['String']['output']>;
  /** What is wrong and what to do, for a person. */
  message: Scalars['String']['output'];
  /** Where in the input it is, when it is in one place. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** The secret that an API key had before it was rotated. */
export type FormerSecret = {
  __typename?: 'FormerSecret';
  /** Until when it works. */
  endsAt: Scalars['DateTime']['output'];
  /** How it ends, to tell secrets apart. */
  lastFour: Scalars['String']['output'];
};

/** How the committed ideas of step F become work, job by job and in a flow. A brand has one. */
export type Framework = Node & {
  __typename?: 'Framework';
  /** What is to be done. */
  actions: Array<FrameworkAction>;
  /** The brand it belongs to. */
  brandId: Scalars['ID']['output'];
  /** When it was first saved. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** The job descriptions. */
  jobs: Array<JobDescription>;
  /** When it was last saved. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows with every change. */
  version: Scalars['Int']['output'];
};

/** A committed idea of step F as work. */
export type FrameworkAction = {
  __typename?: 'FrameworkAction';
  /** The actions it comes after, by their keys. */
  after: Array<Scalars['String']['output']>;
  /** How it is done. */
  description?: Maybe<Scalars['String']['output']>;
  /** The idea of step F that it carries out, by its key. */
  ideaKey: Scalars['String']['output'];
  /** The job it belongs to, by its key. */
  job: Scalars['String']['output'];
  /** The name by which other actions and tasks refer to it. */
  key: Scalars['String']['output'];
  /**
   * Whether its idea is no longer committed in step F of the brand's latest strategy. It stays in the framework until
   * somebody takes it out.
   */
  orphaned: Scalars['Boolean']['output'];
  /** What is done. */
  title: Scalars['String']['output'];
};

/** A committed idea of step F as work. */
export type FrameworkActionInput = {
  /** The actions it comes after, by their keys; at most 20. */
  after?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How it is done. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The idea of step F that it carries out, by its key. It has to be committed, unless the action named it before. */
  ideaKey: Scalars['String']['input'];
  /** The job it belongs to, by its key. */
  job: Scalars['String']['input'];
  /** The name by which other actions and tasks refer to it: 1 to 40 lower-case letters, digits or hyphens. */
  key: Scalars['String']['input'];
  /** What is done. */
  title: Scalars['String']['input'];
};

/** A public holiday. */
export type Holiday = {
  __typename?: 'Holiday';
  /** What it is called. */
  name: Scalars['String']['output'];
  /** The day. */
  on: Scalars['Date']['output'];
};

/** The public holidays that a brand keeps. */
export type HolidayCalendar = Node & {
  __typename?: 'HolidayCalendar';
  /** The brand it belongs to. */
  brandId: Scalars['ID']['output'];
  /** The holidays, in order of days. */
  holidays: Array<Holiday>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** When they were last saved. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows with every change. */
  version: Scalars['Int']['output'];
};

/** A public holiday. */
export type HolidayInput = {
  /** What it is called. */
  name: Scalars['String']['input'];
  /** The day. */
  on: Scalars['Date']['input'];
};

/** The three spans of a strategy. Their lengths are the strategy's own. */
export type Horizon =
  /** From there to the end of the long term. */
  | 'LONG_TERM'
  /** From there to the end of the mid term. */
  | 'MID_TERM'
  /** From the start to the end of the short term. */
  | 'SHORT_TERM';

/** An amount for each horizon, each more than none. */
export type HorizonAmountsInput = {
  /** Amount of the long term. */
  longTerm: Scalars['Decimal']['input'];
  /** Amount of the mid term. */
  midTerm: Scalars['Decimal']['input'];
  /** Amount of the short term. */
  shortTerm: Scalars['Decimal']['input'];
};

/** The money of one horizon. */
export type HorizonBudget = {
  __typename?: 'HorizonBudget';
  /** Which horizon. */
  horizon: Horizon;
  /** What is left. */
  left: Money;
  /** What was planned. */
  planned: Money;
  /** What was spent; budgets of launched campaigns count as spent. */
  spent: Money;
};

/** A weight for each horizon, each more than none. */
export type HorizonWeightsInput = {
  /** Weight of the long term. */
  longTerm: Scalars['Decimal']['input'];
  /** Weight of the mid term. */
  midTerm: Scalars['Decimal']['input'];
  /** Weight of the short term. */
  shortTerm: Scalars['Decimal']['input'];
};

/** The last days of the three terms, ascending. */
export type HorizonsInput = {
  /** Last day of the long term. */
  longTermEndsOn: Scalars['Date']['input'];
  /** Last day of the mid term. */
  midTermEndsOn: Scalars['Date']['input'];
  /** Last day of the short term. */
  shortTermEndsOn: Scalars['Date']['input'];
};

/** An idea of the brainstorming. */
export type Idea = {
  __typename?: 'Idea';
  /** Whether the team takes it on. */
  committed: Scalars['Boolean']['output'];
  /** How sure the team is to carry it out with accuracy, from 0 to 100. */
  confidence?: Maybe<Scalars['Int']['output']>;
  /** The idea in more words. */
  description?: Maybe<Scalars['String']['output']>;
  /** The name by which sub-step H7 refers to it; unique within the strategy. */
  key: Scalars['String']['output'];
  /** What it is about. */
  kind: IdeaKind;
  /** The idea in a line. */
  title: Scalars['String']['output'];
};

/** An idea of the brainstorming. */
export type IdeaInput = {
  /** Whether the team takes it on; no, when left out. */
  committed?: InputMaybe<Scalars['Boolean']['input']>;
  /** How sure the team is to carry it out with accuracy, from 0 to 100. */
  confidence?: InputMaybe<Scalars['Int']['input']>;
  /** The idea in more words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** A name for sub-step H7 to refer to it: 1 to 40 lower-case letters, digits or hyphens. */
  key: Scalars['String']['input'];
  /** What it is about. */
  kind: IdeaKind;
  /** The idea in a line. */
  title: Scalars['String']['input'];
};

/** What an idea is about. */
export type IdeaKind =
  /** An app to make or to use. */
  | 'APP'
  /** A campaign. */
  | 'CAMPAIGN'
  /** Something given to people without asking for anything. */
  | 'CONTRIBUTION'
  /** Doing something with somebody else. */
  | 'PARTNERSHIP'
  /** A platform to be on. */
  | 'PLATFORM'
  /** A single tactic. */
  | 'TACTIC'
  /** Who works together, and how. */
  | 'TEAM'
  /** A tool to use. */
  | 'TOOL';

/** The effect of an idea within the ecosystem. */
export type IdeaRole = {
  __typename?: 'IdeaRole';
  /** The effect it is meant to have. */
  effect: Effect;
  /** How the blog and the platforms bring it about. */
  how?: Maybe<Scalars['String']['output']>;
  /** The idea of F, by its key. */
  ideaKey: Scalars['String']['output'];
};

/** The effect of an idea within the ecosystem. */
export type IdeaRoleInput = {
  /** The effect it is meant to have. */
  effect: Effect;
  /** How the blog and the platforms bring it about. */
  how?: InputMaybe<Scalars['String']['input']>;
  /** The idea of F, by its key. */
  ideaKey: Scalars['String']['input'];
};

/** Step D: who the brand is, as a whole and on each platform. */
export type IdentityContent = {
  __typename?: 'IdentityContent';
  /** How all platforms go together in one workflow. */
  alignment?: Maybe<Scalars['String']['output']>;
  /** How the brand looks. */
  image?: Maybe<Scalars['String']['output']>;
  /** Why the brand exists. */
  mission?: Maybe<Scalars['String']['output']>;
  /** The brand on each platform. */
  platforms: Array<PlatformIdentity>;
  /** What the brand sees ahead of it. */
  vision?: Maybe<Scalars['String']['output']>;
  /** How the brand speaks. */
  voice?: Maybe<Scalars['String']['output']>;
};

/** Step D: who the brand is, as a whole and on each platform. */
export type IdentityContentInput = {
  /** How all platforms go together in one workflow. */
  alignment?: InputMaybe<Scalars['String']['input']>;
  /** How the brand looks. */
  image?: InputMaybe<Scalars['String']['input']>;
  /** Why the brand exists. */
  mission?: InputMaybe<Scalars['String']['input']>;
  /** The brand on each platform; at most 50. */
  platforms?: InputMaybe<Array<PlatformIdentityInput>>;
  /** What the brand sees ahead of it. */
  vision?: InputMaybe<Scalars['String']['input']>;
  /** How the brand speaks. */
  voice?: InputMaybe<Scalars['String']['input']>;
};

/** Brands to create or change. */
export type ImportBrandsInput = {
  /** True to judge the rows and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
  /** What happens to the good rows when others are refused. */
  errorPolicy?: ImportErrorPolicy;
  /** The rows, 1 to 1,000. */
  rows: Array<BrandRowInput>;
};

/** What became of the brands. */
export type ImportBrandsPayload = {
  __typename?: 'ImportBrandsPayload';
  /** Whether the accepted rows were written. False in a dry run, and when refused rows or another failure stopped the import. */
  applied: Scalars['Boolean']['output'];
  /** The brands of the accepted rows as they stand now, in the order of the rows; empty when nothing was applied. */
  brands: Array<Brand>;
  /** For reading on in the same request. */
  query: Query;
  /** The refused rows with reasons. */
  rejections: Array<ImportRejection>;
  /** How many rows came to what; null when the request itself was refused. */
  summary?: Maybe<ImportSummary>;
  /** What went wrong with the request as a whole, all of it. */
  userErrors: Array<UserError>;
};

/** Campaigns to plan or change. */
export type ImportCampaignsInput = {
  /** True to judge the rows and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
  /** What happens to the good rows when others are refused. */
  errorPolicy?: ImportErrorPolicy;
  /** The rows, 1 to 1,000. */
  rows: Array<CampaignRowInput>;
};

/** What became of the campaigns. */
export type ImportCampaignsPayload = {
  __typename?: 'ImportCampaignsPayload';
  /** Whether the accepted rows were written. False in a dry run, and when refused rows or another failure stopped the import. */
  applied: Scalars['Boolean']['output'];
  /** The campaigns of the accepted rows as they stand now, in the order of the rows; empty when nothing was applied. */
  campaigns: Array<Campaign>;
  /** For reading on in the same request. */
  query: Query;
  /** The refused rows with reasons. */
  rejections: Array<ImportRejection>;
  /** How many rows came to what; null when the request itself was refused. */
  summary?: Maybe<ImportSummary>;
  /** What went wrong with the request as a whole, all of it. */
  userErrors: Array<UserError>;
};

/** A part of the rows of an import. */
export type ImportChunk = {
  __typename?: 'ImportChunk';
  /** Whether its rows were written. */
  applied: Scalars['Boolean']['output'];
  /**
   * By this a client recognises the rows that it has: SHA-256, in hexadecimal digits, over a line for each row, ended by a line
   * feed; a line is the JSON list of the row's pairs of name and value, by name, without spaces.
   */
  fingerprint: Scalars['String']['output'];
  /** Its place among the chunks, from 0. */
  index: Scalars['Int']['output'];
  /** How many rows came to what; before it is applied: what they would come to. */
  summary: ImportSummary;
};

/** What happens to the good rows when others are refused. */
export type ImportErrorPolicy =
  /**
   * One refused row, and nothing is written: all rows are judged before the first is written. What takes more than a hundred
   * writes is written in parts; a row that then loses a race against another caller comes back refused beside written ones.
   */
  | 'REJECT_EVERYTHING'
  /** The good rows are written, the refused ones left out. */
  | 'REJECT_FAILED_ROWS';

/** Feedback to record or change. */
export type ImportFeedbackInput = {
  /** True to judge the rows and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
  /** What happens to the good rows when others are refused. */
  errorPolicy?: ImportErrorPolicy;
  /** The rows, 1 to 1,000. */
  rows: Array<FeedbackRowInput>;
};

/** What became of the feedback. */
export type ImportFeedbackPayload = {
  __typename?: 'ImportFeedbackPayload';
  /** Whether the accepted rows were written. False in a dry run, and when refused rows or another failure stopped the import. */
  applied: Scalars['Boolean']['output'];
  /** The feedback of the accepted rows as it stands now, in the order of the rows; empty when nothing was applied. */
  feedback: Array<Feedback>;
  /** For reading on in the same request. */
  query: Query;
  /** The refused rows with reasons. */
  rejections: Array<ImportRejection>;
  /** How many rows came to what; null when the request itself was refused. */
  summary?: Maybe<ImportSummary>;
  /** What went wrong with the request as a whole, all of it. */
  userErrors: Array<UserError>;
};

/**
 * An import of many requests. It exists for a day from its start. It reaches no brand that whoever started it may not see,
 * and only those who may see all the brands that it reaches can see it.
 */
export type ImportJob = {
  __typename?: 'ImportJob';
  /** The chunks that came in, in their order; up to 4,000. */
  chunks: Array<ImportChunk>;
  /** Whether it only judges the rows. Each chunk is then judged by itself: what two of them create counts as created twice. */
  dryRun: Scalars['Boolean']['output'];
  /** What happens to the good rows when others are refused. */
  errorPolicy: ImportErrorPolicy;
  /** How many chunks are to come, as far as that was said at the start or at the finish. */
  expectedChunks?: Maybe<Scalars['Int']['output']>;
  /** When it ceases to exist, whatever its status. */
  expiresAt: Scalars['DateTime']['output'];
  /** When it was finished or stopped; null before. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What its rows speak of. */
  kind: ImportKind;
  /** What it is called, such as the name of a file. */
  name?: Maybe<Scalars['String']['output']>;
  /** How many chunks and rows came in and were applied. */
  progress: ImportProgress;
  /** The refused rows with reasons, in the order of the import, from the first. */
  rejections: ImportJobRejectionConnection;
  /** When it was started. */
  startedAt: Scalars['DateTime']['output'];
  /** Who started it. */
  startedBy: Actor;
  /** How far it is. */
  status: ImportJobStatus;
  /**
   * How many rows came to what, over all chunks that came in; those that are not applied yet count as what they would come to.
   * All zero but `received` and `rejected` once the import is stopped.
   */
  summary: ImportSummary;
};


/**
 * An import of many requests. It exists for a day from its start. It reaches no brand that whoever started it may not see,
 * and only those who may see all the brands that it reaches can see it.
 */
export type ImportJobrejectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One fault of a refused row of an import of many requests. A row with two faults is named twice. */
export type ImportJobRejection = {
  __typename?: 'ImportJobRejection';
  /** The chunk it came in. */
  chunk: Scalars['Int']['output'];
  /** The cause, for a program. */
  code: ImportRejectionCode;
  /** The id that the row gives for its object in another system, where it could be read. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** The row's place in the whole import, from 0; null while an earlier chunk is missing. */
  index?: Maybe<Scalars['Int']['output']>;
  /** The row's place in its chunk, from 0. */
  indexInChunk: Scalars['Int']['output'];
  /** What is wrong, for a person. */
  message: Scalars['String']['output'];
  /** The cell that the fault is in. */
  path: Array<Scalars['String']['output']>;
};

/** A page of refused rows. */
export type ImportJobRejectionConnection = {
  __typename?: 'ImportJobRejectionConnection';
  /** The rejections with their cursors. */
  edges: Array<ImportJobRejectionEdge>;
  /** The rejections. */
  nodes: Array<ImportJobRejection>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A rejection within a page. */
export type ImportJobRejectionEdge = {
  __typename?: 'ImportJobRejectionEdge';
  /** The place of this rejection in the list. */
  cursor: Scalars['String']['output'];
  /** The rejection. */
  node: ImportJobRejection;
};

/** How far an import of many requests is. */
export type ImportJobStatus =
  /** All chunks are there and being applied; `finishImport` goes on with it. */
  | 'APPLYING'
  /** All is done. */
  | 'FINISHED'
  /** Chunks are coming in. */
  | 'RECEIVING'
  /** Refused rows stopped it under REJECT_EVERYTHING: nothing was written. */
  | 'STOPPED';

/** What the rows of an import speak of. */
export type ImportKind =
  /** Brands, as in `importBrands`. Needs `brands:write`. */
  | 'BRANDS'
  /** Campaigns, as in `importCampaigns`. Needs `campaigns:write`. */
  | 'CAMPAIGNS'
  /** Items of feedback, as in `importFeedback`. Needs `feedback:write`. */
  | 'FEEDBACK'
  /** Daily values, as in `importMetrics`. Needs `metrics:write`. */
  | 'METRICS'
  /** Profiles, as in `importProfiles`. Needs `profiles:write`. */
  | 'PROFILES';

/** Values to record. */
export type ImportMetricsInput = {
  /** True to judge the rows and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
  /** What happens to the good rows when others are refused. */
  errorPolicy?: ImportErrorPolicy;
  /** The rows, 1 to 10,000. */
  rows: Array<MetricRowInput>;
};

/** What became of the values. */
export type ImportMetricsPayload = {
  __typename?: 'ImportMetricsPayload';
  /** Whether the accepted rows were written. False in a dry run, and when refused rows or another failure stopped the import. */
  applied: Scalars['Boolean']['output'];
  /** For reading on in the same request. */
  query: Query;
  /** The refused rows with reasons. */
  rejections: Array<ImportRejection>;
  /** How many rows came to what; null when the request itself was refused. */
  summary?: Maybe<ImportSummary>;
  /** What went wrong with the request as a whole, all of it. */
  userErrors: Array<UserError>;
};

/** A file to import, and whose it is. */
export type ImportNetworkExportInput = {
  /** The brand, by the id that it has in another system. */
  brandExternalId?: InputMaybe<Scalars['String']['input']>;
  /** The brand, by its own id. Give this or `brandExternalId`; together both have to name the same brand. */
  brandId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * For advertising: a campaign that all of it is owed to. Left out: totals are owed to the campaigns of the brand that bear
   * the names in the file.
   */
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  /** The file. */
  content: NetworkExportContent;
  /** Which comes first in its dates. Left out: decided from all of them, or asked for. */
  dateOrder?: InputMaybe<DateOrder>;
  /** True to read and judge the file and write nothing: the answer says exactly what would happen. */
  dryRun?: Scalars['Boolean']['input'];
  /** What happens to the good rows when others are refused. */
  errorPolicy?: ImportErrorPolicy;
  /** What the file is. Left out: found by its headers. */
  format?: InputMaybe<NetworkExportFormat>;
  /** How its numbers are written. Left out: decided from all of them, or asked for. */
  numberFormat?: InputMaybe<NumberFormat>;
  /**
   * The profile that the values belong to. Left out: the one with the account's handle or name in the file, or the brand's
   * only one on that network. Advertising and web analytics belong to the brand itself.
   */
  profileId?: InputMaybe<Scalars['ID']['input']>;
  /** The year of its last day, where its dates have none. Left out: the latest that is not to come. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of the file. */
export type ImportNetworkExportPayload = {
  __typename?: 'ImportNetworkExportPayload';
  /** Whether what was accepted was written. False in a dry run, and when refused rows or another failure stopped the import. */
  applied: Scalars['Boolean']['output'];
  /** For reading on in the same request. */
  query: Query;
  /** What is wrong with refused rows, in their order: the first 1,000 faults. */
  rejections: Array<NetworkExportRejection>;
  /** How many values, posts or totals came to what; null when the file as a whole was refused. */
  summary?: Maybe<NetworkExportSummary>;
  /** What was understood of the file; null when it could not be read. */
  understood?: Maybe<NetworkExportUnderstanding>;
  /** What went wrong with the file as a whole, and what has to be asked, all of it. */
  userErrors: Array<UserError>;
};

/** Profiles to create or change. */
export type ImportProfilesInput = {
  /** True to judge the rows and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
  /** What happens to the good rows when others are refused. */
  errorPolicy?: ImportErrorPolicy;
  /** The rows, 1 to 1,000. */
  rows: Array<ProfileRowInput>;
};

/** What became of the profiles. */
export type ImportProfilesPayload = {
  __typename?: 'ImportProfilesPayload';
  /** Whether the accepted rows were written. False in a dry run, and when refused rows or another failure stopped the import. */
  applied: Scalars['Boolean']['output'];
  /** The profiles of the accepted rows as they stand now, in the order of the rows; empty when nothing was applied. */
  profiles: Array<Profile>;
  /** For reading on in the same request. */
  query: Query;
  /** The refused rows with reasons. */
  rejections: Array<ImportRejection>;
  /** How many rows came to what; null when the request itself was refused. */
  summary?: Maybe<ImportSummary>;
  /** What went wrong with the request as a whole, all of it. */
  userErrors: Array<UserError>;
};

/** How far an import of many requests is, in figures. */
export type ImportProgress = {
  __typename?: 'ImportProgress';
  /** Chunks that were applied; always 0 in a dry run. */
  chunksApplied: Scalars['Int']['output'];
  /** Chunks that came in. */
  chunksReceived: Scalars['Int']['output'];
  /** The first 100 chunks that have not come in, of those expected; up to the last that came in when nobody said how many. */
  missing: Array<Scalars['Int']['output']>;
  /** Rows of applied chunks. */
  rowsApplied: Scalars['Int']['output'];
  /** Rows that came in. */
  rowsReceived: Scalars['Int']['output'];
};

/** One fault of a refused row. A row with two faults is named twice. */
export type ImportRejection = {
  __typename?: 'ImportRejection';
  /** The cause, for a program. */
  code: ImportRejectionCode;
  /** The id that the row gives for its object in another system, or a value's row for its brand, where it could be read. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** The row's place in the request, from 0. */
  index: Scalars['Int']['output'];
  /** What is wrong, for a person. */
  message: Scalars['String']['output'];
  /** The cell that the fault is in. */
  path: Array<Scalars['String']['output']>;
};

/** Why a row was refused. */
export type ImportRejectionCode =
  /** Another object has this external id, or this handle on the same network. */
  | 'ALREADY_EXISTS'
  /** Something that is needed is blank. */
  | 'BLANK'
  /** There is no such brand, or the caller may not see it. */
  | 'BRAND_UNKNOWN'
  /** The brand has no such campaign. */
  | 'CAMPAIGN_UNKNOWN'
  /** Someone else changed the object while the import ran: send the row again. */
  | 'CHANGED_MEANWHILE'
  /** There is no such day. */
  | 'DATE_IMPOSSIBLE'
  /** An earlier row of the same request says something else of the same thing. */
  | 'DUPLICATE_ROW'
  /** The brand has no such feedback. */
  | 'FEEDBACK_UNKNOWN'
  /** A value is not acceptable; the message says why. */
  | 'INVALID'
  /** The metric is a ratio, which is computed and not recorded. */
  | 'METRIC_COMPUTED'
  /** The catalogue has no such metric. */
  | 'METRIC_UNKNOWN'
  /** There is no such network. */
  | 'NETWORK_UNKNOWN'
  /** The strategy has no such objective in step A. */
  | 'OBJECTIVE_UNKNOWN'
  /** The brand has no such profile. */
  | 'PROFILE_UNKNOWN'
  /** The object is in a state that does not allow this. */
  | 'STATE_CONFLICT'
  /** The brand has no such strategy. */
  | 'STRATEGY_UNKNOWN'
  /** The metric cannot be negative. */
  | 'VALUE_NEGATIVE'
  /** The value is not a number. */
  | 'VALUE_NOT_A_NUMBER'
  /** The value lies outside the metric's scale, or is too large to be counted exactly. */
  | 'VALUE_OUT_OF_RANGE';

/** The rows of a chunk, as many as the import of one request takes. */
export type ImportRowsInput =
  /** Brands, 1 to 1,000. */
  { brands: Array<BrandRowInput>; campaigns?: never; feedback?: never; metrics?: never; profiles?: never; }
  |  /** Campaigns, 1 to 1,000. */
  { brands?: never; campaigns: Array<CampaignRowInput>; feedback?: never; metrics?: never; profiles?: never; }
  |  /** Items of feedback, 1 to 1,000. */
  { brands?: never; campaigns?: never; feedback: Array<FeedbackRowInput>; metrics?: never; profiles?: never; }
  |  /** Daily values, 1 to 10,000. */
  { brands?: never; campaigns?: never; feedback?: never; metrics: Array<MetricRowInput>; profiles?: never; }
  |  /** Profiles, 1 to 1,000. */
  { brands?: never; campaigns?: never; feedback?: never; metrics?: never; profiles: Array<ProfileRowInput>; };

/** How many rows came to what. In a dry run: what they would come to. */
export type ImportSummary = {
  __typename?: 'ImportSummary';
  /** Rows that made something new. */
  created: Scalars['Int']['output'];
  /** Rows in the request. */
  received: Scalars['Int']['output'];
  /** Rows that were refused. Under REJECT_EVERYTHING one is enough for the three before to be zero. */
  rejected: Scalars['Int']['output'];
  /** Rows that say what was there already. */
  unchanged: Scalars['Int']['output'];
  /** Rows that changed something. */
  updated: Scalars['Int']['output'];
};

/** Step H: platforms become profiles that work together. The work itself is in the sub-steps. */
export type IntegrationContent = {
  __typename?: 'IntegrationContent';
  /** Notes on the integration as a whole. */
  notes?: Maybe<Scalars['String']['output']>;
};

/** Step H: platforms become profiles that work together. The work itself is in the sub-steps. */
export type IntegrationContentInput = {
  /** Notes on the integration as a whole. */
  notes?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Platforms outside, effects inside. What people do is made comparable in two ways: counts of what they do are held against a
 * thousand people reached, and every metric, whatever its unit, is held against the period before as an index of 100.
 */
export type IntegrationModel = {
  __typename?: 'IntegrationModel';
  /** The brand. */
  brandId: Scalars['ID']['output'];
  /** How one effect leads to the next. */
  chain: Array<ModelChainLink>;
  /** The days it is held against. */
  comparedTo: Period;
  /** How the platforms are joined. */
  connectivity: ModelConnectivity;
  /** From platforms to effects: one for every effect that a platform gave a metric of, in either period. */
  edges: Array<ModelEdge>;
  /** All ten effects, in the order of the chain. */
  effects: Array<ModelEffect>;
  /** What was made of the feedback of the period. */
  loop: FeedbackLoop;
  /** What has to be recorded before the effects that are unknown are known, in that order. */
  missing: Array<MissingEvidence>;
  /** The days it speaks of. */
  period: Period;
  /**
   * The model as a picture, SVG: platforms on the outer ring, effects on the inner one, lines by strength. It is readable
   * without colours, and says in words what it shows.
   */
  picture: Scalars['String']['output'];
  /**
   * The picture as an address for the `src` of an image, for a limited time. ANYONE who has the address sees the picture until it
   * expires, without signing in and whatever becomes of who made it: give it to readers of a report, not to the public. Brand,
   * periods and theme are fixed in it, and signed; the figures are those of the moment of looking. Nothing is to be seen while
   * the brand is archived. Null, with an error that says why, when no such address can be made.
   */
  pictureUrl?: Maybe<PictureUrl>;
  /** The profiles of the brand that are in use. */
  platforms: Array<ModelPlatform>;
  /** What was made of the feedback of the period it is held against. */
  previousLoop: FeedbackLoop;
  /** What stays inside. */
  resonance: ModelResonance;
  /** The picture as tables for those who cannot see it, Markdown. */
  table: Scalars['String']['output'];
  /** The weights it was computed with. */
  weights: ModelWeights;
};


/**
 * Platforms outside, effects inside. What people do is made comparable in two ways: counts of what they do are held against a
 * thousand people reached, and every metric, whatever its unit, is held against the period before as an index of 100.
 */
export type IntegrationModelpictureArgs = {
  theme?: PictureTheme;
};


/**
 * Platforms outside, effects inside. What people do is made comparable in two ways: counts of what they do are held against a
 * thousand people reached, and every metric, whatever its unit, is held against the period before as an index of 100.
 */
export type IntegrationModelpictureUrlArgs = {
  expiresInHours?: Scalars['Int']['input'];
  theme?: PictureTheme;
};

/** An invitation. */
export type InviteMemberInput = {
  /** The group they approve for; only for a client. */
  approverGroup?: InputMaybe<ApproverGroup>;
  /** The brands they may see; null means all. A client needs at least one. */
  brandIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The address that the person signs in with. */
  email: Scalars['EmailAddress']['input'];
  /** Their name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What they may do. */
  role: Role;
};

/** The invited member, or why there is none. */
export type InviteMemberPayload = {
  __typename?: 'InviteMemberPayload';
  /** The new member. */
  member?: Maybe<Member>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** What one role of the team does. */
export type JobDescription = {
  __typename?: 'JobDescription';
  /** What the person in this role does. */
  description: Scalars['String']['output'];
  /** The name by which actions and tasks refer to it. */
  key: Scalars['String']['output'];
  /** The role, such as `Community manager`. */
  title: Scalars['String']['output'];
};

/** What one role of the team does. */
export type JobDescriptionInput = {
  /** What the person in this role does. */
  description: Scalars['String']['input'];
  /** The name by which actions and tasks refer to it: 1 to 40 lower-case letters, digits or hyphens. */
  key: Scalars['String']['input'];
  /** The role, such as `Community manager`. */
  title: Scalars['String']['input'];
};

/** One kind of resource in one horizon. */
export type KindBudget = {
  __typename?: 'KindBudget';
  /** Which horizon. */
  horizon: Horizon;
  /** Which kind: `BUDGET` and `TOOLS` count money, `PEOPLE` counts hours. */
  kind: AllocationKind;
  /** What is left, in money or hours. */
  left: Scalars['Decimal']['output'];
  /**
   * The same in money. Hours count at the average of what the entries of the horizon plan for an hour; null for hours while
   * no entry says what one costs.
   */
  money?: Maybe<KindMoney>;
  /** What was planned, in money or hours. */
  planned: Scalars['Decimal']['output'];
  /** What was spent, in money or hours. */
  spent: Scalars['Decimal']['output'];
};

/** Planned, spent and left of one kind of resource, in money. */
export type KindMoney = {
  __typename?: 'KindMoney';
  /** What is left. */
  left: Money;
  /** What was planned. */
  planned: Money;
  /** What was spent. */
  spent: Money;
};

/** The campaign to launch. */
export type LaunchCampaignInput = {
  /** Refuse when the campaign's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The campaign. */
  id: Scalars['ID']['input'];
  /** The day it went live, when recorded later; today in the brand's time zone when left out. */
  launchedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The launched campaign, or why it was not launched. */
export type LaunchCampaignPayload = {
  __typename?: 'LaunchCampaignPayload';
  /** The campaign as it stands now. */
  campaign?: Maybe<Campaign>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** Step L: going live. Its work is the launch campaign. */
export type LaunchContent = {
  __typename?: 'LaunchContent';
  /** Notes on the launch. */
  notes?: Maybe<Scalars['String']['output']>;
  /** Why the launch does without crossing online with offline, if it does. */
  offlineWaiver?: Maybe<Scalars['String']['output']>;
};

/** Step L: going live. Its work is the launch campaign. */
export type LaunchContentInput = {
  /** Notes on the launch. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Why the launch does without crossing online with offline, if it does. */
  offlineWaiver?: InputMaybe<Scalars['String']['input']>;
};

/** The end of the caller's own membership. */
export type LeaveAgencyInput = {
  /** The agency that the call is for, so that nobody leaves another than they mean. */
  agencyId: Scalars['ID']['input'];
};

/** The caller's former membership, or why they stayed. */
export type LeaveAgencyPayload = {
  __typename?: 'LeaveAgencyPayload';
  /** The former member. */
  member?: Maybe<Member>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** How the levels of several sources become one. */
export type LevelsAcrossSources =
  /** Their mean is taken, as of places on a scale. */
  | 'MEAN'
  /** They are added up, as followers are. */
  | 'SUM';

/** Sub-step H5: a post on one profile reaches the others. */
export type LinkContent = {
  __typename?: 'LinkContent';
  /** Notes of the team. */
  notes?: Maybe<Scalars['String']['output']>;
};

/** Sub-step H5: a post on one profile reaches the others. Profiles are linked with their own mutation. */
export type LinkContentInput = {
  /** Notes of the team. */
  notes?: InputMaybe<Scalars['String']['input']>;
};

/** Cross-posting links of a profile. */
export type LinkProfilesInput = {
  /** Refuse the change when the profile's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The profile posted on. */
  id: Scalars['ID']['input'];
  /** The profiles of the same brand that the post reaches; replaces the list. */
  postsTo: Array<Scalars['ID']['input']>;
};

/** The linked profile, or why it was not linked. */
export type LinkProfilesPayload = {
  __typename?: 'LinkProfilesPayload';
  /** The profile as it stands now. */
  profile?: Maybe<Profile>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** Step P: objectives reached or missed in the long term. */
export type LongTermReviewContent = {
  __typename?: 'LongTermReviewContent';
  /** Missed objectives that are accepted as they are. */
  acceptances: Array<MissAcceptance>;
  /**
   * Each objective of A, judged from its metrics: as it was on the day the step was completed, or given up for the next
   * iteration, and as it is now before that.
   */
  judgedObjectives: Array<ObjectiveJudgement>;
  /** What the team makes of it. */
  judgement?: Maybe<Scalars['String']['output']>;
  /** Why the review is made before the term has ended, if it is. */
  waiver?: Maybe<Scalars['String']['output']>;
};

/** Step P: objectives reached or missed in the long term. */
export type LongTermReviewContentInput = {
  /** Missed objectives that are accepted as they are, each once. */
  acceptances?: InputMaybe<Array<MissAcceptanceInput>>;
  /** What the team makes of it. */
  judgement?: InputMaybe<Scalars['String']['input']>;
  /** Why the review is made before the term has ended, if it is. */
  waiver?: InputMaybe<Scalars['String']['input']>;
};

/** Step N: what is measured for each objective. */
export type MeasurementContent = {
  __typename?: 'MeasurementContent';
  /** Objective by objective. */
  measures: Array<ObjectiveMeasure>;
};

/** Step N: what is measured for each objective. */
export type MeasurementContentInput = {
  /** Objective by objective, each once. */
  measures?: InputMaybe<Array<ObjectiveMeasureInput>>;
};

/** Where a tactic happens. */
export type Medium =
  /** Outside the net. */
  | 'OFFLINE'
  /** On the net. */
  | 'ONLINE';

/** A person who works for the agency, or for one of its brands. */
export type Member = Node & {
  __typename?: 'Member';
  /** The group they approve for, as a client. */
  approverGroup?: Maybe<ApproverGroup>;
  /** The brands they may see, those that the caller sees; null means all of the agency's brands. */
  brandIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** When they were first invited. */
  createdAt: Scalars['DateTime']['output'];
  /** The address they sign in with. */
  email: Scalars['EmailAddress']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Until when they can accept their invitation; null once they did. */
  invitedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Their name. */
  name?: Maybe<Scalars['String']['output']>;
  /** What they may do. */
  role: Role;
  /** Whether they have signed in yet. */
  status: MemberStatus;
  /** When the membership was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows with every change. */
  version: Scalars['Int']['output'];
};

/** A page of members. */
export type MemberConnection = {
  __typename?: 'MemberConnection';
  /** The members with their cursors. */
  edges: Array<MemberEdge>;
  /** The members. */
  nodes: Array<Member>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A member within a page. */
export type MemberEdge = {
  __typename?: 'MemberEdge';
  /** The place of this member in the list. */
  cursor: Scalars['String']['output'];
  /** The member. */
  node: Member;
};

/** Which members to show. */
export type MemberFilter = {
  /** Those with one of these roles. */
  roles?: InputMaybe<Array<Role>>;
  /** Those with one of these statuses. */
  statuses?: InputMaybe<Array<MemberStatus>>;
};

/** Whether an invited person has signed in yet. */
export type MemberStatus =
  /** Has signed in. */
  | 'ACTIVE'
  /** Invited, did not sign in in time; can be invited anew. */
  | 'EXPIRED'
  /** Invited, never signed in. */
  | 'INVITED';

/** An agency that the caller belongs to. */
export type Membership = {
  __typename?: 'Membership';
  /** Give this as `X-Agency-Id` to work for the agency. */
  agencyId: Scalars['ID']['output'];
  /** The agency's name. */
  agencyName: Scalars['String']['output'];
  /** The caller's role there. */
  role: Role;
};

/** One source that gave data within the period. */
export type MetricCoverage = {
  __typename?: 'MetricCoverage';
  /** The brand. */
  brandId: Scalars['ID']['output'];
  /** The campaign; null when it is the brand itself or a profile. */
  campaignId?: Maybe<Scalars['ID']['output']>;
  /** On how many days there is a value. */
  days: Scalars['Int']['output'];
  /** The first day with a value. */
  firstDay: Scalars['Date']['output'];
  /** The last day with a value. */
  lastDay: Scalars['Date']['output'];
  /** The key of the recorded metric: for a ratio, one of its parts. */
  metric: Scalars['String']['output'];
  /** How its values came to be known. */
  origin: MetricOrigin;
  /** The profile; null when it is the brand itself or a campaign. */
  profileId?: Maybe<Scalars['ID']['output']>;
};

/** A metric of the catalogue. */
export type MetricDefinition = {
  __typename?: 'MetricDefinition';
  /** How the levels of several sources become one; null for metrics that are no level. */
  acrossSources?: Maybe<LevelsAcrossSources>;
  /** Whether values below zero are accepted. */
  allowsNegative: Scalars['Boolean']['output'];
  /** For a ratio, the key of the metric below the line. */
  denominator?: Maybe<Scalars['String']['output']>;
  /** The effect that it is evidence of. */
  effect: Effect;
  /** For a ratio, the keys that may stand below the line, in order, when the first has no data; otherwise empty. */
  fallbackDenominators: Array<Scalars['String']['output']>;
  /** What is counted, or how it is computed. */
  formula: Scalars['String']['output'];
  /** Whether the agency defined it itself. */
  isOwn: Scalars['Boolean']['output'];
  /** The metric's name for programs; it never changes. */
  key: Scalars['String']['output'];
  /** How the values of several days become one. */
  kind: MetricKind;
  /** The least value of its scale; null without a scale. */
  least?: Maybe<Scalars['Float']['output']>;
  /** Whether less of it is better, as of what is paid or lost. It decides which of several is best. */
  lowerIsBetter: Scalars['Boolean']['output'];
  /** The greatest value of its scale; null without a scale. */
  most?: Maybe<Scalars['Float']['output']>;
  /** The metric's name for people. */
  name: Scalars['String']['output'];
  /** The networks whose own tools give it; empty for what only the agency can know, and for ratios. */
  networks: Array<Network>;
  /** For a ratio, the keys of the metrics that are added up above the line; otherwise empty. */
  numerator: Array<Scalars['String']['output']>;
  /** The key of the metric that stands in for it on networks that no longer give it. */
  replacedBy?: Maybe<Scalars['String']['output']>;
  /** The review that asks for it; null for none. */
  review?: Maybe<MetricReview>;
  /** What its values count. */
  unit: MetricUnit;
  /** Grows with every change of a definition of the agency's own; null for what is built in. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** What is counted together over many brands. */
export type MetricGrouping =
  /** Each brand, also one without data. */
  | 'BRAND'
  /** All profiles on a network, of those networks that gave data. What belongs to a brand itself belongs to no network. */
  | 'NETWORK'
  /** All brands with a tag; a brand counts for each of its tags. */
  | 'TAG';

/** How finely a series is cut. */
export type MetricInterval =
  /** Every day. */
  | 'DAY'
  /** Calendar months. */
  | 'MONTH'
  /** Weeks of ISO 8601, from Monday. */
  | 'WEEK';

/** How the values of several days become one. */
export type MetricKind =
  /** The last one counts: it is a level. */
  | 'LAST'
  /** One total is divided by another. Never recorded, never averaged. */
  | 'RATIO'
  /** They are added up. */
  | 'SUM';

/** How the values of a source came to be known. For each metric of a source one of these counts, never two together. */
export type MetricOrigin =
  /** Told day by day. Wherever there are such values within the period, they count. */
  | 'DAILY'
  /** Rolled up from totals of periods, on the last day of each. They count where there is nothing else. */
  | 'PERIODS'
  /** Rolled up from posts: their values so far, on the day each was published. They count where there are no daily ones. */
  | 'POSTS';

/** The review of a strategy that asks for a metric. */
export type MetricReview =
  /** The review after the mid term: step Q. */
  | 'MID_TERM'
  /** The review after the short term: step O. */
  | 'SHORT_TERM';

/**
 * One value. It belongs to the profile named by `profileId`, or by `network` and `handle`, or to the campaign named by
 * `campaignId`; without any of these to the brand itself.
 */
export type MetricRowInput = {
  /** The id that the brand has in another system. */
  brandExternalId?: InputMaybe<Scalars['Cell']['input']>;
  /** The brand's own id; together with `brandExternalId` both have to name the same brand. */
  brandId?: InputMaybe<Scalars['Cell']['input']>;
  /** The campaign's own id: the value says what is owed to it, and is no part of the brand's total. */
  campaignId?: InputMaybe<Scalars['Cell']['input']>;
  /** The day in the brand's time zone, written like `2026-08-31`. */
  date?: InputMaybe<Scalars['Cell']['input']>;
  /** The profile's handle, with or without `@`, upper and lower case alike. */
  handle?: InputMaybe<Scalars['Cell']['input']>;
  /** The key of a metric of the catalogue that is no ratio. */
  metric?: InputMaybe<Scalars['Cell']['input']>;
  /** The network of the profile, such as `INSTAGRAM`. */
  network?: InputMaybe<Scalars['Cell']['input']>;
  /** The profile's own id. */
  profileId?: InputMaybe<Scalars['Cell']['input']>;
  /** The value, with a decimal point and without thousands separators; six decimals are kept. */
  value?: InputMaybe<Scalars['Cell']['input']>;
};

/**
 * One metric of one brand, profile, campaign, tag or network, as columns of equal length. Money of several currencies is never
 * added up: a tag or a network has one series a currency for metrics that are made of money.
 */
export type MetricSeries = {
  __typename?: 'MetricSeries';
  /** For a ratio, the metric it was divided by; null when there is no data. */
  basis?: Maybe<Scalars['String']['output']>;
  /** The brand that it belongs to; null for a tag or a network. */
  brandId?: Maybe<Scalars['ID']['output']>;
  /** The campaign, when one was asked for. */
  campaignId?: Maybe<Scalars['ID']['output']>;
  /** (total − previous total) ÷ |previous total|: 0.25 is a quarter more. Null when either is unknown or the previous is zero. */
  change?: Maybe<Scalars['Float']['output']>;
  /** Who gave data. What is missing here was not counted. */
  coverage: Array<MetricCoverage>;
  /** The currency of a metric that is made of money; null for others. */
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  /** The first day of each bucket. The first bucket may begin before `from`: only days from `from` to `to` are counted. */
  dates: Array<Scalars['Date']['output']>;
  /** Whether none is better and some is worse. For metrics of which less is better, less is better here. */
  isBest: Scalars['Boolean']['output'];
  /** Whether none is worse and some is better. A series without data is never the worst. */
  isWorst: Scalars['Boolean']['output'];
  /** The metric. */
  metric: MetricDefinition;
  /**
   * The profiles in use on networks that give the metric, or a part of it, which gave none of it in the period. Null unless one
   * brand was asked for.
   */
  missing?: Maybe<Array<Scalars['ID']['output']>>;
  /** The network, when profiles are counted together by networks. */
  network?: Maybe<Network>;
  /**
   * For a ratio, whether its parts go together: each source that counts gave something above the line and what it is divided by,
   * known in the same way (`origin`), on as many days and from the same first to the same last. When false, more or less stands
   * above the line than it is divided by, and `coverage` tells which source gave what. Null for other metrics, and without data.
   */
  partsMatch?: Maybe<Scalars['Boolean']['output']>;
  /** The same of the period before; null when it is unknown or was not asked for. */
  previousTotal?: Maybe<Scalars['Float']['output']>;
  /** The profile, when one was asked for. */
  profileId?: Maybe<Scalars['ID']['output']>;
  /** Its place by `total` among the series of the same metric and currency, 1 for the best; equal ones share a place. Null without data. */
  rank?: Maybe<Scalars['Int']['output']>;
  /** The tag, when brands are counted together by tags. */
  tag?: Maybe<Scalars['String']['output']>;
  /** The value of the whole period: the sum, the last level, or the ratio of the totals. */
  total?: Maybe<Scalars['Float']['output']>;
  /**
   * The value of each bucket; null where nothing was recorded. Of levels of several sources, each counts as it last stood within
   * the period.
   */
  values: Array<Maybe<Scalars['Float']['output']>>;
};

/** Where values belong within a brand. */
export type MetricSourceInput =
  /** A campaign of the brand: the values say what is owed to it, and are no part of the brand's total. */
  { campaignId: Scalars['ID']['input']; profileId?: never; }
  |  /** A profile of the brand. */
  { campaignId?: never; profileId: Scalars['ID']['input']; };

/** Whose metrics to read: 1 to 50 of one sort. */
export type MetricSubjects =
  /** All brands of the agency that may be seen, archived ones aside, up to 1,000. */
  { allBrands: AllBrandsInput; brandIds?: never; campaignIds?: never; profileIds?: never; }
  |  /** Brands, each as a whole: its profiles together with what was recorded for the brand itself, without its campaigns. */
  { allBrands?: never; brandIds: Array<Scalars['ID']['input']>; campaignIds?: never; profileIds?: never; }
  |  /** Campaigns: what was recorded as owed to each. */
  { allBrands?: never; brandIds?: never; campaignIds: Array<Scalars['ID']['input']>; profileIds?: never; }
  |  /** Profiles, each by itself. */
  { allBrands?: never; brandIds?: never; campaignIds?: never; profileIds: Array<Scalars['ID']['input']>; };

/** What a metric's values count. */
export type MetricUnit =
  /** How often something happened. */
  | 'COUNT'
  /** Hours. */
  | 'HOURS'
  /** Money in the brand's currency. */
  | 'MONEY'
  /** People. */
  | 'PEOPLE'
  /** A plain quotient: 0.05 is five per cent. */
  | 'RATIO'
  /** A place on a scale. */
  | 'SCORE'
  /** Seconds. */
  | 'SECONDS';

/** The value of one metric on one day. */
export type MetricValueInput = {
  /** The day, in the brand's time zone. */
  date: Scalars['Date']['input'];
  /** The key of a metric of the catalogue that is no ratio. */
  metric: Scalars['String']['input'];
  /** The value; six decimals are kept. */
  value: Scalars['Float']['input'];
};

/** How much a metric counts for its effect. */
export type MetricWeight = {
  __typename?: 'MetricWeight';
  /** The weight it has when the agency sets none: 1, or 0 where more is no better, as of money spent. */
  default: Scalars['Float']['output'];
  /** Its effect. */
  effect: Effect;
  /** The metric's key. */
  metric: Scalars['String']['output'];
  /** Its weight. */
  weight: Scalars['Float']['output'];
};

/** The weight of a metric. */
export type MetricWeightInput = {
  /** The metric's key. */
  metric: Scalars['String']['input'];
  /** From 0, which leaves it out, to 100, with at most two decimals; null goes back to the default. */
  weight?: InputMaybe<Scalars['Float']['input']>;
};

/** What to read: whose metrics, which, and over which days. */
export type MetricsQuery = {
  /** How finely to cut. */
  by?: MetricInterval;
  /** Whether to compare with the period of the same length that ends the day before `from`. */
  comparePrevious?: Scalars['Boolean']['input'];
  /** The first day. */
  from: Scalars['Date']['input'];
  /** Keys of the catalogue, 1 to 20. Subjects times metrics may come to 100 series. */
  metrics: Array<Scalars['String']['input']>;
  /** Whose metrics. */
  of: MetricSubjects;
  /** The last day; at most 800 days are read at once. */
  to: Scalars['Date']['input'];
};

/** Step Q: a look back on the mid term. */
export type MidTermReviewContent = {
  __typename?: 'MidTermReviewContent';
  /** The facts of the term: as they were on the day the step was completed, and as they are now before that. */
  facts: Array<ReviewFact>;
  /** What the team makes of the facts. */
  judgement?: Maybe<Scalars['String']['output']>;
  /** Why the review is made before the term has ended, if it is. */
  waiver?: Maybe<Scalars['String']['output']>;
};

/** Step Q: a look back on the mid term. */
export type MidTermReviewContentInput = {
  /** What the team makes of the facts. */
  judgement?: InputMaybe<Scalars['String']['input']>;
  /** Why the review is made before the term has ended, if it is. */
  waiver?: InputMaybe<Scalars['String']['input']>;
};

/** A day by which something is reached. */
export type Milestone = {
  __typename?: 'Milestone';
  /** The name by which it is referred to. */
  key: Scalars['String']['output'];
  /** The day. */
  on: Scalars['Date']['output'];
  /** What is reached. */
  title: Scalars['String']['output'];
};

/** A day by which something is reached. */
export type MilestoneInput = {
  /** The name by which it is referred to. */
  key: Scalars['String']['input'];
  /** The day. */
  on: Scalars['Date']['input'];
  /** What is reached. */
  title: Scalars['String']['input'];
};

/** Why a missed objective is accepted. */
export type MissAcceptance = {
  __typename?: 'MissAcceptance';
  /** The objective of A, by its key. */
  objectiveKey: Scalars['String']['output'];
  /** The reason. */
  reason: Scalars['String']['output'];
};

/** Why a missed objective is accepted. */
export type MissAcceptanceInput = {
  /** The objective of A, by its key. */
  objectiveKey: Scalars['String']['input'];
  /** The reason. */
  reason: Scalars['String']['input'];
};

/** What has to be recorded before an effect is known. */
export type MissingEvidence = {
  __typename?: 'MissingEvidence';
  /** The effect. */
  effect: Effect;
  /** What to do, for a person. */
  message: Scalars['String']['output'];
  /** Any of these metrics makes it known; those come first that the brand's own networks give. */
  metrics: Array<Scalars['String']['output']>;
};

/** One effect leads to another. */
export type ModelChainLink = {
  __typename?: 'ModelChainLink';
  /** What people do of the effect after for each thing they do of the one before; of visibility, for each person reached. */
  carried?: Maybe<Scalars['Float']['output']>;
  /** How it was computed, with the keys of metrics. */
  formula: Scalars['String']['output'];
  /** The effect before. */
  from: Effect;
  /** The same of the period it is held against. */
  previous?: Maybe<Scalars['Float']['output']>;
  /** Of the links that start at feedback: the part of it that was answered, since only feedback that is used well leads on. */
  throughLoop?: Maybe<Scalars['Float']['output']>;
  /** The effect after. */
  to: Effect;
};

/** How well the platforms are joined by cross-posting links. */
export type ModelConnectivity = {
  __typename?: 'ModelConnectivity';
  /** Whether the links join all platforms into one web. */
  connected: Scalars['Boolean']['output'];
  /** Links ÷ possible links; null for fewer than two platforms. */
  density?: Maybe<Scalars['Float']['output']>;
  /** The links. */
  links: Array<ModelLink>;
  /** The mean strength of the links whose strength is known. */
  meanStrength?: Maybe<Scalars['Float']['output']>;
  /** How many links there could be: one from every platform to every other. */
  possible: Scalars['Int']['output'];
  /** The profiles that no chain of links joins to the first one. */
  unconnectedProfileIds: Array<Scalars['ID']['output']>;
};

/** What one platform does for one effect. */
export type ModelEdge = {
  __typename?: 'ModelEdge';
  /** The effect. */
  effect: Effect;
  /** How the figure was computed, with the keys of metrics. */
  formula: Scalars['String']['output'];
  /** The mean of the indices of the platform's metrics of the effect, by weight. */
  index?: Maybe<Scalars['Float']['output']>;
  /** How the index was computed; empty when it is unknown. */
  indexFormula: Scalars['String']['output'];
  /** What it was computed from: the platform's own metrics. */
  metrics: Array<ModelMetric>;
  /** The same of the period it is held against. */
  previous?: Maybe<Scalars['Float']['output']>;
  /** The same of the period it is held against. */
  previousShare?: Maybe<Scalars['Float']['output']>;
  /** The platform; null for what belongs to no profile in use: the brand itself, and archived profiles. */
  profileId?: Maybe<Scalars['ID']['output']>;
  /**
   * Its part of what all platforms together do for the effect, from 0 to 1: its part of each metric, and of these the mean by
   * weight. The parts of an effect add up to 1. Null where nothing can be shared out, as of a mean or a ratio.
   */
  share?: Maybe<Scalars['Float']['output']>;
  /** How the share was computed; empty when it is unknown. */
  shareFormula: Scalars['String']['output'];
  /** What the figure counts. */
  unit: Scalars['String']['output'];
  /** What people did there for the effect, for each thousand who were reached there. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** An effect and what is known of it. */
export type ModelEffect = {
  __typename?: 'ModelEffect';
  /** The effect. */
  effect: Effect;
  /** How the figure was computed, with the keys of metrics. */
  formula: Scalars['String']['output'];
  /** The mean of the indices of all its metrics, by weight; 100 is as in the period it is held against. */
  index?: Maybe<Scalars['Float']['output']>;
  /** How the index was computed; empty when it is unknown. */
  indexFormula: Scalars['String']['output'];
  /** What both were computed from. */
  metrics: Array<ModelMetric>;
  /** The same of the period it is held against. */
  previous?: Maybe<Scalars['Float']['output']>;
  /** What the figure counts. */
  unit: Scalars['String']['output'];
  /**
   * What people did for it, for each thousand who were reached: each count that is evidence of it by its weight. Of visibility,
   * the people reached themselves; of resonance, the sum of the others.
   */
  value?: Maybe<Scalars['Float']['output']>;
};

/** One profile's posts reach another. */
export type ModelLink = {
  __typename?: 'ModelLink';
  /** Where it starts. */
  fromProfileId: Scalars['ID']['output'];
  /** The shareability of where it starts: what people pass on there can travel along it. Null when it is unknown. */
  strength?: Maybe<Scalars['Float']['output']>;
  /** Where it leads. */
  toProfileId: Scalars['ID']['output'];
};

/** A metric that a figure was computed from. */
export type ModelMetric = {
  __typename?: 'ModelMetric';
  /** For a ratio, the metric it was divided by. */
  basis?: Maybe<Scalars['String']['output']>;
  /** Who gave data in the period. */
  coverage: Array<MetricCoverage>;
  /**
   * 100 × value ÷ previous, for sums both by the day, so that periods of different lengths compare. On a scale it is 100 and the
   * hundredths of the scale that were won or lost. Null when either is unknown, or the previous is nothing to divide by.
   */
  index?: Maybe<Scalars['Float']['output']>;
  /** The metric. */
  metric: MetricDefinition;
  /** The same of the period it is held against. */
  previous?: Maybe<Scalars['Float']['output']>;
  /** Its value over the period; null when nothing was recorded. */
  value?: Maybe<Scalars['Float']['output']>;
  /** How much it counts for its effect. */
  weight: Scalars['Float']['output'];
};

/** A profile as a means to the effects. */
export type ModelPlatform = {
  __typename?: 'ModelPlatform';
  /** The people reached on it, or what stands for them. */
  audience: ModelQuantity;
  /** The profile. */
  profile: Profile;
  /** What people pass on there, for each who was reached. */
  shareability: ModelQuantity;
  /** What the shares were divided by: `reach`, or else `impressions`, or else `views`; null without data. */
  shareabilityBasis?: Maybe<Scalars['String']['output']>;
};

/** A figure by itself. */
export type ModelQuantity = {
  __typename?: 'ModelQuantity';
  /** How the figure was computed, with the keys of metrics. */
  formula: Scalars['String']['output'];
  /** 100 is as in the period it is held against. */
  index?: Maybe<Scalars['Float']['output']>;
  /** How the index was computed; empty when it is unknown. */
  indexFormula: Scalars['String']['output'];
  /** What both were computed from. */
  metrics: Array<ModelMetric>;
  /** The same of the period it is held against. */
  previous?: Maybe<Scalars['Float']['output']>;
  /** What the figure counts. */
  unit: Scalars['String']['output'];
  /** The figure over the period; null when it is unknown. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** What stays inside: the sum of the effects. */
export type ModelResonance = {
  __typename?: 'ModelResonance';
  /** How the figure was computed. */
  formula: Scalars['String']['output'];
  /** The mean of the indices of all effects, and of the metrics that speak of resonance itself, by weight. */
  index?: Maybe<Scalars['Float']['output']>;
  /** How the index was computed; empty when it is unknown. */
  indexFormula: Scalars['String']['output'];
  /** The metrics that speak of resonance itself. */
  metrics: Array<ModelMetric>;
  /** What each effect gives to it. */
  parts: Array<ModelResonancePart>;
  /** The same of the period it is held against. */
  previous?: Maybe<Scalars['Float']['output']>;
  /** What the figure counts. */
  unit: Scalars['String']['output'];
  /** The sum of the effects but visibility, which they are held against: each by its weight. Null when none is known. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** What one effect gives to resonance. */
export type ModelResonancePart = {
  __typename?: 'ModelResonancePart';
  /** The effect. */
  effect: Effect;
  /** Its index. */
  index?: Maybe<Scalars['Float']['output']>;
  /** Its figure; null when it is unknown, and of visibility. */
  value?: Maybe<Scalars['Float']['output']>;
  /** How much it counts. */
  weight: Scalars['Float']['output'];
};

/** How much metrics and effects count. */
export type ModelWeights = {
  __typename?: 'ModelWeights';
  /** The weight of every effect for resonance; 0 leaves it out. */
  effects: Array<EffectWeight>;
  /** The weight of every metric of the catalogue for its effect; 0 leaves it out. */
  metrics: Array<MetricWeight>;
  /** When the agency last set weights; null while all are the default. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Grows with every change; 0 while all are the default. */
  version: Scalars['Int']['output'];
};

/** An exact amount of money. */
export type Money = {
  __typename?: 'Money';
  /** The amount, with all decimals of its currency. */
  amount: Scalars['Decimal']['output'];
  /** The currency of the amount. */
  currency: Scalars['CurrencyCode']['output'];
};

/** An exact amount of money. */
export type MoneyInput = {
  /** The amount, with no more decimals than its currency has. */
  amount: Scalars['Decimal']['input'];
  /** The currency of the amount. */
  currency: Scalars['CurrencyCode']['input'];
};

/** On a day of the month, every so many months. */
export type MonthlyOnDayRecurrence = {
  __typename?: 'MonthlyOnDayRecurrence';
  /** 1 to 31, or -1 for the last. A month without the day is left out. */
  day: Scalars['Int']['output'];
  /** 1 for every month. */
  every: Scalars['Int']['output'];
};

/** On a day of the month, every so many months. */
export type MonthlyOnDayRecurrenceInput = {
  /** 1 to 31, or -1 for the last. A month without the day is left out. */
  day: Scalars['Int']['input'];
  /** 1 for every month; at most 24. */
  every?: InputMaybe<Scalars['Int']['input']>;
};

/** On a certain day of the week in a month, every so many months. */
export type MonthlyOnWeekdayRecurrence = {
  __typename?: 'MonthlyOnWeekdayRecurrence';
  /** 1 for every month. */
  every: Scalars['Int']['output'];
  /** 1 to 5 for the first to fifth, or -1 for the last. */
  nth: Scalars['Int']['output'];
  /** The day of the week. */
  weekday: Weekday;
};

/** On a certain day of the week in a month, every so many months. */
export type MonthlyOnWeekdayRecurrenceInput = {
  /** 1 for every month; at most 24. */
  every?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 5 for the first to fifth, or -1 for the last. */
  nth: Scalars['Int']['input'];
  /** The day of the week. */
  weekday: Weekday;
};

/** All that can be changed. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Ends a strategy before its time. */
  abandonStrategy: AbandonStrategyPayload;
  /**
   * Takes up to 100 items one stage further each. Every item stands for itself: those that are refused are named in
   * `userErrors`, by their place in the input, and the others move on.
   */
  advanceFeedback: AdvanceFeedbackPayload;
  /**
   * Adds, changes and removes entries of step K, all or none of them. The step has to be open or complete; a complete one
   * stays complete: what would leave a requirement unmet is refused.
   */
  allocateResources: AllocateResourcesPayload;
  /**
   * Hands over one chunk of the rows. They are judged at once, kept, and applied when the import is finished. The same chunk
   * again changes nothing; other rows under the same number are refused.
   */
  appendImportRows: AppendImportRowsPayload;
  /**
   * Puts a brand away: it leaves the lists and stays as it was. It can still be read; but nothing of it changes, nor of what
   * belongs to it (strategies, profiles, campaigns, metrics, feedback, workflows), until it is restored: such mutations are
   * refused with `STATE_CONFLICT`, and so are such rows of imports. Archiving it once more changes nothing.
   */
  archiveBrand: ArchiveBrandPayload;
  /** Takes a profile out of use. Nothing is lost; its handle and external id become free. */
  archiveProfile: ArchiveProfilePayload;
  /** Says who looks after up to 100 items. Every item stands for itself, as in `advanceFeedback`. */
  assignFeedback: AssignFeedbackPayload;
  /** Cancels a campaign that was not finished. A launched one gives nothing back: its budget counts as spent. */
  cancelCampaign: CancelCampaignPayload;
  /**
   * Moves a task to a later day; it is shown on both. There it gets the first place in a block in which its person has
   * nothing else to do, or none when the day is full.
   */
  carryOverTask: CarryOverTaskPayload;
  /** Completes a step: its requirements are checked, and the next step opens. */
  completeStep: CompleteStepPayload;
  /** Completes a sub-step of H. */
  completeSubStep: CompleteSubStepPayload;
  /** Says that a task is done, and how long it took. Saying so again changes nothing. */
  completeTask: CompleteTaskPayload;
  /** Creates an agency; the caller becomes its owner. */
  createAgency: CreateAgencyPayload;
  /** Makes an API key for a partner's program. The key itself is shown once, here. */
  createApiKey: CreateApiKeyPayload;
  /** Creates a brand. */
  createBrand: CreateBrandPayload;
  /** Makes a secret address under which calendar programs read the caller's agenda. It is shown once, here. */
  createCalendarSubscription: CreateCalendarSubscriptionPayload;
  /** Plans a campaign of a strategy. */
  createCampaign: CreateCampaignPayload;
  /** Creates a profile of a brand. */
  createProfile: CreateProfilePayload;
  /** Starts a strategy for a brand. A brand has one strategy under way at a time. */
  createStrategy: CreateStrategyPayload;
  /**
   * Makes a webhook: from now on events are sent to its address by POST, signed by the Standard Webhooks specification. An
   * agency has at most 20.
   */
  createWebhook: CreateWebhookPayload;
  /** Creates a workflow of a brand. */
  createWorkflow: CreateWorkflowPayload;
  /** Decides an approval for one's group; owners and admins decide for any. Nobody decides what they asked for themselves. */
  decideApproval: DecideApprovalPayload;
  /**
   * Defines a metric for the whole agency, up to 100: one whose values are recorded, or a ratio of others. It can be used
   * wherever a built-in one can. The same definition again changes nothing.
   */
  defineMetric: DefineMetricPayload;
  /** Ends a webhook for good. What still waits for it is not sent any more, and its log cannot be read any more. */
  deleteWebhook: DeleteWebhookPayload;
  /** Finishes a running or paused campaign. */
  finishCampaign: FinishCampaignPayload;
  /**
   * Applies what was handed over, as much of it as one request has time for: call it until `status` is FINISHED or STOPPED.
   * Called again, also by several at once or after a crash, it loses nothing and counts nothing twice. Each call that goes on
   * with it is a request of its own: with an `Idempotency-Key`, it needs one of its own.
   */
  finishImport: FinishImportPayload;
  /**
   * Creates and changes up to 1,000 brands, found again by their `externalId`. The same rows twice change nothing the second
   * time.
   */
  importBrands: ImportBrandsPayload;
  /**
   * Plans and changes up to 1,000 campaigns of many brands, found again by their `externalId` within the brand. The rules of
   * `createCampaign` and `updateCampaign` hold. The same rows twice change nothing the second time.
   */
  importCampaigns: ImportCampaignsPayload;
  /**
   * Records and changes up to 1,000 items of feedback of many brands, found again by their `externalId` within the brand. New
   * ones count as perceived; no row moves anything to another stage. The same rows twice change nothing the second time.
   */
  importFeedback: ImportFeedbackPayload;
  /** Records up to 10,000 values of many brands and profiles. The same rows twice change nothing the second time. */
  importMetrics: ImportMetricsPayload;
  /**
   * Imports a file that a network's own tool exported, as it is: CSV, TSV or XLSX, in English, Spanish, German, French,
   * Portuguese or Italian. What is not understood is reported, what the file leaves open is asked for, and nothing is guessed
   * in silence. The same file twice changes nothing the second time; a later export of the same days or posts replaces what
   * was known.
   */
  importNetworkExport: ImportNetworkExportPayload;
  /**
   * Creates and changes up to 1,000 profiles of many brands, found again by their `externalId` within the brand. The rules of
   * `createProfile` and `updateProfile` hold. The same rows twice change nothing the second time.
   */
  importProfiles: ImportProfilesPayload;
  /**
   * Makes a person a member. They join with the first sign-in under this e-mail address, within 14 days. Who has not joined yet is
   * invited anew: what the latest invitation says holds.
   */
  inviteMember: InviteMemberPayload;
  /**
   * Launches a planned or scheduled campaign: steps A to K have to be complete, and its budget has to fit in what its horizon has left.
   * From then on the budget counts as spent.
   */
  launchCampaign: LaunchCampaignPayload;
  /** Ends the caller's own membership at once, and the API keys that they made. The last owner cannot leave. */
  leaveAgency: LeaveAgencyPayload;
  /** Says which profiles a post on this one reaches (sub-step H5). */
  linkProfiles: LinkProfilesPayload;
  /** Pauses a running campaign. */
  pauseCampaign: PauseCampaignPayload;
  /**
   * Plans days of a workflow: each task that falls on a day gets the earliest place in a block, by priority for the
   * audience, after what its action comes after, and in nobody's way, whatever brand their time is planned for. Says what
   * has no place and why. Planned anew is only what nobody has begun: what is done, skipped or carried over stays, and a
   * block that has begun, too.
   */
  planWorkflow: PlanWorkflowPayload;
  /**
   * Makes up to 500 documents known, as a front end's build has them in its manifest, so that they can be sent by their hash:
   * as `documentId: "sha256:<hash>"`, or as `extensions.persistedQuery.sha256Hash`, without `query`. All have to be right by
   * the schema and within the limits, or none is published. The same ones again change nothing.
   */
  publishDocuments: PublishDocumentsPayload;
  /**
   * Publishes a profile: only when sub-step H3 of the brand's strategy is complete, and every approver group has approved the
   * brand's profiles as they are now.
   */
  publishProfile: PublishProfilePayload;
  /** Records what somebody said to a brand. From then on it counts as perceived. */
  recordFeedback: RecordFeedbackPayload;
  /** Records values of a brand, a profile or a campaign. A value for a day that has one replaces it. */
  recordMetrics: RecordMetricsPayload;
  /**
   * Records money, hours or the cost of tools spent from a horizon. More than is left is refused. What was planned can
   * still be spent while step K waits for a second look.
   */
  recordSpend: RecordSpendPayload;
  /**
   * Sends deliveries again, under the ids they had. They are put in line behind this call; the log shows what became of
   * them.
   */
  redeliverWebhook: RedeliverWebhookPayload;
  /** Ends a membership at once, and the API keys that the member made. The last owner cannot be removed. */
  removeMember: RemoveMemberPayload;
  /** Takes a completed step up again. Every later completed step is marked for a revisit; nothing written is lost. */
  reopenStep: ReopenStepPayload;
  /**
   * Asks approver groups to look at the profiles as they are now (sub-step H3). It replaces what a group was asked before and
   * has not decided.
   */
  requestApproval: RequestApprovalPayload;
  /** Takes an archived brand back into use, just as it was. Restoring one that is in use changes nothing. */
  restoreBrand: RestoreBrandPayload;
  /** Goes on with a paused campaign. */
  resumeCampaign: ResumeCampaignPayload;
  /** Ends an API key at once and for good, the former secret too. */
  revokeApiKey: RevokeApiKeyPayload;
  /** Ends one of the caller's addresses at once and for good. */
  revokeCalendarSubscription: RevokeCalendarSubscriptionPayload;
  /**
   * Gives an API key another secret, shown once, here; id, name, permissions and prefix stay. The former secret works beside it
   * until the overlap ends, and the one before that ends at once. Only the member who made the key can rotate it.
   */
  rotateApiKey: RotateApiKeyPayload;
  /** Gives a webhook a new secret. For a while deliveries are signed by the former one, too. */
  rotateWebhookSecret: RotateWebhookSecretPayload;
  /**
   * Writes down how a brand's committed ideas become work: jobs, and actions in a flow. Replaces what was there. A flow in
   * which an action would come after itself is refused with the circle.
   */
  saveFramework: SaveFrameworkPayload;
  /** Writes down the public holidays that a brand keeps. Replaces what was there; plans made before stay until planned anew. */
  saveHolidays: SaveHolidaysPayload;
  /** Writes down a step's content, finished or not. The step has to be open. */
  saveStep: SaveStepPayload;
  /** Writes down the content of a sub-step of H. */
  saveSubStep: SaveSubStepPayload;
  /** Puts a planned campaign on schedule. */
  scheduleCampaign: ScheduleCampaignPayload;
  /**
   * Sets the days on which the short, mid and long terms end. Tools that are paid every month or year are planned anew; it is
   * refused when more is spent already than would be planned.
   */
  setHorizons: SetHorizonsPayload;
  /** Sets how much metrics and effects count in the integration models of the agency. What is not named stays. */
  setModelWeights: SetModelWeightsPayload;
  /** Leaves a task out, with a reason. Saying so again changes nothing. */
  skipTask: SkipTaskPayload;
  /**
   * Splits a budget over the three horizons, exact to the smallest unit of the currency; every horizon gets something. It
   * replaces all budget entries.
   */
  splitBudget: SplitBudgetPayload;
  /**
   * Begins an import of more rows than one request takes. Its rows then come in chunks, in any order and several at once, and
   * `finishImport` applies them. Whoever has the permission that its kind needs can go on with it.
   */
  startImport: StartImportPayload;
  /** Tries different: ends this strategy as superseded and starts the next iteration, which carries the objectives over. */
  startNextIteration: StartNextIterationPayload;
  /** Sends an event of the type `webhook.test`, once, even while the webhook is paused or disabled. */
  testWebhook: TestWebhookPayload;
  /** Takes up to 500 documents back. Within a minute nobody can send them by their hash any more. */
  unpublishDocuments: UnpublishDocumentsPayload;
  /** Changes the agency's name or defaults. */
  updateAgency: UpdateAgencyPayload;
  /** Changes an API key's name or its own budget. */
  updateApiKey: UpdateApiKeyPayload;
  /** Changes a brand's own data. */
  updateBrand: UpdateBrandPayload;
  /** Changes a campaign that was not launched yet; of a launched one only the external id, name, tactics and last day. */
  updateCampaign: UpdateCampaignPayload;
  /** Changes a member's role, brands or approver group. */
  updateMember: UpdateMemberPayload;
  /**
   * Changes a profile. A change of its handle or criteria withdraws approvals given for the earlier draft; a public profile
   * stays public as it was, and its changes wait until they are approved and published anew.
   */
  updateProfile: UpdateProfilePayload;
  /**
   * Changes a webhook, or stops and resumes it. Resumed, it is first sent what was held back, in order. Whatever changes, the
   * count of its failures begins anew.
   */
  updateWebhook: UpdateWebhookPayload;
  /** Changes a workflow. Plans made before stay until planned anew. */
  updateWorkflow: UpdateWorkflowPayload;
};


/** All that can be changed. */
export type MutationabandonStrategyArgs = {
  input: AbandonStrategyInput;
};


/** All that can be changed. */
export type MutationadvanceFeedbackArgs = {
  input: AdvanceFeedbackInput;
};


/** All that can be changed. */
export type MutationallocateResourcesArgs = {
  input: AllocateResourcesInput;
};


/** All that can be changed. */
export type MutationappendImportRowsArgs = {
  input: AppendImportRowsInput;
};


/** All that can be changed. */
export type MutationarchiveBrandArgs = {
  input: ArchiveBrandInput;
};


/** All that can be changed. */
export type MutationarchiveProfileArgs = {
  input: ArchiveProfileInput;
};


/** All that can be changed. */
export type MutationassignFeedbackArgs = {
  input: AssignFeedbackInput;
};


/** All that can be changed. */
export type MutationcancelCampaignArgs = {
  input: CampaignLifeInput;
};


/** All that can be changed. */
export type MutationcarryOverTaskArgs = {
  input: CarryOverTaskInput;
};


/** All that can be changed. */
export type MutationcompleteStepArgs = {
  input: CompleteStepInput;
};


/** All that can be changed. */
export type MutationcompleteSubStepArgs = {
  input: CompleteSubStepInput;
};


/** All that can be changed. */
export type MutationcompleteTaskArgs = {
  input: CompleteTaskInput;
};


/** All that can be changed. */
export type MutationcreateAgencyArgs = {
  input: CreateAgencyInput;
};


/** All that can be changed. */
export type MutationcreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


/** All that can be changed. */
export type MutationcreateBrandArgs = {
  input: CreateBrandInput;
};


/** All that can be changed. */
export type MutationcreateCalendarSubscriptionArgs = {
  input: CreateCalendarSubscriptionInput;
};


/** All that can be changed. */
export type MutationcreateCampaignArgs = {
  input: CreateCampaignInput;
};


/** All that can be changed. */
export type MutationcreateProfileArgs = {
  input: CreateProfileInput;
};


/** All that can be changed. */
export type MutationcreateStrategyArgs = {
  input: CreateStrategyInput;
};


/** All that can be changed. */
export type MutationcreateWebhookArgs = {
  input: CreateWebhookInput;
};


/** All that can be changed. */
export type MutationcreateWorkflowArgs = {
  input: CreateWorkflowInput;
};


/** All that can be changed. */
export type MutationdecideApprovalArgs = {
  input: DecideApprovalInput;
};


/** All that can be changed. */
export type MutationdefineMetricArgs = {
  input: DefineMetricInput;
};


/** All that can be changed. */
export type MutationdeleteWebhookArgs = {
  input: DeleteWebhookInput;
};


/** All that can be changed. */
export type MutationfinishCampaignArgs = {
  input: FinishCampaignInput;
};


/** All that can be changed. */
export type MutationfinishImportArgs = {
  input: FinishImportInput;
};


/** All that can be changed. */
export type MutationimportBrandsArgs = {
  input: ImportBrandsInput;
};


/** All that can be changed. */
export type MutationimportCampaignsArgs = {
  input: ImportCampaignsInput;
};


/** All that can be changed. */
export type MutationimportFeedbackArgs = {
  input: ImportFeedbackInput;
};


/** All that can be changed. */
export type MutationimportMetricsArgs = {
  input: ImportMetricsInput;
};


/** All that can be changed. */
export type MutationimportNetworkExportArgs = {
  input: ImportNetworkExportInput;
};


/** All that can be changed. */
export type MutationimportProfilesArgs = {
  input: ImportProfilesInput;
};


/** All that can be changed. */
export type MutationinviteMemberArgs = {
  input: InviteMemberInput;
};


/** All that can be changed. */
export type MutationlaunchCampaignArgs = {
  input: LaunchCampaignInput;
};


/** All that can be changed. */
export type MutationleaveAgencyArgs = {
  input: LeaveAgencyInput;
};


/** All that can be changed. */
export type MutationlinkProfilesArgs = {
  input: LinkProfilesInput;
};


/** All that can be changed. */
export type MutationpauseCampaignArgs = {
  input: CampaignLifeInput;
};


/** All that can be changed. */
export type MutationplanWorkflowArgs = {
  input: PlanWorkflowInput;
};


/** All that can be changed. */
export type MutationpublishDocumentsArgs = {
  input: PublishDocumentsInput;
};


/** All that can be changed. */
export type MutationpublishProfileArgs = {
  input: PublishProfileInput;
};


/** All that can be changed. */
export type MutationrecordFeedbackArgs = {
  input: RecordFeedbackInput;
};


/** All that can be changed. */
export type MutationrecordMetricsArgs = {
  input: RecordMetricsInput;
};


/** All that can be changed. */
export type MutationrecordSpendArgs = {
  input: RecordSpendInput;
};


/** All that can be changed. */
export type MutationredeliverWebhookArgs = {
  input: RedeliverWebhookInput;
};


/** All that can be changed. */
export type MutationremoveMemberArgs = {
  input: RemoveMemberInput;
};


/** All that can be changed. */
export type MutationreopenStepArgs = {
  input: ReopenStepInput;
};


/** All that can be changed. */
export type MutationrequestApprovalArgs = {
  input: RequestApprovalInput;
};


/** All that can be changed. */
export type MutationrestoreBrandArgs = {
  input: RestoreBrandInput;
};


/** All that can be changed. */
export type MutationresumeCampaignArgs = {
  input: CampaignLifeInput;
};


/** All that can be changed. */
export type MutationrevokeApiKeyArgs = {
  input: RevokeApiKeyInput;
};


/** All that can be changed. */
export type MutationrevokeCalendarSubscriptionArgs = {
  input: RevokeCalendarSubscriptionInput;
};


/** All that can be changed. */
export type MutationrotateApiKeyArgs = {
  input: RotateApiKeyInput;
};


/** All that can be changed. */
export type MutationrotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};


/** All that can be changed. */
export type MutationsaveFrameworkArgs = {
  input: SaveFrameworkInput;
};


/** All that can be changed. */
export type MutationsaveHolidaysArgs = {
  input: SaveHolidaysInput;
};


/** All that can be changed. */
export type MutationsaveStepArgs = {
  input: SaveStepInput;
};


/** All that can be changed. */
export type MutationsaveSubStepArgs = {
  input: SaveSubStepInput;
};


/** All that can be changed. */
export type MutationscheduleCampaignArgs = {
  input: CampaignLifeInput;
};


/** All that can be changed. */
export type MutationsetHorizonsArgs = {
  input: SetHorizonsInput;
};


/** All that can be changed. */
export type MutationsetModelWeightsArgs = {
  input: SetModelWeightsInput;
};


/** All that can be changed. */
export type MutationskipTaskArgs = {
  input: SkipTaskInput;
};


/** All that can be changed. */
export type MutationsplitBudgetArgs = {
  input: SplitBudgetInput;
};


/** All that can be changed. */
export type MutationstartImportArgs = {
  input: StartImportInput;
};


/** All that can be changed. */
export type MutationstartNextIterationArgs = {
  input: StartNextIterationInput;
};


/** All that can be changed. */
export type MutationtestWebhookArgs = {
  input: TestWebhookInput;
};


/** All that can be changed. */
export type MutationunpublishDocumentsArgs = {
  input: UnpublishDocumentsInput;
};


/** All that can be changed. */
export type MutationupdateAgencyArgs = {
  input: UpdateAgencyInput;
};


/** All that can be changed. */
export type MutationupdateApiKeyArgs = {
  input: UpdateApiKeyInput;
};


/** All that can be changed. */
export type MutationupdateBrandArgs = {
  input: UpdateBrandInput;
};


/** All that can be changed. */
export type MutationupdateCampaignArgs = {
  input: UpdateCampaignInput;
};


/** All that can be changed. */
export type MutationupdateMemberArgs = {
  input: UpdateMemberInput;
};


/** All that can be changed. */
export type MutationupdateProfileArgs = {
  input: UpdateProfileInput;
};


/** All that can be changed. */
export type MutationupdateWebhookArgs = {
  input: UpdateWebhookInput;
};


/** All that can be changed. */
export type MutationupdateWorkflowArgs = {
  input: UpdateWorkflowInput;
};

/** A platform that a profile can stand on. */
export type Network =
  /** The blog, the hub of the method. */
  | 'BLOG'
  /** Bluesky. */
  | 'BLUESKY'
  /** Facebook. */
  | 'FACEBOOK'
  /** Instagram. */
  | 'INSTAGRAM'
  /** LinkedIn. */
  | 'LINKEDIN'
  /** Anything else. */
  | 'OTHER'
  /** Pinterest. */
  | 'PINTEREST'
  /** Threads. */
  | 'THREADS'
  /** TikTok. */
  | 'TIKTOK'
  /** A website other than the blog. */
  | 'WEBSITE'
  /** WhatsApp. */
  | 'WHATSAPP'
  /** X. */
  | 'X'
  /** YouTube. */
  | 'YOUTUBE';

/** An account that a file speaks of. */
export type NetworkExportAccount = {
  __typename?: 'NetworkExportAccount';
  /** Its handle, where the file has it. */
  handle?: Maybe<Scalars['String']['output']>;
  /** The name that people see, where the file has it. */
  name?: Maybe<Scalars['String']['output']>;
  /** Its network; null where nothing says it. */
  network?: Maybe<Network>;
  /** The profile that the values are recorded for; null when none was found, or when they belong to the brand itself. */
  profile?: Maybe<Profile>;
};

/** A column that is not understood. */
export type NetworkExportColumn = {
  __typename?: 'NetworkExportColumn';
  /** Its header, or its place when it has none. */
  column: Scalars['String']['output'];
  /** The sheet that it stands on; null in a text file. */
  sheet?: Maybe<Scalars['String']['output']>;
};

/** A file as text, or as its bytes. */
export type NetworkExportContent =
  /** The bytes of any file, in Base64: of a workbook, and of text that is not UTF-8. */
  { base64: Scalars['String']['input']; text?: never; }
  |  /** The text of a text file. */
  { base64?: never; text: Scalars['String']['input']; };

/** A format that a network's tool exports. */
export type NetworkExportFormat =
  /** Any other table with a row a day and metrics under headers that are known. */
  | 'DAILY'
  /** Google Analytics 4: totals of a period by channel, or a row a day. */
  | 'GA4'
  /** LinkedIn page: a workbook of what was seen and of followers won, day by day. */
  | 'LINKEDIN_PAGE'
  /** Meta Ads Manager: totals of a period, by campaign. */
  | 'META_ADS'
  /** Meta Business Suite, content: a row a post of Facebook or Instagram. */
  | 'META_CONTENT'
  /** Meta Business Suite, page: a table a metric, which a line above it names. */
  | 'META_PAGE_DAILY'
  /** TikTok Studio, followers: a row a day. */
  | 'TIKTOK_FOLLOWERS'
  /** TikTok Studio, overview: a row a day. */
  | 'TIKTOK_OVERVIEW'
  /** X, content: a row a post. */
  | 'X_CONTENT'
  /** X, account overview: a row a day. */
  | 'X_OVERVIEW'
  /** YouTube Studio, content: a row a video. */
  | 'YOUTUBE_CONTENT';

/** What a row of an export is. */
export type NetworkExportGranularity =
  /** A day. */
  | 'DAY'
  /** A total over a period. */
  | 'PERIOD'
  /** A post, with the values of its life. */
  | 'POST';

/** A column that is understood and not recorded. */
export type NetworkExportLeftColumn = {
  __typename?: 'NetworkExportLeftColumn';
  /** Its header. */
  column: Scalars['String']['output'];
  /** The key of the catalogue's ratio that tells the same; null for none. */
  computedAs?: Maybe<Scalars['String']['output']>;
  /** Why it is not recorded. */
  reason: Scalars['String']['output'];
  /** The sheet that it stands on; null in a text file. */
  sheet?: Maybe<Scalars['String']['output']>;
};

/** A column that is recorded. */
export type NetworkExportMetric = {
  __typename?: 'NetworkExportMetric';
  /** Its header. */
  column: Scalars['String']['output'];
  /** The key of the metric in the catalogue. */
  metric: Scalars['String']['output'];
  /** The sheet that it stands on; null in a text file. */
  sheet?: Maybe<Scalars['String']['output']>;
  /** What its accepted values add up to, in the metric's unit; of a level, the last one. */
  total?: Maybe<Scalars['Float']['output']>;
  /** How many values there are: one a day, a post, or a row of the period. */
  values: Scalars['Int']['output'];
};

/** Days from the first to the last, both included. */
export type NetworkExportPeriod = {
  __typename?: 'NetworkExportPeriod';
  /** The first day. */
  from: Scalars['Date']['output'];
  /** The last day. */
  to: Scalars['Date']['output'];
};

/** One fault of a refused row. A row with two faults is named twice. */
export type NetworkExportRejection = {
  __typename?: 'NetworkExportRejection';
  /** The cause, for a program. */
  code: NetworkExportRejectionCode;
  /** The header of the column; null when it is the row as a whole. */
  column?: Maybe<Scalars['String']['output']>;
  /** What is wrong, for a person. */
  message: Scalars['String']['output'];
  /** The row as it stands in the file, from 1: titles, comments and headers count. A cell with line breaks is still one row. */
  row: Scalars['Int']['output'];
  /** The sheet; null in a text file. */
  sheet?: Maybe<Scalars['String']['output']>;
};

/** Why a row of a file was refused. */
export type NetworkExportRejectionCode =
  /** Something that is needed is blank. */
  | 'BLANK'
  /** There is no such day, or it is not written like the others. */
  | 'DATE_IMPOSSIBLE'
  /** Another row of the file says something else of the same day or post, or the same total twice. */
  | 'DUPLICATE_ROW'
  /** The cell holds a formula, which is not evaluated. */
  | 'FORMULA'
  /** A spreadsheet program spoilt the id of the post. */
  | 'ID_UNREADABLE'
  /** A total was left out because a row that belongs to it was refused. */
  | 'INCOMPLETE_TOTAL'
  /** A value is not acceptable; the message says why. */
  | 'INVALID'
  /** The period overlaps one that is kept, and days would count twice. */
  | 'OVERLAPPING_PERIOD'
  /** The row has more or fewer cells than the header: its values may stand under the wrong headers. */
  | 'ROW_SHAPE'
  /** The metric cannot be negative. */
  | 'VALUE_NEGATIVE'
  /** The value is not a number, or not written like the others. */
  | 'VALUE_NOT_A_NUMBER'
  /** What is counted has no fractions. */
  | 'VALUE_NOT_WHOLE'
  /** The value lies outside the metric's scale, or is too large to be counted exactly. */
  | 'VALUE_OUT_OF_RANGE';

/**
 * How much came to what. What is counted are values of days, posts, or totals of periods; a total that is owed to a campaign,
 * too, counts twice.
 */
export type NetworkExportSummary = {
  __typename?: 'NetworkExportSummary';
  /** What was not there before. */
  created: Scalars['Int']['output'];
  /** All there is. */
  received: Scalars['Int']['output'];
  /** What stands in refused rows. Under REJECT_EVERYTHING one is enough for the three before to be zero. */
  rejected: Scalars['Int']['output'];
  /** What was there already. */
  unchanged: Scalars['Int']['output'];
  /** What replaced something else. */
  updated: Scalars['Int']['output'];
};

/** What was understood of a file. */
export type NetworkExportUnderstanding = {
  __typename?: 'NetworkExportUnderstanding';
  /** Whose values they are, as the file says it, with the profiles that were found. */
  accounts: Array<NetworkExportAccount>;
  /** Which comes first in its dates; null when it makes no difference. */
  dateOrder?: Maybe<DateOrder>;
  /** What stands between its cells; null for a workbook. */
  delimiter?: Maybe<FileDelimiter>;
  /** How its text is written down; null for a workbook, and for content sent as text. */
  encoding?: Maybe<FileEncoding>;
  /** What the file is. */
  format: NetworkExportFormat;
  /** What its rows are. */
  granularity: NetworkExportGranularity;
  /** Where its dates have no year: the days that they were taken for. */
  inferredPeriod?: Maybe<NetworkExportPeriod>;
  /** The language of its headers, as a code such as `de`; null when several would do. */
  language?: Maybe<Scalars['String']['output']>;
  /** The columns that are recorded. */
  metrics: Array<NetworkExportMetric>;
  /** The columns that are understood and not recorded, with the reason. */
  notRecorded: Array<NetworkExportLeftColumn>;
  /** How its numbers are written; null when it makes no difference. */
  numberFormat?: Maybe<NumberFormat>;
  /** From the first day to the last; null when no row could be read. */
  period?: Maybe<NetworkExportPeriod>;
  /** The sheets of a workbook that hold tables. */
  sheets: Array<Scalars['String']['output']>;
  /** The columns that are not understood. */
  unknownColumns: Array<NetworkExportColumn>;
  /** What else the caller should know. */
  warnings: Array<Scalars['String']['output']>;
};

/** Anything that can be read by its id. */
export type Node = {
  /** Opaque and stable. Sorts by the time of creation within its kind. */
  id: Scalars['ID']['output'];
};

/** What was named does not exist, or the caller may not see it. */
export type NotFoundError = UserError & {
  __typename?: 'NotFoundError';
  /** The cause, for a program. */
  code: UserErrorCode;
  /** What is wrong and what to do, for a person. */
  message: Scalars['String']['output'];
  /** Where in the input it is, when it is in one place. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Which character stands before the decimals. */
export type NumberFormat =
  /** A comma: 1.234,5. */
  | 'DECIMAL_COMMA'
  /** A point: 1,234.5. */
  | 'DECIMAL_POINT';

/** Something to reach, with a figure that tells whether it was. */
export type Objective = {
  __typename?: 'Objective';
  /** How we get there. */
  approach?: Maybe<Scalars['String']['output']>;
  /** The metric's value at the start. Above the target, it means that less is better. */
  baseline?: Maybe<Scalars['Float']['output']>;
  /** The term in which it should be reached. */
  horizon?: Maybe<Horizon>;
  /** The name by which other steps refer to it; unique within the strategy. */
  key: Scalars['String']['output'];
  /** The metric of the catalogue that tells how far we are. */
  metric?: Maybe<Scalars['String']['output']>;
  /** The metric's value that counts as reached. */
  target?: Maybe<Scalars['Float']['output']>;
  /** What is to be reached. */
  title: Scalars['String']['output'];
  /** What the figures count: people, percent, euros … */
  unit?: Maybe<Scalars['String']['output']>;
  /** How much it matters beside the others, above 0 up to 100. */
  weight?: Maybe<Scalars['Float']['output']>;
};

/** Something to reach, with a figure that tells whether it was. */
export type ObjectiveInput = {
  /** How we get there. */
  approach?: InputMaybe<Scalars['String']['input']>;
  /** The metric's value at the start. Above the target, it means that less is better. */
  baseline?: InputMaybe<Scalars['Float']['input']>;
  /** The term in which it should be reached. */
  horizon?: InputMaybe<Horizon>;
  /** A name for other steps to refer to it: 1 to 40 lower-case letters, digits or hyphens. */
  key: Scalars['String']['input'];
  /** The metric of the catalogue that tells how far we are. */
  metric?: InputMaybe<Scalars['String']['input']>;
  /** The metric's value that counts as reached. */
  target?: InputMaybe<Scalars['Float']['input']>;
  /** What is to be reached. */
  title: Scalars['String']['input'];
  /** What the figures count: people, percent, euros … */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** How much it matters beside the others, above 0 up to 100. */
  weight?: InputMaybe<Scalars['Float']['input']>;
};

/** Whether an objective was reached, as the metrics tell it. */
export type ObjectiveJudgement = {
  __typename?: 'ObjectiveJudgement';
  /** The metric it was judged by; null when neither the objective nor its measure names one. */
  metric?: Maybe<Scalars['String']['output']>;
  /** Metrics without data. */
  missing: Array<Scalars['String']['output']>;
  /** The objective of A, by its key. */
  objectiveKey: Scalars['String']['output'];
  /** Reached or missed; null while it cannot be told. */
  reached?: Maybe<Scalars['Boolean']['output']>;
  /** The value that counts as reached. */
  target?: Maybe<Scalars['Float']['output']>;
  /** The metric's value from the launch to the end of the long term, or to today; null when there is no data. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** How an objective is followed. */
export type ObjectiveMeasure = {
  __typename?: 'ObjectiveMeasure';
  /** Metrics of the catalogue that follow it. */
  metrics: Array<Scalars['String']['output']>;
  /** The objective of A, by its key. */
  objectiveKey: Scalars['String']['output'];
  /** What reaching it is worth. */
  returnMeasure?: Maybe<ReturnMeasure>;
};

/** How an objective is followed. */
export type ObjectiveMeasureInput = {
  /** Metrics of the catalogue that follow it; at most 20. */
  metrics?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The objective of A, by its key. */
  objectiveKey: Scalars['String']['input'];
  /** What reaching it is worth. */
  returnMeasure?: InputMaybe<ReturnMeasureInput>;
};

/** What one objective returned. */
export type ObjectiveReturn = {
  __typename?: 'ObjectiveReturn';
  /** The objective of A, by its key. */
  objectiveKey: Scalars['String']['output'];
  /** The return, with its formula. */
  returnOnInvestment: ReturnOnInvestment;
};

/** Step A: where we want to go, and how we get there. */
export type ObjectivesContent = {
  __typename?: 'ObjectivesContent';
  /** What has to be reached on the way. */
  objectives: Array<Objective>;
  /** Where the brand wants to go. */
  vision?: Maybe<Scalars['String']['output']>;
};

/** Step A: where we want to go, and how we get there. */
export type ObjectivesContentInput = {
  /** What has to be reached on the way; at most 50. */
  objectives?: InputMaybe<Array<ObjectiveInput>>;
  /** Where the brand wants to go. */
  vision?: InputMaybe<Scalars['String']['input']>;
};

/** A tool, app, resource or tip that makes a profile better than one like every other. */
export type Optimization = {
  __typename?: 'Optimization';
  /** The edge that it gives. */
  edge: Scalars['String']['output'];
  /** What is used. */
  what: Scalars['String']['output'];
};

/** Step M: tools that make the process simpler. */
export type OptimizationContent = {
  __typename?: 'OptimizationContent';
  /** The tools the team took up. */
  tools: Array<AdoptedTool>;
};

/** Step M: tools that make the process simpler. */
export type OptimizationContentInput = {
  /** The tools the team took up; at most 100. */
  tools?: InputMaybe<Array<AdoptedToolInput>>;
};

/** What gives a profile an edge. */
export type OptimizationInput = {
  /** The edge that it gives. */
  edge: Scalars['String']['input'];
  /** What is used. */
  what: Scalars['String']['input'];
};

/** Sub-step H4: every profile gets an edge. */
export type OptimizeContent = {
  __typename?: 'OptimizeContent';
  /** Notes of the team. */
  notes?: Maybe<Scalars['String']['output']>;
};

/** Sub-step H4: every profile gets an edge; it is written on the profile. */
export type OptimizeContentInput = {
  /** Notes of the team. */
  notes?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Where a page stands in its list. Behind a filter a page looks at 1,000 objects at most (at 200 API keys): where few of them
 * match, it has fewer than `first`, even none, and there may be more. Whoever wants everything goes on while `hasNextPage` is true.
 */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Give this as `after` to read the next page. It stands behind the last object of a page or, where few matched, that was looked at. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there may be more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** The paused campaign, or why it runs on. */
export type PauseCampaignPayload = {
  __typename?: 'PauseCampaignPayload';
  /** The campaign as it stands now. */
  campaign?: Maybe<Campaign>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** Somebody's hours. */
export type PeopleInput = {
  /** What an hour costs. */
  hourlyCost?: InputMaybe<MoneyInput>;
  /** How many hours, more than none, to the hundredth, at most a million. */
  hours: Scalars['Decimal']['input'];
  /** As what. */
  role: Scalars['String']['input'];
  /** Who. */
  who: Scalars['String']['input'];
};

/** Days from one to another. */
export type Period = {
  __typename?: 'Period';
  /** The first day. */
  from: Scalars['Date']['output'];
  /** The last day. */
  to: Scalars['Date']['output'];
};

/** Days from one to another. */
export type PeriodInput = {
  /** The first day. */
  from: Scalars['Date']['input'];
  /** The last day. */
  to: Scalars['Date']['input'];
};

/** The colours of a picture. */
export type PictureTheme =
  /** As the reader's screen is set. */
  | 'AUTO'
  /** For a dark page. */
  | 'DARK'
  /** For a light page. */
  | 'LIGHT';

/** The address of a picture. */
export type PictureUrl = {
  __typename?: 'PictureUrl';
  /** The instant from which on it leads to nothing. */
  expiresAt: Scalars['DateTime']['output'];
  /** The address; it answers `image/svg+xml`. Whoever has it sees the picture: treat it as a password. */
  url: Scalars['URL']['output'];
};

/** Where a platform shows what is unique. */
export type Placement = {
  __typename?: 'Placement';
  /** The platform of D, by its key. */
  platformKey: Scalars['String']['output'];
  /** Whether people see it without searching. */
  visible: Scalars['Boolean']['output'];
  /** The place on it: bio, cover, pinned post … */
  where: Scalars['String']['output'];
};

/** Where a platform shows what is unique. */
export type PlacementInput = {
  /** The platform of D, by its key. */
  platformKey: Scalars['String']['input'];
  /** Whether people see it without searching. */
  visible: Scalars['Boolean']['input'];
  /** The place on it: bio, cover, pinned post … */
  where: Scalars['String']['input'];
};

/** Which days of a workflow to plan. */
export type PlanWorkflowInput = {
  /** Only say what would be planned. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Refuse when the workflow's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The first day, today or later in the brand's time zone. */
  from: Scalars['Date']['input'];
  /** The last day, at most 92 days in all. */
  to: Scalars['Date']['input'];
  /** The workflow. */
  workflowId: Scalars['ID']['input'];
};

/** The plan, or why there is none. */
export type PlanWorkflowPayload = {
  __typename?: 'PlanWorkflowPayload';
  /** What was planned. */
  plan?: Maybe<WorkflowPlan>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** A day of a plan. */
export type PlannedDay = {
  __typename?: 'PlannedDay';
  /** The day in the brand's time zone. */
  date: Scalars['Date']['output'];
  /** The public holiday that it is. */
  holiday?: Maybe<Scalars['String']['output']>;
  /** Whether anybody works on it. */
  isWorkingDay: Scalars['Boolean']['output'];
  /** What is to be reached on this day. */
  milestones: Array<Milestone>;
  /** All that stands on the day by now, by time. */
  tasks: Array<PlannedTask>;
  /** What falls on the day and has no place. */
  unplaced: Array<UnplacedTask>;
};

/** A task of one person on one day, as it was planned. */
export type PlannedTask = Node & {
  __typename?: 'PlannedTask';
  /** The action of the framework that it belongs to, by its key. */
  action?: Maybe<Scalars['String']['output']>;
  /** The part of the day; null for what was carried over to a day without room for it. */
  block?: Maybe<WorkBlock>;
  /** The brand it is for. */
  brandId: Scalars['ID']['output'];
  /** The brand's name when it was planned. */
  brandName: Scalars['String']['output'];
  /** The day for which it was planned first, when it was carried over to this one. */
  carriedFrom?: Maybe<Scalars['Date']['output']>;
  /** The day to which it was carried over. */
  carriedTo?: Maybe<Scalars['Date']['output']>;
  /** When it was planned. */
  createdAt: Scalars['DateTime']['output'];
  /** The day in the brand's time zone. */
  date: Scalars['Date']['output'];
  /** When it ends; null without a place in the day. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is reached when it is done. */
  goal: Scalars['String']['output'];
  /** Stable: the same task of the same person on the same day keeps its id when it is planned anew. */
  id: Scalars['ID']['output'];
  /** The job it belongs to, by its key. */
  job: Scalars['String']['output'];
  /** Who does it. */
  memberId: Scalars['ID']['output'];
  /** How long it is to take. */
  minutes: Scalars['Int']['output'];
  /** How long it took. */
  minutesSpent?: Maybe<Scalars['Int']['output']>;
  /** How early it comes for the audience. */
  priority: TaskPriority;
  /** Why it was skipped. */
  reason?: Maybe<Scalars['String']['output']>;
  /** What the job was called. */
  role: Scalars['String']['output'];
  /** When it begins; null without a place in the day. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it stands. */
  status: PlannedTaskStatus;
  /** The workflow's task, by its key. */
  task: Scalars['String']['output'];
  /** What is done. */
  title: Scalars['String']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows with every change. */
  version: Scalars['Int']['output'];
  /** The workflow it was planned from. */
  workflowId: Scalars['ID']['output'];
};

/** How a planned task stands. */
export type PlannedTaskStatus =
  /** Moved to a later day, where it stands once more. */
  | 'CARRIED_OVER'
  /** Done. */
  | 'DONE'
  /** To be done. */
  | 'PLANNED'
  /** Left out, with a reason. */
  | 'SKIPPED';

/** What a platform does for an objective. */
export type PlatformGoal = {
  __typename?: 'PlatformGoal';
  /** What the platform contributes to it. */
  goal: Scalars['String']['output'];
  /** The objective of A, by its key. */
  objectiveKey: Scalars['String']['output'];
};

/** What a platform does for an objective. */
export type PlatformGoalInput = {
  /** What the platform contributes to it. */
  goal: Scalars['String']['input'];
  /** The objective of A, by its key. */
  objectiveKey: Scalars['String']['input'];
};

/** A platform of the strategy, before it becomes a profile. */
export type PlatformIdentity = {
  __typename?: 'PlatformIdentity';
  /** What the platform offers that the brand will use. */
  features: Array<Scalars['String']['output']>;
  /** What it is there for. */
  goals: Array<PlatformGoal>;
  /** Who the brand is there. */
  identity?: Maybe<Scalars['String']['output']>;
  /** The name by which other steps and profiles refer to it; unique within the strategy. */
  key: Scalars['String']['output'];
  /** The network it stands on. */
  network: Network;
};

/** A platform of the strategy, before it becomes a profile. */
export type PlatformIdentityInput = {
  /** What the platform offers that the brand will use. */
  features?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it is there for. */
  goals?: InputMaybe<Array<PlatformGoalInput>>;
  /** Who the brand is there. */
  identity?: InputMaybe<Scalars['String']['input']>;
  /** A name for other steps and profiles to refer to it: 1 to 40 lower-case letters, digits or hyphens. */
  key: Scalars['String']['input'];
  /** The network it stands on. */
  network: Network;
};

/** A page of the portfolio. */
export type PortfolioConnection = {
  __typename?: 'PortfolioConnection';
  /** The entries with their cursors. */
  edges: Array<PortfolioEdge>;
  /** The entries. */
  nodes: Array<PortfolioEntry>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry within a page of the portfolio. */
export type PortfolioEdge = {
  __typename?: 'PortfolioEdge';
  /** The place of this entry in the list. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: PortfolioEntry;
};

/** Where one brand stands. */
export type PortfolioEntry = {
  __typename?: 'PortfolioEntry';
  /** The brand. */
  brand: Brand;
  /** The budget in money by horizon; empty before it is planned. */
  budget: Array<HorizonBudget>;
  /** How many campaigns are planned or scheduled. */
  comingCampaigns: Scalars['Int']['output'];
  /** The current step's letter, A to R. */
  currentLetter?: Maybe<Scalars['String']['output']>;
  /** The first step that is not complete; null when all are. */
  currentStep?: Maybe<StepKey>;
  /** When the strategy last moved. */
  lastMovedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many approvals wait for a decision. */
  openApprovals: Scalars['Int']['output'];
  /** The phase that a person sees. */
  phase?: Maybe<StrategyPhase>;
  /** How many steps are complete. */
  progress?: Maybe<StrategyProgress>;
  /** How many campaigns are running. */
  runningCampaigns: Scalars['Int']['output'];
  /** The strategy under way, or the last one; null when there never was one. */
  strategyId?: Maybe<Scalars['ID']['output']>;
  /** How the strategy stands. */
  strategyStatus?: Maybe<StrategyStatus>;
  /** The strategy's title. */
  strategyTitle?: Maybe<Scalars['String']['output']>;
};

/** Which brands the portfolio shows. Everything given has to hold. */
export type PortfolioFilter = {
  /** Brands that wait for an approval, or that do not. */
  awaitingApproval?: InputMaybe<Scalars['Boolean']['input']>;
  /** Brands whose strategy is in this phase. */
  phase?: InputMaybe<StrategyPhase>;
  /** Part of the name, upper and lower case alike. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Brands whose strategy has not moved since this moment. */
  stalledSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Brands whose strategy stands at this step. */
  step?: InputMaybe<StepKey>;
  /** Brands with this tag. */
  tag?: InputMaybe<Scalars['String']['input']>;
};

/** A post of a profile, as content exports told of it. */
export type Post = Node & {
  __typename?: 'Post';
  /** The brand that it belongs to. */
  brandId: Scalars['ID']['output'];
  /** The id that the network gives it. */
  externalId: Scalars['String']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Where it can be seen. */
  permalink?: Maybe<Scalars['URL']['output']>;
  /** The profile that it belongs to. */
  profileId: Scalars['ID']['output'];
  /** When it was published, where the export told the time. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day it was published, in the brand's time zone. */
  publishedOn: Scalars['Date']['output'];
  /** Its title, or how it begins. */
  title?: Maybe<Scalars['String']['output']>;
  /** Its values from its publication to the latest export. */
  values: Array<PostValue>;
  /** Grows whenever an export tells something new of it. */
  version: Scalars['Int']['output'];
};

/** A page of posts. */
export type PostConnection = {
  __typename?: 'PostConnection';
  /** The posts with their cursors. */
  edges: Array<PostEdge>;
  /** The posts. */
  nodes: Array<Post>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A post within a page. */
export type PostEdge = {
  __typename?: 'PostEdge';
  /** The place of this post in the list. */
  cursor: Scalars['String']['output'];
  /** The post. */
  node: Post;
};

/** One metric of a post. */
export type PostValue = {
  __typename?: 'PostValue';
  /** The key of the metric. */
  metric: Scalars['String']['output'];
  /** Its value so far. */
  value: Scalars['Float']['output'];
};

/** A platform's presence of a brand. */
export type Profile = Node & {
  __typename?: 'Profile';
  /** The brand it belongs to. */
  brandId: Scalars['ID']['output'];
  /** Whether it is public and was changed since: the changes wait for approval and for being published anew. */
  changedSincePublished: Scalars['Boolean']['output'];
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** What was filled in. */
  criteria: Array<CriterionValue>;
  /** The id that it has in another system. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** The name in its address. */
  handle: Scalars['String']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** What its network asks for and nobody filled in yet. */
  missingCriteria: Array<Criterion>;
  /** Where it stands. */
  network: Network;
  /** What gives it an edge (sub-step H4). */
  optimizations: Array<Optimization>;
  /** The platform of step D that it was assembled from. */
  platformKey?: Maybe<Scalars['String']['output']>;
  /**
   * Its posts as content exports told of them, the latest first. Their values are rolled up into the profile's metrics, each
   * post's on the day it was published.
   */
  posts: PostConnection;
  /** The profiles that a post on this one reaches, by id (sub-step H5). */
  postsTo: Array<Scalars['ID']['output']>;
  /** When it was last published. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it stands. */
  status: ProfileStatus;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows with every change. */
  version: Scalars['Int']['output'];
};


/** A platform's presence of a brand. */
export type ProfilepostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of profiles. */
export type ProfileConnection = {
  __typename?: 'ProfileConnection';
  /** The profiles with their cursors. */
  edges: Array<ProfileEdge>;
  /** The profiles. */
  nodes: Array<Profile>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A profile within a page. */
export type ProfileEdge = {
  __typename?: 'ProfileEdge';
  /** The place of this profile in the list. */
  cursor: Scalars['String']['output'];
  /** The profile. */
  node: Profile;
};

/** One profile. A profile that exists keeps what its row leaves blank. */
export type ProfileRowInput = {
  /** The picture. */
  avatar?: InputMaybe<Scalars['Cell']['input']>;
  /** What the profile says of itself. */
  bio?: InputMaybe<Scalars['Cell']['input']>;
  /** The id that the brand has in another system. */
  brandExternalId?: InputMaybe<Scalars['Cell']['input']>;
  /** The brand's own id; together with `brandExternalId` both have to name the same brand. */
  brandId?: InputMaybe<Scalars['Cell']['input']>;
  /** What kind of business it is. */
  category?: InputMaybe<Scalars['Cell']['input']>;
  /** How to reach the brand. */
  contact?: InputMaybe<Scalars['Cell']['input']>;
  /** The large picture at the top. */
  cover?: InputMaybe<Scalars['Cell']['input']>;
  /** The name people read. */
  displayName?: InputMaybe<Scalars['Cell']['input']>;
  /** The id that the profile has in another system. Needed unless `id` is given: by it the profile is found again within its brand. */
  externalId?: InputMaybe<Scalars['Cell']['input']>;
  /** The name in its address. Needed for a new profile. */
  handle?: InputMaybe<Scalars['Cell']['input']>;
  /** The profile's own id, for a profile without an external id, or to give it another. */
  id?: InputMaybe<Scalars['Cell']['input']>;
  /** The language it speaks. */
  language?: InputMaybe<Scalars['Cell']['input']>;
  /** The address it points to. */
  link?: InputMaybe<Scalars['Cell']['input']>;
  /** Where it is. */
  location?: InputMaybe<Scalars['Cell']['input']>;
  /** Where it stands, such as `INSTAGRAM`. Needed for a new profile; it never changes. */
  network?: InputMaybe<Scalars['Cell']['input']>;
  /** The platform of step D that it is assembled from. */
  platformKey?: InputMaybe<Scalars['Cell']['input']>;
};

/** How a profile stands. */
export type ProfileStatus =
  /** Out of use. */
  | 'ARCHIVED'
  /** Being built; not public. */
  | 'DRAFT'
  /** Public. */
  | 'PUBLISHED';

/** A way to make the strategy known. */
export type PromotionChannel = {
  __typename?: 'PromotionChannel';
  /** The channel: newsletter, shop window, a talk … */
  channel: Scalars['String']['output'];
  /** What is said there. */
  message?: Maybe<Scalars['String']['output']>;
  /** The segment of G it is said to, by its key. */
  segmentKey?: Maybe<Scalars['String']['output']>;
};

/** A way to make the strategy known. */
export type PromotionChannelInput = {
  /** The channel: newsletter, shop window, a talk … */
  channel: Scalars['String']['input'];
  /** What is said there. */
  message?: InputMaybe<Scalars['String']['input']>;
  /** The segment of G it is said to, by its key. */
  segmentKey?: InputMaybe<Scalars['String']['input']>;
};

/** Step J: how the strategy itself is made known. */
export type PromotionContent = {
  __typename?: 'PromotionContent';
  /** Where and with which message. */
  channels: Array<PromotionChannel>;
};

/** Step J: how the strategy itself is made known. */
export type PromotionContentInput = {
  /** Where and with which message; at most 50. */
  channels?: InputMaybe<Array<PromotionChannelInput>>;
};

/** A manifest of documents. */
export type PublishDocumentsInput = {
  /** The documents, 1 to 500. */
  documents: Array<TrustedDocumentInput>;
  /** Only say what is wrong with them, and what would be published. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What was published, or why nothing was. */
export type PublishDocumentsPayload = {
  __typename?: 'PublishDocumentsPayload';
  /** What became of the manifest. */
  publication?: Maybe<DocumentPublication>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** The profile to publish. */
export type PublishProfileInput = {
  /** Refuse when the profile's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The profile. */
  id: Scalars['ID']['input'];
};

/** The published profile, or why it was not published. */
export type PublishProfilePayload = {
  __typename?: 'PublishProfilePayload';
  /** The profile as it stands now. */
  profile?: Maybe<Profile>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** All that can be read. */
export type Query = {
  __typename?: 'Query';
  /**
   * How consistently the plans of brands were carried out, week by week and by role, and how much came of each hour. Brands
   * that do not exist or that the caller may not see are left out.
   */
  adherence: Array<BrandAdherence>;
  /** The agency that the caller works for. */
  agency: Agency;
  /**
   * A person's day over all the brands they work for, by time and then by priority; each task stands on its day in its
   * brand's time zone. Null for a person who does not exist or whose day the caller may not see.
   */
  agenda?: Maybe<Agenda>;
  /** The agency's API keys, from the first; ended ones too. */
  apiKeys: ApiKeyConnection;
  /** Approvals that wait for a decision, over all brands, the longest waiting first. */
  approvals: ApprovalConnection;
  /**
   * What mutations did, or were refused, the newest first. Kept for two years; nothing can change or remove an entry before. Dry
   * runs are not listed: they change nothing. A caller who is limited to certain brands sees what lies in these alone.
   */
  auditLog: AuditEntryConnection;
  /** One brand by its id, its slug or the id it has in another system. */
  brand?: Maybe<Brand>;
  /** The brands that the caller may see. */
  brands: BrandConnection;
  /** The addresses under which calendar programs read the caller's agenda, from the first; revoked ones too. */
  calendarSubscriptions: CalendarSubscriptionConnection;
  /** One campaign. */
  campaign?: Maybe<Campaign>;
  /** Campaigns over all brands that the caller may see, from the first start; those of one brand in the order of creation. */
  campaigns: CampaignConnection;
  /** The same as CSV, with a line for each entry; lists within a cell are separated by `|`. */
  exportAuditLog: CsvExport;
  /**
   * The brands that the caller may see, in the form that `importBrands` takes: what goes out comes in unchanged. Archived ones
   * are left out unless the filter asks for them.
   */
  exportBrands: CsvExport;
  /**
   * The campaigns that the caller may see, or those of one brand, in the form that `importCampaigns` takes. Where they are in
   * their life is no part of it.
   */
  exportCampaigns: CsvExport;
  /**
   * What people said, in the form that `importFeedback` takes, the longest waiting first. As in `feedback`, what was answered is a
   * list of its own. The stages that it went through are no part of it.
   */
  exportFeedback: CsvExport;
  /**
   * Values told day by day of brands, their profiles and campaigns, in the form that `importMetrics` takes. What was rolled up
   * from posts or totals of periods is no part of it. A page reads 96 series at most: it may have fewer rows than asked for, even
   * none.
   */
  exportMetrics: CsvExport;
  /**
   * The profiles in use of the brands that the caller may see, archived brands aside, or of one brand, in the form that
   * `importProfiles` takes. Optimizations and links between profiles are no part of it. A page looks at a hundred brands at most:
   * it may have fewer rows than asked for, even none.
   */
  exportProfiles: CsvExport;
  /**
   * The inbox over all brands that the caller may see: feedback whose loop is still open, or with `stages: [ANSWERED]` what
   * was answered.
   */
  feedback: FeedbackConnection;
  /** An import of many requests; null when there is none, when its day is over, or when the caller may not see it. */
  importJob?: Maybe<ImportJob>;
  /**
   * The human media integration model of a brand over up to 800 days: platforms outside, effects inside, and what goes from one
   * to the other, held against another period. Null when there is no such brand or it may not be seen. Unknown is null, never
   * zero; every figure says how it was computed and from what.
   */
  integrationModel?: Maybe<IntegrationModel>;
  /** All metrics that can be recorded or computed: the built-in ones, then those that the agency defined itself. */
  metricCatalog: Array<MetricDefinition>;
  /**
   * What was recorded or follows from it, as columns: one series for every subject and metric asked for, in that order, with
   * its rank among those of the same metric. Brands, profiles and campaigns that do not exist or may not be seen give no
   * series. Limits of one question: 20 metrics, 800 days, 100,000 values; 50 named subjects with 100 series, or up to 1,000
   * brands with 2,000 series.
   */
  metrics: Array<MetricSeries>;
  /** How much metrics and effects count in the integration models of the agency. */
  modelWeights: ModelWeights;
  /** Reads any object by its id; null when it does not exist or may not be seen. */
  node?: Maybe<Node>;
  /** Reads up to 100 objects by their ids, in the order asked; null for each that does not exist or may not be seen. */
  nodes: Array<Maybe<Node>>;
  /** Where all brands stand: step, phase, progress, open approvals, budget left. One cheap read a page. */
  portfolio: PortfolioConnection;
  /** One profile. */
  profile?: Maybe<Profile>;
  /**
   * What is left of this minute's points, this request taken off. Every request costs as many points as it was reckoned to cost,
   * whatever it did cost; one that was refused costs none.
   */
  rateLimit: RateLimit;
  /** One strategy. */
  strategy?: Maybe<Strategy>;
  /** The documents that front ends of the agency may send by their hash, by their hashes. */
  trustedDocuments: TrustedDocumentConnection;
  /** Who is calling, and what they may do. */
  viewer: Viewer;
  /** A webhook; null when there is none, or the caller may not see it. */
  webhook?: Maybe<Webhook>;
  /** Every type of event that webhooks can be told of. */
  webhookEvents: Array<WebhookEvent>;
  /** The agency's webhooks, the oldest first: never more than 20, so all of them at once. Callers who see certain brands see the webhooks that are for no others. */
  webhooks: Array<Webhook>;
  /** One workflow. */
  workflow?: Maybe<Workflow>;
};


/** All that can be read. */
export type QueryadherenceArgs = {
  input: AdherenceInput;
};


/** All that can be read. */
export type QueryagendaArgs = {
  date: Scalars['Date']['input'];
  member?: InputMaybe<Scalars['ID']['input']>;
};


/** All that can be read. */
export type QueryapiKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiKeyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All that can be read. */
export type QueryapprovalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApprovalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All that can be read. */
export type QueryauditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All that can be read. */
export type QuerybrandArgs = {
  by: BrandBy;
};


/** All that can be read. */
export type QuerybrandsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BrandFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<BrandSort>;
};


/** All that can be read. */
export type QuerycalendarSubscriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All that can be read. */
export type QuerycampaignArgs = {
  id: Scalars['ID']['input'];
};


/** All that can be read. */
export type QuerycampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All that can be read. */
export type QueryexportAuditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All that can be read. */
export type QueryexportBrandsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BrandFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All that can be read. */
export type QueryexportCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  brandId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All that can be read. */
export type QueryexportFeedbackArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FeedbackFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All that can be read. */
export type QueryexportMetricsArgs = {
  input: ExportMetricsInput;
};


/** All that can be read. */
export type QueryexportProfilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  brandId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All that can be read. */
export type QueryfeedbackArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FeedbackFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: FeedbackOrder;
};


/** All that can be read. */
export type QueryimportJobArgs = {
  id: Scalars['ID']['input'];
};


/** All that can be read. */
export type QueryintegrationModelArgs = {
  brandId: Scalars['ID']['input'];
  compareTo?: InputMaybe<PeriodInput>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** All that can be read. */
export type QuerymetricsArgs = {
  input: MetricsQuery;
};


/** All that can be read. */
export type QuerynodeArgs = {
  id: Scalars['ID']['input'];
};


/** All that can be read. */
export type QuerynodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** All that can be read. */
export type QueryportfolioArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PortfolioFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<BrandSort>;
};


/** All that can be read. */
export type QueryprofileArgs = {
  id: Scalars['ID']['input'];
};


/** All that can be read. */
export type QuerystrategyArgs = {
  id: Scalars['ID']['input'];
};


/** All that can be read. */
export type QuerytrustedDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** All that can be read. */
export type QuerywebhookArgs = {
  id: Scalars['ID']['input'];
};


/** All that can be read. */
export type QueryworkflowArgs = {
  id: Scalars['ID']['input'];
};

/** A budget of points for a minute of the clock. */
export type RateBudget = {
  __typename?: 'RateBudget';
  /** Points a minute. */
  limit: Scalars['Int']['output'];
  /** Points left of this minute. */
  remaining: Scalars['Int']['output'];
  /** When the budget is full again. */
  resetsAt: Scalars['DateTime']['output'];
  /** Points used in this minute. */
  used: Scalars['Int']['output'];
};

/** The budgets that bind the caller. A call without an agency is not counted. */
export type RateLimit = {
  __typename?: 'RateLimit';
  /** Of all calls on behalf of the agency together; null for a person who calls for none. */
  agency?: Maybe<RateBudget>;
  /** Of the API key; null for a person. */
  key?: Maybe<RateBudget>;
};

/** A second look at an earlier step. */
export type Reconsideration = {
  __typename?: 'Reconsideration';
  /** Kept or changed. */
  outcome: RethinkOutcome;
  /** Why. */
  why: Scalars['String']['output'];
};

/** A second look at an earlier step. */
export type ReconsiderationInput = {
  /** Kept or changed. */
  outcome: RethinkOutcome;
  /** Why. */
  why: Scalars['String']['input'];
};

/** Something that somebody said. */
export type RecordFeedbackInput = {
  /** Who said it. */
  author?: InputMaybe<Scalars['String']['input']>;
  /** The brand it was said to. */
  brandId: Scalars['ID']['input'];
  /** The id that it has in another system; unique within the brand. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** The member who looks after it. To name one, the caller needs `members:read`. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Where it can be read. */
  permalink?: InputMaybe<Scalars['URL']['input']>;
  /** The profile it was said on; left out: said to the brand itself. */
  profileId?: InputMaybe<Scalars['ID']['input']>;
  /** When it was said; now when left out. It never changes. */
  receivedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How it speaks of the brand. */
  sentiment?: InputMaybe<Sentiment>;
  /** What was said. */
  text: Scalars['String']['input'];
};

/** The new feedback, or why there is none. */
export type RecordFeedbackPayload = {
  __typename?: 'RecordFeedbackPayload';
  /** The feedback as it stands now. */
  feedback?: Maybe<Feedback>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** Values to record, all of one source. */
export type RecordMetricsInput = {
  /** The brand. */
  brandId: Scalars['ID']['input'];
  /** The profile or campaign that the values belong to; left out: the brand itself, for what belongs to no profile. */
  source?: InputMaybe<MetricSourceInput>;
  /** The values, 1 to 10,000. */
  values: Array<MetricValueInput>;
};

/** How many values were recorded, or why none were. */
export type RecordMetricsPayload = {
  __typename?: 'RecordMetricsPayload';
  /** For reading on in the same request. */
  query: Query;
  /** What became of the values; null when they were refused. */
  summary?: Maybe<RecordedSummary>;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** Something that was spent. */
export type RecordSpendInput = {
  /** The horizon it was spent from. */
  horizon: Horizon;
  /** What for. */
  note: Scalars['String']['input'];
  /** What was spent. */
  spend: SpendInput;
  /** The day it was spent; today in the brand's time zone when left out. */
  spentOn?: InputMaybe<Scalars['Date']['input']>;
  /** The strategy. */
  strategyId: Scalars['ID']['input'];
};

/** The strategy after spending, or why it was refused. */
export type RecordSpendPayload = {
  __typename?: 'RecordSpendPayload';
  /** For reading on in the same request. */
  query: Query;
  /** The strategy as it stands now. */
  strategy?: Maybe<Strategy>;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** How many values were recorded. */
export type RecordedSummary = {
  __typename?: 'RecordedSummary';
  /** Values that there were none of before. */
  created: Scalars['Int']['output'];
  /** Values that were there already. */
  unchanged: Scalars['Int']['output'];
  /** Values that replaced another. */
  updated: Scalars['Int']['output'];
};

/** On which days a task comes again; exactly one of the forms is there. */
export type Recurrence = {
  __typename?: 'Recurrence';
  /** Every so many days. */
  daily?: Maybe<DailyRecurrence>;
  /** On a day of the month, every so many months. */
  monthlyOnDay?: Maybe<MonthlyOnDayRecurrence>;
  /** On a certain day of the week in a month, every so many months. */
  monthlyOnWeekday?: Maybe<MonthlyOnWeekdayRecurrence>;
  /** On just these days. */
  onDates?: Maybe<Array<Scalars['Date']['output']>>;
  /** On days of the week, every so many weeks. */
  weekly?: Maybe<WeeklyRecurrence>;
};

/** On which days a task comes again. */
export type RecurrenceInput =
  /** Every so many days. */
  { daily: DailyRecurrenceInput; monthlyOnDay?: never; monthlyOnWeekday?: never; onDates?: never; weekly?: never; }
  |  /** On a day of the month, every so many months. */
  { daily?: never; monthlyOnDay: MonthlyOnDayRecurrenceInput; monthlyOnWeekday?: never; onDates?: never; weekly?: never; }
  |  /** On a certain day of the week in a month, every so many months. */
  { daily?: never; monthlyOnDay?: never; monthlyOnWeekday: MonthlyOnWeekdayRecurrenceInput; onDates?: never; weekly?: never; }
  |  /** On just these days; at most 366. */
  { daily?: never; monthlyOnDay?: never; monthlyOnWeekday?: never; onDates: Array<Scalars['Date']['input']>; weekly?: never; }
  |  /** On days of the week, every so many weeks. */
  { daily?: never; monthlyOnDay?: never; monthlyOnWeekday?: never; onDates?: never; weekly: WeeklyRecurrenceInput; };

/** Which deliveries to send again. */
export type RedeliverWebhookInput = {
  /** One of its deliveries, or many. */
  deliveries: RedeliveryInput;
  /** The webhook's id. */
  id: Scalars['ID']['input'];
};

/** The webhook that is sent something again, or why it is not. */
export type RedeliverWebhookPayload = {
  __typename?: 'RedeliverWebhookPayload';
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
  /** The webhook. */
  webhook?: Maybe<Webhook>;
};

/** One delivery, or many. */
export type RedeliveryInput =
  /** All that failed, of events from this instant on. */
  { failedSince: Scalars['DateTime']['input']; one?: never; }
  |  /** The id of one that was delivered, failed or is pending. */
  { failedSince?: never; one: Scalars['ID']['input']; };

/** The end of a membership. */
export type RemoveMemberInput = {
  /** Refuse when the member's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The member. */
  id: Scalars['ID']['input'];
};

/** The member who left, or why they stayed. */
export type RemoveMemberPayload = {
  __typename?: 'RemoveMemberPayload';
  /**
   * The API keys that ended with the membership: programs that use them are refused from now on and need keys of somebody else.
   * They count as living until they are revoked. Null when nobody was removed.
   */
  endedApiKeys?: Maybe<Array<ApiKey>>;
  /** The former member. */
  member?: Maybe<Member>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** The step to take up again. */
export type ReopenStepInput = {
  /** True shows what would happen and changes nothing. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Refuse when the strategy's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The completed step. */
  step: StepKey;
  /** The strategy. */
  strategyId: Scalars['ID']['input'];
  /** With step H: take it up from this sub-step; later ones are marked for a revisit. */
  subStep?: InputMaybe<SubStepKey>;
};

/** The strategy with the reopened step, or why it was not reopened. */
export type ReopenStepPayload = {
  __typename?: 'ReopenStepPayload';
  /** The completed steps that were, or with `dryRun` would be, marked for a revisit. */
  marked: Array<StepKey>;
  /** The completed sub-steps of H of which the same is true, whether or not H itself was complete. */
  markedSubSteps: Array<SubStepKey>;
  /** For reading on in the same request. */
  query: Query;
  /** The strategy as it stands now. */
  strategy?: Maybe<Strategy>;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** What to ask the approver groups. */
export type RequestApprovalInput = {
  /** By when a decision is hoped for. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Which groups; all that still have to approve this draft when left out. */
  groups?: InputMaybe<Array<ApproverGroup>>;
  /** What to tell them. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The strategy. */
  strategyId: Scalars['ID']['input'];
};

/** What was asked, or why nothing was. */
export type RequestApprovalPayload = {
  __typename?: 'RequestApprovalPayload';
  /** The new approvals. */
  approvals: Array<Approval>;
  /** For reading on in the same request. */
  query: Query;
  /** The strategy as it stands now. */
  strategy?: Maybe<Strategy>;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** One condition for completing a step or sub-step. */
export type Requirement = {
  __typename?: 'Requirement';
  /** For a program; never changes. */
  code: Scalars['String']['output'];
  /** For a person. */
  message: Scalars['String']['output'];
  /** Whether it is met. */
  met: Scalars['Boolean']['output'];
};

/** What completion asks for is not all there. */
export type RequirementsError = UserError & {
  __typename?: 'RequirementsError';
  /** The cause, for a program. */
  code: UserErrorCode;
  /** What is wrong and what to do, for a person. */
  message: Scalars['String']['output'];
  /** Where in the input it is, when it is in one place. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** Every requirement that is not met. */
  unmet: Array<Requirement>;
};

/** Step G: the audience, the market, and where people are met. */
export type ResearchContent = {
  __typename?: 'ResearchContent';
  /** What others do for the same people. */
  competition: Array<Scalars['String']['output']>;
  /** What cannot be known or done. */
  limitations: Array<Scalars['String']['output']>;
  /** Which segment is met on which platform, and how. */
  map: Array<SegmentMeeting>;
  /** How the market stands. */
  market?: Maybe<Scalars['String']['output']>;
  /** What was found out about the platforms. */
  platformFindings?: Maybe<Scalars['String']['output']>;
  /** Groups of people the brand wants to meet. */
  segments: Array<AudienceSegment>;
  /** What is peculiar here and nowhere else. */
  singularities: Array<Scalars['String']['output']>;
};

/** Step G: the audience, the market, and where people are met. */
export type ResearchContentInput = {
  /** What others do for the same people. */
  competition?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What cannot be known or done. */
  limitations?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Which segment is met on which platform, and how; at most 200 entries. */
  map?: InputMaybe<Array<SegmentMeetingInput>>;
  /** How the market stands. */
  market?: InputMaybe<Scalars['String']['input']>;
  /** What was found out about the platforms. */
  platformFindings?: InputMaybe<Scalars['String']['input']>;
  /** Groups of people the brand wants to meet; at most 50. */
  segments?: InputMaybe<Array<AudienceSegmentInput>>;
  /** What is peculiar here and nowhere else. */
  singularities?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Step K: people, calendar, tools, actions and budget. They are the strategy's allocations. */
export type ResourcesContent = {
  __typename?: 'ResourcesContent';
  /** Notes on the resources as a whole. */
  notes?: Maybe<Scalars['String']['output']>;
};

/** Step K: people, calendar, tools, actions and budget. They are the strategy's allocations. */
export type ResourcesContentInput = {
  /** Notes on the resources as a whole. */
  notes?: InputMaybe<Scalars['String']['input']>;
};

/** The brand to restore. */
export type RestoreBrandInput = {
  /** Refuse when the brand's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The brand. */
  id: Scalars['ID']['input'];
};

/** The restored brand, or why it was not restored. */
export type RestoreBrandPayload = {
  __typename?: 'RestoreBrandPayload';
  /** The restored brand. */
  brand?: Maybe<Brand>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** A result, and how much of it came for each hour. */
export type ResultYield = {
  __typename?: 'ResultYield';
  /** The metric, by its key. */
  metric: Scalars['String']['output'];
  /** The total ÷ the hours that were tracked; null without data or without hours. */
  perHour?: Maybe<Scalars['Float']['output']>;
  /** The brand's total of the week; null without data. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** The running campaign, or why it stays paused. */
export type ResumeCampaignPayload = {
  __typename?: 'ResumeCampaignPayload';
  /** The campaign as it stands now. */
  campaign?: Maybe<Campaign>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** Step C: A and B looked at again with some distance. */
export type RethinkContent = {
  __typename?: 'RethinkContent';
  /** What became of the analysis of B. */
  aboutAnalysis?: Maybe<Reconsideration>;
  /** What became of the objectives of A. */
  aboutObjectives?: Maybe<Reconsideration>;
  /** What follows. */
  decision?: Maybe<RethinkDecision>;
  /** The day until which the thoughts should mature. */
  maturesOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was decided so. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** Step C: A and B looked at again with some distance. Save it after A and B were completed, or it does not count. */
export type RethinkContentInput = {
  /** What became of the analysis of B. */
  aboutAnalysis?: InputMaybe<ReconsiderationInput>;
  /** What became of the objectives of A. */
  aboutObjectives?: InputMaybe<ReconsiderationInput>;
  /** What follows. */
  decision?: InputMaybe<RethinkDecision>;
  /** The day until which the thoughts should mature. */
  maturesOn?: InputMaybe<Scalars['Date']['input']>;
  /** Why it was decided so; stopping needs a reason. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What follows from rethinking. */
export type RethinkDecision =
  /** Go on with step D. */
  | 'CONTINUE'
  /** Go back to A and B. */
  | 'REVISE'
  /** End the strategy here. */
  | 'STOP';

/** Whether a step stayed as it was when it was looked at again. */
export type RethinkOutcome =
  /** It was, or will be, changed. */
  | 'CHANGED'
  /** It stays as it is. */
  | 'KEPT';

/** What an objective gives back for what is put in. */
export type ReturnMeasure = {
  __typename?: 'ReturnMeasure';
  /** How the return is computed, in words. */
  formula: Scalars['String']['output'];
  /** The metric of the catalogue that shows the return. */
  metric: Scalars['String']['output'];
  /** What one unit of the metric is worth, in the strategy's currency. */
  valuePerUnit?: Maybe<Scalars['Decimal']['output']>;
};

/** What an objective gives back for what is put in. */
export type ReturnMeasureInput = {
  /** How the return is computed, in words. */
  formula: Scalars['String']['input'];
  /** The metric of the catalogue that shows the return. */
  metric: Scalars['String']['input'];
  /** What one unit of the metric is worth, in the strategy's currency. */
  valuePerUnit?: InputMaybe<Scalars['Decimal']['input']>;
};

/** What came back for what was spent. */
export type ReturnOnInvestment = {
  __typename?: 'ReturnOnInvestment';
  /** How it was computed, with the figures and what they are made of. */
  formula: Scalars['String']['output'];
  /** What was used up and is not counted, because nobody said what it costs. */
  missing: Array<Scalars['String']['output']>;
  /** Said when nothing was spent, so that there is no value, and when nothing was earned. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Everything earned. */
  revenue: Money;
  /** Everything spent. */
  spent: Money;
  /** (revenue − spent) ÷ spent: 0.5 means half as much again as was spent. Null when nothing was spent. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** Step R: what was earned for what was spent. */
export type ReturnsContent = {
  __typename?: 'ReturnsContent';
  /**
   * What each campaign of the strategy returned: the revenue that names it, or else what was recorded against it as the
   * metric `revenue`, for its budget once it was launched.
   */
  byCampaign: Array<CampaignReturn>;
  /**
   * What each objective of A returned: the revenue that names it, for the budgets of launched campaigns, each split evenly
   * over the objectives it serves.
   */
  byObjective: Array<ObjectiveReturn>;
  /**
   * What the strategy returned, computed when it is read: all revenue, for what was spent of budget and tools and for
   * people's hours at the average that was planned for an hour of their horizon.
   */
  returnOnInvestment: ReturnOnInvestment;
  /** What came in, entry by entry. */
  revenue: Array<RevenueEntry>;
};

/** Step R: what was earned for what was spent. */
export type ReturnsContentInput = {
  /** What came in, entry by entry; at most 500. */
  revenue?: InputMaybe<Array<RevenueEntryInput>>;
};

/** Money that came in through the strategy. */
export type RevenueEntry = {
  __typename?: 'RevenueEntry';
  /** How much, in the strategy's currency. */
  amount: Scalars['Decimal']['output'];
  /** The campaign that brought it, by id. */
  campaignId?: Maybe<Scalars['ID']['output']>;
  /** The day it was earned. */
  earnedOn: Scalars['Date']['output'];
  /** The objective of A it belongs to, by its key. */
  objectiveKey?: Maybe<Scalars['String']['output']>;
  /** Where it came from. */
  source: Scalars['String']['output'];
};

/** Money that came in through the strategy. */
export type RevenueEntryInput = {
  /** How much, above zero, in the strategy's currency and with no more decimals than that has. */
  amount: Scalars['Decimal']['input'];
  /** The campaign that brought it, by id. */
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  /** The day it was earned; not in the future. */
  earnedOn: Scalars['Date']['input'];
  /** The objective of A it belongs to, by its key. */
  objectiveKey?: InputMaybe<Scalars['String']['input']>;
  /** Where it came from. */
  source: Scalars['String']['input'];
};

/** A figure of a review, computed by the server from metrics, feedback, campaigns and spending. */
export type ReviewFact = {
  __typename?: 'ReviewFact';
  /** How it was computed, and from what. */
  formula: Scalars['String']['output'];
  /** Which fact it is. */
  key: ReviewFactKey;
  /** Metrics it was computed from. */
  metrics: Array<Scalars['String']['output']>;
  /** What would be needed, or would make it fuller, and has no data: metrics by their key, anything else in words. */
  missing: Array<Scalars['String']['output']>;
  /** Its name for a person. */
  name: Scalars['String']['output'];
  /** Where its figures come from. */
  source: ReviewFactSource;
  /** What the figure counts. */
  unit: Scalars['String']['output'];
  /** The figure; null when there is no data, which is not the same as zero. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** What a review of a term looks at. */
export type ReviewFactKey =
  /** How many campaigns of the strategy were live in the term. */
  | 'CAMPAIGNS_RUN'
  /** By how many people the community grew. */
  | 'COMMUNITY_GROWTH'
  /** How many did what the brand hoped for. */
  | 'CONVERSIONS'
  /** What came back for the hours or the money put in. */
  | 'EFFORT_AGAINST_REWARD'
  /** Interactions for each person reached. */
  | 'ENGAGEMENT'
  /** How much people answered. */
  | 'FEEDBACK'
  /** How often people did something with what was posted. */
  | 'INTERACTIONS'
  /** Customers who came again. */
  | 'LOYALTY'
  /** How often the brand was named. */
  | 'MENTIONS'
  /** How often people whom others listen to named the brand. */
  | 'OPINION_LEADERS'
  /** How many people were reached. */
  | 'REACH'
  /** How much was sold. */
  | 'SALES'
  /** How people feel about the brand. */
  | 'SENTIMENT'
  /** Which share of the money planned for the term was spent: budget, tools, and hours whose cost is known. */
  | 'SPENT_OF_PLANNED'
  /** How many came to the brand's own places. */
  | 'TRAFFIC';

/** Where the figures of a review come from. */
export type ReviewFactSource =
  /** The campaigns of the strategy. */
  | 'CAMPAIGNS'
  /** What people said, item by item. */
  | 'FEEDBACK'
  /** Recorded metrics. */
  | 'METRICS'
  /** What the strategy planned and spent. */
  | 'SPENDING';

/** The key to revoke. */
export type RevokeApiKeyInput = {
  /** The key's id. */
  id: Scalars['ID']['input'];
};

/** The revoked key, or why it was not revoked. */
export type RevokeApiKeyPayload = {
  __typename?: 'RevokeApiKeyPayload';
  /** The revoked key. */
  apiKey?: Maybe<ApiKey>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** The address to end. */
export type RevokeCalendarSubscriptionInput = {
  /** The subscription. */
  id: Scalars['ID']['input'];
};

/** The ended address, or why it was not ended. */
export type RevokeCalendarSubscriptionPayload = {
  __typename?: 'RevokeCalendarSubscriptionPayload';
  /** For reading on in the same request. */
  query: Query;
  /** The subscription as it stands now. */
  subscription?: Maybe<CalendarSubscription>;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** What a member may do, as a set of scopes. */
export type Role =
  /** Everything but ownership. */
  | 'ADMIN'
  /** Reads everything and records metrics. */
  | 'ANALYST'
  /** A person of the brand: sees their own brands and decides approvals for their group. */
  | 'CLIENT'
  /** Works on profiles, campaigns and metrics every day. */
  | 'COMMUNITY_MANAGER'
  /** Everything, ownership included. */
  | 'OWNER'
  /** Plans and runs strategies. */
  | 'STRATEGIST';

/** A role's part of a week. */
export type RoleAdherence = {
  __typename?: 'RoleAdherence';
  /** How many of the planned were carried over. */
  carriedOver: Scalars['Int']['output'];
  /** How many tasks were done this week that had been carried over into it; no part of the planned. */
  caughtUp: Scalars['Int']['output'];
  /** How many of the planned are done. */
  done: Scalars['Int']['output'];
  /** The job, by its key. */
  job: Scalars['String']['output'];
  /** How long all that was planned was to take. */
  minutesPlanned: Scalars['Int']['output'];
  /** How long all that was done took, as far as somebody said so; what was caught up included. */
  minutesSpent: Scalars['Int']['output'];
  /** How many of the planned are still to be done. */
  open: Scalars['Int']['output'];
  /** How many tasks were planned for the week; each is done, skipped, carried over or open. */
  planned: Scalars['Int']['output'];
  /** Done ÷ planned; null when nothing was planned. */
  rate?: Maybe<Scalars['Float']['output']>;
  /** What it was called. */
  role: Scalars['String']['output'];
  /** How many of the planned were skipped. */
  skipped: Scalars['Int']['output'];
  /** The brand's results against the hours of this role alone. */
  yields: Array<ResultYield>;
};

/** Sub-step H7: which effect each committed idea is meant to have. */
export type RoleContent = {
  __typename?: 'RoleContent';
  /** Idea by idea. */
  roles: Array<IdeaRole>;
};

/** Sub-step H7: which effect each committed idea is meant to have. */
export type RoleContentInput = {
  /** Idea by idea; at most 200. */
  roles?: InputMaybe<Array<IdeaRoleInput>>;
};

/** The key to rotate. */
export type RotateApiKeyInput = {
  /** Refuse when the key's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The key's id. */
  id: Scalars['ID']['input'];
  /** How long the former secret still works, 0 to 168 hours. */
  overlapHours?: InputMaybe<Scalars['Int']['input']>;
};

/** The rotated key, or why it was not rotated. */
export type RotateApiKeyPayload = {
  __typename?: 'RotateApiKeyPayload';
  /** The rotated key. */
  apiKey?: Maybe<ApiKey>;
  /** For reading on in the same request. */
  query: Query;
  /** The new secret, for `X-Api-Key`. It is shown now and never again. */
  secret?: Maybe<Scalars['String']['output']>;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** Which webhook gets a new secret. */
export type RotateWebhookSecretInput = {
  /** The version that the change was decided on. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The webhook's id. */
  id: Scalars['ID']['input'];
  /** For how many hours the former secret signs as well, 0 to 168; 24 when left out. */
  overlapHours?: InputMaybe<Scalars['Int']['input']>;
};

/** The webhook with its new secret, or why there is none. */
export type RotateWebhookSecretPayload = {
  __typename?: 'RotateWebhookSecretPayload';
  /** For reading on in the same request. */
  query: Query;
  /** The new secret, beginning with `whsec_`. It is shown now and never again. */
  secret?: Maybe<Scalars['String']['output']>;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
  /** The webhook. */
  webhook?: Maybe<Webhook>;
};

/** A brand's whole framework; replaces what was there. */
export type SaveFrameworkInput = {
  /** What is to be done; at most 100. */
  actions: Array<FrameworkActionInput>;
  /** The brand. */
  brandId: Scalars['ID']['input'];
  /** Refuse when the framework's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The job descriptions; at most 50. */
  jobs: Array<JobDescriptionInput>;
};

/** The saved framework, or why it was not saved. */
export type SaveFrameworkPayload = {
  __typename?: 'SaveFrameworkPayload';
  /** The framework as it stands now. */
  framework?: Maybe<Framework>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** All public holidays of a brand; replaces what was there. */
export type SaveHolidaysInput = {
  /** The brand. */
  brandId: Scalars['ID']['input'];
  /** Refuse when the version of the brand's holidays is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The holidays; at most 500. */
  holidays: Array<HolidayInput>;
};

/** The saved holidays, or why they were not saved. */
export type SaveHolidaysPayload = {
  __typename?: 'SaveHolidaysPayload';
  /** The holidays as they stand now. */
  holidays?: Maybe<HolidayCalendar>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** A step's content to write down. */
export type SaveStepInput = {
  /** The content of one step; it replaces what the step held. */
  content: StepContentInput;
  /** Refuse when the strategy's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The strategy. */
  strategyId: Scalars['ID']['input'];
};

/** The strategy with the saved step, or why it was not saved. */
export type SaveStepPayload = {
  __typename?: 'SaveStepPayload';
  /** For reading on in the same request. */
  query: Query;
  /** The strategy as it stands now. */
  strategy?: Maybe<Strategy>;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** A sub-step's content to write down. */
export type SaveSubStepInput = {
  /** The content of one sub-step; it replaces what the sub-step held. */
  content: SubStepContentInput;
  /** Refuse when the strategy's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The strategy. */
  strategyId: Scalars['ID']['input'];
};

/** The strategy with the saved sub-step, or why it was not saved. */
export type SaveSubStepPayload = {
  __typename?: 'SaveSubStepPayload';
  /** For reading on in the same request. */
  query: Query;
  /** The strategy as it stands now. */
  strategy?: Maybe<Strategy>;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** The scheduled campaign, or why it was not scheduled. */
export type ScheduleCampaignPayload = {
  __typename?: 'ScheduleCampaignPayload';
  /** The campaign as it stands now. */
  campaign?: Maybe<Campaign>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** A segment met on a platform. */
export type SegmentMeeting = {
  __typename?: 'SegmentMeeting';
  /** How these people are met there. */
  how: Scalars['String']['output'];
  /** The platform of D, by its key. */
  platformKey: Scalars['String']['output'];
  /** The segment, by its key. */
  segmentKey: Scalars['String']['output'];
};

/** A segment met on a platform. */
export type SegmentMeetingInput = {
  /** How these people are met there. */
  how: Scalars['String']['input'];
  /** The platform of D, by its key. */
  platformKey: Scalars['String']['input'];
  /** The segment, by its key. */
  segmentKey: Scalars['String']['input'];
};

/** How somebody speaks of a brand. */
export type Sentiment =
  /** Badly. */
  | 'NEGATIVE'
  /** Neither well nor badly. */
  | 'NEUTRAL'
  /** Well. */
  | 'POSITIVE';

/** The days on which the terms end. */
export type SetHorizonsInput = {
  /** Refuse when the strategy's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The last days of the terms. */
  horizons: HorizonsInput;
  /** First day of the short term; stays when left out. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The strategy. */
  strategyId: Scalars['ID']['input'];
};

/** The strategy with its terms, or why they were not set. */
export type SetHorizonsPayload = {
  __typename?: 'SetHorizonsPayload';
  /** For reading on in the same request. */
  query: Query;
  /** The strategy as it stands now. */
  strategy?: Maybe<Strategy>;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** Weights to set; what is not named stays. */
export type SetModelWeightsInput = {
  /** Effects, each once. */
  effects?: InputMaybe<Array<EffectWeightInput>>;
  /** Refuse the change when the version of the weights is another; 0 while all are the default. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Metrics, each once. */
  metrics?: InputMaybe<Array<MetricWeightInput>>;
};

/** The weights, or why they were not set. */
export type SetModelWeightsPayload = {
  __typename?: 'SetModelWeightsPayload';
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
  /** The weights as they stand now. */
  weights?: Maybe<ModelWeights>;
};

/** Step O: a look back on the short term. */
export type ShortTermReviewContent = {
  __typename?: 'ShortTermReviewContent';
  /** The facts of the term: as they were on the day the step was completed, and as they are now before that. */
  facts: Array<ReviewFact>;
  /** Whether everything fits together. */
  fits?: Maybe<Scalars['Boolean']['output']>;
  /** What the team makes of the facts. */
  judgement?: Maybe<Scalars['String']['output']>;
  /** Why the review is made before the term has ended, if it is. */
  waiver?: Maybe<Scalars['String']['output']>;
};

/** Step O: a look back on the short term. */
export type ShortTermReviewContentInput = {
  /** Whether everything fits together. */
  fits?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the team makes of the facts. */
  judgement?: InputMaybe<Scalars['String']['input']>;
  /** Why the review is made before the term has ended, if it is. */
  waiver?: InputMaybe<Scalars['String']['input']>;
};

/** A task that is left out. */
export type SkipTaskInput = {
  /** Refuse when the task's version is another. Needed to correct the reason of what is skipped already. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The task. */
  id: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** The task that was left out, or why it was not. */
export type SkipTaskPayload = {
  __typename?: 'SkipTaskPayload';
  /** For reading on in the same request. */
  query: Query;
  /** The task as it stands now. */
  task?: Maybe<PlannedTask>;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** Which way a list runs. */
export type SortDirection =
  /** From the first to the last. */
  | 'ASC'
  /** From the last to the first. */
  | 'DESC';

/** One of the things that can be spent. */
export type SpendInput =
  /** People's hours, to the hundredth. */
  { hours: Scalars['Decimal']['input']; money?: never; toolCost?: never; }
  |  /** Money. */
  { hours?: never; money: MoneyInput; toolCost?: never; }
  |  /** The cost of tools, from what was planned for tools. */
  { hours?: never; money?: never; toolCost: MoneyInput; };

/** A budget to split. */
export type SplitBudgetInput = {
  /** How to split it. */
  by: BudgetSplitInput;
  /** Refuse when the strategy's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The strategy. */
  strategyId: Scalars['ID']['input'];
  /** The whole budget. */
  total: MoneyInput;
};

/** The strategy with its split budget, or why it was refused. */
export type SplitBudgetPayload = {
  __typename?: 'SplitBudgetPayload';
  /** For reading on in the same request. */
  query: Query;
  /** The strategy as it stands now. */
  strategy?: Maybe<Strategy>;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** An import of many requests that is about to begin. */
export type StartImportInput = {
  /** True to judge the rows and write nothing. */
  dryRun?: Scalars['Boolean']['input'];
  /** What happens to the good rows when others are refused. */
  errorPolicy?: ImportErrorPolicy;
  /** How many chunks will come, 1 to 4,000, if that is known: by it `progress` says what is missing. */
  expectedChunks?: InputMaybe<Scalars['Int']['input']>;
  /** What its rows speak of. */
  kind: ImportKind;
  /** What to call it, such as the name of a file. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** The new import, or why there is none. */
export type StartImportPayload = {
  __typename?: 'StartImportPayload';
  /** The new import. */
  job?: Maybe<ImportJob>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** The next iteration. */
export type StartNextIterationInput = {
  /** Refuse when the strategy's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The strategy to supersede. It has to stand at step P. */
  strategyId: Scalars['ID']['input'];
  /** What the next one is called; the same title when left out. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** The next iteration, or why there is none. */
export type StartNextIterationPayload = {
  __typename?: 'StartNextIterationPayload';
  /** The strategy that it supersedes. */
  previous?: Maybe<Strategy>;
  /** For reading on in the same request. */
  query: Query;
  /** The strategy as it stands now. */
  strategy?: Maybe<Strategy>;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** The object is in a state that does not allow this. */
export type StateConflictError = UserError & {
  __typename?: 'StateConflictError';
  /** The cause, for a program. */
  code: UserErrorCode;
  /** What is wrong and what to do, for a person. */
  message: Scalars['String']['output'];
  /** Where in the input it is, when it is in one place. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** What a step records; the type goes with the step's key. */
export type StepContent = AnalysisContent | IdentityContent | IntegrationContent | LaunchContent | LongTermReviewContent | MeasurementContent | MidTermReviewContent | ObjectivesContent | OptimizationContent | PromotionContent | ResearchContent | ResourcesContent | RethinkContent | ReturnsContent | ShortTermReviewContent | TacticsContent | TrialContent | UniquenessContent;

/** The content of exactly one step. It replaces what the step held before; unfinished content is fine. */
export type StepContentInput =
  /** Step B. */
  { analysis: AnalysisContentInput; identity?: never; integration?: never; launch?: never; longTermReview?: never; measurement?: never; midTermReview?: never; objectives?: never; optimization?: never; promotion?: never; research?: never; resources?: never; rethink?: never; returns?: never; shortTermReview?: never; tactics?: never; trial?: never; uniqueness?: never; }
  |  /** Step D. */
  { analysis?: never; identity: IdentityContentInput; integration?: never; launch?: never; longTermReview?: never; measurement?: never; midTermReview?: never; objectives?: never; optimization?: never; promotion?: never; research?: never; resources?: never; rethink?: never; returns?: never; shortTermReview?: never; tactics?: never; trial?: never; uniqueness?: never; }
  |  /** Step H; its sub-steps are saved one by one. */
  { analysis?: never; identity?: never; integration: IntegrationContentInput; launch?: never; longTermReview?: never; measurement?: never; midTermReview?: never; objectives?: never; optimization?: never; promotion?: never; research?: never; resources?: never; rethink?: never; returns?: never; shortTermReview?: never; tactics?: never; trial?: never; uniqueness?: never; }
  |  /** Step L; campaigns are made with their own mutations. */
  { analysis?: never; identity?: never; integration?: never; launch: LaunchContentInput; longTermReview?: never; measurement?: never; midTermReview?: never; objectives?: never; optimization?: never; promotion?: never; research?: never; resources?: never; rethink?: never; returns?: never; shortTermReview?: never; tactics?: never; trial?: never; uniqueness?: never; }
  |  /** Step P. */
  { analysis?: never; identity?: never; integration?: never; launch?: never; longTermReview: LongTermReviewContentInput; measurement?: never; midTermReview?: never; objectives?: never; optimization?: never; promotion?: never; research?: never; resources?: never; rethink?: never; returns?: never; shortTermReview?: never; tactics?: never; trial?: never; uniqueness?: never; }
  |  /** Step N. */
  { analysis?: never; identity?: never; integration?: never; launch?: never; longTermReview?: never; measurement: MeasurementContentInput; midTermReview?: never; objectives?: never; optimization?: never; promotion?: never; research?: never; resources?: never; rethink?: never; returns?: never; shortTermReview?: never; tactics?: never; trial?: never; uniqueness?: never; }
  |  /** Step Q. */
  { analysis?: never; identity?: never; integration?: never; launch?: never; longTermReview?: never; measurement?: never; midTermReview: MidTermReviewContentInput; objectives?: never; optimization?: never; promotion?: never; research?: never; resources?: never; rethink?: never; returns?: never; shortTermReview?: never; tactics?: never; trial?: never; uniqueness?: never; }
  |  /** Step A. */
  { analysis?: never; identity?: never; integration?: never; launch?: never; longTermReview?: never; measurement?: never; midTermReview?: never; objectives: ObjectivesContentInput; optimization?: never; promotion?: never; research?: never; resources?: never; rethink?: never; returns?: never; shortTermReview?: never; tactics?: never; trial?: never; uniqueness?: never; }
  |  /** Step M. */
  { analysis?: never; identity?: never; integration?: never; launch?: never; longTermReview?: never; measurement?: never; midTermReview?: never; objectives?: never; optimization: OptimizationContentInput; promotion?: never; research?: never; resources?: never; rethink?: never; returns?: never; shortTermReview?: never; tactics?: never; trial?: never; uniqueness?: never; }
  |  /** Step J. */
  { analysis?: never; identity?: never; integration?: never; launch?: never; longTermReview?: never; measurement?: never; midTermReview?: never; objectives?: never; optimization?: never; promotion: PromotionContentInput; research?: never; resources?: never; rethink?: never; returns?: never; shortTermReview?: never; tactics?: never; trial?: never; uniqueness?: never; }
  |  /** Step G. */
  { analysis?: never; identity?: never; integration?: never; launch?: never; longTermReview?: never; measurement?: never; midTermReview?: never; objectives?: never; optimization?: never; promotion?: never; research: ResearchContentInput; resources?: never; rethink?: never; returns?: never; shortTermReview?: never; tactics?: never; trial?: never; uniqueness?: never; }
  |  /** Step K; allocations are made with their own mutations. */
  { analysis?: never; identity?: never; integration?: never; launch?: never; longTermReview?: never; measurement?: never; midTermReview?: never; objectives?: never; optimization?: never; promotion?: never; research?: never; resources: ResourcesContentInput; rethink?: never; returns?: never; shortTermReview?: never; tactics?: never; trial?: never; uniqueness?: never; }
  |  /** Step C. */
  { analysis?: never; identity?: never; integration?: never; launch?: never; longTermReview?: never; measurement?: never; midTermReview?: never; objectives?: never; optimization?: never; promotion?: never; research?: never; resources?: never; rethink: RethinkContentInput; returns?: never; shortTermReview?: never; tactics?: never; trial?: never; uniqueness?: never; }
  |  /** Step R. */
  { analysis?: never; identity?: never; integration?: never; launch?: never; longTermReview?: never; measurement?: never; midTermReview?: never; objectives?: never; optimization?: never; promotion?: never; research?: never; resources?: never; rethink?: never; returns: ReturnsContentInput; shortTermReview?: never; tactics?: never; trial?: never; uniqueness?: never; }
  |  /** Step O. */
  { analysis?: never; identity?: never; integration?: never; launch?: never; longTermReview?: never; measurement?: never; midTermReview?: never; objectives?: never; optimization?: never; promotion?: never; research?: never; resources?: never; rethink?: never; returns?: never; shortTermReview: ShortTermReviewContentInput; tactics?: never; trial?: never; uniqueness?: never; }
  |  /** Step F. */
  { analysis?: never; identity?: never; integration?: never; launch?: never; longTermReview?: never; measurement?: never; midTermReview?: never; objectives?: never; optimization?: never; promotion?: never; research?: never; resources?: never; rethink?: never; returns?: never; shortTermReview?: never; tactics: TacticsContentInput; trial?: never; uniqueness?: never; }
  |  /** Step I. */
  { analysis?: never; identity?: never; integration?: never; launch?: never; longTermReview?: never; measurement?: never; midTermReview?: never; objectives?: never; optimization?: never; promotion?: never; research?: never; resources?: never; rethink?: never; returns?: never; shortTermReview?: never; tactics?: never; trial: TrialContentInput; uniqueness?: never; }
  |  /** Step E. */
  { analysis?: never; identity?: never; integration?: never; launch?: never; longTermReview?: never; measurement?: never; midTermReview?: never; objectives?: never; optimization?: never; promotion?: never; research?: never; resources?: never; rethink?: never; returns?: never; shortTermReview?: never; tactics?: never; trial?: never; uniqueness: UniquenessContentInput; };

/** The eighteen steps of a strategy, in the method's order. */
export type StepKey =
  /** B: limits, helps, hurts, competitors, and the plans for when things turn out otherwise. */
  | 'ANALYSIS'
  /** D: who the brand is, on each platform. */
  | 'IDENTITY'
  /** H: platforms become profiles that work together, in seven sub-steps. */
  | 'INTEGRATION'
  /** L: going live with a launch campaign. */
  | 'LAUNCH'
  /** P: objectives reached or missed in the long term. */
  | 'LONG_TERM_REVIEW'
  /** N: what is measured for each objective. */
  | 'MEASUREMENT'
  /** Q: a look back on the mid term. */
  | 'MID_TERM_REVIEW'
  /** A: where we want to go, and the objectives that lead there. */
  | 'OBJECTIVES'
  /** M: tools that save the team time. */
  | 'OPTIMIZATION'
  /** J: how the strategy itself is made known. */
  | 'PROMOTION'
  /** G: the audience, the market, and where people are met. */
  | 'RESEARCH'
  /** K: people, calendar, tools, actions and budget over three terms. */
  | 'RESOURCES'
  /** C: A and B looked at again with some distance. */
  | 'RETHINK'
  /** R: what was earned for what was spent. */
  | 'RETURNS'
  /** O: a look back on the short term. */
  | 'SHORT_TERM_REVIEW'
  /** F: ideas, and which of them the team commits to. */
  | 'TACTICS'
  /** I: the platforms tried out by a few people first. */
  | 'TRIAL'
  /** E: what sets the brand apart, and where it shows. */
  | 'UNIQUENESS';

/** Earlier steps have to be completed first. */
export type StepOrderError = UserError & {
  __typename?: 'StepOrderError';
  /** The steps that stand in the way, in order. */
  blockedBy: Array<StrategyStep>;
  /** The sub-steps of H that stand in the way, in order. */
  blockedBySubSteps: Array<SubStep>;
  /** The cause, for a program. */
  code: UserErrorCode;
  /** What is wrong and what to do, for a person. */
  message: Scalars['String']['output'];
  /** Where in the input it is, when it is in one place. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Where a step stands. */
export type StepStatus =
  /** All its requirements were met and it was completed. */
  | 'COMPLETED'
  /** Something was saved. */
  | 'IN_PROGRESS'
  /** An earlier step is not complete yet. */
  | 'LOCKED'
  /** It was complete, then an earlier step was reopened: look at it again and confirm or change it. */
  | 'NEEDS_REVISIT'
  /** It can be worked on; nothing was saved so far. */
  | 'OPEN';

/** A step's content as it was saved once. */
export type StepVersion = {
  __typename?: 'StepVersion';
  /** What was written down. Fields that are computed show what they are today. */
  content: StepContent;
  /** When it was saved. */
  savedAt: Scalars['DateTime']['output'];
  /** Who saved it. */
  savedBy: Actor;
  /** The strategy's version that the save made. */
  strategyVersion: Scalars['Int']['output'];
  /** Of H: the sub-step that was saved; null when it was the step itself. */
  subStep?: Maybe<SubStepKey>;
  /** What was written down in the sub-step that was saved. */
  subStepContent?: Maybe<SubStepContent>;
};

/** A page of a step's versions. */
export type StepVersionConnection = {
  __typename?: 'StepVersionConnection';
  /** The versions with their cursors. */
  edges: Array<StepVersionEdge>;
  /** The versions. */
  nodes: Array<StepVersion>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A version within a page. */
export type StepVersionEdge = {
  __typename?: 'StepVersionEdge';
  /** The place of this version in the list. */
  cursor: Scalars['String']['output'];
  /** The version. */
  node: StepVersion;
};

/** A brand's way from objectives to returns, in eighteen ordered steps. */
export type Strategy = Node & {
  __typename?: 'Strategy';
  /** What step K allocates, in order of horizon and kind. */
  allocations: Array<Allocation>;
  /** The approvals asked for so far, decided ones and their comments among them, the latest first. */
  approvals: Array<Approval>;
  /** The brand it belongs to. */
  brandId: Scalars['ID']['output'];
  /** Planned, spent and left, by horizon and kind. */
  budget: StrategyBudget;
  /** Least confidence (0 to 100) of an idea that may be committed in step F. */
  confidenceThreshold: Scalars['Int']['output'];
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** The currency of its budget. */
  currency: Scalars['CurrencyCode']['output'];
  /** The first step that is not complete; null when all are. */
  currentStep?: Maybe<StrategyStep>;
  /**
   * The whole plan, A to R, as a document to hand to a client. It shows what profiles, campaigns, approvals and metrics say,
   * so it needs the permission to read each of them.
   */
  document: Scalars['String']['output'];
  /** When it ended. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was abandoned. */
  endedReason?: Maybe<Scalars['String']['output']>;
  /** What happened to it, the latest first. */
  history: StrategyEventConnection;
  /** The days on which the three terms end; null before they are set. */
  horizons?: Maybe<StrategyHorizons>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** 1 for the first strategy of a row of iterations. */
  iteration: Scalars['Int']['output'];
  /** The iteration after. */
  next?: Maybe<Strategy>;
  /** The phase that a person sees. */
  phase: StrategyPhase;
  /** The iteration before. */
  previous?: Maybe<Strategy>;
  /** How many steps are complete. */
  progress: StrategyProgress;
  /** First day of the short term. */
  startsOn: Scalars['Date']['output'];
  /** How it stands as a whole. */
  status: StrategyStatus;
  /** One step. */
  step: StrategyStep;
  /** All eighteen steps, in order. */
  steps: Array<StrategyStep>;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** When it last moved. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows with every change of a step, the horizons or the status, and when approval is asked for. */
  version: Scalars['Int']['output'];
};


/** A brand's way from objectives to returns, in eighteen ordered steps. */
export type StrategydocumentArgs = {
  format?: DocumentFormat;
};


/** A brand's way from objectives to returns, in eighteen ordered steps. */
export type StrategyhistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StrategyEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A brand's way from objectives to returns, in eighteen ordered steps. */
export type StrategystepArgs = {
  key: StepKey;
};

/** Planned, spent and left of a strategy. */
export type StrategyBudget = {
  __typename?: 'StrategyBudget';
  /** The currency of all amounts. */
  currency: Scalars['CurrencyCode']['output'];
  /** Money by horizon, in order. */
  horizons: Array<HorizonBudget>;
  /** Every kind that can be spent, by horizon: money, people's hours and the cost of tools. */
  kinds: Array<KindBudget>;
  /** Left over all horizons. */
  left: Money;
  /** Planned over all horizons. */
  planned: Money;
  /** Spent over all horizons; budgets of launched campaigns count as spent. */
  spent: Money;
};

/** A page of strategies. */
export type StrategyConnection = {
  __typename?: 'StrategyConnection';
  /** The strategies with their cursors. */
  edges: Array<StrategyEdge>;
  /** The strategies. */
  nodes: Array<Strategy>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A strategy within a page. */
export type StrategyEdge = {
  __typename?: 'StrategyEdge';
  /** The place of this strategy in the list. */
  cursor: Scalars['String']['output'];
  /** The strategy. */
  node: Strategy;
};

/** Something that happened to a strategy. */
export type StrategyEvent = {
  __typename?: 'StrategyEvent';
  /** Who did it. */
  actor: Actor;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The member or API key that did it, by id. */
  by: Scalars['ID']['output'];
  /** What. */
  kind: StrategyEventKind;
  /** A reason or remark, where one was given. */
  note?: Maybe<Scalars['String']['output']>;
  /** The step it was about. */
  step?: Maybe<StepKey>;
  /** The strategy's version after it. */
  strategyVersion: Scalars['Int']['output'];
  /** The sub-step it was about. */
  subStep?: Maybe<SubStepKey>;
  /** In a few words: `Step A saved`. */
  summary: Scalars['String']['output'];
};

/** A page of a strategy's history. */
export type StrategyEventConnection = {
  __typename?: 'StrategyEventConnection';
  /** The events with their cursors. */
  edges: Array<StrategyEventEdge>;
  /** The events. */
  nodes: Array<StrategyEvent>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An event within a page. */
export type StrategyEventEdge = {
  __typename?: 'StrategyEventEdge';
  /** The place of this event in the list. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: StrategyEvent;
};

/** Which events of a history are shown. */
export type StrategyEventFilter = {
  /** Events about this step, its sub-steps included. */
  step?: InputMaybe<StepKey>;
};

/** What can happen to a strategy. */
export type StrategyEventKind =
  /** An approval was decided. */
  | 'APPROVAL_DECIDED'
  /** Approval was asked for. */
  | 'APPROVAL_REQUESTED'
  /** It was created. */
  | 'CREATED'
  /** It ended. */
  | 'ENDED'
  /** The ends of its terms were set. */
  | 'HORIZONS_SET'
  /** Its resources were allocated anew. */
  | 'RESOURCES_ALLOCATED'
  /** Money was spent. */
  | 'SPEND_RECORDED'
  /** A step was completed. */
  | 'STEP_COMPLETED'
  /** A step was reopened. */
  | 'STEP_REOPENED'
  /** A step was saved. */
  | 'STEP_SAVED'
  /** A sub-step of H was completed. */
  | 'SUB_STEP_COMPLETED'
  /** A sub-step of H was saved. */
  | 'SUB_STEP_SAVED';

/** The last days of the three terms. */
export type StrategyHorizons = {
  __typename?: 'StrategyHorizons';
  /** Last day of the long term. */
  longTermEndsOn: Scalars['Date']['output'];
  /** Last day of the mid term. */
  midTermEndsOn: Scalars['Date']['output'];
  /** Last day of the short term. */
  shortTermEndsOn: Scalars['Date']['output'];
};

/** The stretch of the method a strategy is in; it follows from the steps. */
export type StrategyPhase =
  /** Stopped, with a reason. */
  | 'ABANDONED'
  /** All eighteen steps are done. */
  | 'COMPLETED'
  /** Step R. */
  | 'EARNING'
  /** Step H. */
  | 'INTEGRATING'
  /** Steps L to N. */
  | 'LIVE'
  /** Steps A to G. */
  | 'PLANNING'
  /** Steps J and K. */
  | 'PREPARING'
  /** Steps O, Q and P. */
  | 'REVIEWING'
  /** Followed by a next iteration that tries something different. */
  | 'SUPERSEDED'
  /** Step I. */
  | 'TRIAL';

/** How many of the eighteen steps are complete. */
export type StrategyProgress = {
  __typename?: 'StrategyProgress';
  /** Steps completed. */
  completed: Scalars['Int']['output'];
  /** Steps in all: eighteen. */
  total: Scalars['Int']['output'];
};

/** How a strategy stands as a whole. */
export type StrategyStatus =
  /** Ended before its time, with a reason. */
  | 'ABANDONED'
  /** Under way. */
  | 'ACTIVE'
  /** All eighteen steps are complete. */
  | 'COMPLETED'
  /** Ended in favour of its next iteration. */
  | 'SUPERSEDED';

/** One of the eighteen steps of a strategy. */
export type StrategyStep = {
  __typename?: 'StrategyStep';
  /** The earlier steps that have to be completed first. */
  blockedBy: Array<StrategyStep>;
  /**
   * What changed in its content between two of the strategy's versions; empty when nothing did. The step counts as it stood
   * then, so any version of the history can be given, and 0 for the time before anything was written.
   */
  compare: Array<ContentChange>;
  /** When it was completed; null while it is not. */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was written down; null before anything was. */
  content?: Maybe<StepContent>;
  /** Which step. */
  key: StepKey;
  /** Its letter in the method: A to R, where O, Q, P is the order at the end. */
  letter: Scalars['String']['output'];
  /** Its place: 1 to 18. The order is this, not the alphabet. */
  position: Scalars['Int']['output'];
  /** What completing it asks for, readable before trying. */
  requirements: Array<Requirement>;
  /** When it was last saved. */
  savedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it stands. */
  status: StepStatus;
  /** The seven sub-steps of H, in order; empty for every other step. */
  subSteps: Array<SubStep>;
  /** What was written down each time it was saved, the latest first. */
  versions: StepVersionConnection;
};


/** One of the eighteen steps of a strategy. */
export type StrategyStepcompareArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


/** One of the eighteen steps of a strategy. */
export type StrategyStepversionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the seven sub-steps of step H. */
export type SubStep = {
  __typename?: 'SubStep';
  /** What was written down; null before anything was. */
  content?: Maybe<SubStepContent>;
  /** Which sub-step. */
  key: SubStepKey;
  /** Its place: 1 to 7. */
  position: Scalars['Int']['output'];
  /** What completing it asks for, readable before trying. */
  requirements: Array<Requirement>;
  /** How it stands. */
  status: StepStatus;
};

/** What a sub-step of H records; the type goes with the sub-step's key. */
export type SubStepContent = AssembleContent | BlogContent | BuildContent | DraftContent | LinkContent | OptimizeContent | RoleContent;

/** The content of exactly one sub-step of H. It replaces what the sub-step held before. */
export type SubStepContentInput =
  /** Sub-step H1. */
  { assemble: AssembleContentInput; blog?: never; build?: never; draft?: never; link?: never; optimize?: never; role?: never; }
  |  /** Sub-step H6. */
  { assemble?: never; blog: BlogContentInput; build?: never; draft?: never; link?: never; optimize?: never; role?: never; }
  |  /** Sub-step H2. */
  { assemble?: never; blog?: never; build: BuildContentInput; draft?: never; link?: never; optimize?: never; role?: never; }
  |  /** Sub-step H3. */
  { assemble?: never; blog?: never; build?: never; draft: DraftContentInput; link?: never; optimize?: never; role?: never; }
  |  /** Sub-step H5. */
  { assemble?: never; blog?: never; build?: never; draft?: never; link: LinkContentInput; optimize?: never; role?: never; }
  |  /** Sub-step H4. */
  { assemble?: never; blog?: never; build?: never; draft?: never; link?: never; optimize: OptimizeContentInput; role?: never; }
  |  /** Sub-step H7. */
  { assemble?: never; blog?: never; build?: never; draft?: never; link?: never; optimize?: never; role: RoleContentInput; };

/** The seven sub-steps of H, in order. */
export type SubStepKey =
  /** H1: every platform gets a profile. */
  | 'ASSEMBLE'
  /** H6: the blog is set up as the hub. */
  | 'BLOG'
  /** H2: every profile is filled in. */
  | 'BUILD'
  /** H3: the unpublished draft is shown and approved. */
  | 'DRAFT'
  /** H5: a post on one profile reaches the others. */
  | 'LINK'
  /** H4: every profile gets an edge. */
  | 'OPTIMIZE'
  /** H7: which effect each committed idea is meant to have. */
  | 'ROLE';

/** The form that a tactic takes. */
export type TacticKind =
  /** Paid advertising. */
  | 'ADS'
  /** A beta for customers. */
  | 'BETA'
  /** Content. */
  | 'CONTENT'
  /** A discount. */
  | 'DISCOUNT'
  /** An event. */
  | 'EVENT'
  /** Guerrilla marketing. */
  | 'GUERRILLA'
  /** An offer. */
  | 'OFFER'
  /** Something outside the net. */
  | 'OFFLINE'
  /** Anything else. */
  | 'OTHER'
  /** Public relations. */
  | 'PR'
  /** Publicity. */
  | 'PUBLICITY'
  /** A website. */
  | 'WEBSITE';

/** Step F: ideas, and which of them the team commits to. */
export type TacticsContent = {
  __typename?: 'TacticsContent';
  /** All ideas of the brainstorming. */
  ideas: Array<Idea>;
};

/** Step F: ideas, and which of them the team commits to. */
export type TacticsContentInput = {
  /** All ideas of the brainstorming; at most 100. */
  ideas?: InputMaybe<Array<IdeaInput>>;
};

/** What comes first for the audience, in this order. */
export type TaskPriority =
  /** Writing for the blog. */
  | 'BLOGGING'
  /** Sharing content of others. */
  | 'CONTENT_SHARING'
  /** Spreading what is there already. */
  | 'DISTRIBUTION'
  /** Talking with people. */
  | 'ENGAGEMENT'
  /** Planning what comes. */
  | 'PLANNING'
  /** Reputation and listening. */
  | 'REPUTATION'
  /** Finding things out. */
  | 'RESEARCH'
  /** Keeping profiles and pages up to date. */
  | 'UPDATING';

/** Which webhook to send a test event to. */
export type TestWebhookInput = {
  /** The webhook's id. */
  id: Scalars['ID']['input'];
};

/** The test that is under way, or why there is none. */
export type TestWebhookPayload = {
  __typename?: 'TestWebhookPayload';
  /** The delivery of the test event. What becomes of it shows in the log in a moment. */
  delivery?: Maybe<WebhookDelivery>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** Somebody who tries out the platforms. */
export type Tester = {
  __typename?: 'Tester';
  /** How they stand to the brand. */
  relation: TesterRelation;
  /** Their name. */
  who: Scalars['String']['output'];
};

/** Somebody who tries out the platforms. */
export type TesterInput = {
  /** How they stand to the brand. */
  relation: TesterRelation;
  /** Their name. */
  who: Scalars['String']['input'];
};

/** How a tester stands to the brand. */
export type TesterRelation =
  /** A colleague of the trade. */
  | 'COLLEAGUE'
  /** Works inside the company. */
  | 'INSIDE'
  /** A customer who has been loyal for long. */
  | 'LOYAL_CUSTOMER';

/** A tool. */
export type ToolInput = {
  /** What is paid each time; 0 for a free one. */
  cost: MoneyInput;
  /**
   * How often it is paid for. Anything but `ONCE` needs the strategy's horizons to be set; what it costs in all follows them
   * when they change.
   */
  every?: InputMaybe<ToolRecurrence>;
  /** Its name. */
  name: Scalars['String']['input'];
};

/** How often a tool is paid for. */
export type ToolRecurrence =
  /** For every month begun in the horizon, counted from its first day. */
  | 'MONTH'
  /** Once for the whole horizon. */
  | 'ONCE'
  /** For every year begun in the horizon, counted from its first day. */
  | 'YEAR';

/** Step I: the platforms tried out by a few people first. */
export type TrialContent = {
  __typename?: 'TrialContent';
  /** Set when the trial was ended before its last day. */
  endedEarly?: Maybe<EarlyEnd>;
  /** Last day of the trial. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** What the testers found. */
  feedback: Array<TrialFinding>;
  /** First day of the trial. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** Who tries it out. */
  testers: Array<Tester>;
  /** The platforms of D that were tried out, by key. */
  trialledPlatforms: Array<Scalars['String']['output']>;
};

/** Step I: the platforms tried out by a few people first. */
export type TrialContentInput = {
  /** Set when the trial is ended before its last day. */
  endedEarly?: InputMaybe<EarlyEndInput>;
  /** Last day of the trial. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** What the testers found; at most 100 findings. */
  feedback?: InputMaybe<Array<TrialFindingInput>>;
  /** First day of the trial. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who tries it out; at most 100. */
  testers?: InputMaybe<Array<TesterInput>>;
  /** The platforms of D that were tried out, by key. */
  trialledPlatforms?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Something a tester found. */
export type TrialFinding = {
  __typename?: 'TrialFinding';
  /** What was found. */
  finding: Scalars['String']['output'];
  /** Who found it. */
  from: Scalars['String']['output'];
  /** Its name within the trial. */
  key: Scalars['String']['output'];
  /** The platform of D it is about, by its key. */
  platformKey?: Maybe<Scalars['String']['output']>;
  /** Why it was resolved so; an accepted finding needs it. */
  reason?: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  resolution?: Maybe<FindingResolution>;
};

/** Something a tester found. */
export type TrialFindingInput = {
  /** What was found. */
  finding: Scalars['String']['input'];
  /** Who found it. */
  from: Scalars['String']['input'];
  /** Its name within the trial: 1 to 40 lower-case letters, digits or hyphens. */
  key: Scalars['String']['input'];
  /** The platform of D it is about, by its key. */
  platformKey?: InputMaybe<Scalars['String']['input']>;
  /** Why it was resolved so; an accepted finding needs it. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** What became of it. */
  resolution?: InputMaybe<FindingResolution>;
};

/** A document that front ends of the agency may send by its hash. It never changes: another text has another hash. */
export type TrustedDocument = {
  __typename?: 'TrustedDocument';
  /** The document. */
  body: Scalars['String']['output'];
  /** SHA-256 of the body, in 64 hexadecimal digits in lower case. */
  hash: Scalars['String']['output'];
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
};

/** A page of trusted documents. */
export type TrustedDocumentConnection = {
  __typename?: 'TrustedDocumentConnection';
  /** The documents with their cursors. */
  edges: Array<TrustedDocumentEdge>;
  /** The documents. */
  nodes: Array<TrustedDocument>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A trusted document within a page. */
export type TrustedDocumentEdge = {
  __typename?: 'TrustedDocumentEdge';
  /** The place of this document in the list. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: TrustedDocument;
};

/** A document to be trusted. */
export type TrustedDocumentInput = {
  /** The document, up to 100,000 bytes: one operation or more, with their fragments. */
  body: Scalars['String']['input'];
  /** SHA-256 of the body, in 64 hexadecimal digits in lower case, with `sha256:` before it or without. */
  hash: Scalars['String']['input'];
};

/** Step E: what sets the brand apart. */
export type UniquenessContent = {
  __typename?: 'UniquenessContent';
  /** What no other brand has in this way. */
  differentiators: Array<Differentiator>;
};

/** Step E: what sets the brand apart. */
export type UniquenessContentInput = {
  /** What no other brand has in this way; at most 50. */
  differentiators?: InputMaybe<Array<DifferentiatorInput>>;
};

/** Why a task has no place on a day. */
export type UnplacedReason =
  /** It comes after a task that has no place on the day. */
  | 'AFTER_UNPLACED'
  /** The member no longer works for the brand. */
  | 'ASSIGNEE_MISSING'
  /** The framework no longer has its action or job. */
  | 'FRAMEWORK_CHANGED'
  /** The day is a public holiday. */
  | 'HOLIDAY'
  /** Nobody works on that day of the week. */
  | 'NOT_A_WORKING_DAY'
  /** No block has so many minutes left in a row for the member. */
  | 'NO_ROOM'
  /** It takes more minutes than any block has. */
  | 'TOO_LONG';

/** A task that has no place on a day. */
export type UnplacedTask = {
  __typename?: 'UnplacedTask';
  /** Who would do it. */
  memberId: Scalars['ID']['output'];
  /** Why it has no place, for a person. */
  message: Scalars['String']['output'];
  /** Why it has no place, for a program. */
  reason: UnplacedReason;
  /** The workflow's task, by its key. */
  task: Scalars['String']['output'];
  /** What would be done. */
  title: Scalars['String']['output'];
};

/** Documents to take back. */
export type UnpublishDocumentsInput = {
  /** Their hashes, 1 to 500. Those that are not known are passed by. */
  hashes: Array<Scalars['String']['input']>;
};

/** What was taken back, or why nothing was. */
export type UnpublishDocumentsPayload = {
  __typename?: 'UnpublishDocumentsPayload';
  /** The hashes of the documents that were taken back. */
  hashes?: Maybe<Array<Scalars['String']['output']>>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** Changes to the agency; what is left out stays. */
export type UpdateAgencyInput = {
  /** Currency that new brands start with. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Refuse the change when the agency's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The agency's name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Time zone that new brands start with. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  /**
   * Whether people are served only the documents that the agency has published; programs with keys are free. Turning it off
   * alone needs no published document.
   */
  trustedDocumentsOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The changed agency, or why it was not changed. */
export type UpdateAgencyPayload = {
  __typename?: 'UpdateAgencyPayload';
  /** The changed agency. */
  agency?: Maybe<Agency>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** Changes to a key; what is left out stays. */
export type UpdateApiKeyInput = {
  /** Refuse the change when the key's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The key's id. */
  id: Scalars['ID']['input'];
  /** What it is for. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Points that its requests may use a minute, from the next minute on; null for as many as all keys. */
  pointsPerMinute?: InputMaybe<Scalars['Int']['input']>;
};

/** The changed key, or why it was not changed. */
export type UpdateApiKeyPayload = {
  __typename?: 'UpdateApiKeyPayload';
  /** The changed key. */
  apiKey?: Maybe<ApiKey>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** Changes to a brand; what is left out stays, null takes away. */
export type UpdateBrandInput = {
  /** The currency its next strategies start with. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Refuse the change when the brand's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id that it has in another system. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** The brand. */
  id: Scalars['ID']['input'];
  /** What it does. */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** The brand's name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Words to group brands by. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The time zone its days are counted in. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** Its website. */
  website?: InputMaybe<Scalars['URL']['input']>;
};

/** The changed brand, or why it was not changed. */
export type UpdateBrandPayload = {
  __typename?: 'UpdateBrandPayload';
  /** The changed brand. */
  brand?: Maybe<Brand>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** Changes to a campaign; what is left out stays. */
export type UpdateCampaignInput = {
  /** What it may cost. */
  budget?: InputMaybe<MoneyInput>;
  /** The last day. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Refuse the change when the campaign's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id that it has in another system; unique within the brand; null takes it away. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** The horizon whose budget it uses. */
  horizon?: InputMaybe<Horizon>;
  /** The campaign. */
  id: Scalars['ID']['input'];
  /** What it is called. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The objectives it serves; replaces the list. */
  objectiveKeys?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The profiles it runs on; replaces the list. */
  profileIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The first day. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** What is done; replaces the list. */
  tactics?: InputMaybe<Array<CampaignTacticInput>>;
};

/** The changed campaign, or why it was not changed. */
export type UpdateCampaignPayload = {
  __typename?: 'UpdateCampaignPayload';
  /** The campaign as it stands now. */
  campaign?: Maybe<Campaign>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** Changes to a membership; what is left out stays. */
export type UpdateMemberInput = {
  /** The group they approve for; only for a client. */
  approverGroup?: InputMaybe<ApproverGroup>;
  /** The brands they may see; null means all. */
  brandIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Refuse the change when the member's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The member. */
  id: Scalars['ID']['input'];
  /** Their name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What they may do. */
  role?: InputMaybe<Role>;
};

/** The changed member, or why it was not changed. */
export type UpdateMemberPayload = {
  __typename?: 'UpdateMemberPayload';
  /** The changed member. */
  member?: Maybe<Member>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** Changes to a profile; what is left out stays. */
export type UpdateProfileInput = {
  /** Criteria to fill in, change or take away; the others stay. */
  criteria?: InputMaybe<Array<CriterionValueInput>>;
  /** Refuse the change when the profile's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id that it has in another system; unique within the brand; null takes it away. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** The name in its address; unique within the brand and network. */
  handle?: InputMaybe<Scalars['String']['input']>;
  /** The profile. */
  id: Scalars['ID']['input'];
  /** What gives it an edge; replaces the list. */
  optimizations?: InputMaybe<Array<OptimizationInput>>;
  /** The platform of step D that it is assembled from; null takes it away. */
  platformKey?: InputMaybe<Scalars['String']['input']>;
};

/** The changed profile, or why it was not changed. */
export type UpdateProfilePayload = {
  __typename?: 'UpdateProfilePayload';
  /** The profile as it stands now. */
  profile?: Maybe<Profile>;
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
};

/** What changes of a webhook. What is left out stays. */
export type UpdateWebhookInput = {
  /** The brands whose events it is told of; null means all. */
  brandIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What it is for; null takes it away. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** False switches it off; true resumes it, whether it was switched off, paused or gone. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Types of events, as for a new one. */
  events?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The version that the change was decided on. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The webhook's id. */
  id: Scalars['ID']['input'];
  /** Where events are sent to, as for a new one; what was held back goes there, too. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** The changed webhook, or why it was not changed. */
export type UpdateWebhookPayload = {
  __typename?: 'UpdateWebhookPayload';
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
  /** The changed webhook. */
  webhook?: Maybe<Webhook>;
};

/** Changes to a workflow; what is left out stays. */
export type UpdateWorkflowInput = {
  /** All three parts of the day. */
  blocks?: InputMaybe<Array<WorkflowBlockInput>>;
  /** Refuse when the workflow's version is another. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The workflow. */
  id: Scalars['ID']['input'];
  /** Days by which something is reached; replaces the list, at most 100. */
  milestones?: InputMaybe<Array<MilestoneInput>>;
  /** What it is called. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What is done; replaces the list, at most 100. */
  tasks?: InputMaybe<Array<WorkflowTaskInput>>;
  /** On which days of the week it is worked. */
  workingDays?: InputMaybe<Array<Weekday>>;
};

/** The changed workflow, or why it was not changed. */
export type UpdateWorkflowPayload = {
  __typename?: 'UpdateWorkflowPayload';
  /** For reading on in the same request. */
  query: Query;
  /** What went wrong, all of it. */
  userErrors: Array<UserError>;
  /** The workflow as it stands now. */
  workflow?: Maybe<Workflow>;
};

/** A failure that a caller can act on. All of them come back at once, and nothing was written. */
export type UserError = {
  /** The cause, for a program. */
  code: UserErrorCode;
  /** What is wrong and what to do, for a person. */
  message: Scalars['String']['output'];
  /** Where in the input it is, when it is in one place. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** The cause of a failure that a caller can act on. */
export type UserErrorCode =
  /** Something with this name or external id is already there. */
  | 'ALREADY_EXISTS'
  /** There is not enough budget left. */
  | 'BUDGET_EXCEEDED'
  /** In a flow, something would have to come after itself. */
  | 'FLOW_CYCLE'
  /** A value is not acceptable. */
  | 'INVALID'
  /** What was named does not exist, or the caller may not see it. */
  | 'NOT_FOUND'
  /** What completion asks for is not all there. */
  | 'REQUIREMENTS_UNMET'
  /** The object is in a state that does not allow this. */
  | 'STATE_CONFLICT'
  /** Earlier steps have to be completed first. */
  | 'STEP_ORDER'
  /** Somebody else changed it first. */
  | 'VERSION_CONFLICT';

/** A value is not acceptable. */
export type ValidationError = UserError & {
  __typename?: 'ValidationError';
  /** The cause, for a program. */
  code: UserErrorCode;
  /** What is wrong and what to do, for a person. */
  message: Scalars['String']['output'];
  /** Where in the input it is, when it is in one place. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Somebody else changed it first: read it again, then decide. */
export type VersionConflictError = UserError & {
  __typename?: 'VersionConflictError';
  /** The cause, for a program. */
  code: UserErrorCode;
  /** The object as it stands now. */
  current?: Maybe<Node>;
  /** What is wrong and what to do, for a person. */
  message: Scalars['String']['output'];
  /** Where in the input it is, when it is in one place. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** The caller. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The agency that this call works on; null for a person without one, or with several and no `X-Agency-Id`. */
  agency?: Maybe<Agency>;
  /** The API key, when a partner's program is calling. */
  apiKey?: Maybe<ApiKey>;
  /** The member, when a person is calling on behalf of an agency. */
  member?: Maybe<Member>;
  /** All agencies that the person belongs to; empty for an API key. */
  memberships: Array<Membership>;
  /** What this call may do. */
  scopes: Array<Scalars['Scope']['output']>;
};

/**
 * Where events are sent to. Each is sent at least once; those about the same subject one after the other, in the order in
 * which they happened. A receiver has 15 seconds to answer with a status from 200 to 299; anything else is tried again with
 * growing pauses for three days.
 */
export type Webhook = Node & {
  __typename?: 'Webhook';
  /** The brands whose events it is told of; null means all, and what belongs to no single brand. */
  brandIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What was sent, or is to be, the newest event first. The log is kept for 30 days. */
  deliveries: WebhookDeliveryConnection;
  /** What it is for. */
  description?: Maybe<Scalars['String']['output']>;
  /** Types of events, families of them such as `strategy.*`, or `*` for all. */
  events: Array<Scalars['String']['output']>;
  /** Since when every attempt has failed; null when the last one did not. */
  failingSince?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Its secrets that are good at the moment, the newest first. The secrets themselves are never shown again. */
  secrets: Array<WebhookSecret>;
  /** Whether it is told of events. */
  status: WebhookStatus;
  /** Why it is paused or gone. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Where events are sent to. */
  url: Scalars['URL']['output'];
  /** Grows with every change. */
  version: Scalars['Int']['output'];
};


/**
 * Where events are sent to. Each is sent at least once; those about the same subject one after the other, in the order in
 * which they happened. A receiver has 15 seconds to answer with a status from 200 to 299; anything else is tried again with
 * growing pauses for three days.
 */
export type WebhookdeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WebhookDeliveryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One request to a receiver. */
export type WebhookAttempt = {
  __typename?: 'WebhookAttempt';
  /** When it was made. */
  at: Scalars['DateTime']['output'];
  /** What went wrong; null when nothing did. */
  error?: Maybe<Scalars['String']['output']>;
  /** How long it took. */
  milliseconds: Scalars['Int']['output'];
  /** The HTTP status of the answer; null when there was none. */
  status?: Maybe<Scalars['Int']['output']>;
};

/** An event on its way to a webhook. */
export type WebhookDelivery = {
  __typename?: 'WebhookDelivery';
  /** The latest 40 requests, the earliest first. */
  attempts: Array<WebhookAttempt>;
  /** The type of the event. */
  event: Scalars['String']['output'];
  /** The `webhook-id` of every request with this event to this webhook: receivers tell repetitions by it. */
  id: Scalars['ID']['output'];
  /** When it is tried again; null when it is not, or is about to be. */
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it happened. */
  occurredAt: Scalars['DateTime']['output'];
  /** The body that is sent, as JSON. */
  payload: Scalars['String']['output'];
  /** How it stands. */
  status: WebhookDeliveryStatus;
  /** What it is about; events of one subject are sent in order. */
  subjectId: Scalars['ID']['output'];
};

/** A page of deliveries. */
export type WebhookDeliveryConnection = {
  __typename?: 'WebhookDeliveryConnection';
  /** The deliveries with their cursors. */
  edges: Array<WebhookDeliveryEdge>;
  /** The deliveries. */
  nodes: Array<WebhookDelivery>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A delivery within a page. */
export type WebhookDeliveryEdge = {
  __typename?: 'WebhookDeliveryEdge';
  /** The place of this delivery in the list. */
  cursor: Scalars['String']['output'];
  /** The delivery. */
  node: WebhookDelivery;
};

/** Which deliveries a list has. */
export type WebhookDeliveryFilter = {
  /** Only those of events from this instant on. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only those that stand like this. */
  statuses?: InputMaybe<Array<WebhookDeliveryStatus>>;
};

/** How a delivery stands. */
export type WebhookDeliveryStatus =
  /** The receiver has it. */
  | 'DELIVERED'
  /** It was given up after three days, or could not be sent any more. It can be sent again. */
  | 'FAILED'
  /** It waits until its webhook is enabled again. */
  | 'HELD'
  /** It is tried, or waits for its turn. */
  | 'PENDING';

/** A type of event that webhooks can be told of. */
export type WebhookEvent = {
  __typename?: 'WebhookEvent';
  /** What it says. */
  description: Scalars['String']['output'];
  /** As it stands in `type` of what is sent, such as `strategy.step.completed`. */
  name: Scalars['String']['output'];
};

/** What deliveries are signed by. Only its dates are told. */
export type WebhookSecret = {
  __typename?: 'WebhookSecret';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it signs no more; null for the newest. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Whether a webhook is told of events. */
export type WebhookStatus =
  /** It is. */
  | 'ACTIVE'
  /** The agency switched it off. What happens is held back for 30 days. */
  | 'DISABLED'
  /** Its receiver answered with 410. What happens is neither sent nor held back. */
  | 'GONE'
  /** Every attempt of 24 hours and at least ten failed. What happens is held back for 30 days. */
  | 'PAUSED';

/** A day of the week. */
export type Weekday =
  /** Friday. */
  | 'FRIDAY'
  /** Monday. */
  | 'MONDAY'
  /** Saturday. */
  | 'SATURDAY'
  /** Sunday. */
  | 'SUNDAY'
  /** Thursday. */
  | 'THURSDAY'
  /** Tuesday. */
  | 'TUESDAY'
  /** Wednesday. */
  | 'WEDNESDAY';

/** On days of the week, every so many weeks. */
export type WeeklyRecurrence = {
  __typename?: 'WeeklyRecurrence';
  /** 1 for every week. Weeks begin on Monday. */
  every: Scalars['Int']['output'];
  /** The days. */
  on: Array<Weekday>;
};

/** On days of the week, every so many weeks. */
export type WeeklyRecurrenceInput = {
  /** 1 for every week; at most 52. Weeks begin on Monday. */
  every?: InputMaybe<Scalars['Int']['input']>;
  /** The days. */
  on: Array<Weekday>;
};

/** A part of the working day. */
export type WorkBlock =
  /** The third. */
  | 'AFTERNOON'
  /** The first. */
  | 'MORNING'
  /** The second. */
  | 'NOON';

/** How a team spends its working day for a brand. */
export type Workflow = Node & {
  __typename?: 'Workflow';
  /** The three parts of the day, in the brand's time zone. */
  blocks: Array<WorkflowBlock>;
  /** The brand it belongs to. */
  brandId: Scalars['ID']['output'];
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque and stable. */
  id: Scalars['ID']['output'];
  /** Days by which something is reached. */
  milestones: Array<Milestone>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What is done, on which days and by whom. */
  tasks: Array<WorkflowTask>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows with every change. */
  version: Scalars['Int']['output'];
  /** On which days of the week it is worked. */
  workingDays: Array<Weekday>;
};

/** A part of the working day, with its times in the brand's time zone. */
export type WorkflowBlock = {
  __typename?: 'WorkflowBlock';
  /** Which part. */
  block: WorkBlock;
  /** When it begins. */
  from: Scalars['LocalTime']['output'];
  /** When it ends. */
  to: Scalars['LocalTime']['output'];
};

/** A part of the working day, with its times in the brand's time zone. */
export type WorkflowBlockInput = {
  /** Which part. */
  block: WorkBlock;
  /** When it begins. */
  from: Scalars['LocalTime']['input'];
  /** When it ends. */
  to: Scalars['LocalTime']['input'];
};

/** A page of workflows. */
export type WorkflowConnection = {
  __typename?: 'WorkflowConnection';
  /** The workflows with their cursors. */
  edges: Array<WorkflowEdge>;
  /** The workflows. */
  nodes: Array<Workflow>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A workflow within a page. */
export type WorkflowEdge = {
  __typename?: 'WorkflowEdge';
  /** The place of this workflow in the list. */
  cursor: Scalars['String']['output'];
  /** The workflow. */
  node: Workflow;
};

/** What a plan came to. */
export type WorkflowPlan = {
  __typename?: 'WorkflowPlan';
  /** How many tasks were planned otherwise before. */
  changed: Scalars['Int']['output'];
  /** How many tasks were not planned before. */
  created: Scalars['Int']['output'];
  /** Each day of the period. */
  days: Array<PlannedDay>;
  /** How many tasks were planned just so before. */
  kept: Scalars['Int']['output'];
  /** How many tasks were planned before and are no longer. */
  removed: Scalars['Int']['output'];
  /** The workflow it was made from. */
  workflow: Workflow;
};

/** Something that is done again and again. */
export type WorkflowTask = {
  __typename?: 'WorkflowTask';
  /** The action of the framework that it belongs to, by its key; null for a free task. */
  action?: Maybe<Scalars['String']['output']>;
  /** The members who do it, each for themselves. */
  assigneeIds: Array<Scalars['ID']['output']>;
  /** The last day on which it may fall. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** What is reached when it is done. */
  goal: Scalars['String']['output'];
  /** The job that a free task belongs to, by its key; null where an action says it. */
  job?: Maybe<Scalars['String']['output']>;
  /** The name by which planned tasks refer to it. */
  key: Scalars['String']['output'];
  /** How long it takes. */
  minutes: Scalars['Int']['output'];
  /** How early it comes for the audience. */
  priority: TaskPriority;
  /** On which days it comes again. */
  recurrence: Recurrence;
  /** The first day on which it may fall, and from which its recurrence is counted. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** What is done. */
  title: Scalars['String']['output'];
};

/** Something that is done again and again. */
export type WorkflowTaskInput = {
  /** The action of the brand's framework that it belongs to, by its key. Give this, or a job for a free task. */
  action?: InputMaybe<Scalars['String']['input']>;
  /** The members who do it, each for themselves; at most 20. They have to work for the brand. */
  assigneeIds: Array<Scalars['ID']['input']>;
  /** The last day on which it may fall. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** What is reached when it is done. */
  goal: Scalars['String']['input'];
  /** The job of the brand's framework that a free task belongs to, by its key. */
  job?: InputMaybe<Scalars['String']['input']>;
  /** The name by which planned tasks refer to it: 1 to 40 lower-case letters, digits or hyphens. */
  key: Scalars['String']['input'];
  /** How long it takes: 1 to 600. */
  minutes: Scalars['Int']['input'];
  /** How early it comes for the audience. */
  priority: TaskPriority;
  /** On which days it comes again. */
  recurrence: RecurrenceInput;
  /** The first day on which it may fall; needed for what recurs less often than every day, week or month. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** What is done. */
  title: Scalars['String']['input'];
};

/** How much a result by the hour changes from one week to the next. */
export type YieldTrend = {
  __typename?: 'YieldTrend';
  /** Null when fewer than two weeks have a value. */
  change?: Maybe<Scalars['Float']['output']>;
  /** The metric, by its key. */
  metric: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  StepContent:
    | ( AnalysisContent & { __typename: 'AnalysisContent' } )
    | ( Omit<IdentityContent, 'platforms'> & { platforms: Array<_RefType['PlatformIdentity']> } & { __typename: 'IdentityContent' } )
    | ( IntegrationContent & { __typename: 'IntegrationContent' } )
    | ( LaunchContent & { __typename: 'LaunchContent' } )
    | ( LongTermReviewContentMapper & { __typename: 'LongTermReviewContent' } )
    | ( MeasurementContent & { __typename: 'MeasurementContent' } )
    | ( MidTermReviewContentMapper & { __typename: 'MidTermReviewContent' } )
    | ( Omit<ObjectivesContent, 'objectives'> & { objectives: Array<_RefType['Objective']> } & { __typename: 'ObjectivesContent' } )
    | ( OptimizationContent & { __typename: 'OptimizationContent' } )
    | ( PromotionContent & { __typename: 'PromotionContent' } )
    | ( ResearchContent & { __typename: 'ResearchContent' } )
    | ( ResourcesContent & { __typename: 'ResourcesContent' } )
    | ( Omit<RethinkContent, 'aboutAnalysis' | 'aboutObjectives' | 'decision'> & { aboutAnalysis?: Maybe<_RefType['Reconsideration']>, aboutObjectives?: Maybe<_RefType['Reconsideration']>, decision?: Maybe<_RefType['RethinkDecision']> } & { __typename: 'RethinkContent' } )
    | ( ReturnsContentMapper & { __typename: 'ReturnsContent' } )
    | ( ShortTermReviewContentMapper & { __typename: 'ShortTermReviewContent' } )
    | ( Omit<TacticsContent, 'ideas'> & { ideas: Array<_RefType['Idea']> } & { __typename: 'TacticsContent' } )
    | ( Omit<TrialContent, 'feedback' | 'testers'> & { feedback: Array<_RefType['TrialFinding']>, testers: Array<_RefType['Tester']> } & { __typename: 'TrialContent' } )
    | ( UniquenessContent & { __typename: 'UniquenessContent' } )
  ;
  SubStepContent:
    | ( AssembleContent & { __typename: 'AssembleContent' } )
    | ( BlogContent & { __typename: 'BlogContent' } )
    | ( BuildContent & { __typename: 'BuildContent' } )
    | ( DraftContent & { __typename: 'DraftContent' } )
    | ( LinkContent & { __typename: 'LinkContent' } )
    | ( OptimizeContent & { __typename: 'OptimizeContent' } )
    | ( Omit<RoleContent, 'roles'> & { roles: Array<_RefType['IdeaRole']> } & { __typename: 'RoleContent' } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AbandonStrategyInput: AbandonStrategyInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AbandonStrategyPayload: ResolverTypeWrapper<Omit<AbandonStrategyPayload, 'query' | 'strategy' | 'userErrors'> & { query: ResolversTypes['Query'], strategy?: Maybe<ResolversTypes['Strategy']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ActionInput: ActionInput;
  Actor: ResolverTypeWrapper<Omit<Actor, 'kind'> & { kind: ResolversTypes['ActorKind'] }>;
  ActorKind: ResolverTypeWrapper<'MEMBER' | 'API_KEY'>;
  AdherenceInput: AdherenceInput;
  AdherenceTrend: ResolverTypeWrapper<AdherenceTrend>;
  AdherenceWeek: ResolverTypeWrapper<AdherenceWeek>;
  AdoptedTool: ResolverTypeWrapper<AdoptedTool>;
  AdoptedToolInput: AdoptedToolInput;
  AdvanceFeedbackInput: AdvanceFeedbackInput;
  AdvanceFeedbackPayload: ResolverTypeWrapper<Omit<AdvanceFeedbackPayload, 'feedback' | 'query' | 'userErrors'> & { feedback: Array<Maybe<ResolversTypes['Feedback']>>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  Agency: ResolverTypeWrapper<AgencyMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Agenda: ResolverTypeWrapper<Omit<Agenda, 'tasks'> & { tasks: Array<ResolversTypes['PlannedTask']> }>;
  AllBrandsInput: AllBrandsInput;
  AllocateResourcesInput: AllocateResourcesInput;
  AllocateResourcesPayload: ResolverTypeWrapper<Omit<AllocateResourcesPayload, 'query' | 'strategy' | 'userErrors'> & { query: ResolversTypes['Query'], strategy?: Maybe<ResolversTypes['Strategy']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Allocation: ResolverTypeWrapper<AllocationMapper>;
  AllocationInput: AllocationInput;
  AllocationKind: ResolverTypeWrapper<'PEOPLE' | 'CALENDAR' | 'TOOLS' | 'ACTIONS' | 'BUDGET'>;
  AllocationResourceInput: AllocationResourceInput;
  AlreadyExistsError: ResolverTypeWrapper<Omit<AlreadyExistsError, 'code' | 'existing'> & { code: ResolversTypes['UserErrorCode'], existing?: Maybe<ResolversTypes['Node']> }>;
  AnalysisContent: ResolverTypeWrapper<AnalysisContent>;
  AnalysisContentInput: AnalysisContentInput;
  ApiKey: ResolverTypeWrapper<ApiKeyMapper>;
  ApiKeyConnection: ResolverTypeWrapper<Omit<ApiKeyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ApiKeyEdge']>, nodes: Array<ResolversTypes['ApiKey']> }>;
  ApiKeyEdge: ResolverTypeWrapper<Omit<ApiKeyEdge, 'node'> & { node: ResolversTypes['ApiKey'] }>;
  ApiKeyFilter: ApiKeyFilter;
  ApiKeyMode: ResolverTypeWrapper<'LIVE' | 'TEST'>;
  ApiKeyStatus: ResolverTypeWrapper<'ACTIVE' | 'ROTATING' | 'EXPIRED' | 'REVOKED' | 'SUSPENDED'>;
  AppendImportRowsInput: AppendImportRowsInput;
  AppendImportRowsPayload: ResolverTypeWrapper<Omit<AppendImportRowsPayload, 'chunk' | 'job' | 'query' | 'userErrors'> & { chunk?: Maybe<ResolversTypes['ImportChunk']>, job?: Maybe<ResolversTypes['ImportJob']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  Approval: ResolverTypeWrapper<ApprovalMapper>;
  ApprovalConnection: ResolverTypeWrapper<Omit<ApprovalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ApprovalEdge']>, nodes: Array<ResolversTypes['Approval']> }>;
  ApprovalDecision: ResolverTypeWrapper<'APPROVE' | 'REQUEST_CHANGES'>;
  ApprovalEdge: ResolverTypeWrapper<Omit<ApprovalEdge, 'node'> & { node: ResolversTypes['Approval'] }>;
  ApprovalFilter: ApprovalFilter;
  ApprovalStatus: ResolverTypeWrapper<'PENDING' | 'APPROVED' | 'CHANGES_REQUESTED' | 'WITHDRAWN'>;
  ApproverGroup: ResolverTypeWrapper<'MANAGEMENT' | 'BOARD'>;
  ArchiveBrandInput: ArchiveBrandInput;
  ArchiveBrandPayload: ResolverTypeWrapper<Omit<ArchiveBrandPayload, 'brand' | 'query' | 'userErrors'> & { brand?: Maybe<ResolversTypes['Brand']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  ArchiveProfileInput: ArchiveProfileInput;
  ArchiveProfilePayload: ResolverTypeWrapper<Omit<ArchiveProfilePayload, 'profile' | 'query' | 'userErrors'> & { profile?: Maybe<ResolversTypes['Profile']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  AssembleContent: ResolverTypeWrapper<AssembleContent>;
  AssembleContentInput: AssembleContentInput;
  AssignFeedbackInput: AssignFeedbackInput;
  AssignFeedbackPayload: ResolverTypeWrapper<Omit<AssignFeedbackPayload, 'feedback' | 'query' | 'userErrors'> & { feedback: Array<Maybe<ResolversTypes['Feedback']>>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  AudienceSegment: ResolverTypeWrapper<AudienceSegment>;
  AudienceSegmentInput: AudienceSegmentInput;
  AuditEntry: ResolverTypeWrapper<AuditEntryMapper>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AuditEntryEdge']>, nodes: Array<ResolversTypes['AuditEntry']> }>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditFilter: AuditFilter;
  AuditOutcome: ResolverTypeWrapper<'DONE' | 'UNCHANGED' | 'REFUSED' | 'FORBIDDEN' | 'FAILED'>;
  BlogContent: ResolverTypeWrapper<BlogContent>;
  BlogContentInput: BlogContentInput;
  Brand: ResolverTypeWrapper<BrandMapper>;
  BrandAdherence: ResolverTypeWrapper<BrandAdherence>;
  BrandBy: BrandBy;
  BrandConnection: ResolverTypeWrapper<BrandConnectionMapper>;
  BrandEdge: ResolverTypeWrapper<Omit<BrandEdge, 'node'> & { node: ResolversTypes['Brand'] }>;
  BrandFilter: BrandFilter;
  BrandRowInput: BrandRowInput;
  BrandSort: BrandSort;
  BrandSortField: ResolverTypeWrapper<'CREATED_AT' | 'NAME'>;
  BudgetExceededError: ResolverTypeWrapper<BudgetExceededErrorMapper>;
  BudgetSplitInput: BudgetSplitInput;
  BuildContent: ResolverTypeWrapper<BuildContent>;
  BuildContentInput: BuildContentInput;
  CalendarInput: CalendarInput;
  CalendarSubscription: ResolverTypeWrapper<CalendarSubscription>;
  CalendarSubscriptionConnection: ResolverTypeWrapper<CalendarSubscriptionConnection>;
  CalendarSubscriptionEdge: ResolverTypeWrapper<CalendarSubscriptionEdge>;
  Campaign: ResolverTypeWrapper<CampaignMapper>;
  CampaignConnection: ResolverTypeWrapper<Omit<CampaignConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CampaignEdge']>, nodes: Array<ResolversTypes['Campaign']> }>;
  CampaignCostBasis: ResolverTypeWrapper<'SPEND' | 'BUDGET'>;
  CampaignEdge: ResolverTypeWrapper<Omit<CampaignEdge, 'node'> & { node: ResolversTypes['Campaign'] }>;
  CampaignFilter: CampaignFilter;
  CampaignKind: ResolverTypeWrapper<'LAUNCH' | 'ONGOING'>;
  CampaignLifeInput: CampaignLifeInput;
  CampaignResult: ResolverTypeWrapper<Omit<CampaignResult, 'costBasis' | 'metric'> & { costBasis?: Maybe<ResolversTypes['CampaignCostBasis']>, metric: ResolversTypes['MetricDefinition'] }>;
  CampaignReturn: ResolverTypeWrapper<Omit<CampaignReturn, 'returnOnInvestment'> & { returnOnInvestment: ResolversTypes['ReturnOnInvestment'] }>;
  CampaignRowInput: CampaignRowInput;
  CampaignStatus: ResolverTypeWrapper<'PLANNED' | 'SCHEDULED' | 'RUNNING' | 'PAUSED' | 'FINISHED' | 'CANCELLED'>;
  CampaignTactic: ResolverTypeWrapper<Omit<CampaignTactic, 'kind' | 'medium'> & { kind: ResolversTypes['TacticKind'], medium: ResolversTypes['Medium'] }>;
  CampaignTacticInput: CampaignTacticInput;
  CancelCampaignPayload: ResolverTypeWrapper<Omit<CancelCampaignPayload, 'campaign' | 'query' | 'userErrors'> & { campaign?: Maybe<ResolversTypes['Campaign']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  CarryOverTaskInput: CarryOverTaskInput;
  CarryOverTaskPayload: ResolverTypeWrapper<Omit<CarryOverTaskPayload, 'later' | 'query' | 'task' | 'userErrors'> & { later?: Maybe<ResolversTypes['PlannedTask']>, query: ResolversTypes['Query'], task?: Maybe<ResolversTypes['PlannedTask']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Cell: ResolverTypeWrapper<Scalars['Cell']['output']>;
  CompleteStepInput: CompleteStepInput;
  CompleteStepPayload: ResolverTypeWrapper<Omit<CompleteStepPayload, 'query' | 'strategy' | 'userErrors'> & { query: ResolversTypes['Query'], strategy?: Maybe<ResolversTypes['Strategy']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CompleteSubStepInput: CompleteSubStepInput;
  CompleteSubStepPayload: ResolverTypeWrapper<Omit<CompleteSubStepPayload, 'query' | 'strategy' | 'userErrors'> & { query: ResolversTypes['Query'], strategy?: Maybe<ResolversTypes['Strategy']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CompleteTaskInput: CompleteTaskInput;
  CompleteTaskPayload: ResolverTypeWrapper<Omit<CompleteTaskPayload, 'query' | 'task' | 'userErrors'> & { query: ResolversTypes['Query'], task?: Maybe<ResolversTypes['PlannedTask']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ContentChange: ResolverTypeWrapper<ContentChange>;
  CreateAgencyInput: CreateAgencyInput;
  CreateAgencyPayload: ResolverTypeWrapper<Omit<CreateAgencyPayload, 'agency' | 'query' | 'userErrors'> & { agency?: Maybe<ResolversTypes['Agency']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyPayload: ResolverTypeWrapper<Omit<CreateApiKeyPayload, 'apiKey' | 'query' | 'userErrors'> & { apiKey?: Maybe<ResolversTypes['ApiKey']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  CreateBrandInput: CreateBrandInput;
  CreateBrandPayload: ResolverTypeWrapper<Omit<CreateBrandPayload, 'brand' | 'query' | 'userErrors'> & { brand?: Maybe<ResolversTypes['Brand']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  CreateCalendarSubscriptionInput: CreateCalendarSubscriptionInput;
  CreateCalendarSubscriptionPayload: ResolverTypeWrapper<Omit<CreateCalendarSubscriptionPayload, 'query' | 'userErrors'> & { query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  CreateCampaignInput: CreateCampaignInput;
  CreateCampaignPayload: ResolverTypeWrapper<Omit<CreateCampaignPayload, 'campaign' | 'query' | 'userErrors'> & { campaign?: Maybe<ResolversTypes['Campaign']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  CreateProfileInput: CreateProfileInput;
  CreateProfilePayload: ResolverTypeWrapper<Omit<CreateProfilePayload, 'profile' | 'query' | 'userErrors'> & { profile?: Maybe<ResolversTypes['Profile']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  CreateStrategyInput: CreateStrategyInput;
  CreateStrategyPayload: ResolverTypeWrapper<Omit<CreateStrategyPayload, 'query' | 'strategy' | 'userErrors'> & { query: ResolversTypes['Query'], strategy?: Maybe<ResolversTypes['Strategy']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CreateWebhookInput: CreateWebhookInput;
  CreateWebhookPayload: ResolverTypeWrapper<Omit<CreateWebhookPayload, 'query' | 'userErrors' | 'webhook'> & { query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']>, webhook?: Maybe<ResolversTypes['Webhook']> }>;
  CreateWorkflowInput: CreateWorkflowInput;
  CreateWorkflowPayload: ResolverTypeWrapper<Omit<CreateWorkflowPayload, 'query' | 'userErrors' | 'workflow'> & { query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']>, workflow?: Maybe<ResolversTypes['Workflow']> }>;
  Criterion: ResolverTypeWrapper<'HANDLE' | 'DISPLAY_NAME' | 'BIO' | 'LINK' | 'AVATAR' | 'COVER' | 'CONTACT' | 'CATEGORY' | 'LANGUAGE' | 'LOCATION'>;
  CriterionValue: ResolverTypeWrapper<Omit<CriterionValue, 'criterion'> & { criterion: ResolversTypes['Criterion'] }>;
  CriterionValueInput: CriterionValueInput;
  CsvExport: ResolverTypeWrapper<CsvExport>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DailyRecurrence: ResolverTypeWrapper<DailyRecurrence>;
  DailyRecurrenceInput: DailyRecurrenceInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateOrder: ResolverTypeWrapper<'DAY_MONTH_YEAR' | 'MONTH_DAY_YEAR'>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideApprovalInput: DecideApprovalInput;
  DecideApprovalPayload: ResolverTypeWrapper<Omit<DecideApprovalPayload, 'approval' | 'query' | 'userErrors'> & { approval?: Maybe<ResolversTypes['Approval']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DefineMetricInput: DefineMetricInput;
  DefineMetricPayload: ResolverTypeWrapper<Omit<DefineMetricPayload, 'metric' | 'query' | 'userErrors'> & { metric?: Maybe<ResolversTypes['MetricDefinition']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  DeleteWebhookInput: DeleteWebhookInput;
  DeleteWebhookPayload: ResolverTypeWrapper<Omit<DeleteWebhookPayload, 'query' | 'userErrors' | 'webhook'> & { query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']>, webhook?: Maybe<ResolversTypes['Webhook']> }>;
  Differentiator: ResolverTypeWrapper<Differentiator>;
  DifferentiatorInput: DifferentiatorInput;
  DocumentFormat: ResolverTypeWrapper<'MARKDOWN'>;
  DocumentPublication: ResolverTypeWrapper<DocumentPublication>;
  DraftContent: ResolverTypeWrapper<DraftContent>;
  DraftContentInput: DraftContentInput;
  Durations: ResolverTypeWrapper<Durations>;
  EarlyEnd: ResolverTypeWrapper<EarlyEnd>;
  EarlyEndInput: EarlyEndInput;
  Effect: ResolverTypeWrapper<'VISIBILITY' | 'CONNECTIVITY' | 'INTERACTION' | 'FEEDBACK' | 'TRAFFIC' | 'TRUST' | 'EXPOSURE' | 'CREDIBILITY' | 'AUTHORITY' | 'RESONANCE'>;
  EffectWeight: ResolverTypeWrapper<Omit<EffectWeight, 'effect'> & { effect: ResolversTypes['Effect'] }>;
  EffectWeightInput: EffectWeightInput;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  ExportMetricsInput: ExportMetricsInput;
  Feedback: ResolverTypeWrapper<FeedbackMapper>;
  FeedbackAdvanceInput: FeedbackAdvanceInput;
  FeedbackConnection: ResolverTypeWrapper<Omit<FeedbackConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FeedbackEdge']>, nodes: Array<ResolversTypes['Feedback']> }>;
  FeedbackDecision: ResolverTypeWrapper<'IMPLEMENT' | 'DECLINE'>;
  FeedbackEdge: ResolverTypeWrapper<Omit<FeedbackEdge, 'node'> & { node: ResolversTypes['Feedback'] }>;
  FeedbackFilter: FeedbackFilter;
  FeedbackLoop: ResolverTypeWrapper<Omit<FeedbackLoop, 'stages'> & { stages: Array<ResolversTypes['FeedbackLoopStage']> }>;
  FeedbackLoopStage: ResolverTypeWrapper<Omit<FeedbackLoopStage, 'stage'> & { stage: ResolversTypes['FeedbackStage'] }>;
  FeedbackOrder: ResolverTypeWrapper<'LONGEST_WAITING' | 'NEWEST'>;
  FeedbackRowInput: FeedbackRowInput;
  FeedbackStage: ResolverTypeWrapper<'PERCEIVED' | 'UNDERSTOOD' | 'ASSESSED' | 'IMPLEMENTED' | 'DECLINED' | 'ANSWERED'>;
  FeedbackStageEntry: ResolverTypeWrapper<FeedbackStageEntryMapper>;
  FileDelimiter: ResolverTypeWrapper<'COMMA' | 'SEMICOLON' | 'TAB'>;
  FileEncoding: ResolverTypeWrapper<'UTF_8' | 'UTF_16LE' | 'UTF_16BE' | 'WINDOWS_1252'>;
  FindingResolution: ResolverTypeWrapper<'CORRECTED' | 'ACCEPTED'>;
  FinishCampaignInput: FinishCampaignInput;
  FinishCampaignPayload: ResolverTypeWrapper<Omit<FinishCampaignPayload, 'campaign' | 'query' | 'userErrors'> & { campaign?: Maybe<ResolversTypes['Campaign']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  FinishImportInput: FinishImportInput;
  FinishImportPayload: ResolverTypeWrapper<Omit<FinishImportPayload, 'job' | 'query' | 'userErrors'> & { job?: Maybe<ResolversTypes['ImportJob']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  FlowCycleError: ResolverTypeWrapper<Omit<FlowCycleError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  FormerSecret: ResolverTypeWrapper<FormerSecret>;
  Framework: ResolverTypeWrapper<FrameworkMapper>;
  FrameworkAction: ResolverTypeWrapper<FrameworkAction>;
  FrameworkActionInput: FrameworkActionInput;
  Holiday: ResolverTypeWrapper<Holiday>;
  HolidayCalendar: ResolverTypeWrapper<HolidayCalendar>;
  HolidayInput: HolidayInput;
  Horizon: ResolverTypeWrapper<'SHORT_TERM' | 'MID_TERM' | 'LONG_TERM'>;
  HorizonAmountsInput: HorizonAmountsInput;
  HorizonBudget: ResolverTypeWrapper<HorizonBudgetMapper>;
  HorizonWeightsInput: HorizonWeightsInput;
  HorizonsInput: HorizonsInput;
  Idea: ResolverTypeWrapper<Omit<Idea, 'kind'> & { kind: ResolversTypes['IdeaKind'] }>;
  IdeaInput: IdeaInput;
  IdeaKind: ResolverTypeWrapper<'CAMPAIGN' | 'TACTIC' | 'CONTRIBUTION' | 'TEAM' | 'PARTNERSHIP' | 'TOOL' | 'PLATFORM' | 'APP'>;
  IdeaRole: ResolverTypeWrapper<Omit<IdeaRole, 'effect'> & { effect: ResolversTypes['Effect'] }>;
  IdeaRoleInput: IdeaRoleInput;
  IdentityContent: ResolverTypeWrapper<Omit<IdentityContent, 'platforms'> & { platforms: Array<ResolversTypes['PlatformIdentity']> }>;
  IdentityContentInput: IdentityContentInput;
  ImportBrandsInput: ImportBrandsInput;
  ImportBrandsPayload: ResolverTypeWrapper<Omit<ImportBrandsPayload, 'brands' | 'query' | 'rejections' | 'userErrors'> & { brands: Array<ResolversTypes['Brand']>, query: ResolversTypes['Query'], rejections: Array<ResolversTypes['ImportRejection']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ImportCampaignsInput: ImportCampaignsInput;
  ImportCampaignsPayload: ResolverTypeWrapper<Omit<ImportCampaignsPayload, 'campaigns' | 'query' | 'rejections' | 'userErrors'> & { campaigns: Array<ResolversTypes['Campaign']>, query: ResolversTypes['Query'], rejections: Array<ResolversTypes['ImportRejection']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ImportChunk: ResolverTypeWrapper<ImportChunkMapper>;
  ImportErrorPolicy: ResolverTypeWrapper<'REJECT_EVERYTHING' | 'REJECT_FAILED_ROWS'>;
  ImportFeedbackInput: ImportFeedbackInput;
  ImportFeedbackPayload: ResolverTypeWrapper<Omit<ImportFeedbackPayload, 'feedback' | 'query' | 'rejections' | 'userErrors'> & { feedback: Array<ResolversTypes['Feedback']>, query: ResolversTypes['Query'], rejections: Array<ResolversTypes['ImportRejection']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ImportJob: ResolverTypeWrapper<ImportJobMapper>;
  ImportJobRejection: ResolverTypeWrapper<ImportJobRejectionMapper>;
  ImportJobRejectionConnection: ResolverTypeWrapper<Omit<ImportJobRejectionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ImportJobRejectionEdge']>, nodes: Array<ResolversTypes['ImportJobRejection']> }>;
  ImportJobRejectionEdge: ResolverTypeWrapper<Omit<ImportJobRejectionEdge, 'node'> & { node: ResolversTypes['ImportJobRejection'] }>;
  ImportJobStatus: ResolverTypeWrapper<'RECEIVING' | 'APPLYING' | 'FINISHED' | 'STOPPED'>;
  ImportKind: ResolverTypeWrapper<'METRICS' | 'BRANDS' | 'PROFILES' | 'CAMPAIGNS' | 'FEEDBACK'>;
  ImportMetricsInput: ImportMetricsInput;
  ImportMetricsPayload: ResolverTypeWrapper<Omit<ImportMetricsPayload, 'query' | 'rejections' | 'userErrors'> & { query: ResolversTypes['Query'], rejections: Array<ResolversTypes['ImportRejection']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ImportNetworkExportInput: ImportNetworkExportInput;
  ImportNetworkExportPayload: ResolverTypeWrapper<Omit<ImportNetworkExportPayload, 'query' | 'rejections' | 'understood' | 'userErrors'> & { query: ResolversTypes['Query'], rejections: Array<ResolversTypes['NetworkExportRejection']>, understood?: Maybe<ResolversTypes['NetworkExportUnderstanding']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ImportProfilesInput: ImportProfilesInput;
  ImportProfilesPayload: ResolverTypeWrapper<Omit<ImportProfilesPayload, 'profiles' | 'query' | 'rejections' | 'userErrors'> & { profiles: Array<ResolversTypes['Profile']>, query: ResolversTypes['Query'], rejections: Array<ResolversTypes['ImportRejection']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ImportProgress: ResolverTypeWrapper<ImportProgress>;
  ImportRejection: ResolverTypeWrapper<Omit<ImportRejection, 'code'> & { code: ResolversTypes['ImportRejectionCode'] }>;
  ImportRejectionCode: ResolverTypeWrapper<'BLANK' | 'INVALID' | 'BRAND_UNKNOWN' | 'NETWORK_UNKNOWN' | 'PROFILE_UNKNOWN' | 'CAMPAIGN_UNKNOWN' | 'FEEDBACK_UNKNOWN' | 'STRATEGY_UNKNOWN' | 'OBJECTIVE_UNKNOWN' | 'METRIC_UNKNOWN' | 'METRIC_COMPUTED' | 'DATE_IMPOSSIBLE' | 'VALUE_NOT_A_NUMBER' | 'VALUE_NEGATIVE' | 'VALUE_OUT_OF_RANGE' | 'DUPLICATE_ROW' | 'ALREADY_EXISTS' | 'STATE_CONFLICT' | 'CHANGED_MEANWHILE'>;
  ImportRowsInput: ImportRowsInput;
  ImportSummary: ResolverTypeWrapper<ImportSummary>;
  IntegrationContent: ResolverTypeWrapper<IntegrationContent>;
  IntegrationContentInput: IntegrationContentInput;
  IntegrationModel: ResolverTypeWrapper<IntegrationModelMapper>;
  InviteMemberInput: InviteMemberInput;
  InviteMemberPayload: ResolverTypeWrapper<Omit<InviteMemberPayload, 'member' | 'query' | 'userErrors'> & { member?: Maybe<ResolversTypes['Member']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  JobDescription: ResolverTypeWrapper<JobDescription>;
  JobDescriptionInput: JobDescriptionInput;
  KindBudget: ResolverTypeWrapper<KindBudgetMapper>;
  KindMoney: ResolverTypeWrapper<Omit<KindMoney, 'left' | 'planned' | 'spent'> & { left: ResolversTypes['Money'], planned: ResolversTypes['Money'], spent: ResolversTypes['Money'] }>;
  LaunchCampaignInput: LaunchCampaignInput;
  LaunchCampaignPayload: ResolverTypeWrapper<Omit<LaunchCampaignPayload, 'campaign' | 'query' | 'userErrors'> & { campaign?: Maybe<ResolversTypes['Campaign']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  LaunchContent: ResolverTypeWrapper<LaunchContent>;
  LaunchContentInput: LaunchContentInput;
  LeaveAgencyInput: LeaveAgencyInput;
  LeaveAgencyPayload: ResolverTypeWrapper<Omit<LeaveAgencyPayload, 'member' | 'query' | 'userErrors'> & { member?: Maybe<ResolversTypes['Member']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  LevelsAcrossSources: ResolverTypeWrapper<'SUM' | 'MEAN'>;
  LinkContent: ResolverTypeWrapper<LinkContent>;
  LinkContentInput: LinkContentInput;
  LinkProfilesInput: LinkProfilesInput;
  LinkProfilesPayload: ResolverTypeWrapper<Omit<LinkProfilesPayload, 'profile' | 'query' | 'userErrors'> & { profile?: Maybe<ResolversTypes['Profile']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  LongTermReviewContent: ResolverTypeWrapper<LongTermReviewContentMapper>;
  LongTermReviewContentInput: LongTermReviewContentInput;
  MeasurementContent: ResolverTypeWrapper<MeasurementContent>;
  MeasurementContentInput: MeasurementContentInput;
  Medium: ResolverTypeWrapper<'ONLINE' | 'OFFLINE'>;
  Member: ResolverTypeWrapper<MemberMapper>;
  MemberConnection: ResolverTypeWrapper<Omit<MemberConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MemberEdge']>, nodes: Array<ResolversTypes['Member']> }>;
  MemberEdge: ResolverTypeWrapper<Omit<MemberEdge, 'node'> & { node: ResolversTypes['Member'] }>;
  MemberFilter: MemberFilter;
  MemberStatus: ResolverTypeWrapper<'INVITED' | 'EXPIRED' | 'ACTIVE'>;
  Membership: ResolverTypeWrapper<Omit<Membership, 'role'> & { role: ResolversTypes['Role'] }>;
  MetricCoverage: ResolverTypeWrapper<Omit<MetricCoverage, 'origin'> & { origin: ResolversTypes['MetricOrigin'] }>;
  MetricDefinition: ResolverTypeWrapper<Omit<MetricDefinition, 'acrossSources' | 'effect' | 'kind' | 'networks' | 'review' | 'unit'> & { acrossSources?: Maybe<ResolversTypes['LevelsAcrossSources']>, effect: ResolversTypes['Effect'], kind: ResolversTypes['MetricKind'], networks: Array<ResolversTypes['Network']>, review?: Maybe<ResolversTypes['MetricReview']>, unit: ResolversTypes['MetricUnit'] }>;
  MetricGrouping: ResolverTypeWrapper<'BRAND' | 'TAG' | 'NETWORK'>;
  MetricInterval: ResolverTypeWrapper<'DAY' | 'WEEK' | 'MONTH'>;
  MetricKind: ResolverTypeWrapper<'SUM' | 'LAST' | 'RATIO'>;
  MetricOrigin: ResolverTypeWrapper<'DAILY' | 'POSTS' | 'PERIODS'>;
  MetricReview: ResolverTypeWrapper<'SHORT_TERM' | 'MID_TERM'>;
  MetricRowInput: MetricRowInput;
  MetricSeries: ResolverTypeWrapper<Omit<MetricSeries, 'coverage' | 'metric' | 'network'> & { coverage: Array<ResolversTypes['MetricCoverage']>, metric: ResolversTypes['MetricDefinition'], network?: Maybe<ResolversTypes['Network']> }>;
  MetricSourceInput: MetricSourceInput;
  MetricSubjects: MetricSubjects;
  MetricUnit: ResolverTypeWrapper<'COUNT' | 'PEOPLE' | 'SECONDS' | 'HOURS' | 'MONEY' | 'SCORE' | 'RATIO'>;
  MetricValueInput: MetricValueInput;
  MetricWeight: ResolverTypeWrapper<Omit<MetricWeight, 'effect'> & { effect: ResolversTypes['Effect'] }>;
  MetricWeightInput: MetricWeightInput;
  MetricsQuery: MetricsQuery;
  MidTermReviewContent: ResolverTypeWrapper<MidTermReviewContentMapper>;
  MidTermReviewContentInput: MidTermReviewContentInput;
  Milestone: ResolverTypeWrapper<Milestone>;
  MilestoneInput: MilestoneInput;
  MissAcceptance: ResolverTypeWrapper<MissAcceptance>;
  MissAcceptanceInput: MissAcceptanceInput;
  MissingEvidence: ResolverTypeWrapper<Omit<MissingEvidence, 'effect'> & { effect: ResolversTypes['Effect'] }>;
  ModelChainLink: ResolverTypeWrapper<Omit<ModelChainLink, 'from' | 'to'> & { from: ResolversTypes['Effect'], to: ResolversTypes['Effect'] }>;
  ModelConnectivity: ResolverTypeWrapper<ModelConnectivity>;
  ModelEdge: ResolverTypeWrapper<Omit<ModelEdge, 'effect' | 'metrics'> & { effect: ResolversTypes['Effect'], metrics: Array<ResolversTypes['ModelMetric']> }>;
  ModelEffect: ResolverTypeWrapper<Omit<ModelEffect, 'effect' | 'metrics'> & { effect: ResolversTypes['Effect'], metrics: Array<ResolversTypes['ModelMetric']> }>;
  ModelLink: ResolverTypeWrapper<ModelLink>;
  ModelMetric: ResolverTypeWrapper<ModelMetricMapper>;
  ModelPlatform: ResolverTypeWrapper<ModelPlatformMapper>;
  ModelQuantity: ResolverTypeWrapper<Omit<ModelQuantity, 'metrics'> & { metrics: Array<ResolversTypes['ModelMetric']> }>;
  ModelResonance: ResolverTypeWrapper<Omit<ModelResonance, 'metrics' | 'parts'> & { metrics: Array<ResolversTypes['ModelMetric']>, parts: Array<ResolversTypes['ModelResonancePart']> }>;
  ModelResonancePart: ResolverTypeWrapper<Omit<ModelResonancePart, 'effect'> & { effect: ResolversTypes['Effect'] }>;
  ModelWeights: ResolverTypeWrapper<ModelWeightsMapper>;
  Money: ResolverTypeWrapper<MoneyMapper>;
  MoneyInput: MoneyInput;
  MonthlyOnDayRecurrence: ResolverTypeWrapper<MonthlyOnDayRecurrence>;
  MonthlyOnDayRecurrenceInput: MonthlyOnDayRecurrenceInput;
  MonthlyOnWeekdayRecurrence: ResolverTypeWrapper<Omit<MonthlyOnWeekdayRecurrence, 'weekday'> & { weekday: ResolversTypes['Weekday'] }>;
  MonthlyOnWeekdayRecurrenceInput: MonthlyOnWeekdayRecurrenceInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Network: ResolverTypeWrapper<'FACEBOOK' | 'INSTAGRAM' | 'X' | 'LINKEDIN' | 'TIKTOK' | 'YOUTUBE' | 'PINTEREST' | 'THREADS' | 'WHATSAPP' | 'BLUESKY' | 'WEBSITE' | 'BLOG' | 'OTHER'>;
  NetworkExportAccount: ResolverTypeWrapper<Omit<NetworkExportAccount, 'network' | 'profile'> & { network?: Maybe<ResolversTypes['Network']>, profile?: Maybe<ResolversTypes['Profile']> }>;
  NetworkExportColumn: ResolverTypeWrapper<NetworkExportColumn>;
  NetworkExportContent: NetworkExportContent;
  NetworkExportFormat: ResolverTypeWrapper<'META_CONTENT' | 'META_PAGE_DAILY' | 'META_ADS' | 'LINKEDIN_PAGE' | 'X_OVERVIEW' | 'X_CONTENT' | 'TIKTOK_OVERVIEW' | 'TIKTOK_FOLLOWERS' | 'YOUTUBE_CONTENT' | 'GA4' | 'DAILY'>;
  NetworkExportGranularity: ResolverTypeWrapper<'DAY' | 'POST' | 'PERIOD'>;
  NetworkExportLeftColumn: ResolverTypeWrapper<NetworkExportLeftColumn>;
  NetworkExportMetric: ResolverTypeWrapper<NetworkExportMetric>;
  NetworkExportPeriod: ResolverTypeWrapper<NetworkExportPeriod>;
  NetworkExportRejection: ResolverTypeWrapper<Omit<NetworkExportRejection, 'code'> & { code: ResolversTypes['NetworkExportRejectionCode'] }>;
  NetworkExportRejectionCode: ResolverTypeWrapper<'BLANK' | 'ROW_SHAPE' | 'FORMULA' | 'DATE_IMPOSSIBLE' | 'ID_UNREADABLE' | 'INVALID' | 'VALUE_NOT_A_NUMBER' | 'VALUE_NOT_WHOLE' | 'VALUE_NEGATIVE' | 'VALUE_OUT_OF_RANGE' | 'DUPLICATE_ROW' | 'INCOMPLETE_TOTAL' | 'OVERLAPPING_PERIOD'>;
  NetworkExportSummary: ResolverTypeWrapper<NetworkExportSummary>;
  NetworkExportUnderstanding: ResolverTypeWrapper<Omit<NetworkExportUnderstanding, 'accounts' | 'dateOrder' | 'delimiter' | 'encoding' | 'format' | 'granularity' | 'numberFormat'> & { accounts: Array<ResolversTypes['NetworkExportAccount']>, dateOrder?: Maybe<ResolversTypes['DateOrder']>, delimiter?: Maybe<ResolversTypes['FileDelimiter']>, encoding?: Maybe<ResolversTypes['FileEncoding']>, format: ResolversTypes['NetworkExportFormat'], granularity: ResolversTypes['NetworkExportGranularity'], numberFormat?: Maybe<ResolversTypes['NumberFormat']> }>;
  Node: ResolverTypeWrapper<NodeMapper>;
  NotFoundError: ResolverTypeWrapper<Omit<NotFoundError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  NumberFormat: ResolverTypeWrapper<'DECIMAL_POINT' | 'DECIMAL_COMMA'>;
  Objective: ResolverTypeWrapper<Omit<Objective, 'horizon'> & { horizon?: Maybe<ResolversTypes['Horizon']> }>;
  ObjectiveInput: ObjectiveInput;
  ObjectiveJudgement: ResolverTypeWrapper<ObjectiveJudgement>;
  ObjectiveMeasure: ResolverTypeWrapper<ObjectiveMeasure>;
  ObjectiveMeasureInput: ObjectiveMeasureInput;
  ObjectiveReturn: ResolverTypeWrapper<Omit<ObjectiveReturn, 'returnOnInvestment'> & { returnOnInvestment: ResolversTypes['ReturnOnInvestment'] }>;
  ObjectivesContent: ResolverTypeWrapper<Omit<ObjectivesContent, 'objectives'> & { objectives: Array<ResolversTypes['Objective']> }>;
  ObjectivesContentInput: ObjectivesContentInput;
  Optimization: ResolverTypeWrapper<Optimization>;
  OptimizationContent: ResolverTypeWrapper<OptimizationContent>;
  OptimizationContentInput: OptimizationContentInput;
  OptimizationInput: OptimizationInput;
  OptimizeContent: ResolverTypeWrapper<OptimizeContent>;
  OptimizeContentInput: OptimizeContentInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PauseCampaignPayload: ResolverTypeWrapper<Omit<PauseCampaignPayload, 'campaign' | 'query' | 'userErrors'> & { campaign?: Maybe<ResolversTypes['Campaign']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  PeopleInput: PeopleInput;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  PictureTheme: ResolverTypeWrapper<'LIGHT' | 'DARK' | 'AUTO'>;
  PictureUrl: ResolverTypeWrapper<PictureUrl>;
  Placement: ResolverTypeWrapper<Placement>;
  PlacementInput: PlacementInput;
  PlanWorkflowInput: PlanWorkflowInput;
  PlanWorkflowPayload: ResolverTypeWrapper<Omit<PlanWorkflowPayload, 'plan' | 'query' | 'userErrors'> & { plan?: Maybe<ResolversTypes['WorkflowPlan']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  PlannedDay: ResolverTypeWrapper<PlannedDayMapper>;
  PlannedTask: ResolverTypeWrapper<Omit<PlannedTask, 'block' | 'priority' | 'status'> & { block?: Maybe<ResolversTypes['WorkBlock']>, priority: ResolversTypes['TaskPriority'], status: ResolversTypes['PlannedTaskStatus'] }>;
  PlannedTaskStatus: ResolverTypeWrapper<'PLANNED' | 'DONE' | 'SKIPPED' | 'CARRIED_OVER'>;
  PlatformGoal: ResolverTypeWrapper<PlatformGoal>;
  PlatformGoalInput: PlatformGoalInput;
  PlatformIdentity: ResolverTypeWrapper<Omit<PlatformIdentity, 'network'> & { network: ResolversTypes['Network'] }>;
  PlatformIdentityInput: PlatformIdentityInput;
  PortfolioConnection: ResolverTypeWrapper<Omit<PortfolioConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PortfolioEdge']>, nodes: Array<ResolversTypes['PortfolioEntry']> }>;
  PortfolioEdge: ResolverTypeWrapper<Omit<PortfolioEdge, 'node'> & { node: ResolversTypes['PortfolioEntry'] }>;
  PortfolioEntry: ResolverTypeWrapper<PortfolioEntryMapper>;
  PortfolioFilter: PortfolioFilter;
  Post: ResolverTypeWrapper<PostMapper>;
  PostConnection: ResolverTypeWrapper<Omit<PostConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PostEdge']>, nodes: Array<ResolversTypes['Post']> }>;
  PostEdge: ResolverTypeWrapper<Omit<PostEdge, 'node'> & { node: ResolversTypes['Post'] }>;
  PostValue: ResolverTypeWrapper<PostValue>;
  Profile: ResolverTypeWrapper<ProfileMapper>;
  ProfileConnection: ResolverTypeWrapper<Omit<ProfileConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProfileEdge']>, nodes: Array<ResolversTypes['Profile']> }>;
  ProfileEdge: ResolverTypeWrapper<Omit<ProfileEdge, 'node'> & { node: ResolversTypes['Profile'] }>;
  ProfileRowInput: ProfileRowInput;
  ProfileStatus: ResolverTypeWrapper<'DRAFT' | 'PUBLISHED' | 'ARCHIVED'>;
  PromotionChannel: ResolverTypeWrapper<PromotionChannel>;
  PromotionChannelInput: PromotionChannelInput;
  PromotionContent: ResolverTypeWrapper<PromotionContent>;
  PromotionContentInput: PromotionContentInput;
  PublishDocumentsInput: PublishDocumentsInput;
  PublishDocumentsPayload: ResolverTypeWrapper<Omit<PublishDocumentsPayload, 'query' | 'userErrors'> & { query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  PublishProfileInput: PublishProfileInput;
  PublishProfilePayload: ResolverTypeWrapper<Omit<PublishProfilePayload, 'profile' | 'query' | 'userErrors'> & { profile?: Maybe<ResolversTypes['Profile']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateBudget: ResolverTypeWrapper<RateBudgetMapper>;
  RateLimit: ResolverTypeWrapper<Omit<RateLimit, 'agency' | 'key'> & { agency?: Maybe<ResolversTypes['RateBudget']>, key?: Maybe<ResolversTypes['RateBudget']> }>;
  Reconsideration: ResolverTypeWrapper<Omit<Reconsideration, 'outcome'> & { outcome: ResolversTypes['RethinkOutcome'] }>;
  ReconsiderationInput: ReconsiderationInput;
  RecordFeedbackInput: RecordFeedbackInput;
  RecordFeedbackPayload: ResolverTypeWrapper<Omit<RecordFeedbackPayload, 'feedback' | 'query' | 'userErrors'> & { feedback?: Maybe<ResolversTypes['Feedback']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  RecordMetricsInput: RecordMetricsInput;
  RecordMetricsPayload: ResolverTypeWrapper<Omit<RecordMetricsPayload, 'query' | 'userErrors'> & { query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  RecordSpendInput: RecordSpendInput;
  RecordSpendPayload: ResolverTypeWrapper<Omit<RecordSpendPayload, 'query' | 'strategy' | 'userErrors'> & { query: ResolversTypes['Query'], strategy?: Maybe<ResolversTypes['Strategy']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RecordedSummary: ResolverTypeWrapper<RecordedSummary>;
  Recurrence: ResolverTypeWrapper<Omit<Recurrence, 'monthlyOnWeekday' | 'weekly'> & { monthlyOnWeekday?: Maybe<ResolversTypes['MonthlyOnWeekdayRecurrence']>, weekly?: Maybe<ResolversTypes['WeeklyRecurrence']> }>;
  RecurrenceInput: RecurrenceInput;
  RedeliverWebhookInput: RedeliverWebhookInput;
  RedeliverWebhookPayload: ResolverTypeWrapper<Omit<RedeliverWebhookPayload, 'query' | 'userErrors' | 'webhook'> & { query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']>, webhook?: Maybe<ResolversTypes['Webhook']> }>;
  RedeliveryInput: RedeliveryInput;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberPayload: ResolverTypeWrapper<Omit<RemoveMemberPayload, 'endedApiKeys' | 'member' | 'query' | 'userErrors'> & { endedApiKeys?: Maybe<Array<ResolversTypes['ApiKey']>>, member?: Maybe<ResolversTypes['Member']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  ReopenStepInput: ReopenStepInput;
  ReopenStepPayload: ResolverTypeWrapper<Omit<ReopenStepPayload, 'marked' | 'markedSubSteps' | 'query' | 'strategy' | 'userErrors'> & { marked: Array<ResolversTypes['StepKey']>, markedSubSteps: Array<ResolversTypes['SubStepKey']>, query: ResolversTypes['Query'], strategy?: Maybe<ResolversTypes['Strategy']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RequestApprovalInput: RequestApprovalInput;
  RequestApprovalPayload: ResolverTypeWrapper<Omit<RequestApprovalPayload, 'approvals' | 'query' | 'strategy' | 'userErrors'> & { approvals: Array<ResolversTypes['Approval']>, query: ResolversTypes['Query'], strategy?: Maybe<ResolversTypes['Strategy']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Requirement: ResolverTypeWrapper<Requirement>;
  RequirementsError: ResolverTypeWrapper<Omit<RequirementsError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  ResearchContent: ResolverTypeWrapper<ResearchContent>;
  ResearchContentInput: ResearchContentInput;
  ResourcesContent: ResolverTypeWrapper<ResourcesContent>;
  ResourcesContentInput: ResourcesContentInput;
  RestoreBrandInput: RestoreBrandInput;
  RestoreBrandPayload: ResolverTypeWrapper<Omit<RestoreBrandPayload, 'brand' | 'query' | 'userErrors'> & { brand?: Maybe<ResolversTypes['Brand']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  ResultYield: ResolverTypeWrapper<ResultYield>;
  ResumeCampaignPayload: ResolverTypeWrapper<Omit<ResumeCampaignPayload, 'campaign' | 'query' | 'userErrors'> & { campaign?: Maybe<ResolversTypes['Campaign']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  RethinkContent: ResolverTypeWrapper<Omit<RethinkContent, 'aboutAnalysis' | 'aboutObjectives' | 'decision'> & { aboutAnalysis?: Maybe<ResolversTypes['Reconsideration']>, aboutObjectives?: Maybe<ResolversTypes['Reconsideration']>, decision?: Maybe<ResolversTypes['RethinkDecision']> }>;
  RethinkContentInput: RethinkContentInput;
  RethinkDecision: ResolverTypeWrapper<'CONTINUE' | 'REVISE' | 'STOP'>;
  RethinkOutcome: ResolverTypeWrapper<'KEPT' | 'CHANGED'>;
  ReturnMeasure: ResolverTypeWrapper<ReturnMeasure>;
  ReturnMeasureInput: ReturnMeasureInput;
  ReturnOnInvestment: ResolverTypeWrapper<Omit<ReturnOnInvestment, 'revenue' | 'spent'> & { revenue: ResolversTypes['Money'], spent: ResolversTypes['Money'] }>;
  ReturnsContent: ResolverTypeWrapper<ReturnsContentMapper>;
  ReturnsContentInput: ReturnsContentInput;
  RevenueEntry: ResolverTypeWrapper<RevenueEntry>;
  RevenueEntryInput: RevenueEntryInput;
  ReviewFact: ResolverTypeWrapper<ReviewFactMapper>;
  ReviewFactKey: ResolverTypeWrapper<'COMMUNITY_GROWTH' | 'INTERACTIONS' | 'MENTIONS' | 'FEEDBACK' | 'TRAFFIC' | 'CONVERSIONS' | 'ENGAGEMENT' | 'LOYALTY' | 'REACH' | 'SENTIMENT' | 'SALES' | 'EFFORT_AGAINST_REWARD' | 'OPINION_LEADERS' | 'CAMPAIGNS_RUN' | 'SPENT_OF_PLANNED'>;
  ReviewFactSource: ResolverTypeWrapper<'METRICS' | 'FEEDBACK' | 'CAMPAIGNS' | 'SPENDING'>;
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyPayload: ResolverTypeWrapper<Omit<RevokeApiKeyPayload, 'apiKey' | 'query' | 'userErrors'> & { apiKey?: Maybe<ResolversTypes['ApiKey']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  RevokeCalendarSubscriptionInput: RevokeCalendarSubscriptionInput;
  RevokeCalendarSubscriptionPayload: ResolverTypeWrapper<Omit<RevokeCalendarSubscriptionPayload, 'query' | 'userErrors'> & { query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  Role: ResolverTypeWrapper<'OWNER' | 'ADMIN' | 'STRATEGIST' | 'COMMUNITY_MANAGER' | 'ANALYST' | 'CLIENT'>;
  RoleAdherence: ResolverTypeWrapper<RoleAdherence>;
  RoleContent: ResolverTypeWrapper<Omit<RoleContent, 'roles'> & { roles: Array<ResolversTypes['IdeaRole']> }>;
  RoleContentInput: RoleContentInput;
  RotateApiKeyInput: RotateApiKeyInput;
  RotateApiKeyPayload: ResolverTypeWrapper<Omit<RotateApiKeyPayload, 'apiKey' | 'query' | 'userErrors'> & { apiKey?: Maybe<ResolversTypes['ApiKey']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretPayload: ResolverTypeWrapper<Omit<RotateWebhookSecretPayload, 'query' | 'userErrors' | 'webhook'> & { query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']>, webhook?: Maybe<ResolversTypes['Webhook']> }>;
  SaveFrameworkInput: SaveFrameworkInput;
  SaveFrameworkPayload: ResolverTypeWrapper<Omit<SaveFrameworkPayload, 'framework' | 'query' | 'userErrors'> & { framework?: Maybe<ResolversTypes['Framework']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  SaveHolidaysInput: SaveHolidaysInput;
  SaveHolidaysPayload: ResolverTypeWrapper<Omit<SaveHolidaysPayload, 'query' | 'userErrors'> & { query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  SaveStepInput: SaveStepInput;
  SaveStepPayload: ResolverTypeWrapper<Omit<SaveStepPayload, 'query' | 'strategy' | 'userErrors'> & { query: ResolversTypes['Query'], strategy?: Maybe<ResolversTypes['Strategy']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SaveSubStepInput: SaveSubStepInput;
  SaveSubStepPayload: ResolverTypeWrapper<Omit<SaveSubStepPayload, 'query' | 'strategy' | 'userErrors'> & { query: ResolversTypes['Query'], strategy?: Maybe<ResolversTypes['Strategy']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ScheduleCampaignPayload: ResolverTypeWrapper<Omit<ScheduleCampaignPayload, 'campaign' | 'query' | 'userErrors'> & { campaign?: Maybe<ResolversTypes['Campaign']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  Scope: ResolverTypeWrapper<Scalars['Scope']['output']>;
  SegmentMeeting: ResolverTypeWrapper<SegmentMeeting>;
  SegmentMeetingInput: SegmentMeetingInput;
  Sentiment: ResolverTypeWrapper<'POSITIVE' | 'NEUTRAL' | 'NEGATIVE'>;
  SetHorizonsInput: SetHorizonsInput;
  SetHorizonsPayload: ResolverTypeWrapper<Omit<SetHorizonsPayload, 'query' | 'strategy' | 'userErrors'> & { query: ResolversTypes['Query'], strategy?: Maybe<ResolversTypes['Strategy']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SetModelWeightsInput: SetModelWeightsInput;
  SetModelWeightsPayload: ResolverTypeWrapper<Omit<SetModelWeightsPayload, 'query' | 'userErrors' | 'weights'> & { query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']>, weights?: Maybe<ResolversTypes['ModelWeights']> }>;
  ShortTermReviewContent: ResolverTypeWrapper<ShortTermReviewContentMapper>;
  ShortTermReviewContentInput: ShortTermReviewContentInput;
  SkipTaskInput: SkipTaskInput;
  SkipTaskPayload: ResolverTypeWrapper<Omit<SkipTaskPayload, 'query' | 'task' | 'userErrors'> & { query: ResolversTypes['Query'], task?: Maybe<ResolversTypes['PlannedTask']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SortDirection: ResolverTypeWrapper<'ASC' | 'DESC'>;
  SpendInput: SpendInput;
  SplitBudgetInput: SplitBudgetInput;
  SplitBudgetPayload: ResolverTypeWrapper<Omit<SplitBudgetPayload, 'query' | 'strategy' | 'userErrors'> & { query: ResolversTypes['Query'], strategy?: Maybe<ResolversTypes['Strategy']>, userErrors: Array<ResolversTypes['UserError']> }>;
  StartImportInput: StartImportInput;
  StartImportPayload: ResolverTypeWrapper<Omit<StartImportPayload, 'job' | 'query' | 'userErrors'> & { job?: Maybe<ResolversTypes['ImportJob']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  StartNextIterationInput: StartNextIterationInput;
  StartNextIterationPayload: ResolverTypeWrapper<Omit<StartNextIterationPayload, 'previous' | 'query' | 'strategy' | 'userErrors'> & { previous?: Maybe<ResolversTypes['Strategy']>, query: ResolversTypes['Query'], strategy?: Maybe<ResolversTypes['Strategy']>, userErrors: Array<ResolversTypes['UserError']> }>;
  StateConflictError: ResolverTypeWrapper<Omit<StateConflictError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  StepContent: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StepContent']>;
  StepContentInput: StepContentInput;
  StepKey: ResolverTypeWrapper<'OBJECTIVES' | 'ANALYSIS' | 'RETHINK' | 'IDENTITY' | 'UNIQUENESS' | 'TACTICS' | 'RESEARCH' | 'INTEGRATION' | 'TRIAL' | 'PROMOTION' | 'RESOURCES' | 'LAUNCH' | 'OPTIMIZATION' | 'MEASUREMENT' | 'SHORT_TERM_REVIEW' | 'MID_TERM_REVIEW' | 'LONG_TERM_REVIEW' | 'RETURNS'>;
  StepOrderError: ResolverTypeWrapper<StepOrderErrorMapper>;
  StepStatus: ResolverTypeWrapper<'LOCKED' | 'OPEN' | 'IN_PROGRESS' | 'COMPLETED' | 'NEEDS_REVISIT'>;
  StepVersion: ResolverTypeWrapper<StepVersionMapper>;
  StepVersionConnection: ResolverTypeWrapper<Omit<StepVersionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StepVersionEdge']>, nodes: Array<ResolversTypes['StepVersion']> }>;
  StepVersionEdge: ResolverTypeWrapper<Omit<StepVersionEdge, 'node'> & { node: ResolversTypes['StepVersion'] }>;
  Strategy: ResolverTypeWrapper<StrategyMapper>;
  StrategyBudget: ResolverTypeWrapper<StrategyBudgetMapper>;
  StrategyConnection: ResolverTypeWrapper<Omit<StrategyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StrategyEdge']>, nodes: Array<ResolversTypes['Strategy']> }>;
  StrategyEdge: ResolverTypeWrapper<Omit<StrategyEdge, 'node'> & { node: ResolversTypes['Strategy'] }>;
  StrategyEvent: ResolverTypeWrapper<StrategyEventMapper>;
  StrategyEventConnection: ResolverTypeWrapper<Omit<StrategyEventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StrategyEventEdge']>, nodes: Array<ResolversTypes['StrategyEvent']> }>;
  StrategyEventEdge: ResolverTypeWrapper<Omit<StrategyEventEdge, 'node'> & { node: ResolversTypes['StrategyEvent'] }>;
  StrategyEventFilter: StrategyEventFilter;
  StrategyEventKind: ResolverTypeWrapper<'CREATED' | 'STEP_SAVED' | 'STEP_COMPLETED' | 'STEP_REOPENED' | 'SUB_STEP_SAVED' | 'SUB_STEP_COMPLETED' | 'HORIZONS_SET' | 'RESOURCES_ALLOCATED' | 'SPEND_RECORDED' | 'APPROVAL_REQUESTED' | 'APPROVAL_DECIDED' | 'ENDED'>;
  StrategyHorizons: ResolverTypeWrapper<StrategyHorizons>;
  StrategyPhase: ResolverTypeWrapper<'PLANNING' | 'INTEGRATING' | 'TRIAL' | 'PREPARING' | 'LIVE' | 'REVIEWING' | 'EARNING' | 'COMPLETED' | 'ABANDONED' | 'SUPERSEDED'>;
  StrategyProgress: ResolverTypeWrapper<StrategyProgress>;
  StrategyStatus: ResolverTypeWrapper<'ACTIVE' | 'COMPLETED' | 'ABANDONED' | 'SUPERSEDED'>;
  StrategyStep: ResolverTypeWrapper<StrategyStepMapper>;
  SubStep: ResolverTypeWrapper<SubStepMapper>;
  SubStepContent: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubStepContent']>;
  SubStepContentInput: SubStepContentInput;
  SubStepKey: ResolverTypeWrapper<'ASSEMBLE' | 'BUILD' | 'DRAFT' | 'OPTIMIZE' | 'LINK' | 'BLOG' | 'ROLE'>;
  TacticKind: ResolverTypeWrapper<'GUERRILLA' | 'OFFLINE' | 'BETA' | 'OFFER' | 'DISCOUNT' | 'EVENT' | 'WEBSITE' | 'PUBLICITY' | 'PR' | 'CONTENT' | 'ADS' | 'OTHER'>;
  TacticsContent: ResolverTypeWrapper<Omit<TacticsContent, 'ideas'> & { ideas: Array<ResolversTypes['Idea']> }>;
  TacticsContentInput: TacticsContentInput;
  TaskPriority: ResolverTypeWrapper<'REPUTATION' | 'UPDATING' | 'DISTRIBUTION' | 'BLOGGING' | 'PLANNING' | 'RESEARCH' | 'CONTENT_SHARING' | 'ENGAGEMENT'>;
  TestWebhookInput: TestWebhookInput;
  TestWebhookPayload: ResolverTypeWrapper<Omit<TestWebhookPayload, 'delivery' | 'query' | 'userErrors'> & { delivery?: Maybe<ResolversTypes['WebhookDelivery']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  Tester: ResolverTypeWrapper<Omit<Tester, 'relation'> & { relation: ResolversTypes['TesterRelation'] }>;
  TesterInput: TesterInput;
  TesterRelation: ResolverTypeWrapper<'INSIDE' | 'COLLEAGUE' | 'LOYAL_CUSTOMER'>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  ToolInput: ToolInput;
  ToolRecurrence: ResolverTypeWrapper<'ONCE' | 'MONTH' | 'YEAR'>;
  TrialContent: ResolverTypeWrapper<Omit<TrialContent, 'feedback' | 'testers'> & { feedback: Array<ResolversTypes['TrialFinding']>, testers: Array<ResolversTypes['Tester']> }>;
  TrialContentInput: TrialContentInput;
  TrialFinding: ResolverTypeWrapper<Omit<TrialFinding, 'resolution'> & { resolution?: Maybe<ResolversTypes['FindingResolution']> }>;
  TrialFindingInput: TrialFindingInput;
  TrustedDocument: ResolverTypeWrapper<TrustedDocument>;
  TrustedDocumentConnection: ResolverTypeWrapper<TrustedDocumentConnection>;
  TrustedDocumentEdge: ResolverTypeWrapper<TrustedDocumentEdge>;
  TrustedDocumentInput: TrustedDocumentInput;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UniquenessContent: ResolverTypeWrapper<UniquenessContent>;
  UniquenessContentInput: UniquenessContentInput;
  UnplacedReason: ResolverTypeWrapper<'NO_ROOM' | 'TOO_LONG' | 'AFTER_UNPLACED' | 'HOLIDAY' | 'NOT_A_WORKING_DAY' | 'FRAMEWORK_CHANGED' | 'ASSIGNEE_MISSING'>;
  UnplacedTask: ResolverTypeWrapper<Omit<UnplacedTask, 'reason'> & { reason: ResolversTypes['UnplacedReason'] }>;
  UnpublishDocumentsInput: UnpublishDocumentsInput;
  UnpublishDocumentsPayload: ResolverTypeWrapper<Omit<UnpublishDocumentsPayload, 'query' | 'userErrors'> & { query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  UpdateAgencyInput: UpdateAgencyInput;
  UpdateAgencyPayload: ResolverTypeWrapper<Omit<UpdateAgencyPayload, 'agency' | 'query' | 'userErrors'> & { agency?: Maybe<ResolversTypes['Agency']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  UpdateApiKeyInput: UpdateApiKeyInput;
  UpdateApiKeyPayload: ResolverTypeWrapper<Omit<UpdateApiKeyPayload, 'apiKey' | 'query' | 'userErrors'> & { apiKey?: Maybe<ResolversTypes['ApiKey']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  UpdateBrandInput: UpdateBrandInput;
  UpdateBrandPayload: ResolverTypeWrapper<Omit<UpdateBrandPayload, 'brand' | 'query' | 'userErrors'> & { brand?: Maybe<ResolversTypes['Brand']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  UpdateCampaignInput: UpdateCampaignInput;
  UpdateCampaignPayload: ResolverTypeWrapper<Omit<UpdateCampaignPayload, 'campaign' | 'query' | 'userErrors'> & { campaign?: Maybe<ResolversTypes['Campaign']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  UpdateMemberInput: UpdateMemberInput;
  UpdateMemberPayload: ResolverTypeWrapper<Omit<UpdateMemberPayload, 'member' | 'query' | 'userErrors'> & { member?: Maybe<ResolversTypes['Member']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfilePayload: ResolverTypeWrapper<Omit<UpdateProfilePayload, 'profile' | 'query' | 'userErrors'> & { profile?: Maybe<ResolversTypes['Profile']>, query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']> }>;
  UpdateWebhookInput: UpdateWebhookInput;
  UpdateWebhookPayload: ResolverTypeWrapper<Omit<UpdateWebhookPayload, 'query' | 'userErrors' | 'webhook'> & { query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']>, webhook?: Maybe<ResolversTypes['Webhook']> }>;
  UpdateWorkflowInput: UpdateWorkflowInput;
  UpdateWorkflowPayload: ResolverTypeWrapper<Omit<UpdateWorkflowPayload, 'query' | 'userErrors' | 'workflow'> & { query: ResolversTypes['Query'], userErrors: Array<ResolversTypes['UserError']>, workflow?: Maybe<ResolversTypes['Workflow']> }>;
  UserError: ResolverTypeWrapper<UserErrorMapper>;
  UserErrorCode: ResolverTypeWrapper<'NOT_FOUND' | 'INVALID' | 'ALREADY_EXISTS' | 'VERSION_CONFLICT' | 'STATE_CONFLICT' | 'STEP_ORDER' | 'REQUIREMENTS_UNMET' | 'BUDGET_EXCEEDED' | 'FLOW_CYCLE'>;
  ValidationError: ResolverTypeWrapper<Omit<ValidationError, 'code'> & { code: ResolversTypes['UserErrorCode'] }>;
  VersionConflictError: ResolverTypeWrapper<Omit<VersionConflictError, 'code' | 'current'> & { code: ResolversTypes['UserErrorCode'], current?: Maybe<ResolversTypes['Node']> }>;
  Viewer: ResolverTypeWrapper<ViewerMapper>;
  Webhook: ResolverTypeWrapper<WebhookMapper>;
  WebhookAttempt: ResolverTypeWrapper<WebhookAttempt>;
  WebhookDelivery: ResolverTypeWrapper<WebhookDeliveryMapper>;
  WebhookDeliveryConnection: ResolverTypeWrapper<Omit<WebhookDeliveryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['WebhookDeliveryEdge']>, nodes: Array<ResolversTypes['WebhookDelivery']> }>;
  WebhookDeliveryEdge: ResolverTypeWrapper<Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversTypes['WebhookDelivery'] }>;
  WebhookDeliveryFilter: WebhookDeliveryFilter;
  WebhookDeliveryStatus: ResolverTypeWrapper<'PENDING' | 'HELD' | 'DELIVERED' | 'FAILED'>;
  WebhookEvent: ResolverTypeWrapper<WebhookEvent>;
  WebhookSecret: ResolverTypeWrapper<WebhookSecret>;
  WebhookStatus: ResolverTypeWrapper<'ACTIVE' | 'DISABLED' | 'PAUSED' | 'GONE'>;
  Weekday: ResolverTypeWrapper<'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY'>;
  WeeklyRecurrence: ResolverTypeWrapper<Omit<WeeklyRecurrence, 'on'> & { on: Array<ResolversTypes['Weekday']> }>;
  WeeklyRecurrenceInput: WeeklyRecurrenceInput;
  WorkBlock: ResolverTypeWrapper<'MORNING' | 'NOON' | 'AFTERNOON'>;
  Workflow: ResolverTypeWrapper<Omit<Workflow, 'blocks' | 'tasks' | 'workingDays'> & { blocks: Array<ResolversTypes['WorkflowBlock']>, tasks: Array<ResolversTypes['WorkflowTask']>, workingDays: Array<ResolversTypes['Weekday']> }>;
  WorkflowBlock: ResolverTypeWrapper<Omit<WorkflowBlock, 'block'> & { block: ResolversTypes['WorkBlock'] }>;
  WorkflowBlockInput: WorkflowBlockInput;
  WorkflowConnection: ResolverTypeWrapper<Omit<WorkflowConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['WorkflowEdge']>, nodes: Array<ResolversTypes['Workflow']> }>;
  WorkflowEdge: ResolverTypeWrapper<Omit<WorkflowEdge, 'node'> & { node: ResolversTypes['Workflow'] }>;
  WorkflowPlan: ResolverTypeWrapper<WorkflowPlanMapper>;
  WorkflowTask: ResolverTypeWrapper<Omit<WorkflowTask, 'priority' | 'recurrence'> & { priority: ResolversTypes['TaskPriority'], recurrence: ResolversTypes['Recurrence'] }>;
  WorkflowTaskInput: WorkflowTaskInput;
  YieldTrend: ResolverTypeWrapper<YieldTrend>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AbandonStrategyInput: AbandonStrategyInput;
  ID: Scalars['ID']['output'];
  AbandonStrategyPayload: Omit<AbandonStrategyPayload, 'query' | 'strategy' | 'userErrors'> & { query: ResolversParentTypes['Query'], strategy?: Maybe<ResolversParentTypes['Strategy']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ActionInput: ActionInput;
  Actor: Actor;
  AdherenceInput: AdherenceInput;
  AdherenceTrend: AdherenceTrend;
  AdherenceWeek: AdherenceWeek;
  AdoptedTool: AdoptedTool;
  AdoptedToolInput: AdoptedToolInput;
  AdvanceFeedbackInput: AdvanceFeedbackInput;
  AdvanceFeedbackPayload: Omit<AdvanceFeedbackPayload, 'feedback' | 'query' | 'userErrors'> & { feedback: Array<Maybe<ResolversParentTypes['Feedback']>>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  Agency: AgencyMapper;
  Boolean: Scalars['Boolean']['output'];
  Agenda: Omit<Agenda, 'tasks'> & { tasks: Array<ResolversParentTypes['PlannedTask']> };
  AllBrandsInput: AllBrandsInput;
  AllocateResourcesInput: AllocateResourcesInput;
  AllocateResourcesPayload: Omit<AllocateResourcesPayload, 'query' | 'strategy' | 'userErrors'> & { query: ResolversParentTypes['Query'], strategy?: Maybe<ResolversParentTypes['Strategy']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Allocation: AllocationMapper;
  AllocationInput: AllocationInput;
  AllocationResourceInput: AllocationResourceInput;
  AlreadyExistsError: Omit<AlreadyExistsError, 'existing'> & { existing?: Maybe<ResolversParentTypes['Node']> };
  AnalysisContent: AnalysisContent;
  AnalysisContentInput: AnalysisContentInput;
  ApiKey: ApiKeyMapper;
  ApiKeyConnection: Omit<ApiKeyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ApiKeyEdge']>, nodes: Array<ResolversParentTypes['ApiKey']> };
  ApiKeyEdge: Omit<ApiKeyEdge, 'node'> & { node: ResolversParentTypes['ApiKey'] };
  ApiKeyFilter: ApiKeyFilter;
  AppendImportRowsInput: AppendImportRowsInput;
  AppendImportRowsPayload: Omit<AppendImportRowsPayload, 'chunk' | 'job' | 'query' | 'userErrors'> & { chunk?: Maybe<ResolversParentTypes['ImportChunk']>, job?: Maybe<ResolversParentTypes['ImportJob']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  Approval: ApprovalMapper;
  ApprovalConnection: Omit<ApprovalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ApprovalEdge']>, nodes: Array<ResolversParentTypes['Approval']> };
  ApprovalEdge: Omit<ApprovalEdge, 'node'> & { node: ResolversParentTypes['Approval'] };
  ApprovalFilter: ApprovalFilter;
  ArchiveBrandInput: ArchiveBrandInput;
  ArchiveBrandPayload: Omit<ArchiveBrandPayload, 'brand' | 'query' | 'userErrors'> & { brand?: Maybe<ResolversParentTypes['Brand']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  ArchiveProfileInput: ArchiveProfileInput;
  ArchiveProfilePayload: Omit<ArchiveProfilePayload, 'profile' | 'query' | 'userErrors'> & { profile?: Maybe<ResolversParentTypes['Profile']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  AssembleContent: AssembleContent;
  AssembleContentInput: AssembleContentInput;
  AssignFeedbackInput: AssignFeedbackInput;
  AssignFeedbackPayload: Omit<AssignFeedbackPayload, 'feedback' | 'query' | 'userErrors'> & { feedback: Array<Maybe<ResolversParentTypes['Feedback']>>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  AudienceSegment: AudienceSegment;
  AudienceSegmentInput: AudienceSegmentInput;
  AuditEntry: AuditEntryMapper;
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AuditEntryEdge']>, nodes: Array<ResolversParentTypes['AuditEntry']> };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditFilter: AuditFilter;
  BlogContent: BlogContent;
  BlogContentInput: BlogContentInput;
  Brand: BrandMapper;
  BrandAdherence: BrandAdherence;
  BrandBy: BrandBy;
  BrandConnection: BrandConnectionMapper;
  BrandEdge: Omit<BrandEdge, 'node'> & { node: ResolversParentTypes['Brand'] };
  BrandFilter: BrandFilter;
  BrandRowInput: BrandRowInput;
  BrandSort: BrandSort;
  BudgetExceededError: BudgetExceededErrorMapper;
  BudgetSplitInput: BudgetSplitInput;
  BuildContent: BuildContent;
  BuildContentInput: BuildContentInput;
  CalendarInput: CalendarInput;
  CalendarSubscription: CalendarSubscription;
  CalendarSubscriptionConnection: CalendarSubscriptionConnection;
  CalendarSubscriptionEdge: CalendarSubscriptionEdge;
  Campaign: CampaignMapper;
  CampaignConnection: Omit<CampaignConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CampaignEdge']>, nodes: Array<ResolversParentTypes['Campaign']> };
  CampaignEdge: Omit<CampaignEdge, 'node'> & { node: ResolversParentTypes['Campaign'] };
  CampaignFilter: CampaignFilter;
  CampaignLifeInput: CampaignLifeInput;
  CampaignResult: Omit<CampaignResult, 'metric'> & { metric: ResolversParentTypes['MetricDefinition'] };
  CampaignReturn: Omit<CampaignReturn, 'returnOnInvestment'> & { returnOnInvestment: ResolversParentTypes['ReturnOnInvestment'] };
  CampaignRowInput: CampaignRowInput;
  CampaignTactic: CampaignTactic;
  CampaignTacticInput: CampaignTacticInput;
  CancelCampaignPayload: Omit<CancelCampaignPayload, 'campaign' | 'query' | 'userErrors'> & { campaign?: Maybe<ResolversParentTypes['Campaign']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  CarryOverTaskInput: CarryOverTaskInput;
  CarryOverTaskPayload: Omit<CarryOverTaskPayload, 'later' | 'query' | 'task' | 'userErrors'> & { later?: Maybe<ResolversParentTypes['PlannedTask']>, query: ResolversParentTypes['Query'], task?: Maybe<ResolversParentTypes['PlannedTask']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Cell: Scalars['Cell']['output'];
  CompleteStepInput: CompleteStepInput;
  CompleteStepPayload: Omit<CompleteStepPayload, 'query' | 'strategy' | 'userErrors'> & { query: ResolversParentTypes['Query'], strategy?: Maybe<ResolversParentTypes['Strategy']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CompleteSubStepInput: CompleteSubStepInput;
  CompleteSubStepPayload: Omit<CompleteSubStepPayload, 'query' | 'strategy' | 'userErrors'> & { query: ResolversParentTypes['Query'], strategy?: Maybe<ResolversParentTypes['Strategy']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CompleteTaskInput: CompleteTaskInput;
  CompleteTaskPayload: Omit<CompleteTaskPayload, 'query' | 'task' | 'userErrors'> & { query: ResolversParentTypes['Query'], task?: Maybe<ResolversParentTypes['PlannedTask']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ContentChange: ContentChange;
  CreateAgencyInput: CreateAgencyInput;
  CreateAgencyPayload: Omit<CreateAgencyPayload, 'agency' | 'query' | 'userErrors'> & { agency?: Maybe<ResolversParentTypes['Agency']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyPayload: Omit<CreateApiKeyPayload, 'apiKey' | 'query' | 'userErrors'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  CreateBrandInput: CreateBrandInput;
  CreateBrandPayload: Omit<CreateBrandPayload, 'brand' | 'query' | 'userErrors'> & { brand?: Maybe<ResolversParentTypes['Brand']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  CreateCalendarSubscriptionInput: CreateCalendarSubscriptionInput;
  CreateCalendarSubscriptionPayload: Omit<CreateCalendarSubscriptionPayload, 'query' | 'userErrors'> & { query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  CreateCampaignInput: CreateCampaignInput;
  CreateCampaignPayload: Omit<CreateCampaignPayload, 'campaign' | 'query' | 'userErrors'> & { campaign?: Maybe<ResolversParentTypes['Campaign']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  CreateProfileInput: CreateProfileInput;
  CreateProfilePayload: Omit<CreateProfilePayload, 'profile' | 'query' | 'userErrors'> & { profile?: Maybe<ResolversParentTypes['Profile']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  CreateStrategyInput: CreateStrategyInput;
  CreateStrategyPayload: Omit<CreateStrategyPayload, 'query' | 'strategy' | 'userErrors'> & { query: ResolversParentTypes['Query'], strategy?: Maybe<ResolversParentTypes['Strategy']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CreateWebhookInput: CreateWebhookInput;
  CreateWebhookPayload: Omit<CreateWebhookPayload, 'query' | 'userErrors' | 'webhook'> & { query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']>, webhook?: Maybe<ResolversParentTypes['Webhook']> };
  CreateWorkflowInput: CreateWorkflowInput;
  CreateWorkflowPayload: Omit<CreateWorkflowPayload, 'query' | 'userErrors' | 'workflow'> & { query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']>, workflow?: Maybe<ResolversParentTypes['Workflow']> };
  CriterionValue: CriterionValue;
  CriterionValueInput: CriterionValueInput;
  CsvExport: CsvExport;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DailyRecurrence: DailyRecurrence;
  DailyRecurrenceInput: DailyRecurrenceInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideApprovalInput: DecideApprovalInput;
  DecideApprovalPayload: Omit<DecideApprovalPayload, 'approval' | 'query' | 'userErrors'> & { approval?: Maybe<ResolversParentTypes['Approval']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  Decimal: Scalars['Decimal']['output'];
  DefineMetricInput: DefineMetricInput;
  DefineMetricPayload: Omit<DefineMetricPayload, 'metric' | 'query' | 'userErrors'> & { metric?: Maybe<ResolversParentTypes['MetricDefinition']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  DeleteWebhookInput: DeleteWebhookInput;
  DeleteWebhookPayload: Omit<DeleteWebhookPayload, 'query' | 'userErrors' | 'webhook'> & { query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']>, webhook?: Maybe<ResolversParentTypes['Webhook']> };
  Differentiator: Differentiator;
  DifferentiatorInput: DifferentiatorInput;
  DocumentPublication: DocumentPublication;
  DraftContent: DraftContent;
  DraftContentInput: DraftContentInput;
  Durations: Durations;
  EarlyEnd: EarlyEnd;
  EarlyEndInput: EarlyEndInput;
  EffectWeight: EffectWeight;
  EffectWeightInput: EffectWeightInput;
  EmailAddress: Scalars['EmailAddress']['output'];
  ExportMetricsInput: ExportMetricsInput;
  Feedback: FeedbackMapper;
  FeedbackAdvanceInput: FeedbackAdvanceInput;
  FeedbackConnection: Omit<FeedbackConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FeedbackEdge']>, nodes: Array<ResolversParentTypes['Feedback']> };
  FeedbackEdge: Omit<FeedbackEdge, 'node'> & { node: ResolversParentTypes['Feedback'] };
  FeedbackFilter: FeedbackFilter;
  FeedbackLoop: Omit<FeedbackLoop, 'stages'> & { stages: Array<ResolversParentTypes['FeedbackLoopStage']> };
  FeedbackLoopStage: FeedbackLoopStage;
  FeedbackRowInput: FeedbackRowInput;
  FeedbackStageEntry: FeedbackStageEntryMapper;
  FinishCampaignInput: FinishCampaignInput;
  FinishCampaignPayload: Omit<FinishCampaignPayload, 'campaign' | 'query' | 'userErrors'> & { campaign?: Maybe<ResolversParentTypes['Campaign']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  FinishImportInput: FinishImportInput;
  FinishImportPayload: Omit<FinishImportPayload, 'job' | 'query' | 'userErrors'> & { job?: Maybe<ResolversParentTypes['ImportJob']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  FlowCycleError: FlowCycleError;
  FormerSecret: FormerSecret;
  Framework: FrameworkMapper;
  FrameworkAction: FrameworkAction;
  FrameworkActionInput: FrameworkActionInput;
  Holiday: Holiday;
  HolidayCalendar: HolidayCalendar;
  HolidayInput: HolidayInput;
  HorizonAmountsInput: HorizonAmountsInput;
  HorizonBudget: HorizonBudgetMapper;
  HorizonWeightsInput: HorizonWeightsInput;
  HorizonsInput: HorizonsInput;
  Idea: Idea;
  IdeaInput: IdeaInput;
  IdeaRole: IdeaRole;
  IdeaRoleInput: IdeaRoleInput;
  IdentityContent: Omit<IdentityContent, 'platforms'> & { platforms: Array<ResolversParentTypes['PlatformIdentity']> };
  IdentityContentInput: IdentityContentInput;
  ImportBrandsInput: ImportBrandsInput;
  ImportBrandsPayload: Omit<ImportBrandsPayload, 'brands' | 'query' | 'rejections' | 'userErrors'> & { brands: Array<ResolversParentTypes['Brand']>, query: ResolversParentTypes['Query'], rejections: Array<ResolversParentTypes['ImportRejection']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ImportCampaignsInput: ImportCampaignsInput;
  ImportCampaignsPayload: Omit<ImportCampaignsPayload, 'campaigns' | 'query' | 'rejections' | 'userErrors'> & { campaigns: Array<ResolversParentTypes['Campaign']>, query: ResolversParentTypes['Query'], rejections: Array<ResolversParentTypes['ImportRejection']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ImportChunk: ImportChunkMapper;
  ImportFeedbackInput: ImportFeedbackInput;
  ImportFeedbackPayload: Omit<ImportFeedbackPayload, 'feedback' | 'query' | 'rejections' | 'userErrors'> & { feedback: Array<ResolversParentTypes['Feedback']>, query: ResolversParentTypes['Query'], rejections: Array<ResolversParentTypes['ImportRejection']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ImportJob: ImportJobMapper;
  ImportJobRejection: ImportJobRejectionMapper;
  ImportJobRejectionConnection: Omit<ImportJobRejectionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ImportJobRejectionEdge']>, nodes: Array<ResolversParentTypes['ImportJobRejection']> };
  ImportJobRejectionEdge: Omit<ImportJobRejectionEdge, 'node'> & { node: ResolversParentTypes['ImportJobRejection'] };
  ImportMetricsInput: ImportMetricsInput;
  ImportMetricsPayload: Omit<ImportMetricsPayload, 'query' | 'rejections' | 'userErrors'> & { query: ResolversParentTypes['Query'], rejections: Array<ResolversParentTypes['ImportRejection']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ImportNetworkExportInput: ImportNetworkExportInput;
  ImportNetworkExportPayload: Omit<ImportNetworkExportPayload, 'query' | 'rejections' | 'understood' | 'userErrors'> & { query: ResolversParentTypes['Query'], rejections: Array<ResolversParentTypes['NetworkExportRejection']>, understood?: Maybe<ResolversParentTypes['NetworkExportUnderstanding']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ImportProfilesInput: ImportProfilesInput;
  ImportProfilesPayload: Omit<ImportProfilesPayload, 'profiles' | 'query' | 'rejections' | 'userErrors'> & { profiles: Array<ResolversParentTypes['Profile']>, query: ResolversParentTypes['Query'], rejections: Array<ResolversParentTypes['ImportRejection']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ImportProgress: ImportProgress;
  ImportRejection: ImportRejection;
  ImportRowsInput: ImportRowsInput;
  ImportSummary: ImportSummary;
  IntegrationContent: IntegrationContent;
  IntegrationContentInput: IntegrationContentInput;
  IntegrationModel: IntegrationModelMapper;
  InviteMemberInput: InviteMemberInput;
  InviteMemberPayload: Omit<InviteMemberPayload, 'member' | 'query' | 'userErrors'> & { member?: Maybe<ResolversParentTypes['Member']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  JobDescription: JobDescription;
  JobDescriptionInput: JobDescriptionInput;
  KindBudget: KindBudgetMapper;
  KindMoney: Omit<KindMoney, 'left' | 'planned' | 'spent'> & { left: ResolversParentTypes['Money'], planned: ResolversParentTypes['Money'], spent: ResolversParentTypes['Money'] };
  LaunchCampaignInput: LaunchCampaignInput;
  LaunchCampaignPayload: Omit<LaunchCampaignPayload, 'campaign' | 'query' | 'userErrors'> & { campaign?: Maybe<ResolversParentTypes['Campaign']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  LaunchContent: LaunchContent;
  LaunchContentInput: LaunchContentInput;
  LeaveAgencyInput: LeaveAgencyInput;
  LeaveAgencyPayload: Omit<LeaveAgencyPayload, 'member' | 'query' | 'userErrors'> & { member?: Maybe<ResolversParentTypes['Member']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  LinkContent: LinkContent;
  LinkContentInput: LinkContentInput;
  LinkProfilesInput: LinkProfilesInput;
  LinkProfilesPayload: Omit<LinkProfilesPayload, 'profile' | 'query' | 'userErrors'> & { profile?: Maybe<ResolversParentTypes['Profile']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  LocalTime: Scalars['LocalTime']['output'];
  LongTermReviewContent: LongTermReviewContentMapper;
  LongTermReviewContentInput: LongTermReviewContentInput;
  MeasurementContent: MeasurementContent;
  MeasurementContentInput: MeasurementContentInput;
  Member: MemberMapper;
  MemberConnection: Omit<MemberConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MemberEdge']>, nodes: Array<ResolversParentTypes['Member']> };
  MemberEdge: Omit<MemberEdge, 'node'> & { node: ResolversParentTypes['Member'] };
  MemberFilter: MemberFilter;
  Membership: Membership;
  MetricCoverage: MetricCoverage;
  MetricDefinition: MetricDefinition;
  MetricRowInput: MetricRowInput;
  MetricSeries: Omit<MetricSeries, 'coverage' | 'metric'> & { coverage: Array<ResolversParentTypes['MetricCoverage']>, metric: ResolversParentTypes['MetricDefinition'] };
  MetricSourceInput: MetricSourceInput;
  MetricSubjects: MetricSubjects;
  MetricValueInput: MetricValueInput;
  MetricWeight: MetricWeight;
  MetricWeightInput: MetricWeightInput;
  MetricsQuery: MetricsQuery;
  MidTermReviewContent: MidTermReviewContentMapper;
  MidTermReviewContentInput: MidTermReviewContentInput;
  Milestone: Milestone;
  MilestoneInput: MilestoneInput;
  MissAcceptance: MissAcceptance;
  MissAcceptanceInput: MissAcceptanceInput;
  MissingEvidence: MissingEvidence;
  ModelChainLink: ModelChainLink;
  ModelConnectivity: ModelConnectivity;
  ModelEdge: Omit<ModelEdge, 'metrics'> & { metrics: Array<ResolversParentTypes['ModelMetric']> };
  ModelEffect: Omit<ModelEffect, 'metrics'> & { metrics: Array<ResolversParentTypes['ModelMetric']> };
  ModelLink: ModelLink;
  ModelMetric: ModelMetricMapper;
  ModelPlatform: ModelPlatformMapper;
  ModelQuantity: Omit<ModelQuantity, 'metrics'> & { metrics: Array<ResolversParentTypes['ModelMetric']> };
  ModelResonance: Omit<ModelResonance, 'metrics' | 'parts'> & { metrics: Array<ResolversParentTypes['ModelMetric']>, parts: Array<ResolversParentTypes['ModelResonancePart']> };
  ModelResonancePart: ModelResonancePart;
  ModelWeights: ModelWeightsMapper;
  Money: MoneyMapper;
  MoneyInput: MoneyInput;
  MonthlyOnDayRecurrence: MonthlyOnDayRecurrence;
  MonthlyOnDayRecurrenceInput: MonthlyOnDayRecurrenceInput;
  MonthlyOnWeekdayRecurrence: MonthlyOnWeekdayRecurrence;
  MonthlyOnWeekdayRecurrenceInput: MonthlyOnWeekdayRecurrenceInput;
  Mutation: Record<PropertyKey, never>;
  NetworkExportAccount: Omit<NetworkExportAccount, 'profile'> & { profile?: Maybe<ResolversParentTypes['Profile']> };
  NetworkExportColumn: NetworkExportColumn;
  NetworkExportContent: NetworkExportContent;
  NetworkExportLeftColumn: NetworkExportLeftColumn;
  NetworkExportMetric: NetworkExportMetric;
  NetworkExportPeriod: NetworkExportPeriod;
  NetworkExportRejection: NetworkExportRejection;
  NetworkExportSummary: NetworkExportSummary;
  NetworkExportUnderstanding: Omit<NetworkExportUnderstanding, 'accounts'> & { accounts: Array<ResolversParentTypes['NetworkExportAccount']> };
  Node: NodeMapper;
  NotFoundError: NotFoundError;
  Objective: Objective;
  ObjectiveInput: ObjectiveInput;
  ObjectiveJudgement: ObjectiveJudgement;
  ObjectiveMeasure: ObjectiveMeasure;
  ObjectiveMeasureInput: ObjectiveMeasureInput;
  ObjectiveReturn: Omit<ObjectiveReturn, 'returnOnInvestment'> & { returnOnInvestment: ResolversParentTypes['ReturnOnInvestment'] };
  ObjectivesContent: Omit<ObjectivesContent, 'objectives'> & { objectives: Array<ResolversParentTypes['Objective']> };
  ObjectivesContentInput: ObjectivesContentInput;
  Optimization: Optimization;
  OptimizationContent: OptimizationContent;
  OptimizationContentInput: OptimizationContentInput;
  OptimizationInput: OptimizationInput;
  OptimizeContent: OptimizeContent;
  OptimizeContentInput: OptimizeContentInput;
  PageInfo: PageInfo;
  PauseCampaignPayload: Omit<PauseCampaignPayload, 'campaign' | 'query' | 'userErrors'> & { campaign?: Maybe<ResolversParentTypes['Campaign']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  PeopleInput: PeopleInput;
  Period: Period;
  PeriodInput: PeriodInput;
  PictureUrl: PictureUrl;
  Placement: Placement;
  PlacementInput: PlacementInput;
  PlanWorkflowInput: PlanWorkflowInput;
  PlanWorkflowPayload: Omit<PlanWorkflowPayload, 'plan' | 'query' | 'userErrors'> & { plan?: Maybe<ResolversParentTypes['WorkflowPlan']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  PlannedDay: PlannedDayMapper;
  PlannedTask: PlannedTask;
  PlatformGoal: PlatformGoal;
  PlatformGoalInput: PlatformGoalInput;
  PlatformIdentity: PlatformIdentity;
  PlatformIdentityInput: PlatformIdentityInput;
  PortfolioConnection: Omit<PortfolioConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PortfolioEdge']>, nodes: Array<ResolversParentTypes['PortfolioEntry']> };
  PortfolioEdge: Omit<PortfolioEdge, 'node'> & { node: ResolversParentTypes['PortfolioEntry'] };
  PortfolioEntry: PortfolioEntryMapper;
  PortfolioFilter: PortfolioFilter;
  Post: PostMapper;
  PostConnection: Omit<PostConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PostEdge']>, nodes: Array<ResolversParentTypes['Post']> };
  PostEdge: Omit<PostEdge, 'node'> & { node: ResolversParentTypes['Post'] };
  PostValue: PostValue;
  Profile: ProfileMapper;
  ProfileConnection: Omit<ProfileConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProfileEdge']>, nodes: Array<ResolversParentTypes['Profile']> };
  ProfileEdge: Omit<ProfileEdge, 'node'> & { node: ResolversParentTypes['Profile'] };
  ProfileRowInput: ProfileRowInput;
  PromotionChannel: PromotionChannel;
  PromotionChannelInput: PromotionChannelInput;
  PromotionContent: PromotionContent;
  PromotionContentInput: PromotionContentInput;
  PublishDocumentsInput: PublishDocumentsInput;
  PublishDocumentsPayload: Omit<PublishDocumentsPayload, 'query' | 'userErrors'> & { query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  PublishProfileInput: PublishProfileInput;
  PublishProfilePayload: Omit<PublishProfilePayload, 'profile' | 'query' | 'userErrors'> & { profile?: Maybe<ResolversParentTypes['Profile']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  Query: Record<PropertyKey, never>;
  RateBudget: RateBudgetMapper;
  RateLimit: Omit<RateLimit, 'agency' | 'key'> & { agency?: Maybe<ResolversParentTypes['RateBudget']>, key?: Maybe<ResolversParentTypes['RateBudget']> };
  Reconsideration: Reconsideration;
  ReconsiderationInput: ReconsiderationInput;
  RecordFeedbackInput: RecordFeedbackInput;
  RecordFeedbackPayload: Omit<RecordFeedbackPayload, 'feedback' | 'query' | 'userErrors'> & { feedback?: Maybe<ResolversParentTypes['Feedback']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  RecordMetricsInput: RecordMetricsInput;
  RecordMetricsPayload: Omit<RecordMetricsPayload, 'query' | 'userErrors'> & { query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  RecordSpendInput: RecordSpendInput;
  RecordSpendPayload: Omit<RecordSpendPayload, 'query' | 'strategy' | 'userErrors'> & { query: ResolversParentTypes['Query'], strategy?: Maybe<ResolversParentTypes['Strategy']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RecordedSummary: RecordedSummary;
  Recurrence: Omit<Recurrence, 'monthlyOnWeekday' | 'weekly'> & { monthlyOnWeekday?: Maybe<ResolversParentTypes['MonthlyOnWeekdayRecurrence']>, weekly?: Maybe<ResolversParentTypes['WeeklyRecurrence']> };
  RecurrenceInput: RecurrenceInput;
  RedeliverWebhookInput: RedeliverWebhookInput;
  RedeliverWebhookPayload: Omit<RedeliverWebhookPayload, 'query' | 'userErrors' | 'webhook'> & { query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']>, webhook?: Maybe<ResolversParentTypes['Webhook']> };
  RedeliveryInput: RedeliveryInput;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberPayload: Omit<RemoveMemberPayload, 'endedApiKeys' | 'member' | 'query' | 'userErrors'> & { endedApiKeys?: Maybe<Array<ResolversParentTypes['ApiKey']>>, member?: Maybe<ResolversParentTypes['Member']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  ReopenStepInput: ReopenStepInput;
  ReopenStepPayload: Omit<ReopenStepPayload, 'query' | 'strategy' | 'userErrors'> & { query: ResolversParentTypes['Query'], strategy?: Maybe<ResolversParentTypes['Strategy']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RequestApprovalInput: RequestApprovalInput;
  RequestApprovalPayload: Omit<RequestApprovalPayload, 'approvals' | 'query' | 'strategy' | 'userErrors'> & { approvals: Array<ResolversParentTypes['Approval']>, query: ResolversParentTypes['Query'], strategy?: Maybe<ResolversParentTypes['Strategy']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Requirement: Requirement;
  RequirementsError: RequirementsError;
  ResearchContent: ResearchContent;
  ResearchContentInput: ResearchContentInput;
  ResourcesContent: ResourcesContent;
  ResourcesContentInput: ResourcesContentInput;
  RestoreBrandInput: RestoreBrandInput;
  RestoreBrandPayload: Omit<RestoreBrandPayload, 'brand' | 'query' | 'userErrors'> & { brand?: Maybe<ResolversParentTypes['Brand']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  ResultYield: ResultYield;
  ResumeCampaignPayload: Omit<ResumeCampaignPayload, 'campaign' | 'query' | 'userErrors'> & { campaign?: Maybe<ResolversParentTypes['Campaign']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  RethinkContent: Omit<RethinkContent, 'aboutAnalysis' | 'aboutObjectives'> & { aboutAnalysis?: Maybe<ResolversParentTypes['Reconsideration']>, aboutObjectives?: Maybe<ResolversParentTypes['Reconsideration']> };
  RethinkContentInput: RethinkContentInput;
  ReturnMeasure: ReturnMeasure;
  ReturnMeasureInput: ReturnMeasureInput;
  ReturnOnInvestment: Omit<ReturnOnInvestment, 'revenue' | 'spent'> & { revenue: ResolversParentTypes['Money'], spent: ResolversParentTypes['Money'] };
  ReturnsContent: ReturnsContentMapper;
  ReturnsContentInput: ReturnsContentInput;
  RevenueEntry: RevenueEntry;
  RevenueEntryInput: RevenueEntryInput;
  ReviewFact: ReviewFactMapper;
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyPayload: Omit<RevokeApiKeyPayload, 'apiKey' | 'query' | 'userErrors'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  RevokeCalendarSubscriptionInput: RevokeCalendarSubscriptionInput;
  RevokeCalendarSubscriptionPayload: Omit<RevokeCalendarSubscriptionPayload, 'query' | 'userErrors'> & { query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  RoleAdherence: RoleAdherence;
  RoleContent: Omit<RoleContent, 'roles'> & { roles: Array<ResolversParentTypes['IdeaRole']> };
  RoleContentInput: RoleContentInput;
  RotateApiKeyInput: RotateApiKeyInput;
  RotateApiKeyPayload: Omit<RotateApiKeyPayload, 'apiKey' | 'query' | 'userErrors'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretPayload: Omit<RotateWebhookSecretPayload, 'query' | 'userErrors' | 'webhook'> & { query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']>, webhook?: Maybe<ResolversParentTypes['Webhook']> };
  SaveFrameworkInput: SaveFrameworkInput;
  SaveFrameworkPayload: Omit<SaveFrameworkPayload, 'framework' | 'query' | 'userErrors'> & { framework?: Maybe<ResolversParentTypes['Framework']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  SaveHolidaysInput: SaveHolidaysInput;
  SaveHolidaysPayload: Omit<SaveHolidaysPayload, 'query' | 'userErrors'> & { query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  SaveStepInput: SaveStepInput;
  SaveStepPayload: Omit<SaveStepPayload, 'query' | 'strategy' | 'userErrors'> & { query: ResolversParentTypes['Query'], strategy?: Maybe<ResolversParentTypes['Strategy']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SaveSubStepInput: SaveSubStepInput;
  SaveSubStepPayload: Omit<SaveSubStepPayload, 'query' | 'strategy' | 'userErrors'> & { query: ResolversParentTypes['Query'], strategy?: Maybe<ResolversParentTypes['Strategy']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ScheduleCampaignPayload: Omit<ScheduleCampaignPayload, 'campaign' | 'query' | 'userErrors'> & { campaign?: Maybe<ResolversParentTypes['Campaign']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  Scope: Scalars['Scope']['output'];
  SegmentMeeting: SegmentMeeting;
  SegmentMeetingInput: SegmentMeetingInput;
  SetHorizonsInput: SetHorizonsInput;
  SetHorizonsPayload: Omit<SetHorizonsPayload, 'query' | 'strategy' | 'userErrors'> & { query: ResolversParentTypes['Query'], strategy?: Maybe<ResolversParentTypes['Strategy']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SetModelWeightsInput: SetModelWeightsInput;
  SetModelWeightsPayload: Omit<SetModelWeightsPayload, 'query' | 'userErrors' | 'weights'> & { query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']>, weights?: Maybe<ResolversParentTypes['ModelWeights']> };
  ShortTermReviewContent: ShortTermReviewContentMapper;
  ShortTermReviewContentInput: ShortTermReviewContentInput;
  SkipTaskInput: SkipTaskInput;
  SkipTaskPayload: Omit<SkipTaskPayload, 'query' | 'task' | 'userErrors'> & { query: ResolversParentTypes['Query'], task?: Maybe<ResolversParentTypes['PlannedTask']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SpendInput: SpendInput;
  SplitBudgetInput: SplitBudgetInput;
  SplitBudgetPayload: Omit<SplitBudgetPayload, 'query' | 'strategy' | 'userErrors'> & { query: ResolversParentTypes['Query'], strategy?: Maybe<ResolversParentTypes['Strategy']>, userErrors: Array<ResolversParentTypes['UserError']> };
  StartImportInput: StartImportInput;
  StartImportPayload: Omit<StartImportPayload, 'job' | 'query' | 'userErrors'> & { job?: Maybe<ResolversParentTypes['ImportJob']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  StartNextIterationInput: StartNextIterationInput;
  StartNextIterationPayload: Omit<StartNextIterationPayload, 'previous' | 'query' | 'strategy' | 'userErrors'> & { previous?: Maybe<ResolversParentTypes['Strategy']>, query: ResolversParentTypes['Query'], strategy?: Maybe<ResolversParentTypes['Strategy']>, userErrors: Array<ResolversParentTypes['UserError']> };
  StateConflictError: StateConflictError;
  StepContent: ResolversUnionTypes<ResolversParentTypes>['StepContent'];
  StepContentInput: StepContentInput;
  StepOrderError: StepOrderErrorMapper;
  StepVersion: StepVersionMapper;
  StepVersionConnection: Omit<StepVersionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StepVersionEdge']>, nodes: Array<ResolversParentTypes['StepVersion']> };
  StepVersionEdge: Omit<StepVersionEdge, 'node'> & { node: ResolversParentTypes['StepVersion'] };
  Strategy: StrategyMapper;
  StrategyBudget: StrategyBudgetMapper;
  StrategyConnection: Omit<StrategyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StrategyEdge']>, nodes: Array<ResolversParentTypes['Strategy']> };
  StrategyEdge: Omit<StrategyEdge, 'node'> & { node: ResolversParentTypes['Strategy'] };
  StrategyEvent: StrategyEventMapper;
  StrategyEventConnection: Omit<StrategyEventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StrategyEventEdge']>, nodes: Array<ResolversParentTypes['StrategyEvent']> };
  StrategyEventEdge: Omit<StrategyEventEdge, 'node'> & { node: ResolversParentTypes['StrategyEvent'] };
  StrategyEventFilter: StrategyEventFilter;
  StrategyHorizons: StrategyHorizons;
  StrategyProgress: StrategyProgress;
  StrategyStep: StrategyStepMapper;
  SubStep: SubStepMapper;
  SubStepContent: ResolversUnionTypes<ResolversParentTypes>['SubStepContent'];
  SubStepContentInput: SubStepContentInput;
  TacticsContent: Omit<TacticsContent, 'ideas'> & { ideas: Array<ResolversParentTypes['Idea']> };
  TacticsContentInput: TacticsContentInput;
  TestWebhookInput: TestWebhookInput;
  TestWebhookPayload: Omit<TestWebhookPayload, 'delivery' | 'query' | 'userErrors'> & { delivery?: Maybe<ResolversParentTypes['WebhookDelivery']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  Tester: Tester;
  TesterInput: TesterInput;
  TimeZone: Scalars['TimeZone']['output'];
  ToolInput: ToolInput;
  TrialContent: Omit<TrialContent, 'feedback' | 'testers'> & { feedback: Array<ResolversParentTypes['TrialFinding']>, testers: Array<ResolversParentTypes['Tester']> };
  TrialContentInput: TrialContentInput;
  TrialFinding: TrialFinding;
  TrialFindingInput: TrialFindingInput;
  TrustedDocument: TrustedDocument;
  TrustedDocumentConnection: TrustedDocumentConnection;
  TrustedDocumentEdge: TrustedDocumentEdge;
  TrustedDocumentInput: TrustedDocumentInput;
  URL: Scalars['URL']['output'];
  UniquenessContent: UniquenessContent;
  UniquenessContentInput: UniquenessContentInput;
  UnplacedTask: UnplacedTask;
  UnpublishDocumentsInput: UnpublishDocumentsInput;
  UnpublishDocumentsPayload: Omit<UnpublishDocumentsPayload, 'query' | 'userErrors'> & { query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  UpdateAgencyInput: UpdateAgencyInput;
  UpdateAgencyPayload: Omit<UpdateAgencyPayload, 'agency' | 'query' | 'userErrors'> & { agency?: Maybe<ResolversParentTypes['Agency']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  UpdateApiKeyInput: UpdateApiKeyInput;
  UpdateApiKeyPayload: Omit<UpdateApiKeyPayload, 'apiKey' | 'query' | 'userErrors'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  UpdateBrandInput: UpdateBrandInput;
  UpdateBrandPayload: Omit<UpdateBrandPayload, 'brand' | 'query' | 'userErrors'> & { brand?: Maybe<ResolversParentTypes['Brand']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  UpdateCampaignInput: UpdateCampaignInput;
  UpdateCampaignPayload: Omit<UpdateCampaignPayload, 'campaign' | 'query' | 'userErrors'> & { campaign?: Maybe<ResolversParentTypes['Campaign']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  UpdateMemberInput: UpdateMemberInput;
  UpdateMemberPayload: Omit<UpdateMemberPayload, 'member' | 'query' | 'userErrors'> & { member?: Maybe<ResolversParentTypes['Member']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfilePayload: Omit<UpdateProfilePayload, 'profile' | 'query' | 'userErrors'> & { profile?: Maybe<ResolversParentTypes['Profile']>, query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']> };
  UpdateWebhookInput: UpdateWebhookInput;
  UpdateWebhookPayload: Omit<UpdateWebhookPayload, 'query' | 'userErrors' | 'webhook'> & { query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']>, webhook?: Maybe<ResolversParentTypes['Webhook']> };
  UpdateWorkflowInput: UpdateWorkflowInput;
  UpdateWorkflowPayload: Omit<UpdateWorkflowPayload, 'query' | 'userErrors' | 'workflow'> & { query: ResolversParentTypes['Query'], userErrors: Array<ResolversParentTypes['UserError']>, workflow?: Maybe<ResolversParentTypes['Workflow']> };
  UserError: UserErrorMapper;
  ValidationError: ValidationError;
  VersionConflictError: Omit<VersionConflictError, 'current'> & { current?: Maybe<ResolversParentTypes['Node']> };
  Viewer: ViewerMapper;
  Webhook: WebhookMapper;
  WebhookAttempt: WebhookAttempt;
  WebhookDelivery: WebhookDeliveryMapper;
  WebhookDeliveryConnection: Omit<WebhookDeliveryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['WebhookDeliveryEdge']>, nodes: Array<ResolversParentTypes['WebhookDelivery']> };
  WebhookDeliveryEdge: Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversParentTypes['WebhookDelivery'] };
  WebhookDeliveryFilter: WebhookDeliveryFilter;
  WebhookEvent: WebhookEvent;
  WebhookSecret: WebhookSecret;
  WeeklyRecurrence: WeeklyRecurrence;
  WeeklyRecurrenceInput: WeeklyRecurrenceInput;
  Workflow: Omit<Workflow, 'blocks' | 'tasks'> & { blocks: Array<ResolversParentTypes['WorkflowBlock']>, tasks: Array<ResolversParentTypes['WorkflowTask']> };
  WorkflowBlock: WorkflowBlock;
  WorkflowBlockInput: WorkflowBlockInput;
  WorkflowConnection: Omit<WorkflowConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['WorkflowEdge']>, nodes: Array<ResolversParentTypes['Workflow']> };
  WorkflowEdge: Omit<WorkflowEdge, 'node'> & { node: ResolversParentTypes['Workflow'] };
  WorkflowPlan: WorkflowPlanMapper;
  WorkflowTask: Omit<WorkflowTask, 'recurrence'> & { recurrence: ResolversParentTypes['Recurrence'] };
  WorkflowTaskInput: WorkflowTaskInput;
  YieldTrend: YieldTrend;
  Float: Scalars['Float']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
};

export type authDirectiveArgs = {
  anyOf?: Maybe<Array<Scalars['Scope']['input']>>;
  scope?: Maybe<Scalars['Scope']['input']>;
};

export type authDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = authDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type costDirectiveArgs = {
  weight: Scalars['Float']['input'];
};

export type costDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = costDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type costOfPeriodDirectiveArgs = {
  by?: Maybe<Scalars['String']['input']>;
  from: Scalars['String']['input'];
  most?: Scalars['Int']['input'];
  to: Scalars['String']['input'];
  weight: Scalars['Float']['input'];
};

export type costOfPeriodDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = costOfPeriodDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type dryRunSaidAtStartDirectiveArgs = { };

export type dryRunSaidAtStartDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = dryRunSaidAtStartDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type inPartsDirectiveArgs = { };

export type inPartsDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = inPartsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type listSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  sizedFields?: Maybe<Array<Scalars['String']['input']>>;
  slicingArguments?: Maybe<Array<Scalars['String']['input']>>;
};

export type listSizeDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = listSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AbandonStrategyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AbandonStrategyPayload'] = ResolversParentTypes['AbandonStrategyPayload']> = {
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActorKindResolvers = EnumResolverSignature<{ API_KEY?: any, MEMBER?: any }, ResolversTypes['ActorKind']>;

export type AdherenceTrendResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AdherenceTrend'] = ResolversParentTypes['AdherenceTrend']> = {
  perHour?: Resolver<Array<ResolversTypes['YieldTrend']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type AdherenceWeekResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AdherenceWeek'] = ResolversParentTypes['AdherenceWeek']> = {
  carriedOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  caughtUp?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutesPlanned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutesSpent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['RoleAdherence']>, ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  week?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  yields?: Resolver<Array<ResolversTypes['ResultYield']>, ParentType, ContextType>;
};

export type AdoptedToolResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AdoptedTool'] = ResolversParentTypes['AdoptedTool']> = {
  minutesSavedPerWeek?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AdvanceFeedbackPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AdvanceFeedbackPayload'] = ResolversParentTypes['AdvanceFeedbackPayload']> = {
  feedback?: Resolver<Array<Maybe<ResolversTypes['Feedback']>>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  brandCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, RequireFields<AgencymembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  trustedDocumentsOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgendaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Agenda'] = ResolversParentTypes['Agenda']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['PlannedTask']>, ParentType, ContextType>;
};

export type AllocateResourcesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AllocateResourcesPayload'] = ResolversParentTypes['AllocateResourcesPayload']> = {
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AllocationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Allocation'] = ResolversParentTypes['Allocation']> = {
  cost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  every?: Resolver<Maybe<ResolversTypes['ToolRecurrence']>, ParentType, ContextType>;
  horizon?: Resolver<ResolversTypes['Horizon'], ParentType, ContextType>;
  hourlyCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AllocationKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AllocationKindResolvers = EnumResolverSignature<{ ACTIONS?: any, BUDGET?: any, CALENDAR?: any, PEOPLE?: any, TOOLS?: any }, ResolversTypes['AllocationKind']>;

export type AlreadyExistsErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlreadyExistsError'] = ResolversParentTypes['AlreadyExistsError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  existing?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnalysisContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnalysisContent'] = ResolversParentTypes['AnalysisContent']> = {
  competitors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  externalFactors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  helps?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  hurts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  limits?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  planB?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planC?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planForFailure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planForSuccess?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  brandIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastFour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['ApiKeyMode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pointsPerMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['FormerSecret']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['Scope']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ApiKeyStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApiKeyConnection'] = ResolversParentTypes['ApiKeyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApiKeyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ApiKeyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApiKeyEdge'] = ResolversParentTypes['ApiKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
};

export type ApiKeyModeResolvers = EnumResolverSignature<{ LIVE?: any, TEST?: any }, ResolversTypes['ApiKeyMode']>;

export type ApiKeyStatusResolvers = EnumResolverSignature<{ ACTIVE?: any, EXPIRED?: any, REVOKED?: any, ROTATING?: any, SUSPENDED?: any }, ResolversTypes['ApiKeyStatus']>;

export type AppendImportRowsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppendImportRowsPayload'] = ResolversParentTypes['AppendImportRowsPayload']> = {
  chunk?: Resolver<Maybe<ResolversTypes['ImportChunk']>, ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['ImportJob']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApprovalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Approval'] = ResolversParentTypes['Approval']> = {
  brand?: Resolver<ResolversTypes['Brand'], ParentType, ContextType>;
  brandId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decider?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ApprovalDecision']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['ApproverGroup'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requester?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ApprovalStatus'], ParentType, ContextType>;
  strategyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApprovalConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalConnection'] = ResolversParentTypes['ApprovalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApprovalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Approval']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ApprovalDecisionResolvers = EnumResolverSignature<{ APPROVE?: any, REQUEST_CHANGES?: any }, ResolversTypes['ApprovalDecision']>;

export type ApprovalEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalEdge'] = ResolversParentTypes['ApprovalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Approval'], ParentType, ContextType>;
};

export type ApprovalStatusResolvers = EnumResolverSignature<{ APPROVED?: any, CHANGES_REQUESTED?: any, PENDING?: any, WITHDRAWN?: any }, ResolversTypes['ApprovalStatus']>;

export type ApproverGroupResolvers = EnumResolverSignature<{ BOARD?: any, MANAGEMENT?: any }, ResolversTypes['ApproverGroup']>;

export type ArchiveBrandPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArchiveBrandPayload'] = ResolversParentTypes['ArchiveBrandPayload']> = {
  brand?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArchiveProfilePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArchiveProfilePayload'] = ResolversParentTypes['ArchiveProfilePayload']> = {
  profile?: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssembleContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssembleContent'] = ResolversParentTypes['AssembleContent']> = {
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignFeedbackPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssignFeedbackPayload'] = ResolversParentTypes['AssignFeedbackPayload']> = {
  feedback?: Resolver<Array<Maybe<ResolversTypes['Feedback']>>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AudienceSegmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AudienceSegment'] = ResolversParentTypes['AudienceSegment']> = {
  habits?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  likes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  brandIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  codes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AuditOutcome'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceIp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditOutcomeResolvers = EnumResolverSignature<{ DONE?: any, FAILED?: any, FORBIDDEN?: any, REFUSED?: any, UNCHANGED?: any }, ResolversTypes['AuditOutcome']>;

export type BlogContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BlogContent'] = ResolversParentTypes['BlogContent']> = {
  engine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plugins?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  styling?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BrandResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Brand'] = ResolversParentTypes['Brand']> = {
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  campaigns?: Resolver<ResolversTypes['CampaignConnection'], ParentType, ContextType, RequireFields<BrandcampaignsArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  currentStrategy?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feedback?: Resolver<ResolversTypes['FeedbackConnection'], ParentType, ContextType, RequireFields<BrandfeedbackArgs, 'first'>>;
  feedbackLoop?: Resolver<ResolversTypes['FeedbackLoop'], ParentType, ContextType, RequireFields<BrandfeedbackLoopArgs, 'from' | 'to'>>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  holidays?: Resolver<Maybe<ResolversTypes['HolidayCalendar']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  profiles?: Resolver<ResolversTypes['ProfileConnection'], ParentType, ContextType, RequireFields<BrandprofilesArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strategies?: Resolver<ResolversTypes['StrategyConnection'], ParentType, ContextType, RequireFields<BrandstrategiesArgs, 'first'>>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  workflows?: Resolver<ResolversTypes['WorkflowConnection'], ParentType, ContextType, RequireFields<BrandworkflowsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BrandAdherenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BrandAdherence'] = ResolversParentTypes['BrandAdherence']> = {
  brandId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  trend?: Resolver<ResolversTypes['AdherenceTrend'], ParentType, ContextType>;
  weeks?: Resolver<Array<ResolversTypes['AdherenceWeek']>, ParentType, ContextType>;
};

export type BrandConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BrandConnection'] = ResolversParentTypes['BrandConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BrandEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Brand']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BrandEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BrandEdge'] = ResolversParentTypes['BrandEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Brand'], ParentType, ContextType>;
};

export type BrandSortFieldResolvers = EnumResolverSignature<{ CREATED_AT?: any, NAME?: any }, ResolversTypes['BrandSortField']>;

export type BudgetExceededErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BudgetExceededError'] = ResolversParentTypes['BudgetExceededError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  leftHours?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BuildContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BuildContent'] = ResolversParentTypes['BuildContent']> = {
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarSubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarSubscription'] = ResolversParentTypes['CalendarSubscription']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastFour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarSubscriptionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarSubscriptionConnection'] = ResolversParentTypes['CalendarSubscriptionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CalendarSubscriptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CalendarSubscription']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CalendarSubscriptionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarSubscriptionEdge'] = ResolversParentTypes['CalendarSubscriptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CalendarSubscription'], ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign']> = {
  brandId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  budget?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  horizon?: Resolver<ResolversTypes['Horizon'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CampaignKind'], ParentType, ContextType>;
  launchedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objectiveKeys?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  profileIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['CampaignResult']>, ParentType, ContextType, RequireFields<CampaignresultsArgs, 'metrics'>>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CampaignStatus'], ParentType, ContextType>;
  strategyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tactics?: Resolver<Array<ResolversTypes['CampaignTactic']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CampaignConnection'] = ResolversParentTypes['CampaignConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CampaignEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Campaign']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CampaignCostBasisResolvers = EnumResolverSignature<{ BUDGET?: any, SPEND?: any }, ResolversTypes['CampaignCostBasis']>;

export type CampaignEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CampaignEdge'] = ResolversParentTypes['CampaignEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
};

export type CampaignKindResolvers = EnumResolverSignature<{ LAUNCH?: any, ONGOING?: any }, ResolversTypes['CampaignKind']>;

export type CampaignResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CampaignResult'] = ResolversParentTypes['CampaignResult']> = {
  costBasis?: Resolver<Maybe<ResolversTypes['CampaignCostBasis']>, ParentType, ContextType>;
  costPerResult?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['MetricDefinition'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CampaignReturnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CampaignReturn'] = ResolversParentTypes['CampaignReturn']> = {
  campaignId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  returnOnInvestment?: Resolver<ResolversTypes['ReturnOnInvestment'], ParentType, ContextType>;
};

export type CampaignStatusResolvers = EnumResolverSignature<{ CANCELLED?: any, FINISHED?: any, PAUSED?: any, PLANNED?: any, RUNNING?: any, SCHEDULED?: any }, ResolversTypes['CampaignStatus']>;

export type CampaignTacticResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CampaignTactic'] = ResolversParentTypes['CampaignTactic']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TacticKind'], ParentType, ContextType>;
  medium?: Resolver<ResolversTypes['Medium'], ParentType, ContextType>;
};

export type CancelCampaignPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CancelCampaignPayload'] = ResolversParentTypes['CancelCampaignPayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CarryOverTaskPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CarryOverTaskPayload'] = ResolversParentTypes['CarryOverTaskPayload']> = {
  later?: Resolver<Maybe<ResolversTypes['PlannedTask']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['PlannedTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface CellScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cell'], any> {
  name: 'Cell';
}

export type CompleteStepPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompleteStepPayload'] = ResolversParentTypes['CompleteStepPayload']> = {
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompleteSubStepPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompleteSubStepPayload'] = ResolversParentTypes['CompleteSubStepPayload']> = {
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompleteTaskPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompleteTaskPayload'] = ResolversParentTypes['CompleteTaskPayload']> = {
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['PlannedTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContentChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContentChange'] = ResolversParentTypes['ContentChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreateAgencyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateAgencyPayload'] = ResolversParentTypes['CreateAgencyPayload']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateApiKeyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateApiKeyPayload'] = ResolversParentTypes['CreateApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateBrandPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateBrandPayload'] = ResolversParentTypes['CreateBrandPayload']> = {
  brand?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateCalendarSubscriptionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateCalendarSubscriptionPayload'] = ResolversParentTypes['CreateCalendarSubscriptionPayload']> = {
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['CalendarSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateCampaignPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateCampaignPayload'] = ResolversParentTypes['CreateCampaignPayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateProfilePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateProfilePayload'] = ResolversParentTypes['CreateProfilePayload']> = {
  profile?: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateStrategyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateStrategyPayload'] = ResolversParentTypes['CreateStrategyPayload']> = {
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateWebhookPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateWebhookPayload'] = ResolversParentTypes['CreateWebhookPayload']> = {
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type CreateWorkflowPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateWorkflowPayload'] = ResolversParentTypes['CreateWorkflowPayload']> = {
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workflow?: Resolver<Maybe<ResolversTypes['Workflow']>, ParentType, ContextType>;
};

export type CriterionResolvers = EnumResolverSignature<{ AVATAR?: any, BIO?: any, CATEGORY?: any, CONTACT?: any, COVER?: any, DISPLAY_NAME?: any, HANDLE?: any, LANGUAGE?: any, LINK?: any, LOCATION?: any }, ResolversTypes['Criterion']>;

export type CriterionValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CriterionValue'] = ResolversParentTypes['CriterionValue']> = {
  criterion?: Resolver<ResolversTypes['Criterion'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CsvExportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CsvExport'] = ResolversParentTypes['CsvExport']> = {
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type DailyRecurrenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DailyRecurrence'] = ResolversParentTypes['DailyRecurrence']> = {
  every?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DateOrderResolvers = EnumResolverSignature<{ DAY_MONTH_YEAR?: any, MONTH_DAY_YEAR?: any }, ResolversTypes['DateOrder']>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideApprovalPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideApprovalPayload'] = ResolversParentTypes['DecideApprovalPayload']> = {
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DefineMetricPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DefineMetricPayload'] = ResolversParentTypes['DefineMetricPayload']> = {
  metric?: Resolver<Maybe<ResolversTypes['MetricDefinition']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteWebhookPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteWebhookPayload'] = ResolversParentTypes['DeleteWebhookPayload']> = {
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type DifferentiatorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Differentiator'] = ResolversParentTypes['Differentiator']> = {
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placements?: Resolver<Array<ResolversTypes['Placement']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentFormatResolvers = EnumResolverSignature<{ MARKDOWN?: any }, ResolversTypes['DocumentFormat']>;

export type DocumentPublicationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentPublication'] = ResolversParentTypes['DocumentPublication']> = {
  published?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DraftContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftContent'] = ResolversParentTypes['DraftContent']> = {
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DurationsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Durations'] = ResolversParentTypes['Durations']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type EarlyEndResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EarlyEnd'] = ResolversParentTypes['EarlyEnd']> = {
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EffectResolvers = EnumResolverSignature<{ AUTHORITY?: any, CONNECTIVITY?: any, CREDIBILITY?: any, EXPOSURE?: any, FEEDBACK?: any, INTERACTION?: any, RESONANCE?: any, TRAFFIC?: any, TRUST?: any, VISIBILITY?: any }, ResolversTypes['Effect']>;

export type EffectWeightResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EffectWeight'] = ResolversParentTypes['EffectWeight']> = {
  default?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type FeedbackResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Feedback'] = ResolversParentTypes['Feedback']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answerLink?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  brand?: Resolver<ResolversTypes['Brand'], ParentType, ContextType>;
  brandId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['FeedbackDecision']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  next?: Resolver<Array<ResolversTypes['FeedbackStage']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  ownerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  permalink?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  profileId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  secondsToAnswer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  secondsToPerceive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secondsWaiting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sentiment?: Resolver<Maybe<ResolversTypes['Sentiment']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['FeedbackStage'], ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['FeedbackStageEntry']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedbackConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FeedbackConnection'] = ResolversParentTypes['FeedbackConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FeedbackEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Feedback']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FeedbackDecisionResolvers = EnumResolverSignature<{ DECLINE?: any, IMPLEMENT?: any }, ResolversTypes['FeedbackDecision']>;

export type FeedbackEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FeedbackEdge'] = ResolversParentTypes['FeedbackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Feedback'], ParentType, ContextType>;
};

export type FeedbackLoopResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FeedbackLoop'] = ResolversParentTypes['FeedbackLoop']> = {
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answeredShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['FeedbackLoopStage']>, ParentType, ContextType>;
  toAnswer?: Resolver<ResolversTypes['Durations'], ParentType, ContextType>;
  toPerceive?: Resolver<ResolversTypes['Durations'], ParentType, ContextType>;
};

export type FeedbackLoopStageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FeedbackLoopStage'] = ResolversParentTypes['FeedbackLoopStage']> = {
  entered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['FeedbackStage'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['Durations'], ParentType, ContextType>;
};

export type FeedbackOrderResolvers = EnumResolverSignature<{ LONGEST_WAITING?: any, NEWEST?: any }, ResolversTypes['FeedbackOrder']>;

export type FeedbackStageResolvers = EnumResolverSignature<{ ANSWERED?: any, ASSESSED?: any, DECLINED?: any, IMPLEMENTED?: any, PERCEIVED?: any, UNDERSTOOD?: any }, ResolversTypes['FeedbackStage']>;

export type FeedbackStageEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FeedbackStageEntry'] = ResolversParentTypes['FeedbackStageEntry']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['FeedbackStage'], ParentType, ContextType>;
};

export type FileDelimiterResolvers = EnumResolverSignature<{ COMMA?: any, SEMICOLON?: any, TAB?: any }, ResolversTypes['FileDelimiter']>;

export type FileEncodingResolvers = EnumResolverSignature<{ UTF_8?: any, UTF_16BE?: any, UTF_16LE?: any, WINDOWS_1252?: any }, ResolversTypes['FileEncoding']>;

export type FindingResolutionResolvers = EnumResolverSignature<{ ACCEPTED?: any, CORRECTED?: any }, ResolversTypes['FindingResolution']>;

export type FinishCampaignPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinishCampaignPayload'] = ResolversParentTypes['FinishCampaignPayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FinishImportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinishImportPayload'] = ResolversParentTypes['FinishImportPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['ImportJob']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FlowCycleErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FlowCycleError'] = ResolversParentTypes['FlowCycleError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  cycle?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FormerSecretResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormerSecret'] = ResolversParentTypes['FormerSecret']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastFour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FrameworkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Framework'] = ResolversParentTypes['Framework']> = {
  actions?: Resolver<Array<ResolversTypes['FrameworkAction']>, ParentType, ContextType>;
  brandId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobs?: Resolver<Array<ResolversTypes['JobDescription']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrameworkActionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FrameworkAction'] = ResolversParentTypes['FrameworkAction']> = {
  after?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ideaKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orphaned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HolidayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Holiday'] = ResolversParentTypes['Holiday']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type HolidayCalendarResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HolidayCalendar'] = ResolversParentTypes['HolidayCalendar']> = {
  brandId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  holidays?: Resolver<Array<ResolversTypes['Holiday']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HorizonResolvers = EnumResolverSignature<{ LONG_TERM?: any, MID_TERM?: any, SHORT_TERM?: any }, ResolversTypes['Horizon']>;

export type HorizonBudgetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HorizonBudget'] = ResolversParentTypes['HorizonBudget']> = {
  horizon?: Resolver<ResolversTypes['Horizon'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type IdeaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Idea'] = ResolversParentTypes['Idea']> = {
  committed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IdeaKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdeaKindResolvers = EnumResolverSignature<{ APP?: any, CAMPAIGN?: any, CONTRIBUTION?: any, PARTNERSHIP?: any, PLATFORM?: any, TACTIC?: any, TEAM?: any, TOOL?: any }, ResolversTypes['IdeaKind']>;

export type IdeaRoleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdeaRole'] = ResolversParentTypes['IdeaRole']> = {
  effect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
  how?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ideaKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdentityContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdentityContent'] = ResolversParentTypes['IdentityContent']> = {
  alignment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  platforms?: Resolver<Array<ResolversTypes['PlatformIdentity']>, ParentType, ContextType>;
  vision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  voice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportBrandsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportBrandsPayload'] = ResolversParentTypes['ImportBrandsPayload']> = {
  applied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  brands?: Resolver<Array<ResolversTypes['Brand']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  rejections?: Resolver<Array<ResolversTypes['ImportRejection']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['ImportSummary']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportCampaignsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportCampaignsPayload'] = ResolversParentTypes['ImportCampaignsPayload']> = {
  applied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  campaigns?: Resolver<Array<ResolversTypes['Campaign']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  rejections?: Resolver<Array<ResolversTypes['ImportRejection']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['ImportSummary']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportChunkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportChunk'] = ResolversParentTypes['ImportChunk']> = {
  applied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['ImportSummary'], ParentType, ContextType>;
};

export type ImportErrorPolicyResolvers = EnumResolverSignature<{ REJECT_EVERYTHING?: any, REJECT_FAILED_ROWS?: any }, ResolversTypes['ImportErrorPolicy']>;

export type ImportFeedbackPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportFeedbackPayload'] = ResolversParentTypes['ImportFeedbackPayload']> = {
  applied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  feedback?: Resolver<Array<ResolversTypes['Feedback']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  rejections?: Resolver<Array<ResolversTypes['ImportRejection']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['ImportSummary']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportJobResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportJob'] = ResolversParentTypes['ImportJob']> = {
  chunks?: Resolver<Array<ResolversTypes['ImportChunk']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errorPolicy?: Resolver<ResolversTypes['ImportErrorPolicy'], ParentType, ContextType>;
  expectedChunks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['ImportProgress'], ParentType, ContextType>;
  rejections?: Resolver<ResolversTypes['ImportJobRejectionConnection'], ParentType, ContextType, RequireFields<ImportJobrejectionsArgs, 'first'>>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportJobStatus'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['ImportSummary'], ParentType, ContextType>;
};

export type ImportJobRejectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportJobRejection'] = ResolversParentTypes['ImportJobRejection']> = {
  chunk?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ImportRejectionCode'], ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  indexInChunk?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportJobRejectionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportJobRejectionConnection'] = ResolversParentTypes['ImportJobRejectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportJobRejectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ImportJobRejection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ImportJobRejectionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportJobRejectionEdge'] = ResolversParentTypes['ImportJobRejectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportJobRejection'], ParentType, ContextType>;
};

export type ImportJobStatusResolvers = EnumResolverSignature<{ APPLYING?: any, FINISHED?: any, RECEIVING?: any, STOPPED?: any }, ResolversTypes['ImportJobStatus']>;

export type ImportKindResolvers = EnumResolverSignature<{ BRANDS?: any, CAMPAIGNS?: any, FEEDBACK?: any, METRICS?: any, PROFILES?: any }, ResolversTypes['ImportKind']>;

export type ImportMetricsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportMetricsPayload'] = ResolversParentTypes['ImportMetricsPayload']> = {
  applied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  rejections?: Resolver<Array<ResolversTypes['ImportRejection']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['ImportSummary']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportNetworkExportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportNetworkExportPayload'] = ResolversParentTypes['ImportNetworkExportPayload']> = {
  applied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  rejections?: Resolver<Array<ResolversTypes['NetworkExportRejection']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['NetworkExportSummary']>, ParentType, ContextType>;
  understood?: Resolver<Maybe<ResolversTypes['NetworkExportUnderstanding']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportProfilesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportProfilesPayload'] = ResolversParentTypes['ImportProfilesPayload']> = {
  applied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  profiles?: Resolver<Array<ResolversTypes['Profile']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  rejections?: Resolver<Array<ResolversTypes['ImportRejection']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['ImportSummary']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportProgressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportProgress'] = ResolversParentTypes['ImportProgress']> = {
  chunksApplied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chunksReceived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  rowsApplied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsReceived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportRejectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportRejection'] = ResolversParentTypes['ImportRejection']> = {
  code?: Resolver<ResolversTypes['ImportRejectionCode'], ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportRejectionCodeResolvers = EnumResolverSignature<{ ALREADY_EXISTS?: any, BLANK?: any, BRAND_UNKNOWN?: any, CAMPAIGN_UNKNOWN?: any, CHANGED_MEANWHILE?: any, DATE_IMPOSSIBLE?: any, DUPLICATE_ROW?: any, FEEDBACK_UNKNOWN?: any, INVALID?: any, METRIC_COMPUTED?: any, METRIC_UNKNOWN?: any, NETWORK_UNKNOWN?: any, OBJECTIVE_UNKNOWN?: any, PROFILE_UNKNOWN?: any, STATE_CONFLICT?: any, STRATEGY_UNKNOWN?: any, VALUE_NEGATIVE?: any, VALUE_NOT_A_NUMBER?: any, VALUE_OUT_OF_RANGE?: any }, ResolversTypes['ImportRejectionCode']>;

export type ImportSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportSummary'] = ResolversParentTypes['ImportSummary']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntegrationContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IntegrationContent'] = ResolversParentTypes['IntegrationContent']> = {
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntegrationModelResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IntegrationModel'] = ResolversParentTypes['IntegrationModel']> = {
  brandId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  chain?: Resolver<Array<ResolversTypes['ModelChainLink']>, ParentType, ContextType>;
  comparedTo?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  connectivity?: Resolver<ResolversTypes['ModelConnectivity'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ModelEdge']>, ParentType, ContextType>;
  effects?: Resolver<Array<ResolversTypes['ModelEffect']>, ParentType, ContextType>;
  loop?: Resolver<ResolversTypes['FeedbackLoop'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['MissingEvidence']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  picture?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IntegrationModelpictureArgs, 'theme'>>;
  pictureUrl?: Resolver<Maybe<ResolversTypes['PictureUrl']>, ParentType, ContextType, RequireFields<IntegrationModelpictureUrlArgs, 'expiresInHours' | 'theme'>>;
  platforms?: Resolver<Array<ResolversTypes['ModelPlatform']>, ParentType, ContextType>;
  previousLoop?: Resolver<ResolversTypes['FeedbackLoop'], ParentType, ContextType>;
  resonance?: Resolver<ResolversTypes['ModelResonance'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weights?: Resolver<ResolversTypes['ModelWeights'], ParentType, ContextType>;
};

export type InviteMemberPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InviteMemberPayload'] = ResolversParentTypes['InviteMemberPayload']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JobDescriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JobDescription'] = ResolversParentTypes['JobDescription']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KindBudgetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KindBudget'] = ResolversParentTypes['KindBudget']> = {
  horizon?: Resolver<ResolversTypes['Horizon'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AllocationKind'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['KindMoney']>, ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type KindMoneyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KindMoney'] = ResolversParentTypes['KindMoney']> = {
  left?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type LaunchCampaignPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LaunchCampaignPayload'] = ResolversParentTypes['LaunchCampaignPayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LaunchContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LaunchContent'] = ResolversParentTypes['LaunchContent']> = {
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offlineWaiver?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveAgencyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeaveAgencyPayload'] = ResolversParentTypes['LeaveAgencyPayload']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LevelsAcrossSourcesResolvers = EnumResolverSignature<{ MEAN?: any, SUM?: any }, ResolversTypes['LevelsAcrossSources']>;

export type LinkContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkContent'] = ResolversParentTypes['LinkContent']> = {
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkProfilesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkProfilesPayload'] = ResolversParentTypes['LinkProfilesPayload']> = {
  profile?: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export type LongTermReviewContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LongTermReviewContent'] = ResolversParentTypes['LongTermReviewContent']> = {
  acceptances?: Resolver<Array<ResolversTypes['MissAcceptance']>, ParentType, ContextType>;
  judgedObjectives?: Resolver<Array<ResolversTypes['ObjectiveJudgement']>, ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  waiver?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasurementContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeasurementContent'] = ResolversParentTypes['MeasurementContent']> = {
  measures?: Resolver<Array<ResolversTypes['ObjectiveMeasure']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MediumResolvers = EnumResolverSignature<{ OFFLINE?: any, ONLINE?: any }, ResolversTypes['Medium']>;

export type MemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  approverGroup?: Resolver<Maybe<ResolversTypes['ApproverGroup']>, ParentType, ContextType>;
  brandIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MemberStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberConnection'] = ResolversParentTypes['MemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MemberEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberEdge'] = ResolversParentTypes['MemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
};

export type MemberStatusResolvers = EnumResolverSignature<{ ACTIVE?: any, EXPIRED?: any, INVITED?: any }, ResolversTypes['MemberStatus']>;

export type MembershipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  agencyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agencyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type MetricCoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MetricCoverage'] = ResolversParentTypes['MetricCoverage']> = {
  brandId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  campaignId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['MetricOrigin'], ParentType, ContextType>;
  profileId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MetricDefinitionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MetricDefinition'] = ResolversParentTypes['MetricDefinition']> = {
  acrossSources?: Resolver<Maybe<ResolversTypes['LevelsAcrossSources']>, ParentType, ContextType>;
  allowsNegative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
  fallbackDenominators?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MetricKind'], ParentType, ContextType>;
  least?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lowerIsBetter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  networks?: Resolver<Array<ResolversTypes['Network']>, ParentType, ContextType>;
  numerator?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['MetricReview']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['MetricUnit'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MetricGroupingResolvers = EnumResolverSignature<{ BRAND?: any, NETWORK?: any, TAG?: any }, ResolversTypes['MetricGrouping']>;

export type MetricIntervalResolvers = EnumResolverSignature<{ DAY?: any, MONTH?: any, WEEK?: any }, ResolversTypes['MetricInterval']>;

export type MetricKindResolvers = EnumResolverSignature<{ LAST?: any, RATIO?: any, SUM?: any }, ResolversTypes['MetricKind']>;

export type MetricOriginResolvers = EnumResolverSignature<{ DAILY?: any, PERIODS?: any, POSTS?: any }, ResolversTypes['MetricOrigin']>;

export type MetricReviewResolvers = EnumResolverSignature<{ MID_TERM?: any, SHORT_TERM?: any }, ResolversTypes['MetricReview']>;

export type MetricSeriesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MetricSeries'] = ResolversParentTypes['MetricSeries']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  brandId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  campaignId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  coverage?: Resolver<Array<ResolversTypes['MetricCoverage']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  dates?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  isBest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isWorst?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['MetricDefinition'], ParentType, ContextType>;
  missing?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType>;
  partsMatch?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  previousTotal?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  profileId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  values?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
};

export type MetricUnitResolvers = EnumResolverSignature<{ COUNT?: any, HOURS?: any, MONEY?: any, PEOPLE?: any, RATIO?: any, SCORE?: any, SECONDS?: any }, ResolversTypes['MetricUnit']>;

export type MetricWeightResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MetricWeight'] = ResolversParentTypes['MetricWeight']> = {
  default?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MidTermReviewContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MidTermReviewContent'] = ResolversParentTypes['MidTermReviewContent']> = {
  facts?: Resolver<Array<ResolversTypes['ReviewFact']>, ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  waiver?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MissAcceptanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MissAcceptance'] = ResolversParentTypes['MissAcceptance']> = {
  objectiveKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MissingEvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MissingEvidence'] = ResolversParentTypes['MissingEvidence']> = {
  effect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metrics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ModelChainLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ModelChainLink'] = ResolversParentTypes['ModelChainLink']> = {
  carried?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  throughLoop?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
};

export type ModelConnectivityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ModelConnectivity'] = ResolversParentTypes['ModelConnectivity']> = {
  connected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  density?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['ModelLink']>, ParentType, ContextType>;
  meanStrength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unconnectedProfileIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ModelEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ModelEdge'] = ResolversParentTypes['ModelEdge']> = {
  effect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  indexFormula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metrics?: Resolver<Array<ResolversTypes['ModelMetric']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  previousShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  profileId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shareFormula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ModelEffectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ModelEffect'] = ResolversParentTypes['ModelEffect']> = {
  effect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  indexFormula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metrics?: Resolver<Array<ResolversTypes['ModelMetric']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ModelLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ModelLink'] = ResolversParentTypes['ModelLink']> = {
  fromProfileId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  toProfileId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ModelMetricResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ModelMetric'] = ResolversParentTypes['ModelMetric']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coverage?: Resolver<Array<ResolversTypes['MetricCoverage']>, ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['MetricDefinition'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ModelPlatformResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ModelPlatform'] = ResolversParentTypes['ModelPlatform']> = {
  audience?: Resolver<ResolversTypes['ModelQuantity'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['Profile'], ParentType, ContextType>;
  shareability?: Resolver<ResolversTypes['ModelQuantity'], ParentType, ContextType>;
  shareabilityBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ModelQuantityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ModelQuantity'] = ResolversParentTypes['ModelQuantity']> = {
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  indexFormula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metrics?: Resolver<Array<ResolversTypes['ModelMetric']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ModelResonanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ModelResonance'] = ResolversParentTypes['ModelResonance']> = {
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  indexFormula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metrics?: Resolver<Array<ResolversTypes['ModelMetric']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['ModelResonancePart']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ModelResonancePartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ModelResonancePart'] = ResolversParentTypes['ModelResonancePart']> = {
  effect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ModelWeightsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ModelWeights'] = ResolversParentTypes['ModelWeights']> = {
  effects?: Resolver<Array<ResolversTypes['EffectWeight']>, ParentType, ContextType>;
  metrics?: Resolver<Array<ResolversTypes['MetricWeight']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MonthlyOnDayRecurrenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonthlyOnDayRecurrence'] = ResolversParentTypes['MonthlyOnDayRecurrence']> = {
  day?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  every?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MonthlyOnWeekdayRecurrenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonthlyOnWeekdayRecurrence'] = ResolversParentTypes['MonthlyOnWeekdayRecurrence']> = {
  every?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Weekday'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  abandonStrategy?: Resolver<ResolversTypes['AbandonStrategyPayload'], ParentType, ContextType, RequireFields<MutationabandonStrategyArgs, 'input'>>;
  advanceFeedback?: Resolver<ResolversTypes['AdvanceFeedbackPayload'], ParentType, ContextType, RequireFields<MutationadvanceFeedbackArgs, 'input'>>;
  allocateResources?: Resolver<ResolversTypes['AllocateResourcesPayload'], ParentType, ContextType, RequireFields<MutationallocateResourcesArgs, 'input'>>;
  appendImportRows?: Resolver<ResolversTypes['AppendImportRowsPayload'], ParentType, ContextType, RequireFields<MutationappendImportRowsArgs, 'input'>>;
  archiveBrand?: Resolver<ResolversTypes['ArchiveBrandPayload'], ParentType, ContextType, RequireFields<MutationarchiveBrandArgs, 'input'>>;
  archiveProfile?: Resolver<ResolversTypes['ArchiveProfilePayload'], ParentType, ContextType, RequireFields<MutationarchiveProfileArgs, 'input'>>;
  assignFeedback?: Resolver<ResolversTypes['AssignFeedbackPayload'], ParentType, ContextType, RequireFields<MutationassignFeedbackArgs, 'input'>>;
  cancelCampaign?: Resolver<ResolversTypes['CancelCampaignPayload'], ParentType, ContextType, RequireFields<MutationcancelCampaignArgs, 'input'>>;
  carryOverTask?: Resolver<ResolversTypes['CarryOverTaskPayload'], ParentType, ContextType, RequireFields<MutationcarryOverTaskArgs, 'input'>>;
  completeStep?: Resolver<ResolversTypes['CompleteStepPayload'], ParentType, ContextType, RequireFields<MutationcompleteStepArgs, 'input'>>;
  completeSubStep?: Resolver<ResolversTypes['CompleteSubStepPayload'], ParentType, ContextType, RequireFields<MutationcompleteSubStepArgs, 'input'>>;
  completeTask?: Resolver<ResolversTypes['CompleteTaskPayload'], ParentType, ContextType, RequireFields<MutationcompleteTaskArgs, 'input'>>;
  createAgency?: Resolver<ResolversTypes['CreateAgencyPayload'], ParentType, ContextType, RequireFields<MutationcreateAgencyArgs, 'input'>>;
  createApiKey?: Resolver<ResolversTypes['CreateApiKeyPayload'], ParentType, ContextType, RequireFields<MutationcreateApiKeyArgs, 'input'>>;
  createBrand?: Resolver<ResolversTypes['CreateBrandPayload'], ParentType, ContextType, RequireFields<MutationcreateBrandArgs, 'input'>>;
  createCalendarSubscription?: Resolver<ResolversTypes['CreateCalendarSubscriptionPayload'], ParentType, ContextType, RequireFields<MutationcreateCalendarSubscriptionArgs, 'input'>>;
  createCampaign?: Resolver<ResolversTypes['CreateCampaignPayload'], ParentType, ContextType, RequireFields<MutationcreateCampaignArgs, 'input'>>;
  createProfile?: Resolver<ResolversTypes['CreateProfilePayload'], ParentType, ContextType, RequireFields<MutationcreateProfileArgs, 'input'>>;
  createStrategy?: Resolver<ResolversTypes['CreateStrategyPayload'], ParentType, ContextType, RequireFields<MutationcreateStrategyArgs, 'input'>>;
  createWebhook?: Resolver<ResolversTypes['CreateWebhookPayload'], ParentType, ContextType, RequireFields<MutationcreateWebhookArgs, 'input'>>;
  createWorkflow?: Resolver<ResolversTypes['CreateWorkflowPayload'], ParentType, ContextType, RequireFields<MutationcreateWorkflowArgs, 'input'>>;
  decideApproval?: Resolver<ResolversTypes['DecideApprovalPayload'], ParentType, ContextType, RequireFields<MutationdecideApprovalArgs, 'input'>>;
  defineMetric?: Resolver<ResolversTypes['DefineMetricPayload'], ParentType, ContextType, RequireFields<MutationdefineMetricArgs, 'input'>>;
  deleteWebhook?: Resolver<ResolversTypes['DeleteWebhookPayload'], ParentType, ContextType, RequireFields<MutationdeleteWebhookArgs, 'input'>>;
  finishCampaign?: Resolver<ResolversTypes['FinishCampaignPayload'], ParentType, ContextType, RequireFields<MutationfinishCampaignArgs, 'input'>>;
  finishImport?: Resolver<ResolversTypes['FinishImportPayload'], ParentType, ContextType, RequireFields<MutationfinishImportArgs, 'input'>>;
  importBrands?: Resolver<ResolversTypes['ImportBrandsPayload'], ParentType, ContextType, RequireFields<MutationimportBrandsArgs, 'input'>>;
  importCampaigns?: Resolver<ResolversTypes['ImportCampaignsPayload'], ParentType, ContextType, RequireFields<MutationimportCampaignsArgs, 'input'>>;
  importFeedback?: Resolver<ResolversTypes['ImportFeedbackPayload'], ParentType, ContextType, RequireFields<MutationimportFeedbackArgs, 'input'>>;
  importMetrics?: Resolver<ResolversTypes['ImportMetricsPayload'], ParentType, ContextType, RequireFields<MutationimportMetricsArgs, 'input'>>;
  importNetworkExport?: Resolver<ResolversTypes['ImportNetworkExportPayload'], ParentType, ContextType, RequireFields<MutationimportNetworkExportArgs, 'input'>>;
  importProfiles?: Resolver<ResolversTypes['ImportProfilesPayload'], ParentType, ContextType, RequireFields<MutationimportProfilesArgs, 'input'>>;
  inviteMember?: Resolver<ResolversTypes['InviteMemberPayload'], ParentType, ContextType, RequireFields<MutationinviteMemberArgs, 'input'>>;
  launchCampaign?: Resolver<ResolversTypes['LaunchCampaignPayload'], ParentType, ContextType, RequireFields<MutationlaunchCampaignArgs, 'input'>>;
  leaveAgency?: Resolver<ResolversTypes['LeaveAgencyPayload'], ParentType, ContextType, RequireFields<MutationleaveAgencyArgs, 'input'>>;
  linkProfiles?: Resolver<ResolversTypes['LinkProfilesPayload'], ParentType, ContextType, RequireFields<MutationlinkProfilesArgs, 'input'>>;
  pauseCampaign?: Resolver<ResolversTypes['PauseCampaignPayload'], ParentType, ContextType, RequireFields<MutationpauseCampaignArgs, 'input'>>;
  planWorkflow?: Resolver<ResolversTypes['PlanWorkflowPayload'], ParentType, ContextType, RequireFields<MutationplanWorkflowArgs, 'input'>>;
  publishDocuments?: Resolver<ResolversTypes['PublishDocumentsPayload'], ParentType, ContextType, RequireFields<MutationpublishDocumentsArgs, 'input'>>;
  publishProfile?: Resolver<ResolversTypes['PublishProfilePayload'], ParentType, ContextType, RequireFields<MutationpublishProfileArgs, 'input'>>;
  recordFeedback?: Resolver<ResolversTypes['RecordFeedbackPayload'], ParentType, ContextType, RequireFields<MutationrecordFeedbackArgs, 'input'>>;
  recordMetrics?: Resolver<ResolversTypes['RecordMetricsPayload'], ParentType, ContextType, RequireFields<MutationrecordMetricsArgs, 'input'>>;
  recordSpend?: Resolver<ResolversTypes['RecordSpendPayload'], ParentType, ContextType, RequireFields<MutationrecordSpendArgs, 'input'>>;
  redeliverWebhook?: Resolver<ResolversTypes['RedeliverWebhookPayload'], ParentType, ContextType, RequireFields<MutationredeliverWebhookArgs, 'input'>>;
  removeMember?: Resolver<ResolversTypes['RemoveMemberPayload'], ParentType, ContextType, RequireFields<MutationremoveMemberArgs, 'input'>>;
  reopenStep?: Resolver<ResolversTypes['ReopenStepPayload'], ParentType, ContextType, RequireFields<MutationreopenStepArgs, 'input'>>;
  requestApproval?: Resolver<ResolversTypes['RequestApprovalPayload'], ParentType, ContextType, RequireFields<MutationrequestApprovalArgs, 'input'>>;
  restoreBrand?: Resolver<ResolversTypes['RestoreBrandPayload'], ParentType, ContextType, RequireFields<MutationrestoreBrandArgs, 'input'>>;
  resumeCampaign?: Resolver<ResolversTypes['ResumeCampaignPayload'], ParentType, ContextType, RequireFields<MutationresumeCampaignArgs, 'input'>>;
  revokeApiKey?: Resolver<ResolversTypes['RevokeApiKeyPayload'], ParentType, ContextType, RequireFields<MutationrevokeApiKeyArgs, 'input'>>;
  revokeCalendarSubscription?: Resolver<ResolversTypes['RevokeCalendarSubscriptionPayload'], ParentType, ContextType, RequireFields<MutationrevokeCalendarSubscriptionArgs, 'input'>>;
  rotateApiKey?: Resolver<ResolversTypes['RotateApiKeyPayload'], ParentType, ContextType, RequireFields<MutationrotateApiKeyArgs, 'input'>>;
  rotateWebhookSecret?: Resolver<ResolversTypes['RotateWebhookSecretPayload'], ParentType, ContextType, RequireFields<MutationrotateWebhookSecretArgs, 'input'>>;
  saveFramework?: Resolver<ResolversTypes['SaveFrameworkPayload'], ParentType, ContextType, RequireFields<MutationsaveFrameworkArgs, 'input'>>;
  saveHolidays?: Resolver<ResolversTypes['SaveHolidaysPayload'], ParentType, ContextType, RequireFields<MutationsaveHolidaysArgs, 'input'>>;
  saveStep?: Resolver<ResolversTypes['SaveStepPayload'], ParentType, ContextType, RequireFields<MutationsaveStepArgs, 'input'>>;
  saveSubStep?: Resolver<ResolversTypes['SaveSubStepPayload'], ParentType, ContextType, RequireFields<MutationsaveSubStepArgs, 'input'>>;
  scheduleCampaign?: Resolver<ResolversTypes['ScheduleCampaignPayload'], ParentType, ContextType, RequireFields<MutationscheduleCampaignArgs, 'input'>>;
  setHorizons?: Resolver<ResolversTypes['SetHorizonsPayload'], ParentType, ContextType, RequireFields<MutationsetHorizonsArgs, 'input'>>;
  setModelWeights?: Resolver<ResolversTypes['SetModelWeightsPayload'], ParentType, ContextType, RequireFields<MutationsetModelWeightsArgs, 'input'>>;
  skipTask?: Resolver<ResolversTypes['SkipTaskPayload'], ParentType, ContextType, RequireFields<MutationskipTaskArgs, 'input'>>;
  splitBudget?: Resolver<ResolversTypes['SplitBudgetPayload'], ParentType, ContextType, RequireFields<MutationsplitBudgetArgs, 'input'>>;
  startImport?: Resolver<ResolversTypes['StartImportPayload'], ParentType, ContextType, RequireFields<MutationstartImportArgs, 'input'>>;
  startNextIteration?: Resolver<ResolversTypes['StartNextIterationPayload'], ParentType, ContextType, RequireFields<MutationstartNextIterationArgs, 'input'>>;
  testWebhook?: Resolver<ResolversTypes['TestWebhookPayload'], ParentType, ContextType, RequireFields<MutationtestWebhookArgs, 'input'>>;
  unpublishDocuments?: Resolver<ResolversTypes['UnpublishDocumentsPayload'], ParentType, ContextType, RequireFields<MutationunpublishDocumentsArgs, 'input'>>;
  updateAgency?: Resolver<ResolversTypes['UpdateAgencyPayload'], ParentType, ContextType, RequireFields<MutationupdateAgencyArgs, 'input'>>;
  updateApiKey?: Resolver<ResolversTypes['UpdateApiKeyPayload'], ParentType, ContextType, RequireFields<MutationupdateApiKeyArgs, 'input'>>;
  updateBrand?: Resolver<ResolversTypes['UpdateBrandPayload'], ParentType, ContextType, RequireFields<MutationupdateBrandArgs, 'input'>>;
  updateCampaign?: Resolver<ResolversTypes['UpdateCampaignPayload'], ParentType, ContextType, RequireFields<MutationupdateCampaignArgs, 'input'>>;
  updateMember?: Resolver<ResolversTypes['UpdateMemberPayload'], ParentType, ContextType, RequireFields<MutationupdateMemberArgs, 'input'>>;
  updateProfile?: Resolver<ResolversTypes['UpdateProfilePayload'], ParentType, ContextType, RequireFields<MutationupdateProfileArgs, 'input'>>;
  updateWebhook?: Resolver<ResolversTypes['UpdateWebhookPayload'], ParentType, ContextType, RequireFields<MutationupdateWebhookArgs, 'input'>>;
  updateWorkflow?: Resolver<ResolversTypes['UpdateWorkflowPayload'], ParentType, ContextType, RequireFields<MutationupdateWorkflowArgs, 'input'>>;
};

export type NetworkResolvers = EnumResolverSignature<{ BLOG?: any, BLUESKY?: any, FACEBOOK?: any, INSTAGRAM?: any, LINKEDIN?: any, OTHER?: any, PINTEREST?: any, THREADS?: any, TIKTOK?: any, WEBSITE?: any, WHATSAPP?: any, X?: any, YOUTUBE?: any }, ResolversTypes['Network']>;

export type NetworkExportAccountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkExportAccount'] = ResolversParentTypes['NetworkExportAccount']> = {
  handle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType>;
};

export type NetworkExportColumnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkExportColumn'] = ResolversParentTypes['NetworkExportColumn']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NetworkExportFormatResolvers = EnumResolverSignature<{ DAILY?: any, GA4?: any, LINKEDIN_PAGE?: any, META_ADS?: any, META_CONTENT?: any, META_PAGE_DAILY?: any, TIKTOK_FOLLOWERS?: any, TIKTOK_OVERVIEW?: any, X_CONTENT?: any, X_OVERVIEW?: any, YOUTUBE_CONTENT?: any }, ResolversTypes['NetworkExportFormat']>;

export type NetworkExportGranularityResolvers = EnumResolverSignature<{ DAY?: any, PERIOD?: any, POST?: any }, ResolversTypes['NetworkExportGranularity']>;

export type NetworkExportLeftColumnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkExportLeftColumn'] = ResolversParentTypes['NetworkExportLeftColumn']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NetworkExportMetricResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkExportMetric'] = ResolversParentTypes['NetworkExportMetric']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  values?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkExportPeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkExportPeriod'] = ResolversParentTypes['NetworkExportPeriod']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type NetworkExportRejectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkExportRejection'] = ResolversParentTypes['NetworkExportRejection']> = {
  code?: Resolver<ResolversTypes['NetworkExportRejectionCode'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NetworkExportRejectionCodeResolvers = EnumResolverSignature<{ BLANK?: any, DATE_IMPOSSIBLE?: any, DUPLICATE_ROW?: any, FORMULA?: any, ID_UNREADABLE?: any, INCOMPLETE_TOTAL?: any, INVALID?: any, OVERLAPPING_PERIOD?: any, ROW_SHAPE?: any, VALUE_NEGATIVE?: any, VALUE_NOT_A_NUMBER?: any, VALUE_NOT_WHOLE?: any, VALUE_OUT_OF_RANGE?: any }, ResolversTypes['NetworkExportRejectionCode']>;

export type NetworkExportSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkExportSummary'] = ResolversParentTypes['NetworkExportSummary']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkExportUnderstandingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkExportUnderstanding'] = ResolversParentTypes['NetworkExportUnderstanding']> = {
  accounts?: Resolver<Array<ResolversTypes['NetworkExportAccount']>, ParentType, ContextType>;
  dateOrder?: Resolver<Maybe<ResolversTypes['DateOrder']>, ParentType, ContextType>;
  delimiter?: Resolver<Maybe<ResolversTypes['FileDelimiter']>, ParentType, ContextType>;
  encoding?: Resolver<Maybe<ResolversTypes['FileEncoding']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['NetworkExportFormat'], ParentType, ContextType>;
  granularity?: Resolver<ResolversTypes['NetworkExportGranularity'], ParentType, ContextType>;
  inferredPeriod?: Resolver<Maybe<ResolversTypes['NetworkExportPeriod']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metrics?: Resolver<Array<ResolversTypes['NetworkExportMetric']>, ParentType, ContextType>;
  notRecorded?: Resolver<Array<ResolversTypes['NetworkExportLeftColumn']>, ParentType, ContextType>;
  numberFormat?: Resolver<Maybe<ResolversTypes['NumberFormat']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['NetworkExportPeriod']>, ParentType, ContextType>;
  sheets?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  unknownColumns?: Resolver<Array<ResolversTypes['NetworkExportColumn']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Agency' | 'ApiKey' | 'Approval' | 'Brand' | 'Campaign' | 'Feedback' | 'Framework' | 'HolidayCalendar' | 'Member' | 'PlannedTask' | 'Post' | 'Profile' | 'Strategy' | 'Webhook' | 'Workflow', ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NumberFormatResolvers = EnumResolverSignature<{ DECIMAL_COMMA?: any, DECIMAL_POINT?: any }, ResolversTypes['NumberFormat']>;

export type ObjectiveResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Objective'] = ResolversParentTypes['Objective']> = {
  approach?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  horizon?: Resolver<Maybe<ResolversTypes['Horizon']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ObjectiveJudgementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObjectiveJudgement'] = ResolversParentTypes['ObjectiveJudgement']> = {
  metric?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  objectiveKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reached?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ObjectiveMeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObjectiveMeasure'] = ResolversParentTypes['ObjectiveMeasure']> = {
  metrics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  objectiveKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  returnMeasure?: Resolver<Maybe<ResolversTypes['ReturnMeasure']>, ParentType, ContextType>;
};

export type ObjectiveReturnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObjectiveReturn'] = ResolversParentTypes['ObjectiveReturn']> = {
  objectiveKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  returnOnInvestment?: Resolver<ResolversTypes['ReturnOnInvestment'], ParentType, ContextType>;
};

export type ObjectivesContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObjectivesContent'] = ResolversParentTypes['ObjectivesContent']> = {
  objectives?: Resolver<Array<ResolversTypes['Objective']>, ParentType, ContextType>;
  vision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OptimizationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Optimization'] = ResolversParentTypes['Optimization']> = {
  edge?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OptimizationContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OptimizationContent'] = ResolversParentTypes['OptimizationContent']> = {
  tools?: Resolver<Array<ResolversTypes['AdoptedTool']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OptimizeContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OptimizeContent'] = ResolversParentTypes['OptimizeContent']> = {
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PauseCampaignPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PauseCampaignPayload'] = ResolversParentTypes['PauseCampaignPayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PictureThemeResolvers = EnumResolverSignature<{ AUTO?: any, DARK?: any, LIGHT?: any }, ResolversTypes['PictureTheme']>;

export type PictureUrlResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PictureUrl'] = ResolversParentTypes['PictureUrl']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type PlacementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Placement'] = ResolversParentTypes['Placement']> = {
  platformKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  where?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanWorkflowPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanWorkflowPayload'] = ResolversParentTypes['PlanWorkflowPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['WorkflowPlan']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlannedDayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlannedDay'] = ResolversParentTypes['PlannedDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  holiday?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isWorkingDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  milestones?: Resolver<Array<ResolversTypes['Milestone']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['PlannedTask']>, ParentType, ContextType>;
  unplaced?: Resolver<Array<ResolversTypes['UnplacedTask']>, ParentType, ContextType>;
};

export type PlannedTaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlannedTask'] = ResolversParentTypes['PlannedTask']> = {
  action?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  block?: Resolver<Maybe<ResolversTypes['WorkBlock']>, ParentType, ContextType>;
  brandId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  brandName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  carriedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  carriedTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  goal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutesSpent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['TaskPriority'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlannedTaskStatus'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workflowId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlannedTaskStatusResolvers = EnumResolverSignature<{ CARRIED_OVER?: any, DONE?: any, PLANNED?: any, SKIPPED?: any }, ResolversTypes['PlannedTaskStatus']>;

export type PlatformGoalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlatformGoal'] = ResolversParentTypes['PlatformGoal']> = {
  goal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objectiveKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlatformIdentityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlatformIdentity'] = ResolversParentTypes['PlatformIdentity']> = {
  features?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  goals?: Resolver<Array<ResolversTypes['PlatformGoal']>, ParentType, ContextType>;
  identity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
};

export type PortfolioConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PortfolioConnection'] = ResolversParentTypes['PortfolioConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PortfolioEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PortfolioEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PortfolioEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PortfolioEdge'] = ResolversParentTypes['PortfolioEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PortfolioEntry'], ParentType, ContextType>;
};

export type PortfolioEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PortfolioEntry'] = ResolversParentTypes['PortfolioEntry']> = {
  brand?: Resolver<ResolversTypes['Brand'], ParentType, ContextType>;
  budget?: Resolver<Array<ResolversTypes['HorizonBudget']>, ParentType, ContextType>;
  comingCampaigns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currentLetter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currentStep?: Resolver<Maybe<ResolversTypes['StepKey']>, ParentType, ContextType>;
  lastMovedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openApprovals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['StrategyPhase']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['StrategyProgress']>, ParentType, ContextType>;
  runningCampaigns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strategyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  strategyStatus?: Resolver<Maybe<ResolversTypes['StrategyStatus']>, ParentType, ContextType>;
  strategyTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PostResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  brandId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  permalink?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  profileId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['PostValue']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PostConnection'] = ResolversParentTypes['PostConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PostEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PostEdge'] = ResolversParentTypes['PostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type PostValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PostValue'] = ResolversParentTypes['PostValue']> = {
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ProfileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Profile'] = ResolversParentTypes['Profile']> = {
  brandId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changedSincePublished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['CriterionValue']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missingCriteria?: Resolver<Array<ResolversTypes['Criterion']>, ParentType, ContextType>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
  optimizations?: Resolver<Array<ResolversTypes['Optimization']>, ParentType, ContextType>;
  platformKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<ProfilepostsArgs, 'first'>>;
  postsTo?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProfileStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProfileConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProfileConnection'] = ResolversParentTypes['ProfileConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProfileEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Profile']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProfileEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProfileEdge'] = ResolversParentTypes['ProfileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Profile'], ParentType, ContextType>;
};

export type ProfileStatusResolvers = EnumResolverSignature<{ ARCHIVED?: any, DRAFT?: any, PUBLISHED?: any }, ResolversTypes['ProfileStatus']>;

export type PromotionChannelResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PromotionChannel'] = ResolversParentTypes['PromotionChannel']> = {
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  segmentKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PromotionContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PromotionContent'] = ResolversParentTypes['PromotionContent']> = {
  channels?: Resolver<Array<ResolversTypes['PromotionChannel']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishDocumentsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishDocumentsPayload'] = ResolversParentTypes['PublishDocumentsPayload']> = {
  publication?: Resolver<Maybe<ResolversTypes['DocumentPublication']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishProfilePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishProfilePayload'] = ResolversParentTypes['PublishProfilePayload']> = {
  profile?: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  adherence?: Resolver<Array<ResolversTypes['BrandAdherence']>, ParentType, ContextType, RequireFields<QueryadherenceArgs, 'input'>>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  agenda?: Resolver<Maybe<ResolversTypes['Agenda']>, ParentType, ContextType, RequireFields<QueryagendaArgs, 'date'>>;
  apiKeys?: Resolver<ResolversTypes['ApiKeyConnection'], ParentType, ContextType, RequireFields<QueryapiKeysArgs, 'first'>>;
  approvals?: Resolver<ResolversTypes['ApprovalConnection'], ParentType, ContextType, RequireFields<QueryapprovalsArgs, 'first'>>;
  auditLog?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryauditLogArgs, 'first'>>;
  brand?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType, RequireFields<QuerybrandArgs, 'by'>>;
  brands?: Resolver<ResolversTypes['BrandConnection'], ParentType, ContextType, RequireFields<QuerybrandsArgs, 'first'>>;
  calendarSubscriptions?: Resolver<ResolversTypes['CalendarSubscriptionConnection'], ParentType, ContextType, RequireFields<QuerycalendarSubscriptionsArgs, 'first'>>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType, RequireFields<QuerycampaignArgs, 'id'>>;
  campaigns?: Resolver<ResolversTypes['CampaignConnection'], ParentType, ContextType, RequireFields<QuerycampaignsArgs, 'first'>>;
  exportAuditLog?: Resolver<ResolversTypes['CsvExport'], ParentType, ContextType, RequireFields<QueryexportAuditLogArgs, 'first'>>;
  exportBrands?: Resolver<ResolversTypes['CsvExport'], ParentType, ContextType, RequireFields<QueryexportBrandsArgs, 'first'>>;
  exportCampaigns?: Resolver<ResolversTypes['CsvExport'], ParentType, ContextType, RequireFields<QueryexportCampaignsArgs, 'first'>>;
  exportFeedback?: Resolver<ResolversTypes['CsvExport'], ParentType, ContextType, RequireFields<QueryexportFeedbackArgs, 'first'>>;
  exportMetrics?: Resolver<ResolversTypes['CsvExport'], ParentType, ContextType, RequireFields<QueryexportMetricsArgs, 'input'>>;
  exportProfiles?: Resolver<ResolversTypes['CsvExport'], ParentType, ContextType, RequireFields<QueryexportProfilesArgs, 'first'>>;
  feedback?: Resolver<ResolversTypes['FeedbackConnection'], ParentType, ContextType, RequireFields<QueryfeedbackArgs, 'first' | 'order'>>;
  importJob?: Resolver<Maybe<ResolversTypes['ImportJob']>, ParentType, ContextType, RequireFields<QueryimportJobArgs, 'id'>>;
  integrationModel?: Resolver<Maybe<ResolversTypes['IntegrationModel']>, ParentType, ContextType, RequireFields<QueryintegrationModelArgs, 'brandId' | 'from' | 'to'>>;
  metricCatalog?: Resolver<Array<ResolversTypes['MetricDefinition']>, ParentType, ContextType>;
  metrics?: Resolver<Array<ResolversTypes['MetricSeries']>, ParentType, ContextType, RequireFields<QuerymetricsArgs, 'input'>>;
  modelWeights?: Resolver<ResolversTypes['ModelWeights'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QuerynodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QuerynodesArgs, 'ids'>>;
  portfolio?: Resolver<ResolversTypes['PortfolioConnection'], ParentType, ContextType, RequireFields<QueryportfolioArgs, 'first'>>;
  profile?: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType, RequireFields<QueryprofileArgs, 'id'>>;
  rateLimit?: Resolver<ResolversTypes['RateLimit'], ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType, RequireFields<QuerystrategyArgs, 'id'>>;
  trustedDocuments?: Resolver<ResolversTypes['TrustedDocumentConnection'], ParentType, ContextType, RequireFields<QuerytrustedDocumentsArgs, 'first'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType, RequireFields<QuerywebhookArgs, 'id'>>;
  webhookEvents?: Resolver<Array<ResolversTypes['WebhookEvent']>, ParentType, ContextType>;
  webhooks?: Resolver<Array<ResolversTypes['Webhook']>, ParentType, ContextType>;
  workflow?: Resolver<Maybe<ResolversTypes['Workflow']>, ParentType, ContextType, RequireFields<QueryworkflowArgs, 'id'>>;
};

export type RateBudgetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RateBudget'] = ResolversParentTypes['RateBudget']> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resetsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RateLimitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RateLimit'] = ResolversParentTypes['RateLimit']> = {
  agency?: Resolver<Maybe<ResolversTypes['RateBudget']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['RateBudget']>, ParentType, ContextType>;
};

export type ReconsiderationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reconsideration'] = ResolversParentTypes['Reconsideration']> = {
  outcome?: Resolver<ResolversTypes['RethinkOutcome'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordFeedbackPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordFeedbackPayload'] = ResolversParentTypes['RecordFeedbackPayload']> = {
  feedback?: Resolver<Maybe<ResolversTypes['Feedback']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordMetricsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordMetricsPayload'] = ResolversParentTypes['RecordMetricsPayload']> = {
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['RecordedSummary']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordSpendPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordSpendPayload'] = ResolversParentTypes['RecordSpendPayload']> = {
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordedSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordedSummary'] = ResolversParentTypes['RecordedSummary']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecurrenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Recurrence'] = ResolversParentTypes['Recurrence']> = {
  daily?: Resolver<Maybe<ResolversTypes['DailyRecurrence']>, ParentType, ContextType>;
  monthlyOnDay?: Resolver<Maybe<ResolversTypes['MonthlyOnDayRecurrence']>, ParentType, ContextType>;
  monthlyOnWeekday?: Resolver<Maybe<ResolversTypes['MonthlyOnWeekdayRecurrence']>, ParentType, ContextType>;
  onDates?: Resolver<Maybe<Array<ResolversTypes['Date']>>, ParentType, ContextType>;
  weekly?: Resolver<Maybe<ResolversTypes['WeeklyRecurrence']>, ParentType, ContextType>;
};

export type RedeliverWebhookPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RedeliverWebhookPayload'] = ResolversParentTypes['RedeliverWebhookPayload']> = {
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type RemoveMemberPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemoveMemberPayload'] = ResolversParentTypes['RemoveMemberPayload']> = {
  endedApiKeys?: Resolver<Maybe<Array<ResolversTypes['ApiKey']>>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenStepPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReopenStepPayload'] = ResolversParentTypes['ReopenStepPayload']> = {
  marked?: Resolver<Array<ResolversTypes['StepKey']>, ParentType, ContextType>;
  markedSubSteps?: Resolver<Array<ResolversTypes['SubStepKey']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestApprovalPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestApprovalPayload'] = ResolversParentTypes['RequestApprovalPayload']> = {
  approvals?: Resolver<Array<ResolversTypes['Approval']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequirementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Requirement'] = ResolversParentTypes['Requirement']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RequirementsErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequirementsError'] = ResolversParentTypes['RequirementsError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  unmet?: Resolver<Array<ResolversTypes['Requirement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResearchContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResearchContent'] = ResolversParentTypes['ResearchContent']> = {
  competition?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  limitations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  map?: Resolver<Array<ResolversTypes['SegmentMeeting']>, ParentType, ContextType>;
  market?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  platformFindings?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  segments?: Resolver<Array<ResolversTypes['AudienceSegment']>, ParentType, ContextType>;
  singularities?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourcesContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResourcesContent'] = ResolversParentTypes['ResourcesContent']> = {
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestoreBrandPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RestoreBrandPayload'] = ResolversParentTypes['RestoreBrandPayload']> = {
  brand?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResultYieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResultYield'] = ResolversParentTypes['ResultYield']> = {
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  perHour?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ResumeCampaignPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResumeCampaignPayload'] = ResolversParentTypes['ResumeCampaignPayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RethinkContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RethinkContent'] = ResolversParentTypes['RethinkContent']> = {
  aboutAnalysis?: Resolver<Maybe<ResolversTypes['Reconsideration']>, ParentType, ContextType>;
  aboutObjectives?: Resolver<Maybe<ResolversTypes['Reconsideration']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['RethinkDecision']>, ParentType, ContextType>;
  maturesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RethinkDecisionResolvers = EnumResolverSignature<{ CONTINUE?: any, REVISE?: any, STOP?: any }, ResolversTypes['RethinkDecision']>;

export type RethinkOutcomeResolvers = EnumResolverSignature<{ CHANGED?: any, KEPT?: any }, ResolversTypes['RethinkOutcome']>;

export type ReturnMeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReturnMeasure'] = ResolversParentTypes['ReturnMeasure']> = {
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valuePerUnit?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ReturnOnInvestmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReturnOnInvestment'] = ResolversParentTypes['ReturnOnInvestment']> = {
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revenue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReturnsContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReturnsContent'] = ResolversParentTypes['ReturnsContent']> = {
  byCampaign?: Resolver<Array<ResolversTypes['CampaignReturn']>, ParentType, ContextType>;
  byObjective?: Resolver<Array<ResolversTypes['ObjectiveReturn']>, ParentType, ContextType>;
  returnOnInvestment?: Resolver<ResolversTypes['ReturnOnInvestment'], ParentType, ContextType>;
  revenue?: Resolver<Array<ResolversTypes['RevenueEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevenueEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevenueEntry'] = ResolversParentTypes['RevenueEntry']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  campaignId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  earnedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  objectiveKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewFactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewFact'] = ResolversParentTypes['ReviewFact']> = {
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ReviewFactKey'], ParentType, ContextType>;
  metrics?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ReviewFactSource'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReviewFactKeyResolvers = EnumResolverSignature<{ CAMPAIGNS_RUN?: any, COMMUNITY_GROWTH?: any, CONVERSIONS?: any, EFFORT_AGAINST_REWARD?: any, ENGAGEMENT?: any, FEEDBACK?: any, INTERACTIONS?: any, LOYALTY?: any, MENTIONS?: any, OPINION_LEADERS?: any, REACH?: any, SALES?: any, SENTIMENT?: any, SPENT_OF_PLANNED?: any, TRAFFIC?: any }, ResolversTypes['ReviewFactKey']>;

export type ReviewFactSourceResolvers = EnumResolverSignature<{ CAMPAIGNS?: any, FEEDBACK?: any, METRICS?: any, SPENDING?: any }, ResolversTypes['ReviewFactSource']>;

export type RevokeApiKeyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevokeApiKeyPayload'] = ResolversParentTypes['RevokeApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeCalendarSubscriptionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevokeCalendarSubscriptionPayload'] = ResolversParentTypes['RevokeCalendarSubscriptionPayload']> = {
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['CalendarSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoleResolvers = EnumResolverSignature<{ ADMIN?: any, ANALYST?: any, CLIENT?: any, COMMUNITY_MANAGER?: any, OWNER?: any, STRATEGIST?: any }, ResolversTypes['Role']>;

export type RoleAdherenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoleAdherence'] = ResolversParentTypes['RoleAdherence']> = {
  carriedOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  caughtUp?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  job?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutesPlanned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutesSpent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yields?: Resolver<Array<ResolversTypes['ResultYield']>, ParentType, ContextType>;
};

export type RoleContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoleContent'] = ResolversParentTypes['RoleContent']> = {
  roles?: Resolver<Array<ResolversTypes['IdeaRole']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RotateApiKeyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RotateApiKeyPayload'] = ResolversParentTypes['RotateApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RotateWebhookSecretPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RotateWebhookSecretPayload'] = ResolversParentTypes['RotateWebhookSecretPayload']> = {
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type SaveFrameworkPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveFrameworkPayload'] = ResolversParentTypes['SaveFrameworkPayload']> = {
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveHolidaysPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveHolidaysPayload'] = ResolversParentTypes['SaveHolidaysPayload']> = {
  holidays?: Resolver<Maybe<ResolversTypes['HolidayCalendar']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveStepPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveStepPayload'] = ResolversParentTypes['SaveStepPayload']> = {
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveSubStepPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveSubStepPayload'] = ResolversParentTypes['SaveSubStepPayload']> = {
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScheduleCampaignPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScheduleCampaignPayload'] = ResolversParentTypes['ScheduleCampaignPayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface ScopeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Scope'], any> {
  name: 'Scope';
}

export type SegmentMeetingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SegmentMeeting'] = ResolversParentTypes['SegmentMeeting']> = {
  how?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  platformKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  segmentKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SentimentResolvers = EnumResolverSignature<{ NEGATIVE?: any, NEUTRAL?: any, POSITIVE?: any }, ResolversTypes['Sentiment']>;

export type SetHorizonsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetHorizonsPayload'] = ResolversParentTypes['SetHorizonsPayload']> = {
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetModelWeightsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetModelWeightsPayload'] = ResolversParentTypes['SetModelWeightsPayload']> = {
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  weights?: Resolver<Maybe<ResolversTypes['ModelWeights']>, ParentType, ContextType>;
};

export type ShortTermReviewContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ShortTermReviewContent'] = ResolversParentTypes['ShortTermReviewContent']> = {
  facts?: Resolver<Array<ResolversTypes['ReviewFact']>, ParentType, ContextType>;
  fits?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  waiver?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkipTaskPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SkipTaskPayload'] = ResolversParentTypes['SkipTaskPayload']> = {
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['PlannedTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SortDirectionResolvers = EnumResolverSignature<{ ASC?: any, DESC?: any }, ResolversTypes['SortDirection']>;

export type SplitBudgetPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SplitBudgetPayload'] = ResolversParentTypes['SplitBudgetPayload']> = {
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartImportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartImportPayload'] = ResolversParentTypes['StartImportPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['ImportJob']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartNextIterationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartNextIterationPayload'] = ResolversParentTypes['StartNextIterationPayload']> = {
  previous?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  strategy?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StateConflictErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StateConflictError'] = ResolversParentTypes['StateConflictError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StepContent'] = ResolversParentTypes['StepContent']> = {
  __resolveType?: TypeResolveFn<'AnalysisContent' | 'IdentityContent' | 'IntegrationContent' | 'LaunchContent' | 'LongTermReviewContent' | 'MeasurementContent' | 'MidTermReviewContent' | 'ObjectivesContent' | 'OptimizationContent' | 'PromotionContent' | 'ResearchContent' | 'ResourcesContent' | 'RethinkContent' | 'ReturnsContent' | 'ShortTermReviewContent' | 'TacticsContent' | 'TrialContent' | 'UniquenessContent', ParentType, ContextType>;
};

export type StepKeyResolvers = EnumResolverSignature<{ ANALYSIS?: any, IDENTITY?: any, INTEGRATION?: any, LAUNCH?: any, LONG_TERM_REVIEW?: any, MEASUREMENT?: any, MID_TERM_REVIEW?: any, OBJECTIVES?: any, OPTIMIZATION?: any, PROMOTION?: any, RESEARCH?: any, RESOURCES?: any, RETHINK?: any, RETURNS?: any, SHORT_TERM_REVIEW?: any, TACTICS?: any, TRIAL?: any, UNIQUENESS?: any }, ResolversTypes['StepKey']>;

export type StepOrderErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StepOrderError'] = ResolversParentTypes['StepOrderError']> = {
  blockedBy?: Resolver<Array<ResolversTypes['StrategyStep']>, ParentType, ContextType>;
  blockedBySubSteps?: Resolver<Array<ResolversTypes['SubStep']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StepStatusResolvers = EnumResolverSignature<{ COMPLETED?: any, IN_PROGRESS?: any, LOCKED?: any, NEEDS_REVISIT?: any, OPEN?: any }, ResolversTypes['StepStatus']>;

export type StepVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StepVersion'] = ResolversParentTypes['StepVersion']> = {
  content?: Resolver<ResolversTypes['StepContent'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  savedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  strategyVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subStep?: Resolver<Maybe<ResolversTypes['SubStepKey']>, ParentType, ContextType>;
  subStepContent?: Resolver<Maybe<ResolversTypes['SubStepContent']>, ParentType, ContextType>;
};

export type StepVersionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StepVersionConnection'] = ResolversParentTypes['StepVersionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StepVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StepVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StepVersionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StepVersionEdge'] = ResolversParentTypes['StepVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StepVersion'], ParentType, ContextType>;
};

export type StrategyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Strategy'] = ResolversParentTypes['Strategy']> = {
  allocations?: Resolver<Array<ResolversTypes['Allocation']>, ParentType, ContextType>;
  approvals?: Resolver<Array<ResolversTypes['Approval']>, ParentType, ContextType>;
  brandId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  budget?: Resolver<ResolversTypes['StrategyBudget'], ParentType, ContextType>;
  confidenceThreshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  currentStep?: Resolver<Maybe<ResolversTypes['StrategyStep']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StrategydocumentArgs, 'format'>>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['StrategyEventConnection'], ParentType, ContextType, RequireFields<StrategyhistoryArgs, 'first'>>;
  horizons?: Resolver<Maybe<ResolversTypes['StrategyHorizons']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iteration?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['StrategyPhase'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Strategy']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['StrategyProgress'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StrategyStatus'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['StrategyStep'], ParentType, ContextType, RequireFields<StrategystepArgs, 'key'>>;
  steps?: Resolver<Array<ResolversTypes['StrategyStep']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StrategyBudgetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StrategyBudget'] = ResolversParentTypes['StrategyBudget']> = {
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  horizons?: Resolver<Array<ResolversTypes['HorizonBudget']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['KindBudget']>, ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type StrategyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StrategyConnection'] = ResolversParentTypes['StrategyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StrategyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Strategy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StrategyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StrategyEdge'] = ResolversParentTypes['StrategyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Strategy'], ParentType, ContextType>;
};

export type StrategyEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StrategyEvent'] = ResolversParentTypes['StrategyEvent']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StrategyEventKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['StepKey']>, ParentType, ContextType>;
  strategyVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subStep?: Resolver<Maybe<ResolversTypes['SubStepKey']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StrategyEventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StrategyEventConnection'] = ResolversParentTypes['StrategyEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StrategyEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StrategyEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StrategyEventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StrategyEventEdge'] = ResolversParentTypes['StrategyEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StrategyEvent'], ParentType, ContextType>;
};

export type StrategyEventKindResolvers = EnumResolverSignature<{ APPROVAL_DECIDED?: any, APPROVAL_REQUESTED?: any, CREATED?: any, ENDED?: any, HORIZONS_SET?: any, RESOURCES_ALLOCATED?: any, SPEND_RECORDED?: any, STEP_COMPLETED?: any, STEP_REOPENED?: any, STEP_SAVED?: any, SUB_STEP_COMPLETED?: any, SUB_STEP_SAVED?: any }, ResolversTypes['StrategyEventKind']>;

export type StrategyHorizonsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StrategyHorizons'] = ResolversParentTypes['StrategyHorizons']> = {
  longTermEndsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  midTermEndsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  shortTermEndsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type StrategyPhaseResolvers = EnumResolverSignature<{ ABANDONED?: any, COMPLETED?: any, EARNING?: any, INTEGRATING?: any, LIVE?: any, PLANNING?: any, PREPARING?: any, REVIEWING?: any, SUPERSEDED?: any, TRIAL?: any }, ResolversTypes['StrategyPhase']>;

export type StrategyProgressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StrategyProgress'] = ResolversParentTypes['StrategyProgress']> = {
  completed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StrategyStatusResolvers = EnumResolverSignature<{ ABANDONED?: any, ACTIVE?: any, COMPLETED?: any, SUPERSEDED?: any }, ResolversTypes['StrategyStatus']>;

export type StrategyStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StrategyStep'] = ResolversParentTypes['StrategyStep']> = {
  blockedBy?: Resolver<Array<ResolversTypes['StrategyStep']>, ParentType, ContextType>;
  compare?: Resolver<Array<ResolversTypes['ContentChange']>, ParentType, ContextType, RequireFields<StrategyStepcompareArgs, 'from' | 'to'>>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['StepContent']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['StepKey'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requirements?: Resolver<Array<ResolversTypes['Requirement']>, ParentType, ContextType>;
  savedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StepStatus'], ParentType, ContextType>;
  subSteps?: Resolver<Array<ResolversTypes['SubStep']>, ParentType, ContextType>;
  versions?: Resolver<ResolversTypes['StepVersionConnection'], ParentType, ContextType, RequireFields<StrategyStepversionsArgs, 'first'>>;
};

export type SubStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubStep'] = ResolversParentTypes['SubStep']> = {
  content?: Resolver<Maybe<ResolversTypes['SubStepContent']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['SubStepKey'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requirements?: Resolver<Array<ResolversTypes['Requirement']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StepStatus'], ParentType, ContextType>;
};

export type SubStepContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubStepContent'] = ResolversParentTypes['SubStepContent']> = {
  __resolveType?: TypeResolveFn<'AssembleContent' | 'BlogContent' | 'BuildContent' | 'DraftContent' | 'LinkContent' | 'OptimizeContent' | 'RoleContent', ParentType, ContextType>;
};

export type SubStepKeyResolvers = EnumResolverSignature<{ ASSEMBLE?: any, BLOG?: any, BUILD?: any, DRAFT?: any, LINK?: any, OPTIMIZE?: any, ROLE?: any }, ResolversTypes['SubStepKey']>;

export type TacticKindResolvers = EnumResolverSignature<{ ADS?: any, BETA?: any, CONTENT?: any, DISCOUNT?: any, EVENT?: any, GUERRILLA?: any, OFFER?: any, OFFLINE?: any, OTHER?: any, PR?: any, PUBLICITY?: any, WEBSITE?: any }, ResolversTypes['TacticKind']>;

export type TacticsContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TacticsContent'] = ResolversParentTypes['TacticsContent']> = {
  ideas?: Resolver<Array<ResolversTypes['Idea']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskPriorityResolvers = EnumResolverSignature<{ BLOGGING?: any, CONTENT_SHARING?: any, DISTRIBUTION?: any, ENGAGEMENT?: any, PLANNING?: any, REPUTATION?: any, RESEARCH?: any, UPDATING?: any }, ResolversTypes['TaskPriority']>;

export type TestWebhookPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TestWebhookPayload'] = ResolversParentTypes['TestWebhookPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TesterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Tester'] = ResolversParentTypes['Tester']> = {
  relation?: Resolver<ResolversTypes['TesterRelation'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TesterRelationResolvers = EnumResolverSignature<{ COLLEAGUE?: any, INSIDE?: any, LOYAL_CUSTOMER?: any }, ResolversTypes['TesterRelation']>;

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type ToolRecurrenceResolvers = EnumResolverSignature<{ MONTH?: any, ONCE?: any, YEAR?: any }, ResolversTypes['ToolRecurrence']>;

export type TrialContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrialContent'] = ResolversParentTypes['TrialContent']> = {
  endedEarly?: Resolver<Maybe<ResolversTypes['EarlyEnd']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  feedback?: Resolver<Array<ResolversTypes['TrialFinding']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  testers?: Resolver<Array<ResolversTypes['Tester']>, ParentType, ContextType>;
  trialledPlatforms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrialFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrialFinding'] = ResolversParentTypes['TrialFinding']> = {
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  platformKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['FindingResolution']>, ParentType, ContextType>;
};

export type TrustedDocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrustedDocument'] = ResolversParentTypes['TrustedDocument']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TrustedDocumentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrustedDocumentConnection'] = ResolversParentTypes['TrustedDocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TrustedDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TrustedDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TrustedDocumentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrustedDocumentEdge'] = ResolversParentTypes['TrustedDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrustedDocument'], ParentType, ContextType>;
};

export interface URLScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UniquenessContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UniquenessContent'] = ResolversParentTypes['UniquenessContent']> = {
  differentiators?: Resolver<Array<ResolversTypes['Differentiator']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnplacedReasonResolvers = EnumResolverSignature<{ AFTER_UNPLACED?: any, ASSIGNEE_MISSING?: any, FRAMEWORK_CHANGED?: any, HOLIDAY?: any, NOT_A_WORKING_DAY?: any, NO_ROOM?: any, TOO_LONG?: any }, ResolversTypes['UnplacedReason']>;

export type UnplacedTaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnplacedTask'] = ResolversParentTypes['UnplacedTask']> = {
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UnplacedReason'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnpublishDocumentsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnpublishDocumentsPayload'] = ResolversParentTypes['UnpublishDocumentsPayload']> = {
  hashes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateAgencyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateAgencyPayload'] = ResolversParentTypes['UpdateAgencyPayload']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateApiKeyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateApiKeyPayload'] = ResolversParentTypes['UpdateApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateBrandPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateBrandPayload'] = ResolversParentTypes['UpdateBrandPayload']> = {
  brand?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateCampaignPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateCampaignPayload'] = ResolversParentTypes['UpdateCampaignPayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateMemberPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateMemberPayload'] = ResolversParentTypes['UpdateMemberPayload']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateProfilePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateProfilePayload'] = ResolversParentTypes['UpdateProfilePayload']> = {
  profile?: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateWebhookPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateWebhookPayload'] = ResolversParentTypes['UpdateWebhookPayload']> = {
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type UpdateWorkflowPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateWorkflowPayload'] = ResolversParentTypes['UpdateWorkflowPayload']> = {
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  workflow?: Resolver<Maybe<ResolversTypes['Workflow']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'AlreadyExistsError' | 'BudgetExceededError' | 'FlowCycleError' | 'NotFoundError' | 'RequirementsError' | 'StateConflictError' | 'StepOrderError' | 'ValidationError' | 'VersionConflictError', ParentType, ContextType>;
};

export type UserErrorCodeResolvers = EnumResolverSignature<{ ALREADY_EXISTS?: any, BUDGET_EXCEEDED?: any, FLOW_CYCLE?: any, INVALID?: any, NOT_FOUND?: any, REQUIREMENTS_UNMET?: any, STATE_CONFLICT?: any, STEP_ORDER?: any, VERSION_CONFLICT?: any }, ResolversTypes['UserErrorCode']>;

export type ValidationErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ValidationError'] = ResolversParentTypes['ValidationError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VersionConflictErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VersionConflictError'] = ResolversParentTypes['VersionConflictError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['Scope']>, ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  brandIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['WebhookDeliveryConnection'], ParentType, ContextType, RequireFields<WebhookdeliveriesArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  failingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  secrets?: Resolver<Array<ResolversTypes['WebhookSecret']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WebhookStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookAttemptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookAttempt'] = ResolversParentTypes['WebhookAttempt']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  milliseconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  attempts?: Resolver<Array<ResolversTypes['WebhookAttempt']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  payload?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WebhookDeliveryStatus'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] = ResolversParentTypes['WebhookDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type WebhookDeliveryStatusResolvers = EnumResolverSignature<{ DELIVERED?: any, FAILED?: any, HELD?: any, PENDING?: any }, ResolversTypes['WebhookDeliveryStatus']>;

export type WebhookEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookEvent'] = ResolversParentTypes['WebhookEvent']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebhookSecretResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookSecret'] = ResolversParentTypes['WebhookSecret']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type WebhookStatusResolvers = EnumResolverSignature<{ ACTIVE?: any, DISABLED?: any, GONE?: any, PAUSED?: any }, ResolversTypes['WebhookStatus']>;

export type WeekdayResolvers = EnumResolverSignature<{ FRIDAY?: any, MONDAY?: any, SATURDAY?: any, SUNDAY?: any, THURSDAY?: any, TUESDAY?: any, WEDNESDAY?: any }, ResolversTypes['Weekday']>;

export type WeeklyRecurrenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WeeklyRecurrence'] = ResolversParentTypes['WeeklyRecurrence']> = {
  every?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<Array<ResolversTypes['Weekday']>, ParentType, ContextType>;
};

export type WorkBlockResolvers = EnumResolverSignature<{ AFTERNOON?: any, MORNING?: any, NOON?: any }, ResolversTypes['WorkBlock']>;

export type WorkflowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Workflow'] = ResolversParentTypes['Workflow']> = {
  blocks?: Resolver<Array<ResolversTypes['WorkflowBlock']>, ParentType, ContextType>;
  brandId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  milestones?: Resolver<Array<ResolversTypes['Milestone']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['WorkflowTask']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingDays?: Resolver<Array<ResolversTypes['Weekday']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkflowBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkflowBlock'] = ResolversParentTypes['WorkflowBlock']> = {
  block?: Resolver<ResolversTypes['WorkBlock'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
};

export type WorkflowConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkflowConnection'] = ResolversParentTypes['WorkflowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkflowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Workflow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WorkflowEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkflowEdge'] = ResolversParentTypes['WorkflowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Workflow'], ParentType, ContextType>;
};

export type WorkflowPlanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkflowPlan'] = ResolversParentTypes['WorkflowPlan']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['PlannedDay']>, ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workflow?: Resolver<ResolversTypes['Workflow'], ParentType, ContextType>;
};

export type WorkflowTaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkflowTask'] = ResolversParentTypes['WorkflowTask']> = {
  action?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assigneeIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  goal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  job?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['TaskPriority'], ParentType, ContextType>;
  recurrence?: Resolver<ResolversTypes['Recurrence'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type YieldTrendResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['YieldTrend'] = ResolversParentTypes['YieldTrend']> = {
  change?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AbandonStrategyPayload?: AbandonStrategyPayloadResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  ActorKind?: ActorKindResolvers;
  AdherenceTrend?: AdherenceTrendResolvers<ContextType>;
  AdherenceWeek?: AdherenceWeekResolvers<ContextType>;
  AdoptedTool?: AdoptedToolResolvers<ContextType>;
  AdvanceFeedbackPayload?: AdvanceFeedbackPayloadResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  Agenda?: AgendaResolvers<ContextType>;
  AllocateResourcesPayload?: AllocateResourcesPayloadResolvers<ContextType>;
  Allocation?: AllocationResolvers<ContextType>;
  AllocationKind?: AllocationKindResolvers;
  AlreadyExistsError?: AlreadyExistsErrorResolvers<ContextType>;
  AnalysisContent?: AnalysisContentResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyConnection?: ApiKeyConnectionResolvers<ContextType>;
  ApiKeyEdge?: ApiKeyEdgeResolvers<ContextType>;
  ApiKeyMode?: ApiKeyModeResolvers;
  ApiKeyStatus?: ApiKeyStatusResolvers;
  AppendImportRowsPayload?: AppendImportRowsPayloadResolvers<ContextType>;
  Approval?: ApprovalResolvers<ContextType>;
  ApprovalConnection?: ApprovalConnectionResolvers<ContextType>;
  ApprovalDecision?: ApprovalDecisionResolvers;
  ApprovalEdge?: ApprovalEdgeResolvers<ContextType>;
  ApprovalStatus?: ApprovalStatusResolvers;
  ApproverGroup?: ApproverGroupResolvers;
  ArchiveBrandPayload?: ArchiveBrandPayloadResolvers<ContextType>;
  ArchiveProfilePayload?: ArchiveProfilePayloadResolvers<ContextType>;
  AssembleContent?: AssembleContentResolvers<ContextType>;
  AssignFeedbackPayload?: AssignFeedbackPayloadResolvers<ContextType>;
  AudienceSegment?: AudienceSegmentResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditOutcome?: AuditOutcomeResolvers;
  BlogContent?: BlogContentResolvers<ContextType>;
  Brand?: BrandResolvers<ContextType>;
  BrandAdherence?: BrandAdherenceResolvers<ContextType>;
  BrandConnection?: BrandConnectionResolvers<ContextType>;
  BrandEdge?: BrandEdgeResolvers<ContextType>;
  BrandSortField?: BrandSortFieldResolvers;
  BudgetExceededError?: BudgetExceededErrorResolvers<ContextType>;
  BuildContent?: BuildContentResolvers<ContextType>;
  CalendarSubscription?: CalendarSubscriptionResolvers<ContextType>;
  CalendarSubscriptionConnection?: CalendarSubscriptionConnectionResolvers<ContextType>;
  CalendarSubscriptionEdge?: CalendarSubscriptionEdgeResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CampaignConnection?: CampaignConnectionResolvers<ContextType>;
  CampaignCostBasis?: CampaignCostBasisResolvers;
  CampaignEdge?: CampaignEdgeResolvers<ContextType>;
  CampaignKind?: CampaignKindResolvers;
  CampaignResult?: CampaignResultResolvers<ContextType>;
  CampaignReturn?: CampaignReturnResolvers<ContextType>;
  CampaignStatus?: CampaignStatusResolvers;
  CampaignTactic?: CampaignTacticResolvers<ContextType>;
  CancelCampaignPayload?: CancelCampaignPayloadResolvers<ContextType>;
  CarryOverTaskPayload?: CarryOverTaskPayloadResolvers<ContextType>;
  Cell?: GraphQLScalarType;
  CompleteStepPayload?: CompleteStepPayloadResolvers<ContextType>;
  CompleteSubStepPayload?: CompleteSubStepPayloadResolvers<ContextType>;
  CompleteTaskPayload?: CompleteTaskPayloadResolvers<ContextType>;
  ContentChange?: ContentChangeResolvers<ContextType>;
  CreateAgencyPayload?: CreateAgencyPayloadResolvers<ContextType>;
  CreateApiKeyPayload?: CreateApiKeyPayloadResolvers<ContextType>;
  CreateBrandPayload?: CreateBrandPayloadResolvers<ContextType>;
  CreateCalendarSubscriptionPayload?: CreateCalendarSubscriptionPayloadResolvers<ContextType>;
  CreateCampaignPayload?: CreateCampaignPayloadResolvers<ContextType>;
  CreateProfilePayload?: CreateProfilePayloadResolvers<ContextType>;
  CreateStrategyPayload?: CreateStrategyPayloadResolvers<ContextType>;
  CreateWebhookPayload?: CreateWebhookPayloadResolvers<ContextType>;
  CreateWorkflowPayload?: CreateWorkflowPayloadResolvers<ContextType>;
  Criterion?: CriterionResolvers;
  CriterionValue?: CriterionValueResolvers<ContextType>;
  CsvExport?: CsvExportResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DailyRecurrence?: DailyRecurrenceResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateOrder?: DateOrderResolvers;
  DateTime?: GraphQLScalarType;
  DecideApprovalPayload?: DecideApprovalPayloadResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  DefineMetricPayload?: DefineMetricPayloadResolvers<ContextType>;
  DeleteWebhookPayload?: DeleteWebhookPayloadResolvers<ContextType>;
  Differentiator?: DifferentiatorResolvers<ContextType>;
  DocumentFormat?: DocumentFormatResolvers;
  DocumentPublication?: DocumentPublicationResolvers<ContextType>;
  DraftContent?: DraftContentResolvers<ContextType>;
  Durations?: DurationsResolvers<ContextType>;
  EarlyEnd?: EarlyEndResolvers<ContextType>;
  Effect?: EffectResolvers;
  EffectWeight?: EffectWeightResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  Feedback?: FeedbackResolvers<ContextType>;
  FeedbackConnection?: FeedbackConnectionResolvers<ContextType>;
  FeedbackDecision?: FeedbackDecisionResolvers;
  FeedbackEdge?: FeedbackEdgeResolvers<ContextType>;
  FeedbackLoop?: FeedbackLoopResolvers<ContextType>;
  FeedbackLoopStage?: FeedbackLoopStageResolvers<ContextType>;
  FeedbackOrder?: FeedbackOrderResolvers;
  FeedbackStage?: FeedbackStageResolvers;
  FeedbackStageEntry?: FeedbackStageEntryResolvers<ContextType>;
  FileDelimiter?: FileDelimiterResolvers;
  FileEncoding?: FileEncodingResolvers;
  FindingResolution?: FindingResolutionResolvers;
  FinishCampaignPayload?: FinishCampaignPayloadResolvers<ContextType>;
  FinishImportPayload?: FinishImportPayloadResolvers<ContextType>;
  FlowCycleError?: FlowCycleErrorResolvers<ContextType>;
  FormerSecret?: FormerSecretResolvers<ContextType>;
  Framework?: FrameworkResolvers<ContextType>;
  FrameworkAction?: FrameworkActionResolvers<ContextType>;
  Holiday?: HolidayResolvers<ContextType>;
  HolidayCalendar?: HolidayCalendarResolvers<ContextType>;
  Horizon?: HorizonResolvers;
  HorizonBudget?: HorizonBudgetResolvers<ContextType>;
  Idea?: IdeaResolvers<ContextType>;
  IdeaKind?: IdeaKindResolvers;
  IdeaRole?: IdeaRoleResolvers<ContextType>;
  IdentityContent?: IdentityContentResolvers<ContextType>;
  ImportBrandsPayload?: ImportBrandsPayloadResolvers<ContextType>;
  ImportCampaignsPayload?: ImportCampaignsPayloadResolvers<ContextType>;
  ImportChunk?: ImportChunkResolvers<ContextType>;
  ImportErrorPolicy?: ImportErrorPolicyResolvers;
  ImportFeedbackPayload?: ImportFeedbackPayloadResolvers<ContextType>;
  ImportJob?: ImportJobResolvers<ContextType>;
  ImportJobRejection?: ImportJobRejectionResolvers<ContextType>;
  ImportJobRejectionConnection?: ImportJobRejectionConnectionResolvers<ContextType>;
  ImportJobRejectionEdge?: ImportJobRejectionEdgeResolvers<ContextType>;
  ImportJobStatus?: ImportJobStatusResolvers;
  ImportKind?: ImportKindResolvers;
  ImportMetricsPayload?: ImportMetricsPayloadResolvers<ContextType>;
  ImportNetworkExportPayload?: ImportNetworkExportPayloadResolvers<ContextType>;
  ImportProfilesPayload?: ImportProfilesPayloadResolvers<ContextType>;
  ImportProgress?: ImportProgressResolvers<ContextType>;
  ImportRejection?: ImportRejectionResolvers<ContextType>;
  ImportRejectionCode?: ImportRejectionCodeResolvers;
  ImportSummary?: ImportSummaryResolvers<ContextType>;
  IntegrationContent?: IntegrationContentResolvers<ContextType>;
  IntegrationModel?: IntegrationModelResolvers<ContextType>;
  InviteMemberPayload?: InviteMemberPayloadResolvers<ContextType>;
  JobDescription?: JobDescriptionResolvers<ContextType>;
  KindBudget?: KindBudgetResolvers<ContextType>;
  KindMoney?: KindMoneyResolvers<ContextType>;
  LaunchCampaignPayload?: LaunchCampaignPayloadResolvers<ContextType>;
  LaunchContent?: LaunchContentResolvers<ContextType>;
  LeaveAgencyPayload?: LeaveAgencyPayloadResolvers<ContextType>;
  LevelsAcrossSources?: LevelsAcrossSourcesResolvers;
  LinkContent?: LinkContentResolvers<ContextType>;
  LinkProfilesPayload?: LinkProfilesPayloadResolvers<ContextType>;
  LocalTime?: GraphQLScalarType;
  LongTermReviewContent?: LongTermReviewContentResolvers<ContextType>;
  MeasurementContent?: MeasurementContentResolvers<ContextType>;
  Medium?: MediumResolvers;
  Member?: MemberResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  MemberStatus?: MemberStatusResolvers;
  Membership?: MembershipResolvers<ContextType>;
  MetricCoverage?: MetricCoverageResolvers<ContextType>;
  MetricDefinition?: MetricDefinitionResolvers<ContextType>;
  MetricGrouping?: MetricGroupingResolvers;
  MetricInterval?: MetricIntervalResolvers;
  MetricKind?: MetricKindResolvers;
  MetricOrigin?: MetricOriginResolvers;
  MetricReview?: MetricReviewResolvers;
  MetricSeries?: MetricSeriesResolvers<ContextType>;
  MetricUnit?: MetricUnitResolvers;
  MetricWeight?: MetricWeightResolvers<ContextType>;
  MidTermReviewContent?: MidTermReviewContentResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  MissAcceptance?: MissAcceptanceResolvers<ContextType>;
  MissingEvidence?: MissingEvidenceResolvers<ContextType>;
  ModelChainLink?: ModelChainLinkResolvers<ContextType>;
  ModelConnectivity?: ModelConnectivityResolvers<ContextType>;
  ModelEdge?: ModelEdgeResolvers<ContextType>;
  ModelEffect?: ModelEffectResolvers<ContextType>;
  ModelLink?: ModelLinkResolvers<ContextType>;
  ModelMetric?: ModelMetricResolvers<ContextType>;
  ModelPlatform?: ModelPlatformResolvers<ContextType>;
  ModelQuantity?: ModelQuantityResolvers<ContextType>;
  ModelResonance?: ModelResonanceResolvers<ContextType>;
  ModelResonancePart?: ModelResonancePartResolvers<ContextType>;
  ModelWeights?: ModelWeightsResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MonthlyOnDayRecurrence?: MonthlyOnDayRecurrenceResolvers<ContextType>;
  MonthlyOnWeekdayRecurrence?: MonthlyOnWeekdayRecurrenceResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Network?: NetworkResolvers;
  NetworkExportAccount?: NetworkExportAccountResolvers<ContextType>;
  NetworkExportColumn?: NetworkExportColumnResolvers<ContextType>;
  NetworkExportFormat?: NetworkExportFormatResolvers;
  NetworkExportGranularity?: NetworkExportGranularityResolvers;
  NetworkExportLeftColumn?: NetworkExportLeftColumnResolvers<ContextType>;
  NetworkExportMetric?: NetworkExportMetricResolvers<ContextType>;
  NetworkExportPeriod?: NetworkExportPeriodResolvers<ContextType>;
  NetworkExportRejection?: NetworkExportRejectionResolvers<ContextType>;
  NetworkExportRejectionCode?: NetworkExportRejectionCodeResolvers;
  NetworkExportSummary?: NetworkExportSummaryResolvers<ContextType>;
  NetworkExportUnderstanding?: NetworkExportUnderstandingResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  NumberFormat?: NumberFormatResolvers;
  Objective?: ObjectiveResolvers<ContextType>;
  ObjectiveJudgement?: ObjectiveJudgementResolvers<ContextType>;
  ObjectiveMeasure?: ObjectiveMeasureResolvers<ContextType>;
  ObjectiveReturn?: ObjectiveReturnResolvers<ContextType>;
  ObjectivesContent?: ObjectivesContentResolvers<ContextType>;
  Optimization?: OptimizationResolvers<ContextType>;
  OptimizationContent?: OptimizationContentResolvers<ContextType>;
  OptimizeContent?: OptimizeContentResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PauseCampaignPayload?: PauseCampaignPayloadResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PictureTheme?: PictureThemeResolvers;
  PictureUrl?: PictureUrlResolvers<ContextType>;
  Placement?: PlacementResolvers<ContextType>;
  PlanWorkflowPayload?: PlanWorkflowPayloadResolvers<ContextType>;
  PlannedDay?: PlannedDayResolvers<ContextType>;
  PlannedTask?: PlannedTaskResolvers<ContextType>;
  PlannedTaskStatus?: PlannedTaskStatusResolvers;
  PlatformGoal?: PlatformGoalResolvers<ContextType>;
  PlatformIdentity?: PlatformIdentityResolvers<ContextType>;
  PortfolioConnection?: PortfolioConnectionResolvers<ContextType>;
  PortfolioEdge?: PortfolioEdgeResolvers<ContextType>;
  PortfolioEntry?: PortfolioEntryResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  PostConnection?: PostConnectionResolvers<ContextType>;
  PostEdge?: PostEdgeResolvers<ContextType>;
  PostValue?: PostValueResolvers<ContextType>;
  Profile?: ProfileResolvers<ContextType>;
  ProfileConnection?: ProfileConnectionResolvers<ContextType>;
  ProfileEdge?: ProfileEdgeResolvers<ContextType>;
  ProfileStatus?: ProfileStatusResolvers;
  PromotionChannel?: PromotionChannelResolvers<ContextType>;
  PromotionContent?: PromotionContentResolvers<ContextType>;
  PublishDocumentsPayload?: PublishDocumentsPayloadResolvers<ContextType>;
  PublishProfilePayload?: PublishProfilePayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateBudget?: RateBudgetResolvers<ContextType>;
  RateLimit?: RateLimitResolvers<ContextType>;
  Reconsideration?: ReconsiderationResolvers<ContextType>;
  RecordFeedbackPayload?: RecordFeedbackPayloadResolvers<ContextType>;
  RecordMetricsPayload?: RecordMetricsPayloadResolvers<ContextType>;
  RecordSpendPayload?: RecordSpendPayloadResolvers<ContextType>;
  RecordedSummary?: RecordedSummaryResolvers<ContextType>;
  Recurrence?: RecurrenceResolvers<ContextType>;
  RedeliverWebhookPayload?: RedeliverWebhookPayloadResolvers<ContextType>;
  RemoveMemberPayload?: RemoveMemberPayloadResolvers<ContextType>;
  ReopenStepPayload?: ReopenStepPayloadResolvers<ContextType>;
  RequestApprovalPayload?: RequestApprovalPayloadResolvers<ContextType>;
  Requirement?: RequirementResolvers<ContextType>;
  RequirementsError?: RequirementsErrorResolvers<ContextType>;
  ResearchContent?: ResearchContentResolvers<ContextType>;
  ResourcesContent?: ResourcesContentResolvers<ContextType>;
  RestoreBrandPayload?: RestoreBrandPayloadResolvers<ContextType>;
  ResultYield?: ResultYieldResolvers<ContextType>;
  ResumeCampaignPayload?: ResumeCampaignPayloadResolvers<ContextType>;
  RethinkContent?: RethinkContentResolvers<ContextType>;
  RethinkDecision?: RethinkDecisionResolvers;
  RethinkOutcome?: RethinkOutcomeResolvers;
  ReturnMeasure?: ReturnMeasureResolvers<ContextType>;
  ReturnOnInvestment?: ReturnOnInvestmentResolvers<ContextType>;
  ReturnsContent?: ReturnsContentResolvers<ContextType>;
  RevenueEntry?: RevenueEntryResolvers<ContextType>;
  ReviewFact?: ReviewFactResolvers<ContextType>;
  ReviewFactKey?: ReviewFactKeyResolvers;
  ReviewFactSource?: ReviewFactSourceResolvers;
  RevokeApiKeyPayload?: RevokeApiKeyPayloadResolvers<ContextType>;
  RevokeCalendarSubscriptionPayload?: RevokeCalendarSubscriptionPayloadResolvers<ContextType>;
  Role?: RoleResolvers;
  RoleAdherence?: RoleAdherenceResolvers<ContextType>;
  RoleContent?: RoleContentResolvers<ContextType>;
  RotateApiKeyPayload?: RotateApiKeyPayloadResolvers<ContextType>;
  RotateWebhookSecretPayload?: RotateWebhookSecretPayloadResolvers<ContextType>;
  SaveFrameworkPayload?: SaveFrameworkPayloadResolvers<ContextType>;
  SaveHolidaysPayload?: SaveHolidaysPayloadResolvers<ContextType>;
  SaveStepPayload?: SaveStepPayloadResolvers<ContextType>;
  SaveSubStepPayload?: SaveSubStepPayloadResolvers<ContextType>;
  ScheduleCampaignPayload?: ScheduleCampaignPayloadResolvers<ContextType>;
  Scope?: GraphQLScalarType;
  SegmentMeeting?: SegmentMeetingResolvers<ContextType>;
  Sentiment?: SentimentResolvers;
  SetHorizonsPayload?: SetHorizonsPayloadResolvers<ContextType>;
  SetModelWeightsPayload?: SetModelWeightsPayloadResolvers<ContextType>;
  ShortTermReviewContent?: ShortTermReviewContentResolvers<ContextType>;
  SkipTaskPayload?: SkipTaskPayloadResolvers<ContextType>;
  SortDirection?: SortDirectionResolvers;
  SplitBudgetPayload?: SplitBudgetPayloadResolvers<ContextType>;
  StartImportPayload?: StartImportPayloadResolvers<ContextType>;
  StartNextIterationPayload?: StartNextIterationPayloadResolvers<ContextType>;
  StateConflictError?: StateConflictErrorResolvers<ContextType>;
  StepContent?: StepContentResolvers<ContextType>;
  StepKey?: StepKeyResolvers;
  StepOrderError?: StepOrderErrorResolvers<ContextType>;
  StepStatus?: StepStatusResolvers;
  StepVersion?: StepVersionResolvers<ContextType>;
  StepVersionConnection?: StepVersionConnectionResolvers<ContextType>;
  StepVersionEdge?: StepVersionEdgeResolvers<ContextType>;
  Strategy?: StrategyResolvers<ContextType>;
  StrategyBudget?: StrategyBudgetResolvers<ContextType>;
  StrategyConnection?: StrategyConnectionResolvers<ContextType>;
  StrategyEdge?: StrategyEdgeResolvers<ContextType>;
  StrategyEvent?: StrategyEventResolvers<ContextType>;
  StrategyEventConnection?: StrategyEventConnectionResolvers<ContextType>;
  StrategyEventEdge?: StrategyEventEdgeResolvers<ContextType>;
  StrategyEventKind?: StrategyEventKindResolvers;
  StrategyHorizons?: StrategyHorizonsResolvers<ContextType>;
  StrategyPhase?: StrategyPhaseResolvers;
  StrategyProgress?: StrategyProgressResolvers<ContextType>;
  StrategyStatus?: StrategyStatusResolvers;
  StrategyStep?: StrategyStepResolvers<ContextType>;
  SubStep?: SubStepResolvers<ContextType>;
  SubStepContent?: SubStepContentResolvers<ContextType>;
  SubStepKey?: SubStepKeyResolvers;
  TacticKind?: TacticKindResolvers;
  TacticsContent?: TacticsContentResolvers<ContextType>;
  TaskPriority?: TaskPriorityResolvers;
  TestWebhookPayload?: TestWebhookPayloadResolvers<ContextType>;
  Tester?: TesterResolvers<ContextType>;
  TesterRelation?: TesterRelationResolvers;
  TimeZone?: GraphQLScalarType;
  ToolRecurrence?: ToolRecurrenceResolvers;
  TrialContent?: TrialContentResolvers<ContextType>;
  TrialFinding?: TrialFindingResolvers<ContextType>;
  TrustedDocument?: TrustedDocumentResolvers<ContextType>;
  TrustedDocumentConnection?: TrustedDocumentConnectionResolvers<ContextType>;
  TrustedDocumentEdge?: TrustedDocumentEdgeResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UniquenessContent?: UniquenessContentResolvers<ContextType>;
  UnplacedReason?: UnplacedReasonResolvers;
  UnplacedTask?: UnplacedTaskResolvers<ContextType>;
  UnpublishDocumentsPayload?: UnpublishDocumentsPayloadResolvers<ContextType>;
  UpdateAgencyPayload?: UpdateAgencyPayloadResolvers<ContextType>;
  UpdateApiKeyPayload?: UpdateApiKeyPayloadResolvers<ContextType>;
  UpdateBrandPayload?: UpdateBrandPayloadResolvers<ContextType>;
  UpdateCampaignPayload?: UpdateCampaignPayloadResolvers<ContextType>;
  UpdateMemberPayload?: UpdateMemberPayloadResolvers<ContextType>;
  UpdateProfilePayload?: UpdateProfilePayloadResolvers<ContextType>;
  UpdateWebhookPayload?: UpdateWebhookPayloadResolvers<ContextType>;
  UpdateWorkflowPayload?: UpdateWorkflowPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  UserErrorCode?: UserErrorCodeResolvers;
  ValidationError?: ValidationErrorResolvers<ContextType>;
  VersionConflictError?: VersionConflictErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookAttempt?: WebhookAttemptResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
  WebhookDeliveryStatus?: WebhookDeliveryStatusResolvers;
  WebhookEvent?: WebhookEventResolvers<ContextType>;
  WebhookSecret?: WebhookSecretResolvers<ContextType>;
  WebhookStatus?: WebhookStatusResolvers;
  Weekday?: WeekdayResolvers;
  WeeklyRecurrence?: WeeklyRecurrenceResolvers<ContextType>;
  WorkBlock?: WorkBlockResolvers;
  Workflow?: WorkflowResolvers<ContextType>;
  WorkflowBlock?: WorkflowBlockResolvers<ContextType>;
  WorkflowConnection?: WorkflowConnectionResolvers<ContextType>;
  WorkflowEdge?: WorkflowEdgeResolvers<ContextType>;
  WorkflowPlan?: WorkflowPlanResolvers<ContextType>;
  WorkflowTask?: WorkflowTaskResolvers<ContextType>;
  YieldTrend?: YieldTrendResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  auth?: authDirectiveResolver<any, any, ContextType>;
  cost?: costDirectiveResolver<any, any, ContextType>;
  costOfPeriod?: costOfPeriodDirectiveResolver<any, any, ContextType>;
  dryRunSaidAtStart?: dryRunSaidAtStartDirectiveResolver<any, any, ContextType>;
  inParts?: inPartsDirectiveResolver<any, any, ContextType>;
  listSize?: listSizeDirectiveResolver<any, any, ContextType>;
};
