import * as keys from '../../lambdas/data/keys';

const BRAND = `brd_${'c'.repeat(26)}`;
const MEMBER = `mem_${'d'.repeat(32)}`;
const STRATEGY = `str_${'c'.repeat(26)}${'e'.repeat(26)}`;
const WEBHOOK = `whk_${'f'.repeat(26)}`;
const PROFILE = `prf_${'c'.repeat(26)}${'g'.repeat(26)}`;
const AT = '2026-09-15T10:00:00.000Z';
const DAY = '2026-09-15';

const SERIES = { brandId: BRAND, metric: 'reach', quarter: '2026-Q3', source: { kind: 'BRAND' } } as never;
const POST = { id: `pst_${'h'.repeat(32)}`, brandId: BRAND, profileId: PROFILE, publishedOn: DAY } as never;
const TASK = { id: 'tsk_x', memberId: MEMBER, brandId: BRAND, date: DAY } as never;
const BREAKDOWN = { brandId: BRAND, source: { kind: 'BRAND' }, externalId: 'x' } as never;

type Key = keyof typeof keys;
type Places = Partial<Record<Key, string>>;

/** What makes no key of an agency: parts of sort keys, and what is found before the agency is known or without one. */
export const PLACELESS: Key[] = [
  'dayRange',
  'journalRange',
  'postRange',
  'quarterRange',
  'versionsOfStep',
  'tenantOf',
  'tenantOfKey',
  'membershipsIndex',
  'membershipKey',
  'apiKeyKey',
  'calendarKey',
  'slugKey',
  'outboxKey',
  'migrationKey',
];

/** The partition of every key that an agency's items have, by the function that makes it. */
export function everyPlace(agencyId: string): { table: Places; index: Places } {
  const tenant = keys.tenantOf(agencyId);
  return {
    table: {
      agencyPartition: keys.agencyPartition(tenant),
      agencyKey: keys.agencyKey(tenant).pk,
      ownMetricsKey: keys.ownMetricsKey(tenant).pk,
      memberKey: keys.memberKey(tenant, MEMBER).pk,
      brandKey: keys.brandKey(tenant, BRAND).pk,
      apiKeyEntryKey: keys.apiKeyEntryKey(tenant, AT, 'lookup').pk,
      apiKeyRosterKey: keys.apiKeyRosterKey(tenant).pk,
      modelWeightsKey: keys.modelWeightsKey(tenant).pk,
      trustedDocumentsPartition: keys.trustedDocumentsPartition(tenant),
      trustedDocumentKey: keys.trustedDocumentKey(tenant, 'hash').pk,
      usageKey: keys.usageKey(tenant).pk,
      nameKey: keys.nameKey(tenant, { what: 'brand', value: 'mill' } as never).pk,
      agendaPartition: keys.agendaPartition(tenant, MEMBER),
      agendaHeadKey: keys.agendaHeadKey(tenant, MEMBER).pk,
      plannedTaskKey: keys.plannedTaskKey(tenant, TASK).pk,
      brandPartition: keys.brandPartition(tenant, BRAND),
      strategyKey: keys.strategyKey(tenant, BRAND, STRATEGY).pk,
      profileKey: keys.profileKey(tenant, BRAND, PROFILE).pk,
      campaignKey: keys.campaignKey(tenant, BRAND, 'cmp_x').pk,
      feedbackPartition: keys.feedbackPartition(tenant, BRAND),
      feedbackKey: keys.feedbackKey(tenant, BRAND, 'fbk_x').pk,
      frameworkKey: keys.frameworkKey(tenant, BRAND).pk,
      holidaysKey: keys.holidaysKey(tenant, BRAND).pk,
      workflowKey: keys.workflowKey(tenant, BRAND, 'wfl_x').pk,
      strategyPartition: keys.strategyPartition(tenant, STRATEGY),
      stepKey: keys.stepKey(tenant, STRATEGY, 1).pk,
      allocationKey: keys.allocationKey(tenant, STRATEGY, 'alc_x').pk,
      ledgerKey: keys.ledgerKey(tenant, STRATEGY).pk,
      approvalKey: keys.approvalKey(tenant, STRATEGY, 'apr_x').pk,
      historyPartition: keys.historyPartition(tenant, STRATEGY),
      eventKey: keys.eventKey(tenant, STRATEGY, 'evt_x').pk,
      versionsPartition: keys.versionsPartition(tenant, STRATEGY),
      stepVersionKey: keys.stepVersionKey(tenant, STRATEGY, 1, 1).pk,
      metricPartition: keys.metricPartition(tenant, BRAND),
      seriesKey: keys.seriesKey(tenant, SERIES).pk,
      postsPartition: keys.postsPartition(tenant, BRAND, PROFILE),
      postKey: keys.postKey(tenant, POST).pk,
      breakdownKey: keys.breakdownKey(tenant, BREAKDOWN).pk,
      importJobKey: keys.importJobKey(tenant, 'imp_x').pk,
      importChunkKey: keys.importChunkKey(tenant, 'imp_x', 1).pk,
      keptPartKey: keys.keptPartKey(tenant, 'imp_x', 'fingerprint', 1).pk,
      journalPartition: keys.journalPartition(tenant),
      journalKey: keys.journalKey(tenant, 'evt_x').pk,
      onceKey: keys.onceKey(tenant, { kind: 'CALLER', id: MEMBER }, 'name').pk,
      webhooksPartition: keys.webhooksPartition(tenant),
      webhookKey: keys.webhookKey(tenant, WEBHOOK).pk,
      deliveriesPartition: keys.deliveriesPartition(tenant, WEBHOOK),
      deliveryKey: keys.deliveryKey(tenant, WEBHOOK, 'evt_x').pk,
      heldPartition: keys.heldPartition(tenant, WEBHOOK),
      heldKey: keys.heldKey(tenant, WEBHOOK, { subjectId: 's', eventId: 'e' }).pk,
    },
    index: {
      brandsByNameIndex: keys.brandsByNameIndex(tenant),
      brandByNameKey: keys.brandByNameKey(tenant, 'Mill', BRAND).gsi1pk,
      tasksOfBrandIndex: keys.tasksOfBrandIndex(tenant, BRAND),
      taskOfBrandKey: keys.taskOfBrandKey(tenant, TASK).gsi1pk,
      campaignsByStartIndex: keys.campaignsByStartIndex(tenant),
      campaignByStartKey: keys.campaignByStartKey(tenant, DAY, 'cmp_x').gsi1pk,
      feedbackInboxIndex: keys.feedbackInboxIndex(tenant, true),
      feedbackInboxKey: keys.feedbackInboxKey(tenant, false, AT, 'fbk_x').gsi1pk,
      calendarsOfMemberIndex: keys.calendarsOfMemberIndex(tenant, MEMBER),
      calendarOfMemberKey: keys.calendarOfMemberKey(tenant, { memberId: MEMBER, createdAt: AT, id: 'x' }).gsi1pk,
      pendingApprovalsIndex: keys.pendingApprovalsIndex(tenant),
      pendingApprovalKey: keys.pendingApprovalKey(tenant, AT, 'apr_x').gsi1pk,
      seriesOfBrandsIndex: keys.seriesOfBrandsIndex(tenant, 'reach', '2026-Q3' as never, '0'),
      seriesOfBrandsKey: keys.seriesOfBrandsKey(tenant, SERIES).gsi1pk,
      postByDayKey: keys.postByDayKey(tenant, POST).gsi1pk,
    },
  };
}
