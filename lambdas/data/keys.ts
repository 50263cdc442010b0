import { quarterOf, type Quarter } from '../domain/metrics/buckets';
import type { Day, Period } from '../domain/calendar';
import type { Breakdown } from '../domain/metrics/period-totals';
import type { Post } from '../domain/metrics/posts';
import { ownPartOf, timeIn } from '../shared/ids';
import type { OnceOwner, SeriesKey, UniqueName } from '../usecases/ports';
import type { HeldPlace } from '../usecases/ports/webhooks';
import { sourceText, toldText } from './source-text';

/** The agency's part of the table. It is made once a request, from the caller, and every key below asks for it. */
export type Tenant = string & { readonly tenant: unique symbol };

/** Only ids made by this system become tenants, so that no text can break out of its key. */
export function tenantOf(agencyId: string): Tenant {
  if (!/^agn_[0-9a-z]{26}$/.test(agencyId)) throw new Error('This is no id of an agency.');
  return `A#${agencyId}` as Tenant;
}

/** The tenant of a stored item's partition, from the item itself. */
export const tenantOfKey = (pk: string): Tenant => tenantOf(pk.slice(2, 32));

export interface Key {
  pk: string;
  sk: string;
}

/** The place of an item in the index. */
export interface IndexKey {
  gsi1pk: string;
  gsi1sk: string;
}

const own = (id: string): string => id.slice(4);

/* The agency's partition: the agency, its members, the headers of its brands. */
export const agencyPartition = (tenant: Tenant): string => tenant;
export const agencyKey = (tenant: Tenant): Key => ({ pk: tenant, sk: 'AGENCY' });
/** All metrics that the agency defined itself, in one item: they are always read together. */
export const ownMetricsKey = (tenant: Tenant): Key => ({ pk: tenant, sk: 'METRICS' });
export const MEMBER = 'MEMBER#';
export const memberKey = (tenant: Tenant, id: string): Key => ({ pk: tenant, sk: MEMBER + id });
export const BRAND = 'BRAND#';
export const brandKey = (tenant: Tenant, id: string): Key => ({ pk: tenant, sk: BRAND + id });
/* Its API keys, from the first: where each lies, and which were not revoked. The keys themselves change with every use. */
export const API_KEY = 'KEY#';
export const apiKeyEntryKey = (tenant: Tenant, createdAt: string, lookup: string): Key => ({
  pk: tenant,
  sk: `${API_KEY}${createdAt}#${lookup}`,
});
export const apiKeyRosterKey = (tenant: Tenant): Key => ({ pk: tenant, sk: 'KEYS' });
export const modelWeightsKey = (tenant: Tenant): Key => ({ pk: tenant, sk: 'MODEL_WEIGHTS' });
export const brandsByNameIndex = (tenant: Tenant): string => `${tenant}#BRANDS`;
export const brandByNameKey = (tenant: Tenant, name: string, id: string): IndexKey => ({
  gsi1pk: brandsByNameIndex(tenant),
  gsi1sk: `${sortable(name)}#${id}`,
});
/** As people look for it: capitals and small letters alike, and with or without the accents of Latin and Greek letters. */
const sortable = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLocaleLowerCase('en')
    .normalize('NFC');

/* The documents that the agency's front ends send by their hash. */
export const trustedDocumentsPartition = (tenant: Tenant): string => `${tenant}#DOCUMENTS`;
export const trustedDocumentKey = (tenant: Tenant, hash: string): Key => ({
  pk: trustedDocumentsPartition(tenant),
  sk: hash,
});

/* What the agency's calls of this minute have used. Apart, for every call writes here. */
export const usageKey = (tenant: Tenant): Key => ({ pk: `${tenant}#USAGE`, sk: 'MINUTE' });

/* Names that must be unique: one item a name, so that two clients cannot both take it. */
export const nameKey = (tenant: Tenant, { what, brandId, value }: UniqueName): Key => ({
  pk: `${tenant}#NAMES`,
  sk: `${what}#${brandId ?? ''}#${value}`,
});

/* A brand's partition: strategies, profiles, campaigns. */
export const brandPartition = (tenant: Tenant, brandId: string): string => `${tenant}#B#${own(brandId)}`;
export const STRATEGY = 'STRATEGY#';
export const strategyKey = (tenant: Tenant, brandId: string, id: string): Key => ({
  pk: brandPartition(tenant, brandId),
  sk: STRATEGY + id,
});
export const PROFILE = 'PROFILE#';
export const profileKey = (tenant: Tenant, brandId: string, id: string): Key => ({
  pk: brandPartition(tenant, brandId),
  sk: PROFILE + id,
});
export const CAMPAIGN = 'CAMPAIGN#';
export const campaignKey = (tenant: Tenant, brandId: string, id: string): Key => ({
  pk: brandPartition(tenant, brandId),
  sk: CAMPAIGN + id,
});
export const campaignsByStartIndex = (tenant: Tenant): string => `${tenant}#CAMPAIGNS`;
export const campaignByStartKey = (tenant: Tenant, startsOn: string, id: string): IndexKey => ({
  gsi1pk: campaignsByStartIndex(tenant),
  gsi1sk: `${startsOn}#${id}`,
});

/* A brand's feedback, by the time it was said; and over all brands, what still waits apart from what was answered. */
export const feedbackPartition = (tenant: Tenant, brandId: string): string =>
  `${brandPartition(tenant, brandId)}#FEEDBACK`;
export const feedbackKey = (tenant: Tenant, brandId: string, id: string): Key => ({
  pk: feedbackPartition(tenant, brandId),
  sk: id,
});
export const feedbackInboxIndex = (tenant: Tenant, answered: boolean): string =>
  `${tenant}#FEEDBACK#${answered ? 'ANSWERED' : 'OPEN'}`;
export const feedbackInboxKey = (tenant: Tenant, answered: boolean, receivedAt: string, id: string): IndexKey => ({
  gsi1pk: feedbackInboxIndex(tenant, answered),
  gsi1sk: `${receivedAt}#${id}`,
});
export const AFTER_EVERY_INSTANT = '~';
export const frameworkKey = (tenant: Tenant, brandId: string): Key => ({
  pk: brandPartition(tenant, brandId),
  sk: 'FRAMEWORK',
});
export const holidaysKey = (tenant: Tenant, brandId: string): Key => ({
  pk: brandPartition(tenant, brandId),
  sk: 'HOLIDAYS',
});
export const WORKFLOW = 'WORKFLOW#';
export const workflowKey = (tenant: Tenant, brandId: string, id: string): Key => ({
  pk: brandPartition(tenant, brandId),
  sk: WORKFLOW + id,
});

/* A person's days: a day over all brands is one query. In the index the same by brand. */
export const agendaPartition = (tenant: Tenant, memberId: string): string => `${tenant}#AGENDA#${own(memberId)}`;
/** Counts what takes up the person's time, so that two plans cannot give away the same hour. Sorts after all days. */
export const agendaHeadKey = (tenant: Tenant, memberId: string): Key => ({
  pk: agendaPartition(tenant, memberId),
  sk: 'HEAD',
});
export const plannedTaskKey = (
  tenant: Tenant,
  { id, memberId, date }: { id: string; memberId: string; date: Day },
): Key => ({
  pk: agendaPartition(tenant, memberId),
  sk: `${date}#${id}`,
});
export const tasksOfBrandIndex = (tenant: Tenant, brandId: string): string =>
  `${brandPartition(tenant, brandId)}#TASKS`;
export const taskOfBrandKey = (
  tenant: Tenant,
  { id, brandId, date }: { id: string; brandId: string; date: Day },
): IndexKey => ({
  gsi1pk: tasksOfBrandIndex(tenant, brandId),
  gsi1sk: `${date}#${id}`,
});
/** The sort keys of days, first and last included: `$` is the character after `#`. */
export const dayRange = ({ from, to }: Period): [string, string] => [`${from}#`, `${to}$`];

/* A strategy's partition: steps, allocations, approvals, the ledger. Its history grows apart. */
export const strategyPartition = (tenant: Tenant, strategyId: string): string => `${tenant}#S#${own(strategyId)}`;
export const STEP = 'STEP#';
export const stepKey = (tenant: Tenant, strategyId: string, position: number): Key => ({
  pk: strategyPartition(tenant, strategyId),
  sk: STEP + String(position).padStart(2, '0'),
});
export const ALLOCATION = 'ALLOCATION#';
export const allocationKey = (tenant: Tenant, strategyId: string, id: string): Key => ({
  pk: strategyPartition(tenant, strategyId),
  sk: ALLOCATION + id,
});
/** Sorts before the allocations, so that a query reads the ledger first: what it then reads is at least as new. */
export const LEDGER = 'ACCOUNTS';
export const ledgerKey = (tenant: Tenant, strategyId: string): Key => ({
  pk: strategyPartition(tenant, strategyId),
  sk: LEDGER,
});
export const APPROVAL = 'APPROVAL#';
export const approvalKey = (tenant: Tenant, strategyId: string, id: string): Key => ({
  pk: strategyPartition(tenant, strategyId),
  sk: APPROVAL + id,
});
export const pendingApprovalsIndex = (tenant: Tenant): string => `${tenant}#APPROVALS`;
export const pendingApprovalKey = (tenant: Tenant, requestedAt: string, id: string): IndexKey => ({
  gsi1pk: pendingApprovalsIndex(tenant),
  gsi1sk: `${requestedAt}#${id}`,
});
export const historyPartition = (tenant: Tenant, strategyId: string): string =>
  `${strategyPartition(tenant, strategyId)}#HISTORY`;
export const eventKey = (tenant: Tenant, strategyId: string, id: string): Key => ({
  pk: historyPartition(tenant, strategyId),
  sk: id,
});
/* What each save of a step wrote stands apart: contents are large, and a page of the history has to stay small. */
export const versionsPartition = (tenant: Tenant, strategyId: string): string =>
  `${strategyPartition(tenant, strategyId)}#VERSIONS`;
export const versionsOfStep = (position: number): string => `${String(position).padStart(2, '0')}#`;
export const stepVersionKey = (tenant: Tenant, strategyId: string, position: number, strategyVersion: number): Key => ({
  pk: versionsPartition(tenant, strategyId),
  sk: versionsOfStep(position) + String(strategyVersion).padStart(10, '0'),
});

/* A brand's metrics: one item a metric, quarter and source, so that a metric's quarters are one query. */
export const metricPartition = (tenant: Tenant, brandId: string): string => `${brandPartition(tenant, brandId)}#METRIC`;
export const seriesKey = (tenant: Tenant, series: SeriesKey): Key => ({
  pk: metricPartition(tenant, series.brandId),
  sk: `${series.metric}#${series.quarter}#${toldText(series)}`,
});
/** The sort keys of a metric's quarters, from first to last: `$` is the character after `#`. */
export const quarterRange = (metric: string, { from, to }: Period): [string, string] => [
  `${metric}#${quarterOf(from)}#`,
  `${metric}#${quarterOf(to)}$`,
];
/* The same series of all brands, by metric and quarter. */
export const seriesOfBrandsIndex = (tenant: Tenant, metric: string, quarter: Quarter): string =>
  `${tenant}#METRIC#${metric}#${quarter}`;
export const seriesOfBrandsKey = (tenant: Tenant, series: SeriesKey): IndexKey => ({
  gsi1pk: seriesOfBrandsIndex(tenant, series.metric, series.quarter),
  gsi1sk: `${series.brandId}#${toldText(series)}`,
});

/* What series are rolled up from: a profile's posts, and the breakdowns of a source that totals of periods are told of. */
export const postsPartition = (tenant: Tenant, brandId: string, profileId: string): string =>
  `${brandPartition(tenant, brandId)}#POSTS#${ownPartOf(profileId)}`;
export const postKey = (
  tenant: Tenant,
  { id, brandId, profileId }: Pick<Post, 'id' | 'brandId' | 'profileId'>,
): Key => ({
  pk: postsPartition(tenant, brandId, profileId),
  sk: id.slice(-32),
});
/** A profile's posts by the day they were published on. */
export const postByDayKey = (tenant: Tenant, { id, brandId, profileId, publishedOn }: Post): IndexKey => ({
  gsi1pk: postsPartition(tenant, brandId, profileId),
  gsi1sk: `${publishedOn}#${id.slice(-32)}`,
});
/** The places of posts from one day to another, in the index: `$` comes after `#`, and `:` after every digit. */
export const postRange = ({ from, to }: Partial<Period>): { from: string; until: string } => ({
  from: from ?? '0',
  until: to ? `${to}$` : ':',
});
export const breakdownKey = (
  tenant: Tenant,
  { brandId, source, externalId }: Omit<Breakdown, 'periods' | 'version'>,
): Key => ({
  pk: `${brandPartition(tenant, brandId)}#PERIODS`,
  sk: `${sourceText(source)}#${externalId}`,
});

/* An import of many requests: the job, its chunks after it, and the lists that are kept for it. */
const importPartition = (tenant: Tenant, jobId: string): string => `${tenant}#IMPORT#${own(jobId)}`;
export const importJobKey = (tenant: Tenant, jobId: string): Key => ({
  pk: importPartition(tenant, jobId),
  sk: 'JOB',
});
export const importChunkKey = (tenant: Tenant, jobId: string, index: number): Key => ({
  pk: importPartition(tenant, jobId),
  sk: `JOB#${String(index).padStart(4, '0')}`,
});
export const keptPartKey = (tenant: Tenant, jobId: string, fingerprint: string, part: number): Key => ({
  pk: importPartition(tenant, jobId),
  sk: `KEPT#${fingerprint}#${String(part).padStart(2, '0')}`,
});

/* What mutations did, by time: their ids begin with it. */
export const journalPartition = (tenant: Tenant): string => `${tenant}#JOURNAL`;
export const journalKey = (tenant: Tenant, id: string): Key => ({ pk: journalPartition(tenant), sk: own(id) });
/** The places of entries from one instant to another. */
export const journalRange = ({ from, until }: { from?: string; until?: string }): { from: string; until: string } => ({
  from: from === undefined ? '0' : timeIn(from),
  until: until === undefined ? '~' : timeIn(until),
});

/* How a caller's repeated calls are recognised. A person who works for no agency yet has a partition of their own. */
export const onceKey = (tenant: Tenant | undefined, { kind, id }: OnceOwner, name: string): Key => ({
  pk: kind === 'CALLER' ? `${ofTenant(tenant)}#ONCE#${id}` : `${membershipsIndex(id)}#ONCE`,
  sk: name,
});
function ofTenant(tenant: Tenant | undefined): Tenant {
  if (tenant === undefined) throw new Error('A caller belongs to an agency.');
  return tenant;
}
/** On a laptop, what is still to be handed on, of all agencies, in the order in which it happened. */
export const OUTBOX_INDEX = 'OUTBOX';
export const outboxKey = (journalId: string): IndexKey => ({ gsi1pk: OUTBOX_INDEX, gsi1sk: own(journalId) });
/* An agency's webhooks, which are always read together; of each, the log of deliveries by event, and what is held back. */
export const webhooksPartition = (tenant: Tenant): string => `${tenant}#WEBHOOKS`;
export const webhookKey = (tenant: Tenant, id: string): Key => ({ pk: webhooksPartition(tenant), sk: id });
export const deliveriesPartition = (tenant: Tenant, webhookId: string): string => `${tenant}#WEBHOOK#${own(webhookId)}`;
export const deliveryKey = (tenant: Tenant, webhookId: string, eventId: string): Key => ({
  pk: deliveriesPartition(tenant, webhookId),
  sk: eventId,
});
export const heldPartition = (tenant: Tenant, id: string): string => `${deliveriesPartition(tenant, id)}#HELD`;
export const heldKey = (tenant: Tenant, webhookId: string, { subjectId, eventId }: HeldPlace): Key => ({
  pk: heldPartition(tenant, webhookId),
  sk: `${subjectId}#${eventId}`,
});

/*
 * Before the tenant is known: a person's memberships (in the index), an API key or a calendar by its public part, an
 * agency by its slug. These are the only keys without a tenant; `data/directory.ts` is their only reader.
 */
export const membershipsIndex = (memberId: string): string => `P#${memberId}`;
export const membershipKey = (memberId: string, tenant: Tenant): IndexKey => ({
  gsi1pk: membershipsIndex(memberId),
  gsi1sk: tenant,
});
export const apiKeyKey = (lookup: string): Key => ({ pk: `K#${lookup}`, sk: 'KEY' });
export const calendarKey = (lookup: string): Key => ({ pk: `C#${lookup}`, sk: 'CALENDAR' });
export const calendarsOfMemberIndex = (tenant: Tenant, memberId: string): string =>
  `${agendaPartition(tenant, memberId)}#CALENDARS`;
export const calendarOfMemberKey = (
  tenant: Tenant,
  { memberId, createdAt, id }: { memberId: string; createdAt: string; id: string },
): IndexKey => ({ gsi1pk: calendarsOfMemberIndex(tenant, memberId), gsi1sk: `${createdAt}#${id}` });
export const slugKey = (slug: string): Key => ({ pk: `SLUG#${slug}`, sk: 'AGENCY' });

/** How far a migration of the whole table has come, by the part of the table. Operators write it; nothing that serves requests reads it. */
export const MIGRATION = 'MIGRATION';
export const migrationKey = (segment: number): Key => ({
  pk: MIGRATION,
  sk: `SEGMENT#${String(segment).padStart(4, '0')}`,
});
