import { must, type Client } from './api';
import { startWalk, walkThrough } from './walk';

/** A brand whose team works by a framework of two jobs and of actions that follow one another: plan, film, post. */
export interface Team {
  client: Client;
  brandId: string;
  strategyId: string;
  /** Ids of members. */
  ana: string;
}

export async function memberIdOf(client: Client): Promise<string> {
  return (await must(client, '{ viewer { member { id } } }')).viewer.member.id;
}

export async function startTeam(client: Client, brand: object = {}): Promise<Team> {
  const { brandId, strategyId } = await startWalk(client);
  if (Object.keys(brand).length > 0) {
    await must(
      client,
      'mutation ($input: UpdateBrandInput!) { updateBrand(input: $input) { userErrors { message } } }',
      {
        input: { id: brandId, ...brand },
      },
    );
  }
  for (const step of ['OBJECTIVES', 'ANALYSIS', 'RETHINK', 'IDENTITY', 'UNIQUENESS', 'TACTICS'] as const) {
    await walkThrough({ client, brandId, strategyId }, step);
  }
  await saveFramework({ client, brandId });
  return { client, brandId, strategyId, ana: await memberIdOf(client) };
}

/** Two jobs, and three actions that follow one another, all for the idea that a walked strategy commits to. */
async function saveFramework({ client, brandId }: Pick<Team, 'client' | 'brandId'>): Promise<void> {
  const action = (key: string, after: string[] = []) => ({
    key,
    ideaKey: 'mill-day',
    title: key,
    job: 'editor',
    after,
  });
  await must(
    client,
    'mutation ($input: SaveFrameworkInput!) { saveFramework(input: $input) { userErrors { message path } } }',
    {
      input: {
        brandId,
        jobs: [
          { key: 'editor', title: 'Editor', description: 'Writes and films' },
          { key: 'manager', title: 'Community manager', description: 'Listens and answers' },
        ],
        actions: [action('plan'), action('film', ['plan']), action('post', ['film'])],
      },
    },
  );
}

/** A free task of every day, unless told otherwise. */
export const task = (key: string, assigneeIds: string[], more: Record<string, unknown> = {}) => ({
  key,
  title: `Title of ${key}`,
  goal: `Goal of ${key}`,
  ...(more.action === undefined && { job: 'manager' }),
  priority: 'ENGAGEMENT',
  assigneeIds,
  minutes: 30,
  recurrence: { daily: {} },
  ...more,
});

export async function createWorkflow({ client, brandId }: Team, input: object): Promise<string> {
  const { createWorkflow: created } = await must(
    client,
    'mutation ($input: CreateWorkflowInput!) { createWorkflow(input: $input) { workflow { id } userErrors { message path } } }',
    { input: { brandId, name: 'Every day', ...input } },
  );
  return created.workflow.id;
}

export interface PlannedTask {
  id: string;
  task: string;
  date: string;
  status: string;
  startsAt: string | null;
  endsAt: string | null;
  memberId: string;
  version: number;
}
export interface Plan {
  created: number;
  changed: number;
  removed: number;
  kept: number;
  days: {
    date: string;
    isWorkingDay: boolean;
    holiday: string | null;
    milestones: { key: string }[];
    tasks: PlannedTask[];
    unplaced: { task: string; memberId: string; reason: string; message: string }[];
  }[];
}

export const PLAN = `mutation ($input: PlanWorkflowInput!) { planWorkflow(input: $input) { plan {
  created changed removed kept days { date isWorkingDay holiday milestones { key }
    tasks { id brandId brandName workflowId memberId date task title goal action job role priority minutes block
            startsAt endsAt status carriedFrom carriedTo version }
    unplaced { task memberId reason message } } } userErrors { code message path } } }`;

export async function plan(client: Client, workflowId: string, from: string, to = from): Promise<Plan> {
  return (await must(client, PLAN, { input: { workflowId, from, to } })).planWorkflow.plan;
}

/** A task that is planned for the caller, in a workflow of a walked brand, and a calendar of theirs; all by their ids. */
export async function planOneTask({ client, brandId, strategyId }: Omit<Team, 'ana'>) {
  await saveFramework({ client, brandId });
  const assignee = await memberIdOf(client);
  const workflow = await createWorkflow(
    { client, brandId, strategyId, ana: assignee },
    { tasks: [task('listen', [assignee])] },
  );
  const { days } = await plan(client, workflow, '2026-09-16');
  const { createCalendarSubscription } = await must(
    client,
    'mutation { createCalendarSubscription(input: { name: "Work" }) { subscription { id } userErrors { message } } }',
  );
  const calendar: string = createCalendarSubscription.subscription.id;
  return { workflow, assignee, calendar, plannedTask: days[0]?.tasks[0]?.id ?? '' };
}
