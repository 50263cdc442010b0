import type { StepKey, SubStepKey } from '../../domain/steps/keys';
import type { Group } from './approvers';
import { prepareLaunch, prepareResources } from './budget';
import { PROFILES } from './mercado-olivo';
import { say } from './print';
import type { Walk } from './walk';

type Preparation = (walk: Walk) => Promise<void>;

/** What a step asks for besides its own content. Each looks first at what is there, so that it can be done again. */
export const preparation = (key: StepKey): Preparation | undefined =>
  ({ RESOURCES: prepareResources, LAUNCH: prepareLaunch, MEASUREMENT: recordResults })[key as string];

export const subPreparation = (key: SubStepKey): Preparation | undefined =>
  ({ ASSEMBLE: assemble, BUILD: fillIn, DRAFT: getApproval, OPTIMIZE: optimize, LINK: link })[key as string];

interface ProfileNode {
  id: string;
  network: string;
  handle: string;
  missingCriteria: string[];
}

async function profilesOf({ stage, brandId }: Walk): Promise<ProfileNode[]> {
  const { brand } = await stage.agency.ask(
    'query ($id: ID!) { brand(by: { id: $id }) { profiles { nodes { id network handle missingCriteria } } } }',
    { id: brandId },
  );
  return brand.profiles.nodes;
}

async function assemble(walk: Walk): Promise<void> {
  const handles = (await profilesOf(walk)).map(({ handle }) => handle);
  for (const profile of PROFILES.filter(({ handle }) => !handles.includes(handle))) {
    await walk.stage.agency.ask(
      'mutation ($input: CreateProfileInput!) { createProfile(input: $input) { userErrors { code message } } }',
      { input: { brandId: walk.brandId, ...profile } },
    );
  }
}

const updateProfile = ({ stage }: Walk, input: object) =>
  stage.agency.ask(
    'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { userErrors { code message } } }',
    {
      input,
    },
  );

const FILLED_IN: Record<string, string> = {
  DISPLAY_NAME: 'Mercado Olivo',
  BIO: 'Oil of one grove, pressed the day it is picked',
  LINK: 'https://brand-1.example/shop',
  AVATAR: 'press.png',
  COVER: 'grove.jpg',
  CONTACT: 'hola@brand-1.example',
  CATEGORY: 'Food',
  LANGUAGE: 'es',
  LOCATION: 'Madrid',
};

async function fillIn(walk: Walk): Promise<void> {
  for (const { id, handle, missingCriteria } of await profilesOf(walk)) {
    const criteria = missingCriteria.map((criterion) => ({ criterion, value: FILLED_IN[criterion] ?? handle }));
    if (criteria.length > 0) await updateProfile(walk, { id, criteria });
  }
}

/** Management and board each look at the draft and decide for their own group. */
async function getApproval({ stage, strategyId }: Walk): Promise<void> {
  const read = 'query ($id: ID!) { strategy(id: $id) { approvals { id group status } } }';
  const approvalsOf = async () => (await stage.agency.ask(read, { id: strategyId })).strategy.approvals;
  if ((await approvalsOf()).length === 0) {
    await stage.agency.ask(
      'mutation ($id: ID!) { requestApproval(input: { strategyId: $id, note: "Please look at the three profiles" }) { userErrors { code message } } }',
      { id: strategyId },
    );
  }
  for (const { id, group, status } of await approvalsOf()) {
    if (status !== 'PENDING') continue;
    await stage.approvers[group as Group].ask(
      'mutation ($id: ID!) { decideApproval(input: { id: $id, decision: APPROVE, comment: "Good" }) { userErrors { code message } } }',
      { id },
    );
    say(`      approved by the ${group.toLowerCase()}`);
  }
}

async function optimize(walk: Walk): Promise<void> {
  for (const { id, network } of await profilesOf(walk)) {
    await updateProfile(walk, { id, optimizations: [{ what: 'Planner', edge: `Answers on ${network} the same day` }] });
  }
}

async function link(walk: Walk): Promise<void> {
  const profiles = await profilesOf(walk);
  const blog = profiles.find(({ network }) => network === 'BLOG');
  const postsTo = profiles.filter(({ id }) => id !== blog?.id).map(({ id }) => id);
  await walk.stage.agency.ask(
    'mutation ($input: LinkProfilesInput!) { linkProfiles(input: $input) { userErrors { code message } } }',
    { input: { id: blog?.id, postsTo } },
  );
}

/** What no network's file holds: the shop's orders and revenue, likes, the team's hours. */
export const RESULTS = {
  likes: { '2026-08-05': 310, '2026-08-20': 420, '2026-09-03': 390 },
  sales: { '2026-08-10': 9, '2026-08-24': 15, '2026-09-05': 20 },
  revenue: { '2026-08-10': 1000, '2026-08-24': 1800, '2026-09-05': 2200 },
  returning_customers: { '2026-08-26': 6, '2026-09-06': 5 },
  hours_worked: { '2026-08-07': 12, '2026-08-14': 12, '2026-08-21': 15, '2026-08-27': 10 },
};

async function recordResults({ stage, brandId }: Walk): Promise<void> {
  const values = Object.entries(RESULTS).flatMap(([metric, byDay]) =>
    Object.entries(byDay).map(([date, value]) => ({ metric, date, value })),
  );
  await stage.agency.ask(
    'mutation ($input: RecordMetricsInput!) { recordMetrics(input: $input) { userErrors { code message } } }',
    {
      input: { brandId, values },
    },
  );
}
