import type { Ids } from './schema-samples';
import { sha256Of } from '../../lambdas/shared/fingerprint';

const DOCUMENT = 'query Scopes { viewer { scopes } }';

/**
 * Inputs that have to be more than of the right types to be good, so that a spoilt value is all that is wrong with them.
 * What is not named here is made from the types.
 */
export const goodInputs = (ids: Ids, otherProfile: string): Record<string, object> => {
  const euros = { amount: '10', currency: 'EUR' };
  const member = { name: 'Eva', role: 'CLIENT', brandIds: [ids.brand], approverGroup: 'BOARD' };
  const campaign = {
    externalId: 'spring',
    name: 'Spring',
    tactics: [{ kind: 'EVENT', medium: 'OFFLINE', description: 'Open mill' }],
    startsOn: '2026-03-01',
    endsOn: '2026-03-31',
    profileIds: [ids.profile],
    objectiveKeys: ['awareness'],
    budget: euros,
  };
  const workflow = {
    name: 'Every day',
    workingDays: ['MONDAY', 'WEDNESDAY'],
    blocks: [
      { block: 'MORNING', from: '09:00', to: '12:00' },
      { block: 'NOON', from: '12:00', to: '15:00' },
      { block: 'AFTERNOON', from: '15:00', to: '18:00' },
    ],
    tasks: [
      {
        key: 'listen',
        title: 'Listen',
        goal: 'Nothing stays unanswered',
        action: 'plan',
        priority: 'REPUTATION',
        assigneeIds: [ids.assignee],
        minutes: 30,
        recurrence: { weekly: { every: 1, on: ['WEDNESDAY'] } },
        startsOn: '2026-09-01',
        endsOn: '2026-12-31',
      },
    ],
    milestones: [{ key: 'open', title: 'The mill is open', on: '2026-10-01' }],
  };
  return {
    inviteMember: { email: 'eva@example.com', ...member },
    updateMember: { id: ids.member, ...member },
    linkProfiles: { id: ids.profile, postsTo: [otherProfile] },
    createCampaign: { strategyId: ids.strategy, kind: 'ONGOING', horizon: 'SHORT_TERM', ...campaign },
    updateCampaign: { id: ids.campaign, ...campaign },
    reopenStep: { strategyId: ids.strategy, step: 'INTEGRATION', subStep: 'ROLE', reason: 'Once more', dryRun: true },
    requestApproval: { strategyId: ids.strategy, groups: ['BOARD'], note: 'Please look', dueOn: '2027-01-01' },
    setHorizons: {
      strategyId: ids.strategy,
      startsOn: '2026-01-01',
      horizons: { shortTermEndsOn: '2026-03-31', midTermEndsOn: '2026-06-30', longTermEndsOn: '2026-08-31' },
    },
    allocateResources: {
      strategyId: ids.strategy,
      set: [{ horizon: 'SHORT_TERM', resource: { tool: { name: 'Planner', cost: euros } }, note: 'For all' }],
      remove: [],
    },
    splitBudget: {
      strategyId: ids.strategy,
      total: { amount: '3', currency: 'EUR' },
      by: { weights: { shortTerm: '1', midTerm: '1', longTerm: '1' } },
    },
    defineMetric: {
      key: 'mood',
      name: 'Mood',
      unit: 'SCORE',
      kind: 'LAST',
      acrossSources: 'MEAN',
      networks: ['X'],
      effect: 'TRUST',
      review: 'MID_TERM',
      formula: 'As the team feels it',
      lowerIsBetter: false,
    },
    recordFeedback: {
      brandId: ids.brand,
      profileId: ids.profile,
      text: 'Lovely bread',
      receivedAt: '2026-09-01T08:00:00Z',
      ownerId: ids.member,
    },
    advanceFeedback: { items: [{ id: ids.feedback, to: 'DECLINED', reason: 'Too dear' }] },
    saveFramework: {
      brandId: ids.brand,
      jobs: [{ key: 'editor', title: 'Editor', description: 'Writes and films' }],
      actions: [
        { key: 'film', ideaKey: 'mill-day', title: 'Film', description: 'At the mill', job: 'editor', after: ['plan'] },
        { key: 'plan', ideaKey: 'mill-day', title: 'Plan', job: 'editor', after: [] },
      ],
    },
    saveHolidays: { brandId: ids.brand, holidays: [{ on: '2026-12-25', name: 'Christmas' }] },
    createWorkflow: { brandId: ids.brand, ...workflow },
    updateWorkflow: { id: ids.workflow, ...workflow },
    planWorkflow: { workflowId: ids.workflow, from: '2026-09-16', to: '2026-09-16' },
    createWebhook: { url: 'http://127.0.0.1:9999/', events: ['brand.*'], brandIds: [ids.brand], description: 'CRM' },
    updateWebhook: {
      id: ids.webhook,
      url: 'http://127.0.0.1:9999/',
      events: ['*'],
      brandIds: [ids.brand],
      description: 'CRM',
      enabled: true,
    },
    redeliverWebhook: { id: ids.webhook, deliveries: { one: ids.delivery } },
    importBrands: {
      rows: [{ externalId: 'b-1', name: 'Bakery', website: 'https://example.com', currency: 'EUR', timeZone: 'UTC' }],
    },
    importProfiles: {
      rows: [{ brandId: ids.brand, externalId: 'p-1', network: 'X', handle: 'bakery', bio: 'Bread' }],
    },
    importFeedback: {
      rows: [
        {
          brandId: ids.brand,
          externalId: 'f-1',
          text: 'Lovely bread',
          receivedAt: '2026-09-01',
          sentiment: 'POSITIVE',
        },
      ],
    },
    startImport: { kind: 'METRICS', expectedChunks: 2, name: 'values.csv' },
    appendImportRows: {
      jobId: ids.importJob,
      chunk: 0,
      rows: { metrics: [{ brandId: ids.brand, metric: 'reach', date: '2026-02-01', value: 5 }] },
    },
    finishImport: { jobId: ids.importJob, chunks: 1 },
    importCampaigns: {
      rows: [
        {
          brandId: ids.brand,
          externalId: 'c-1',
          name: 'Mill day',
          horizon: 'SHORT_TERM',
          tactics: 'EVENT OFFLINE: Open mill',
          startsOn: '2026-09-20',
          endsOn: '2026-09-30',
          budget: '10',
        },
      ],
    },
    importMetrics: {
      rows: [{ brandId: ids.brand, profileId: ids.profile, metric: 'reach', date: '2026-02-01', value: 5 }],
    },
    publishDocuments: { documents: [{ hash: sha256Of(DOCUMENT), body: DOCUMENT }] },
    unpublishDocuments: { hashes: [sha256Of(DOCUMENT)] },
    importNetworkExport: {
      brandId: ids.brand,
      profileId: ids.profile,
      content: { text: 'Date,Reach\n2026-02-01,5\n' },
    },
  };
};
