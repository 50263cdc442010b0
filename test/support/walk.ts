import {
  STEP_KEYS,
  SUB_STEP_KEYS,
  contentFieldOf,
  type StepKey,
  type SubStepKey,
} from '../../lambdas/domain/steps/keys';
import { completeContents, completeSubContents } from './complete-contents';
import { must, type Client } from './api';

const WRITE_DOWN = `mutation ($saved: SaveStepInput!, $completed: CompleteStepInput!) {
  saveStep(input: $saved) { userErrors { code message path } }
  completeStep(input: $completed) { userErrors {
    code message ... on RequirementsError { unmet { code message } } ... on StepOrderError { blockedBy { key } } } } }`;
const WRITE_DOWN_SUB = `mutation ($saved: SaveSubStepInput!, $completed: CompleteSubStepInput!) {
  saveSubStep(input: $saved) { userErrors { code message path } }
  completeSubStep(input: $completed) { userErrors {
    code message ... on RequirementsError { unmet { code message } } } } }`;

/** A brand on its way through the method. */
export interface Walk {
  client: Client;
  brandId: string;
  strategyId: string;
}

let walks = 0;

/** A new brand with a strategy whose terms ended before the tests' present, so that every review has its turn. */
export async function startWalk(client: Client): Promise<Walk> {
  const { createBrand } = await must(
    client,
    `mutation { createBrand(input: { name: "Molino", slug: "molino-${(walks += 1)}" }) {
      brand { id } userErrors { message } } }`,
  );
  const brandId = createBrand.brand.id;
  const { createStrategy } = await must(
    client,
    'mutation ($input: CreateStrategyInput!) { createStrategy(input: $input) { strategy { id } userErrors { message } } }',
    {
      input: {
        brandId,
        title: 'Bread for everyone',
        startsOn: '2026-01-01',
        horizons: { shortTermEndsOn: '2026-03-31', midTermEndsOn: '2026-06-30', longTermEndsOn: '2026-08-31' },
      },
    },
  );
  return { client, brandId, strategyId: createStrategy.strategy.id };
}

/** Starts a strategy and completes every step before this one. */
export async function walkTo(client: Client, step: StepKey): Promise<Walk> {
  const walk = await startWalk(client);
  for (const key of STEP_KEYS.slice(0, STEP_KEYS.indexOf(step))) await walkThrough(walk, key);
  return walk;
}

/** Does what a step asks for, and completes it. */
export async function walkThrough(walk: Walk, key: StepKey): Promise<void> {
  const { client, strategyId } = walk;
  await PREPARATIONS[key]?.(walk);
  await must(client, WRITE_DOWN, {
    saved: { strategyId, content: stepContent(key) },
    completed: { strategyId, step: key },
  });
}

/** The `content` with which `saveStep` writes down a whole step. */
export const stepContent = (key: StepKey): object => {
  const field = contentFieldOf(key) as keyof typeof completeContents;
  return { [field]: completeContents[field] };
};

export async function walkThroughSubStep(walk: Walk, key: SubStepKey): Promise<void> {
  const { client, strategyId } = walk;
  const field = contentFieldOf(key) as keyof typeof completeSubContents;
  await SUB_PREPARATIONS[key]?.(walk);
  await must(client, WRITE_DOWN_SUB, {
    saved: { strategyId, content: { [field]: completeSubContents[field] } },
    completed: { strategyId, subStep: key },
  });
}

const approvers = new WeakMap<Client, Promise<Client>>();

/** Somebody of the same agency who may decide what this client asks for: nobody approves for themselves. */
export function approverBeside(client: Client): Promise<Client> {
  let approver = approvers.get(client);
  if (!approver) {
    approver = client.as('ADMIN');
    approvers.set(client, approver);
  }
  return approver;
}

/** What a step asks for besides its own content. */
const PREPARATIONS: Partial<Record<StepKey, (walk: Walk) => Promise<void>>> = {
  async INTEGRATION(walk) {
    for (const key of SUB_STEP_KEYS) await walkThroughSubStep(walk, key);
  },
  async RESOURCES({ client, strategyId }) {
    const horizons = ['SHORT_TERM', 'MID_TERM', 'LONG_TERM'];
    const resources = [
      { people: { who: 'Ana', role: 'Community manager', hours: '40' } },
      { calendar: { what: 'Mill day', startsOn: '2026-02-01', endsOn: '2026-02-01' } },
      { tool: { name: 'Planner', cost: { amount: '90', currency: 'EUR' } } },
      { action: { work: 'Film the mill', owner: 'Ana' } },
    ];
    await must(
      client,
      `mutation ($allocated: AllocateResourcesInput!, $split: SplitBudgetInput!) {
        allocateResources(input: $allocated) { userErrors { message path } }
        splitBudget(input: $split) { userErrors { message } } }`,
      {
        allocated: {
          strategyId,
          set: horizons.flatMap((horizon) => resources.map((resource) => ({ horizon, resource }))),
        },
        split: {
          strategyId,
          total: { amount: '9000', currency: 'EUR' },
          by: { weights: { shortTerm: '3', midTerm: '3', longTerm: '3' } },
        },
      },
    );
  },
  async LAUNCH(walk) {
    const { id } = await createCampaign(walk, { kind: 'LAUNCH' });
    await must(
      walk.client,
      'mutation ($id: ID!) { launchCampaign(input: { id: $id, launchedOn: "2026-01-15" }) { userErrors { code message } } }',
      { id },
    );
  },
  async MEASUREMENT({ client, brandId }) {
    const days = { '2026-01-20': 1000, '2026-05-20': 4000, '2026-08-20': 6000 };
    const metrics = ['reach', 'sales', 'followers', 'likes', 'revenue', 'hours_worked'];
    await recordValues(
      client,
      brandId,
      metrics.flatMap((metric) => valuesOn(metric, days)),
    );
  },
};

const PROFILES = {
  first: { platformKey: 'instagram', network: 'INSTAGRAM', handle: 'molino' },
  second: { platformKey: 'blog', network: 'BLOG', handle: 'molino-blog' },
};

const SUB_PREPARATIONS: Partial<Record<SubStepKey, (walk: Walk) => Promise<void>>> = {
  async ASSEMBLE({ client, brandId }) {
    await must(
      client,
      `mutation ($first: CreateProfileInput!, $second: CreateProfileInput!) {
        first: createProfile(input: $first) { userErrors { message } }
        second: createProfile(input: $second) { userErrors { message } } }`,
      { first: { brandId, ...PROFILES.first }, second: { brandId, ...PROFILES.second } },
    );
  },
  async BUILD(walk) {
    for (const { id, missingCriteria } of await profilesOf(walk)) {
      await updateProfile(walk, {
        id,
        criteria: missingCriteria.map((criterion) => ({ criterion, value: 'filled in' })),
      });
    }
  },
  async DRAFT({ client, strategyId }) {
    const approver = await approverBeside(client);
    const { requestApproval } = await must(
      client,
      'mutation ($id: ID!) { requestApproval(input: { strategyId: $id }) { approvals { id group } userErrors { message } } }',
      { id: strategyId },
    );
    for (const { id } of requestApproval.approvals) {
      await must(
        approver,
        'mutation ($id: ID!) { decideApproval(input: { id: $id, decision: APPROVE }) { userErrors { message } } }',
        { id },
      );
    }
  },
  async OPTIMIZE(walk) {
    for (const { id } of await profilesOf(walk)) {
      await updateProfile(walk, { id, optimizations: [{ what: 'Planner', edge: 'Answers within the hour' }] });
    }
  },
  async LINK(walk) {
    const [first, ...others] = await profilesOf(walk);
    await must(
      walk.client,
      'mutation ($input: LinkProfilesInput!) { linkProfiles(input: $input) { userErrors { message } } }',
      { input: { id: first?.id, postsTo: others.map(({ id }) => id) } },
    );
  },
};

export async function profilesOf({ client, brandId }: Walk): Promise<{ id: string; missingCriteria: string[] }[]> {
  const { brand } = await must(
    client,
    'query ($id: ID!) { brand(by: { id: $id }) { profiles { nodes { id missingCriteria } } } }',
    { id: brandId },
  );
  return brand.profiles.nodes;
}

async function updateProfile({ client }: Walk, input: object): Promise<void> {
  await must(
    client,
    'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { userErrors { message } } }',
    {
      input,
    },
  );
}

export async function createCampaign({ client, strategyId }: Walk, input: object = {}): Promise<{ id: string }> {
  const { createCampaign: created } = await must(
    client,
    'mutation ($input: CreateCampaignInput!) { createCampaign(input: $input) { campaign { id } userErrors { message path } } }',
    {
      input: {
        strategyId,
        name: 'Mill day',
        horizon: 'SHORT_TERM',
        startsOn: '2026-01-15',
        endsOn: '2026-03-15',
        budget: { amount: '1000', currency: 'EUR' },
        tactics: [
          { kind: 'EVENT', medium: 'OFFLINE', description: 'Open mill' },
          { kind: 'CONTENT', medium: 'ONLINE', description: 'Films of it' },
        ],
        ...input,
      },
    },
  );
  return created.campaign;
}

export const recordMetric = (
  { client, brandId }: Pick<Walk, 'client' | 'brandId'>,
  metric: string,
  values: Record<string, number>,
): Promise<void> => recordValues(client, brandId, valuesOn(metric, values));

interface MetricValue {
  metric: string;
  date: string;
  value: number;
}

const valuesOn = (metric: string, values: Record<string, number>): MetricValue[] =>
  Object.entries(values).map(([date, value]) => ({ metric, date, value }));

async function recordValues(client: Client, brandId: string, values: readonly MetricValue[]): Promise<void> {
  await must(
    client,
    'mutation ($input: RecordMetricsInput!) { recordMetrics(input: $input) { userErrors { message path } } }',
    { input: { brandId, values } },
  );
}
