import * as z from 'zod';
import type { Allocation } from '../../domain/allocation';
import { APPROVAL_STATUSES, APPROVER_GROUPS, type Approval } from '../../domain/approval';
import type { Ledger } from '../../domain/ledger';
import type { ObjectiveJudgement, ReviewFact } from '../../domain/reviews';
import { MID_TERM_FACTS, SHORT_TERM_FACTS, WORK_FACTS } from '../../domain/reviews/fact';
import { STEPS } from '../../domain/steps';
import { positionOf } from '../../domain/steps/keys';
import type { StepRecord } from '../../domain/steps/record';
import { STEP_PROGRESS, STRATEGY_STATUSES, type Strategy } from '../../domain/strategy';
import { STRATEGY_EVENT_KINDS, type StrategyEvent } from '../../domain/strategy-event';
import { TOOL_RECURRENCES } from '../../domain/tool-recurrence';
import * as keys from '../keys';
import type { Tenant } from '../keys';
import type { Item } from '../table-access';
import { account, byHorizon, horizon, money, stepKey, subStepKey, wholeNumber } from './stored';

const strategy = z.object({
  id: z.string(),
  brandId: z.string(),
  title: z.string(),
  status: z.enum(STRATEGY_STATUSES),
  endedReason: z.string().optional(),
  endedAt: z.string().optional(),
  progress: z.object({
    steps: z.partialRecord(stepKey, z.enum(STEP_PROGRESS)),
    subSteps: z.partialRecord(subStepKey, z.enum(STEP_PROGRESS)),
  }),
  startsOn: z.string(),
  horizons: z.object({ shortTermEndsOn: z.string(), midTermEndsOn: z.string(), longTermEndsOn: z.string() }).optional(),
  currency: z.string(),
  confidenceThreshold: z.number(),
  contentVersion: z.number().optional(),
  iteration: z.number(),
  previousId: z.string().optional(),
  nextId: z.string().optional(),
  createdAt: z.string(),
  updatedAt: z.string(),
  version: z.number(),
}) satisfies z.ZodType<Strategy>;

export const strategyItem = (tenant: Tenant, value: Strategy): Item => ({
  ...keys.strategyKey(tenant, value.brandId, value.id),
  ...value,
});
export const readStrategy = (item: Item): Strategy => strategy.parse(item);

const reviewFact = z.object({
  key: z.enum([...SHORT_TERM_FACTS, ...MID_TERM_FACTS, ...WORK_FACTS]),
  name: z.string(),
  value: z.number().nullable(),
  unit: z.string(),
  formula: z.string(),
  metrics: z.array(z.string()),
  missing: z.array(z.string()),
}) satisfies z.ZodType<ReviewFact>;

const judgement = z.object({
  objectiveKey: z.string(),
  metric: z.string().nullable(),
  value: z.number().nullable(),
  target: z.number().nullable(),
  reached: z.boolean().nullable(),
  missing: z.array(z.string()),
}) satisfies z.ZodType<ObjectiveJudgement>;

const stepFrame = z.object({
  key: stepKey,
  strategyVersion: z.number(),
  savedAt: z.string().optional(),
  completedAt: z.string().optional(),
  facts: z.array(reviewFact).optional(),
  judgements: z.array(judgement).optional(),
});

export const stepItem = (tenant: Tenant, strategyId: string, value: StepRecord): Item => ({
  ...keys.stepKey(tenant, strategyId, positionOf(value.key)),
  ...value,
});
export const readStep = (item: Item): StepRecord => {
  const frame = stepFrame.parse(item);
  return item.content === undefined ? frame : { ...frame, content: STEPS[frame.key].content.parse(item.content) };
};

const allocationBase = { id: z.string(), horizon, note: z.string().optional() };
const allocation = z.discriminatedUnion('kind', [
  z.object({
    ...allocationBase,
    kind: z.literal('PEOPLE'),
    who: z.string(),
    role: z.string(),
    hundredthsOfHours: wholeNumber,
    hourlyCost: money.optional(),
  }),
  z.object({
    ...allocationBase,
    kind: z.literal('CALENDAR'),
    what: z.string(),
    startsOn: z.string(),
    endsOn: z.string(),
  }),
  z.object({
    ...allocationBase,
    kind: z.literal('TOOLS'),
    name: z.string(),
    cost: money,
    every: z.enum(TOOL_RECURRENCES).optional(),
  }),
  z.object({ ...allocationBase, kind: z.literal('ACTIONS'), work: z.string(), owner: z.string() }),
  z.object({ ...allocationBase, kind: z.literal('BUDGET'), amount: money }),
]) satisfies z.ZodType<Allocation>;

export const allocationItem = (tenant: Tenant, strategyId: string, value: Allocation): Item => ({
  ...keys.allocationKey(tenant, strategyId, value.id),
  ...value,
});
export const readAllocation = (item: Item): Allocation => allocation.parse(item);

const ledger = z.object({
  strategyId: z.string(),
  currency: z.string(),
  accounts: z.object({ BUDGET: byHorizon(account), PEOPLE: byHorizon(account), TOOLS: byHorizon(account) }),
  version: z.number(),
}) satisfies z.ZodType<Ledger>;

export const ledgerItem = (tenant: Tenant, value: Ledger): Item => ({
  ...keys.ledgerKey(tenant, value.strategyId),
  ...value,
});
export const readLedger = (item: Item): Ledger => ledger.parse(item);

const approval = z.object({
  id: z.string(),
  brandId: z.string(),
  strategyId: z.string(),
  group: z.enum(APPROVER_GROUPS),
  status: z.enum(APPROVAL_STATUSES),
  draft: z.record(z.string(), z.number()),
  note: z.string().optional(),
  dueOn: z.string().optional(),
  requestedAt: z.string(),
  requestedBy: z.string(),
  askedBy: z.string().optional(),
  strategyVersion: z.number().optional(),
  decidedAt: z.string().optional(),
  decidedBy: z.string().optional(),
  comment: z.string().optional(),
  version: z.number(),
}) satisfies z.ZodType<Approval>;

/** Only what waits for a decision stands in the index. */
export const approvalItem = (tenant: Tenant, value: Approval): Item => ({
  ...keys.approvalKey(tenant, value.strategyId, value.id),
  ...(value.status === 'PENDING' && keys.pendingApprovalKey(tenant, value.requestedAt, value.id)),
  ...value,
});
export const readApproval = (item: Item): Approval => approval.parse(item);

const event = z.object({
  id: z.string(),
  at: z.string(),
  kind: z.enum(STRATEGY_EVENT_KINDS),
  by: z.string(),
  step: stepKey.optional(),
  subStep: subStepKey.optional(),
  note: z.string().optional(),
  strategyVersion: z.number(),
}) satisfies z.ZodType<StrategyEvent>;

export const eventItem = (tenant: Tenant, strategyId: string, value: StrategyEvent): Item => ({
  ...keys.eventKey(tenant, strategyId, value.id),
  ...value,
});
export const readEvent = (item: Item): StrategyEvent => event.parse(item);
