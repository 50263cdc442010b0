import { createCampaign, profilesOf, recordMetric, type Walk } from './walk';
import { must, type Client } from './api';

/*
 * What satisfies each requirement, by its code. Fixtures do the least that the requirement's sentence asks for, so that
 * others come up as unmet after them: a platform is listed first, and described when the API asks for that.
 */

/** A client that knows no method: it can write into the place where the strategy stands, wait, and go into sub-steps. */
export interface Guided extends Walk {
  /** Changes the content of the step or sub-step at hand and saves it. */
  write(change: (content: Content) => object): Promise<void>;
  /** Waits until this day has come. */
  wait(day: string): void;
  /** Completes the first sub-step that is not complete. */
  completeSubStep(): Promise<void>;
  /** Another member of the agency, once one was invited. */
  colleague?: Client;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a client wrote before, in whatever shape that has
export type Content = Record<string, any>;

export type Fixture = (walk: Guided) => Promise<void>;

/** A fixture that writes some fields down and leaves the others as they are. */
const writes =
  (fields: object | ((content: Content) => object)): Fixture =>
  ({ write }) =>
    write((content) => ({ ...content, ...(typeof fields === 'function' ? fields(content) : fields) }));

/** A fixture that adds something to every entry of a list. */
const writesEach = (list: string, fields: object): Fixture =>
  writes((content) => ({ [list]: content[list].map((entry: object) => ({ ...entry, ...fields })) }));

/** A fixture that records values of the brand. */
const records =
  (metric: string, values: Record<string, number>): Fixture =>
  (walk) =>
    recordMetric(walk, metric, values);

const waits =
  (day: string): Fixture =>
  async ({ wait }) =>
    wait(day);

const does = (mutation: string, input: object) => (client: Walk['client']) =>
  must(
    client,
    `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) {
      ${mutation}(input: $input) { userErrors { code message path } } }`,
    { input },
  );

const HORIZONS = ['SHORT_TERM', 'MID_TERM', 'LONG_TERM'];
const euros = (amount: string) => ({ amount, currency: 'EUR' });
const allocates =
  (...set: object[]): Fixture =>
  ({ client, strategyId }) =>
    does('allocateResources', { strategyId, set })(client);

const PLATFORMS = [
  { key: 'instagram', network: 'INSTAGRAM' },
  { key: 'blog', network: 'OTHER' },
];
const map = PLATFORMS.map(({ key }) => ({ segmentKey: 'parents', platformKey: key, how: 'In the evening' }));
const segment = { key: 'parents', name: 'Young parents', likes: ['Baking'], habits: ['Phones'], needs: ['Recipes'] };

export const FIXTURES: Readonly<Record<string, Fixture>> = {
  VISION_WRITTEN: writes({ vision: 'Every family in town bakes with our flour.' }),
  OBJECTIVE_LISTED: writes({ objectives: [{ key: 'orders', title: 'Sell over the shop', metric: 'sales' }] }),
  OBJECTIVE_APPROACH: writesEach('objectives', { approach: 'Recipes that link to what they need' }),
  OBJECTIVE_TARGET: writesEach('objectives', { target: 40 }),
  OBJECTIVE_HORIZON: writesEach('objectives', { horizon: 'LONG_TERM' }),

  LIMIT_LISTED: writes({ limits: ['Two people for everything'] }),
  HELP_LISTED: writes({ helps: ['A mill that people like to look at'] }),
  HURT_LISTED: writes({ hurts: ['Flour is cheap elsewhere'] }),
  PLAN_B_WRITTEN: writes({ planB: 'Films of customers instead of our own' }),
  PLAN_C_WRITTEN: writes({ planC: 'Only the blog, done well' }),
  PLAN_FOR_SUCCESS_WRITTEN: writes({ planForSuccess: 'A second mill day a month' }),
  PLAN_FOR_FAILURE_WRITTEN: writes({ planForFailure: 'Stop ads, keep the regulars' }),

  OBJECTIVES_RECONSIDERED: writes({ aboutObjectives: { outcome: 'KEPT', why: 'Still what we want' } }),
  ANALYSIS_RECONSIDERED: writes({ aboutAnalysis: { outcome: 'CHANGED', why: 'We had forgotten the price of wheat' } }),
  async MATURING_DATE_COME(walk) {
    await writes({ maturesOn: '2026-01-12' })(walk);
    walk.wait('2026-01-12');
  },
  DECISION_CONTINUE: writes({ decision: 'CONTINUE' }),

  BRAND_VISION_WRITTEN: writes({ vision: 'The mill that everybody knows' }),
  MISSION_WRITTEN: writes({ mission: 'Good bread at home for everyone' }),
  ALIGNMENT_WRITTEN: writes({ alignment: 'The blog tells the story; Instagram shows it' }),
  PLATFORM_LISTED: writes({ platforms: PLATFORMS }),
  PLATFORM_IDENTITY: writesEach('platforms', { identity: 'The window of the mill' }),
  PLATFORM_FEATURES: writesEach('platforms', { features: ['Stories'] }),
  PLATFORM_GOAL: writesEach('platforms', { goals: [{ objectiveKey: 'orders', goal: 'Lead to the shop' }] }),

  DIFFERENTIATOR_LISTED: writes({ differentiators: [{ key: 'stone', what: 'Milled on stone since 1890' }] }),
  PLATFORM_SHOWS_DIFFERENTIATOR: writesEach('differentiators', {
    placements: PLATFORMS.map(({ key }) => ({ platformKey: key, where: 'Header', visible: true })),
  }),

  IDEA_COMMITTED: writes({ ideas: [{ key: 'mill-day', kind: 'CAMPAIGN', title: 'Open mill day', committed: true }] }),
  COMMITTED_IDEA_CONFIDENCE: writesEach('ideas', { confidence: 85 }),

  SEGMENT_DESCRIBED: writes({ segments: [segment] }),
  MAP_REACHES_SEGMENTS: writes({ map: map.slice(0, 1) }),
  MAP_REACHES_PLATFORMS: writes({ map }),

  SUB_STEPS_COMPLETED: ({ completeSubStep }) => completeSubStep(),
  async PLATFORM_HAS_PROFILE({ client, brandId }) {
    for (const { key, network } of PLATFORMS) {
      await does('createProfile', { brandId, platformKey: key, network, handle: `molino-${key}` })(client);
    }
  },
  async PROFILE_CRITERIA_FILLED(walk) {
    for (const { id, missingCriteria } of await profilesOf(walk)) {
      const criteria = missingCriteria.map((criterion) => ({ criterion, value: 'filled in' }));
      await does('updateProfile', { id, criteria })(walk.client);
    }
  },
  async DRAFT_APPROVED({ client, strategyId, colleague }) {
    const { requestApproval } = await must(
      client,
      'mutation ($id: ID!) { requestApproval(input: { strategyId: $id }) { approvals { id } userErrors { message } } }',
      { id: strategyId },
    );
    if (!colleague) return;
    for (const { id } of requestApproval.approvals)
      await does('decideApproval', { id, decision: 'APPROVE' })(colleague);
  },
  async APPROVED_BY_ANOTHER_PERSON(walk) {
    walk.colleague = await walk.client.as('ADMIN');
  },
  async PROFILE_OPTIMIZED(walk) {
    for (const { id } of await profilesOf(walk)) {
      await does('updateProfile', { id, optimizations: [{ what: 'Planner', edge: 'Quick answers' }] })(walk.client);
    }
  },
  async PROFILES_CONNECTED(walk) {
    const [first, ...others] = (await profilesOf(walk)).map(({ id }) => id);
    await does('linkProfiles', { id: first, postsTo: others })(walk.client);
  },
  async BLOG_PROFILE_EXISTS({ client, brandId }) {
    await does('createProfile', { brandId, network: 'BLOG', handle: 'molino-hub' })(client);
  },
  BLOG_ENGINE_CHOSEN: writes({ engine: 'Ghost' }),
  BLOG_THEME_CHOSEN: writes({ theme: 'Edition' }),
  BLOG_PLUGIN_LISTED: writes({ plugins: ['Search'] }),
  BLOG_STYLING_WRITTEN: writes({ styling: 'Our colours and letters' }),
  COMMITTED_IDEA_EFFECT: writes({ roles: [{ ideaKey: 'mill-day', effect: 'TRUST' }] }),

  PLATFORM_TRIALLED: writes({ trialledPlatforms: PLATFORMS.map(({ key }) => key) }),
  async TRIAL_OVER(walk) {
    await writes({ startsOn: '2026-01-13', endsOn: '2026-01-20' })(walk);
    walk.wait('2026-01-21');
  },
  TRIAL_FEEDBACK_LISTED: writes({ feedback: [{ key: 'print', from: 'Marta', finding: 'Hard to read on a phone' }] }),
  FINDING_RESOLVED: writesEach('feedback', { resolution: 'CORRECTED' }),

  PROMOTION_CHANNEL_READY: writes({
    channels: [{ channel: 'A card in every bag', message: 'Bake with us', segmentKey: 'parents' }],
  }),

  HORIZONS_SET: ({ client, strategyId }) =>
    does('setHorizons', {
      strategyId,
      horizons: { shortTermEndsOn: '2026-04-30', midTermEndsOn: '2026-07-31', longTermEndsOn: '2026-12-31' },
    })(client),
  HORIZON_ALLOCATED: allocates(
    ...HORIZONS.map((horizon) => ({ horizon, resource: { action: { work: 'Film the mill', owner: 'Ana' } } })),
  ),
  ALLOCATION_KIND_USED: allocates(
    { horizon: 'SHORT_TERM', resource: { people: { who: 'Ana', role: 'Editor', hours: '40' } } },
    {
      horizon: 'SHORT_TERM',
      resource: { calendar: { what: 'Mill day', startsOn: '2026-02-01', endsOn: '2026-02-01' } },
    },
    { horizon: 'SHORT_TERM', resource: { tool: { name: 'Planner', cost: euros('90') } } },
    { horizon: 'SHORT_TERM', resource: { budget: euros('1000') } },
  ),
  BUDGET_IN_EVERY_HORIZON: allocates(...HORIZONS.map((horizon) => ({ horizon, resource: { budget: euros('2000') } }))),

  async LAUNCH_CAMPAIGN_RUNNING(walk) {
    const { id } = await createCampaign(walk, {
      kind: 'LAUNCH',
      budget: euros('0'),
      tactics: [{ kind: 'CONTENT', medium: 'ONLINE', description: 'Films of the mill' }],
    });
    await does('launchCampaign', { id })(walk.client);
  },
  LAUNCH_CROSSES_OFFLINE: writes({ offlineWaiver: 'The mill is closed in winter' }),

  TOOL_ADOPTED: writes({ tools: [{ name: 'Scheduler', purpose: 'Plan posts for a week' }] }),

  OBJECTIVE_MEASURED: writes({ measures: [{ objectiveKey: 'orders', metrics: ['reach'] }] }),
  OBJECTIVE_RETURN_MEASURE: writesEach('measures', { returnMeasure: { metric: 'sales', formula: 'Orders × average' } }),
  MEASURED_METRIC_HAS_VALUE: records('reach', { '2026-01-21': 1000 }),

  SHORT_TERM_ENDED: waits('2026-05-01'),
  COMMUNITY_GROWTH_KNOWN: records('followers', { '2026-01-21': 400, '2026-04-30': 900 }),
  INTERACTIONS_KNOWN: records('likes', { '2026-03-01': 300 }),
  SHORT_TERM_JUDGED: writes({ judgement: 'A good start', fits: true }),

  MID_TERM_ENDED: waits('2026-08-01'),
  async ENGAGEMENT_KNOWN(walk) {
    await recordMetric(walk, 'likes', { '2026-06-01': 500 });
    await recordMetric(walk, 'reach', { '2026-06-01': 4000 });
  },
  EFFORT_AGAINST_REWARD_KNOWN: records('hours_worked', { '2026-06-01': 45 }),
  MID_TERM_JUDGED: writes({ judgement: 'The work pays' }),

  LONG_TERM_ENDED: waits('2027-01-01'),
  OBJECTIVE_JUDGED: records('sales', { '2026-11-01': 30 }),
  MISSED_OBJECTIVE_ACCEPTED: writes({ acceptances: [{ objectiveKey: 'orders', reason: 'The shop opened late' }] }),

  REVENUE_LISTED: writes({ revenue: [{ earnedOn: '2026-11-30', amount: '3000', source: 'Shop' }] }),
};
