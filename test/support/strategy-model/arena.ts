import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createDocumentClient } from '../../../lambdas/data/client';
import { createMeter } from '../../../lambdas/data/meter';
import { TableAccess } from '../../../lambdas/data/table-access';
import { SUB_STEP_KEYS, type StepKey } from '../../../lambdas/domain/steps/keys';
import type { Role } from '../../../lambdas/domain/access';
import { memberId, newAgencyId } from '../../../lambdas/shared/ids';
import { must, startApi, type Api, type Client } from '../api';
import { completeSubContents } from '../complete-contents';
import { copyAgency, templateOf, type AgencyTemplate } from '../copy-agency';
import { FAULTS, startFlakyEngine, type FlakyEngine } from '../flaky-engine';
import { engineEndpoint, TEST_TABLE } from '../services';
import { createCampaign, startWalk, stepContent, walkThroughSubStep, walkTo, type Walk } from '../walk';
import type { Person } from './call';
import { observe, type Observation } from './observe';
import { randomOf } from './random';

/** A state that sequences begin in, with the people who go on from there. */
export interface Beginning {
  name: string;
  template: AgencyTemplate;
  brandId: string;
  people: (Person & { email: string })[];
  /** Whether the brand's metrics have values. */
  measured: boolean;
  /** How every copy of it stands. */
  standing: Observation;
}

/** Where sequences are played: the API on an engine that fails at random, and ways past both. */
export interface Arena {
  /** Reaches the engine through all its faults. */
  flaky: Api;
  /** Reaches the engine directly. */
  steady: Api;
  /** The table itself. */
  client: DynamoDBClient;
  table: TableAccess;
  /** Says from which seed an agency's faults come; without one there are none. */
  weatherOf: Map<string, number>;
  engine: FlakyEngine;
  beginnings: Beginning[];
  stop(): Promise<void>;
}

/** One call in so many goes wrong, and so many of those even when it is tried again. */
const TROUBLE = 0.05;
const LASTING = 0.5;
const DELAYED = 0.15;
const LONGEST_DELAY_MS = 25;

export async function openArena(): Promise<Arena> {
  const weatherOf = new Map<string, number>();
  const engine = await startFlakyEngine(engineEndpoint(), (agencyId, call) => {
    const seed = weatherOf.get(agencyId);
    if (seed === undefined) return {};
    const random = randomOf(seed, call);
    const delay = random() < DELAYED ? random() * LONGEST_DELAY_MS : undefined;
    if (random() >= TROUBLE) return { delay };
    const fault = FAULTS[Math.floor(random() * FAULTS.length)] ?? 'LOST_ANSWER';
    return { delay, trouble: { fault, attempts: random() < LASTING ? 3 : 1 } };
  });
  const steady = await startApi();
  const settings = { tableName: TEST_TABLE, region: 'eu-west-1', endpoint: engineEndpoint() };
  const client = new DynamoDBClient({ ...settings, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } });
  const documents = createDocumentClient(settings);
  const table = new TableAccess(documents, TEST_TABLE, createMeter());
  return {
    flaky: await startApi({ endpoint: engine.endpoint }),
    steady,
    client,
    table,
    weatherOf,
    engine,
    beginnings: await Promise.all(BEGINNINGS.map((one) => prepare({ api: steady, client, table }, one))),
    async stop() {
      await engine.stop();
      client.destroy();
      documents.destroy();
    },
  };
}

const SAVE = 'mutation ($input: SaveStepInput!) { saveStep(input: $input) { userErrors { message } } }';
const SAVE_SUB = 'mutation ($input: SaveSubStepInput!) { saveSubStep(input: $input) { userErrors { message } } }';
const ASK = 'mutation ($id: ID!) { requestApproval(input: { strategyId: $id }) { userErrors { message } } }';

/** Stands before a step, its content written down whole: completing it is the next thing to do. */
async function walkToWritten(owner: Client, step: StepKey): Promise<Walk> {
  const walk = await walkTo(owner, step);
  await must(owner, SAVE, { input: { strategyId: walk.strategyId, content: stepContent(step) } });
  return walk;
}

async function walkToBuiltProfiles(owner: Client): Promise<Walk> {
  const walk = await walkTo(owner, 'INTEGRATION');
  for (const key of ['ASSEMBLE', 'BUILD'] as const) await walkThroughSubStep(walk, key);
  return walk;
}

const BEGINNINGS: { name: string; walk(owner: Client): Promise<Walk>; measured?: boolean }[] = [
  { name: 'a new strategy', walk: startWalk },
  ...(['RETHINK', 'INTEGRATION', 'RESOURCES', 'LAUNCH'] as StepKey[]).map((step) => ({
    name: step,
    walk: (owner: Client) => walkTo(owner, step),
  })),
  ...(['TACTICS', 'TRIAL', 'MEASUREMENT'] as StepKey[]).map((step) => ({
    name: `${step}, written down`,
    walk: (owner: Client) => walkToWritten(owner, step),
  })),
  { name: 'profiles that are built', walk: walkToBuiltProfiles },
  {
    name: 'a draft that waits for approval',
    async walk(owner) {
      const walk = await walkToBuiltProfiles(owner);
      await must(owner, ASK, { id: walk.strategyId });
      return walk;
    },
  },
  {
    name: 'campaigns that are planned',
    async walk(owner) {
      const walk = await walkTo(owner, 'MEASUREMENT');
      for (const horizon of ['SHORT_TERM', 'SHORT_TERM', 'MID_TERM']) {
        await createCampaign(walk, { kind: 'ONGOING', horizon });
      }
      return walk;
    },
  },
  {
    name: 'the last sub-step of H, written down',
    async walk(owner) {
      const walk = await walkTo(owner, 'INTEGRATION');
      for (const key of SUB_STEP_KEYS.slice(0, -1)) await walkThroughSubStep(walk, key);
      await must(owner, SAVE_SUB, {
        input: { strategyId: walk.strategyId, content: { role: completeSubContents.role } },
      });
      return walk;
    },
  },
  ...(['SHORT_TERM_REVIEW', 'LONG_TERM_REVIEW', 'RETURNS'] as StepKey[]).map((step) => ({
    name: `${step}, written down`,
    walk: (owner: Client) => walkToWritten(owner, step),
    measured: true,
  })),
];

async function prepare(
  { api, client, table }: { api: Api; client: DynamoDBClient; table: TableAccess },
  { name, walk, measured = false }: (typeof BEGINNINGS)[number],
): Promise<Beginning> {
  const owner = await api.agency();
  const { brandId, strategyId } = await walk(owner);
  const approver = (group: string) => owner.as('CLIENT', { brandIds: [brandId], approverGroup: group });
  const staff: [Client, Role, string?][] = [
    [owner, 'OWNER'],
    [await owner.as('ADMIN'), 'ADMIN'],
    [await owner.as('STRATEGIST'), 'STRATEGIST'],
    [await approver('MANAGEMENT'), 'CLIENT', 'MANAGEMENT'],
    [await approver('BOARD'), 'CLIENT', 'BOARD'],
  ];
  // Who signs in for the first time is written down; that is no part of what sequences are about.
  for (const [one] of staff) await must(one, '{ viewer { scopes } }');
  const people = staff.map(([{ email = '' }, role, group]) => ({ id: memberId(email), email, role, group }));
  const template = await templateOf(client, { agencyId: owner.agencyId, brandId, strategyId });
  const agencyId = newAgencyId();
  await copyAgency(client, template, agencyId);
  const standing = await observe(table, { agencyId, brandId, measured });
  return { name, template, brandId, people, measured, standing };
}
