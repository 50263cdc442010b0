import { createHash, randomInt } from 'node:crypto';
import { encodeTime, monotonicFactory, ulid } from 'ulid';

/**
 * Ids are opaque to clients, but carry the ids of what an object lies in, so that it is read directly: a strategy's id
 * holds its brand's. They begin with the time, so they sort by creation within their kind.
 */
const ULID = '[0-9a-hjkmnp-tv-z]{26}';

/** From 0 to less than 1, from a supply: an id takes sixteen, and `ulid` by itself would ask the system for each. */
const random = (): number => randomInt(256) / 256;

const newPart = (): string => ulid(undefined, random).toLowerCase();
const partsOf = (id: string): string => id.slice(4);

export const newAgencyId = (): string => `agn_${newPart()}`;
/**
 * The metrics of all brands are read together, from an index whose partitions give only so much a second. The first brands of
 * an agency share a shard of it, so that a small agency reads one; later ones take turns over some more. An id ends with it.
 */
const BRANDS_OF_FIRST_SHARD = 100;
const LATER_SHARDS = 8;
export const FIRST_SHARD = '0';
/** @param brandCount how many brands the agency has already */
export const newBrandId = (brandCount: number): string => brandIdOf(newPart(), brandCount);
export const brandIdOf = (part: string, brandCount: number): string =>
  `brd_${part.slice(0, -1)}${brandCount < BRANDS_OF_FIRST_SHARD ? FIRST_SHARD : 1 + (brandCount % LATER_SHARDS)}`;
export const shardOf = (brandId: string): string => brandId.slice(-1);
export const newStrategyId = (brandId: string): string => `str_${partsOf(brandId)}${newPart()}`;
export const newProfileId = (brandId: string): string => `prf_${partsOf(brandId)}${newPart()}`;
export const newCampaignId = (brandId: string): string => `cmp_${partsOf(brandId)}${newPart()}`;
/** A ULID's letters that tell the time. */
const TIME_LETTERS = 10;
/** What the ids of an instant begin with, after the part that says what they are of. */
export const timeIn = (instant: string): string =>
  encodeTime(Math.max(0, Date.parse(instant)), TIME_LETTERS).toLowerCase();
/** Sorts by the instant at which it was said, whenever it is recorded. */
export const newFeedbackId = (brandId: string, receivedAt: string): string =>
  `fbk_${partsOf(brandId)}${ulid(Date.parse(receivedAt), random).toLowerCase()}`;
/** What sorts before the ids of all the brand's feedback of this instant and later, and after all earlier. */
export const feedbackIdFrom = (brandId: string, instant: string): string => `fbk_${partsOf(brandId)}${timeIn(instant)}`;
export const newApprovalId = (strategyId: string): string => `apr_${partsOf(strategyId)}${newPart()}`;
/** What one process does within a millisecond sorts in the order in which it was done. */
const nextPart = monotonicFactory(random);
export const newJournalId = (now: Date): string => `jrn_${nextPart(now.getTime()).toLowerCase()}`;
const nextEventPart = monotonicFactory(random);
/** Made when it is decided what is told, not when the request came, so that events of one subject sort in their order. */
export const newEventId = (): string => `evt_${nextEventPart().toLowerCase()}`;
export const newImportJobId = (): string => `imp_${newPart()}`;
/** A post is the same object whenever an export tells of it. */
export const postId = (profileId: string, externalId: string): string =>
  `pst_${partsOf(profileId)}${createHash('sha256').update(externalId).digest('hex').slice(0, 32)}`;
/** The part of an id that tells its object from others of the same kind within the same brand. */
export const ownPartOf = (id: string): string => id.slice(-26);
/** The id of what lies in a brand, from the part of its own. */
export const idWithin = (kind: 'prf' | 'cmp', brandId: string, own: string): string =>
  `${kind}_${partsOf(brandId)}${own}`;
/** A brand has one framework. */
export const frameworkId = (brandId: string): string => `frm_${partsOf(brandId)}`;
/** A brand has one calendar of holidays. */
export const holidayCalendarId = (brandId: string): string => `hol_${partsOf(brandId)}`;
export const newWorkflowId = (brandId: string): string => `wfl_${partsOf(brandId)}${newPart()}`;
export const newWebhookId = (): string => `whk_${newPart()}`;
/** What sorts before the ids of all events told at this instant and later, and after all earlier. */
export const eventIdFrom = (instant: string): string => `evt_${timeIn(instant)}`;
/** An event is delivered to a webhook under the same id, however often it is sent. */
export const deliveryId = (webhookId: string, eventId: string): string =>
  `dlv_${partsOf(webhookId)}${partsOf(eventId)}`;
/** What a delivery's id says of where it lies; `undefined` for a text that is no id of one. */
export function deliveryPlace(id: string): { webhookId: string; eventId: string } | undefined {
  const [, webhook, event] = new RegExp(`^dlv_(${ULID})(${ULID})$`).exec(id) ?? [];
  return webhook && event ? { webhookId: `whk_${webhook}`, eventId: `evt_${event}` } : undefined;
}
export const calendarSubscriptionId = (lookup: string): string => `cal_${lookup}`;
/** Under what a calendar subscription is stored; `undefined` for a text that is no id of one. */
export const calendarLookup = (id: string): string | undefined => /^cal_([0-9A-Za-z]{10})$/.exec(id)?.[1];
/** What names a task on somebody's day: the same plan gives the same id again. `carriedFrom`: the day it was planned for first. */
export const plannedTaskId = ({ workflowId, memberId, date, carriedFrom = '', task }: TaskName): string =>
  `tsk_${partsOf(workflowId)}${partsOf(memberId)}${compact(date)}_${compact(carriedFrom)}_${task}`;
const compact = (day: string): string => day.replaceAll('-', '');
const spelledOut = (day: string): string => day.replace(/^(....)(..)(..)$/, '$1-$2-$3');
/** For what is named within something else: an allocation of a strategy, an event of its history. */
export const newLocalId = (): string => newPart();
export const apiKeyId = (lookup: string): string => `key_${lookup}`;

/** A person is the same member whenever they sign in with the same verified address. */
export const memberId = (email: string): string =>
  `mem_${createHash('sha256').update(email.trim().toLowerCase()).digest('hex').slice(0, 32)}`;

/** An import lies in the agency itself and is found by its own field alone, so it has no place below. */
export const isImportJobId = (id: string): boolean => new RegExp(`^imp_${ULID}$`).test(id);
/** A task of a workflow on one person's day. */
export interface TaskName {
  workflowId: string;
  memberId: string;
  date: string;
  carriedFrom?: string;
  task: string;
}

/** What an id says of where its object lies. */
export type Place =
  | { kind: 'AGENCY'; id: string }
  | { kind: 'MEMBER'; id: string }
  | { kind: 'API_KEY'; id: string; lookup: string }
  | { kind: 'WEBHOOK'; id: string }
  | { kind: 'BRAND'; id: string; brandId: string }
  | { kind: 'STRATEGY'; id: string; brandId: string }
  | { kind: 'PROFILE'; id: string; brandId: string }
  | { kind: 'CAMPAIGN'; id: string; brandId: string }
  | { kind: 'FRAMEWORK'; id: string; brandId: string }
  | { kind: 'FEEDBACK'; id: string; brandId: string }
  | { kind: 'HOLIDAY_CALENDAR'; id: string; brandId: string }
  | { kind: 'WORKFLOW'; id: string; brandId: string }
  | ({ kind: 'PLANNED_TASK'; id: string; brandId: string } & TaskName)
  | { kind: 'APPROVAL'; id: string; brandId: string; strategyId: string }
  | { kind: 'POST'; id: string; brandId: string; profileId: string };

const FORMS: readonly [RegExp, (id: string, outer: string, inner: string) => Place][] = [
  [new RegExp(`^agn_${ULID}$`), (id) => ({ kind: 'AGENCY', id })],
  [/^mem_[0-9a-f]{32}$/, (id) => ({ kind: 'MEMBER', id })],
  [/^key_[0-9A-Za-z]{10}$/, (id) => ({ kind: 'API_KEY', id, lookup: partsOf(id) })],
  [new RegExp(`^whk_${ULID}$`), (id) => ({ kind: 'WEBHOOK', id })],
  [new RegExp(`^brd_${ULID}$`), (id) => ({ kind: 'BRAND', id, brandId: id })],
  [new RegExp(`^str_(${ULID})${ULID}$`), (id, brand) => ({ kind: 'STRATEGY', id, brandId: `brd_${brand}` })],
  [new RegExp(`^prf_(${ULID})${ULID}$`), (id, brand) => ({ kind: 'PROFILE', id, brandId: `brd_${brand}` })],
  [new RegExp(`^cmp_(${ULID})${ULID}$`), (id, brand) => ({ kind: 'CAMPAIGN', id, brandId: `brd_${brand}` })],
  [new RegExp(`^fbk_(${ULID})${ULID}$`), (id, brand) => ({ kind: 'FEEDBACK', id, brandId: `brd_${brand}` })],
  [new RegExp(`^frm_(${ULID})$`), (id, brand) => ({ kind: 'FRAMEWORK', id, brandId: `brd_${brand}` })],
  [new RegExp(`^hol_(${ULID})$`), (id, brand) => ({ kind: 'HOLIDAY_CALENDAR', id, brandId: `brd_${brand}` })],
  [new RegExp(`^wfl_(${ULID})${ULID}$`), (id, brand) => ({ kind: 'WORKFLOW', id, brandId: `brd_${brand}` })],
  [
    new RegExp(`^apr_(${ULID})(${ULID})${ULID}$`),
    (id, brand, own) => ({ kind: 'APPROVAL', id, brandId: `brd_${brand}`, strategyId: `str_${brand}${own}` }),
  ],
  [
    new RegExp(`^pst_(${ULID})(${ULID})[0-9a-f]{32}$`),
    (id, brand, own) => ({ kind: 'POST', id, brandId: `brd_${brand}`, profileId: `prf_${brand}${own}` }),
  ],
];

const TASK = new RegExp(`^tsk_((${ULID})${ULID})([0-9a-f]{32})([0-9]{8})_([0-9]{8})?_([a-z0-9-]{1,40})$`);

function plannedTaskPlace(id: string): Place | undefined {
  const [, workflow, brand, member, date = '', carriedFrom, task = ''] = TASK.exec(id) ?? [];
  if (workflow === undefined) return undefined;
  return {
    kind: 'PLANNED_TASK',
    id,
    brandId: `brd_${brand}`,
    workflowId: `wfl_${workflow}`,
    memberId: `mem_${member}`,
    date: spelledOut(date),
    carriedFrom: carriedFrom && spelledOut(carriedFrom),
    task,
  };
}

/** Where the object with this id lies; `undefined` for a text that is no id. */
export function placeOf(id: string): Place | undefined {
  for (const [form, place] of FORMS) {
    const match = form.exec(id);
    if (match) return place(id, match[1] ?? '', match[2] ?? '');
  }
  return plannedTaskPlace(id);
}
