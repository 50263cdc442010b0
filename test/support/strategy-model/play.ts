import { newAgencyId } from '../../../lambdas/shared/ids';
import { must, type Client } from '../api';
import { copyAgency } from '../copy-agency';
import type { Arena, Beginning } from './arena';
import type { Call, Outcome } from './call';
import { isExplained, tellOf, type Sent } from './explains';
import { callOf, type Intent } from './intents';
import { contradictions } from './invariants';
import { observe, type Observation } from './observe';

/** A sequence of calls from a beginning, in batches of what is sent at once. */
export interface Sequence {
  beginning: number;
  weather: number;
  batches: Intent[][];
}

/** How often a mutation was done, refused and left without an answer. */
export type Tally = Map<string, { done: number; refused: number; unknown: number }>;

/** Plays a sequence on a brand of its own, and throws when the program and the reference model come apart. */
export async function play(arena: Arena, sequence: Sequence, tally: Tally): Promise<void> {
  const beginning = arena.beginnings[sequence.beginning % arena.beginnings.length] as Beginning;
  const agencyId = newAgencyId();
  await copyAgency(arena.client, beginning.template, agencyId);
  const senders = await sendersOf(arena, beginning, agencyId);
  let before = beginning.standing;

  arena.weatherOf.set(agencyId, sequence.weather);
  for (const batch of sequence.batches) {
    const calls = batch.flatMap((intent) => callOf(intent, before.world, beginning.people) ?? []);
    const sent = await Promise.all(calls.map(async (call): Promise<Sent> => ({ call, outcome: await senders(call) })));
    sent.forEach((one) => count(tally, one));
    // What the API gave up waiting for may be done all the same, and only now.
    await arena.engine.settled(agencyId);
    const after = await observe(arena.table, { ...beginning, agencyId });
    const wrong = contradictions(after);
    if (!isExplained(before.world, sent, after.world))
      wrong.push('No order of the calls explains what became of them.');
    if (wrong.length > 0) {
      throw new Error([`Beginning: ${beginning.name}.`, ...wrong, tellOf(before.world, sent, after.world)].join('\n'));
    }
    before = after;
  }
  arena.weatherOf.delete(agencyId);
  await agreeWithApi(await arena.steady.member(beginning.people[0]?.email ?? '', agencyId), before);
}

async function sendersOf(arena: Arena, { people }: Beginning, agencyId: string) {
  const clients = new Map(
    await Promise.all(
      people.map(async ({ id, email }): Promise<[string, Client]> => [id, await arena.flaky.member(email, agencyId)]),
    ),
  );
  return (call: Call) => send(clients.get(call.by.id), call);
}

/** What a mutation changes, and says the version of. */
const CHANGED: Readonly<Record<string, string>> = {
  decideApproval: 'approval',
  updateProfile: 'profile',
  publishProfile: 'profile',
  updateBrand: 'brand',
};
const changedBy = (mutation: string): string =>
  CHANGED[mutation] ?? (mutation.endsWith('Campaign') ? 'campaign' : 'strategy');

const INPUTS: Readonly<Record<string, string>> = Object.fromEntries(
  ['schedule', 'pause', 'resume', 'cancel'].map((action) => [`${action}Campaign`, 'CampaignLifeInput']),
);

async function send(client: Client | undefined, { mutation, input }: Call): Promise<Outcome | undefined> {
  const type = INPUTS[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) {
    changed: ${changedBy(mutation)} { version } userErrors { code message } } }`;
  const answer = await client?.query(document, { input });
  if (!answer?.data?.answer || answer.errors) {
    const codes = (answer?.errors ?? []).map(({ extensions }) => extensions.code);
    if (codes.every((code) => code === 'INTERNAL_SERVER_ERROR')) return undefined;
    throw new Error(`${mutation} was answered with ${JSON.stringify(answer?.errors)}`);
  }
  const { changed, userErrors } = answer.data.answer;
  if (userErrors.length === 0) return { codes: [], version: changed.version };
  return { codes: userErrors.map(({ code }: { code: string }) => code).sort() };
}

function count(tally: Tally, { call, outcome }: Sent): void {
  const counts = tally.get(call.mutation) ?? { done: 0, refused: 0, unknown: 0 };
  tally.set(call.mutation, counts);
  if (!outcome) counts.unknown += 1;
  else if (outcome.codes.length > 0) counts.refused += 1;
  else counts.done += 1;
}

const MONEY = 'budget { horizons { horizon planned { amount } spent { amount } left { amount } } }';
const STANDING = `query ($id: ID!) {
  strategy(id: $id) { status phase currentStep { key } progress { completed } ${MONEY} }
  portfolio { nodes {
    strategyId strategyStatus phase currentStep progress { completed } openApprovals runningCampaigns comingCampaigns
    budget { horizon planned { amount } spent { amount } left { amount } } } } }`;

/** What the portfolio says of the brand is what its strategy says itself. */
async function agreeWithApi(owner: Client, { kept, campaigns }: Observation): Promise<void> {
  const latest = kept.at(-1);
  if (!latest) return;
  const { strategy, portfolio } = await must(owner, STANDING, { id: latest.strategy.id });
  const expected = {
    strategyId: latest.strategy.id,
    strategyStatus: strategy.status,
    phase: strategy.phase,
    currentStep: strategy.currentStep?.key ?? null,
    progress: strategy.progress,
    openApprovals: latest.parts.approvals.filter(({ status }) => status === 'PENDING').length,
    runningCampaigns: campaigns.filter(({ status }) => status === 'RUNNING').length,
    comingCampaigns: campaigns.filter(({ status }) => status === 'PLANNED' || status === 'SCHEDULED').length,
    budget: portfolio.nodes[0].budget.length > 0 ? strategy.budget.horizons : [],
  };
  const [found] = portfolio.nodes;
  if (JSON.stringify(found) === JSON.stringify(expected)) return;
  throw new Error(`The portfolio says ${JSON.stringify(found)}, the strategy ${JSON.stringify(expected)}`);
}
