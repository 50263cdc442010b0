import * as z from 'zod';
import { inviteApprovers } from './approvers';
import { select } from './client';
import { check } from './failure';
import { launchCampaign } from './launch';
import { BRAND, TERMS } from './mercado-olivo';
import { chapter, done, refused } from './print';
import { brandId, type Stage, type Walk } from './stage';
import { statusesOf, walkThrough } from './walk';

const strategyId = z.object({ id: z.string() });
const STRATEGIES = select(
  'query ($id: ID!) { brand(by: { id: $id }) { strategies { nodes { id } } } }',
  z.object({ brand: z.object({ strategies: z.object({ nodes: z.array(strategyId) }) }) }),
);
const STRATEGY = select('strategy { id }', z.object({ strategy: strategyId }));

/** Takes the brand through the steps that come before its figures: A to M. */
export async function planAndLaunch(stage: Stage): Promise<Walk> {
  chapter(`The agency takes ${BRAND.name} from A …`);
  await inviteApprovers(stage);
  const brand = await brandId(stage, BRAND.externalId);
  const walk = { stage, brandId: brand, strategyId: await startStrategy(stage, brand) };
  if ((await statusesOf(walk)).OBJECTIVES === 'OPEN') await showRefusals(walk);
  await walkThrough(walk, 'OBJECTIVES', 'OPTIMIZATION');
  return walk;
}

/** The brand's strategy; it is started the first time. Gives its id. */
export async function startStrategy({ agency }: Stage, brand: string): Promise<string> {
  const [known] = (await agency.read(STRATEGIES, { id: brand })).brand.strategies.nodes;
  if (known) return known.id;
  const { startsOn, ...horizons } = TERMS;
  const input = { brandId: brand, title: 'From market stall to online shop', startsOn, horizons };
  return (await agency.change('createStrategy', input, STRATEGY)).strategy.id;
}

/** The order is the server's to keep: what comes too early is refused, with what is in the way. */
async function showRefusals(walk: Walk): Promise<void> {
  const { agency } = walk.stage;
  const complete = (step: string) => agency.refused('completeStep', { strategyId: walk.strategyId, step });

  const [empty] = await complete('OBJECTIVES');
  check('completing A with nothing written', empty?.code, 'REQUIREMENTS_UNMET');
  refused('completing A with nothing written', empty?.unmet?.map(({ message }) => message).join(' ') ?? '');

  const [early] = await complete('RETURNS');
  check('steps that block R', lettersOf(early), 'ABCDEFGHIJKLMNOQP');
  refused('completing R first', early?.message ?? '');

  const { id } = await launchCampaign(walk);
  done('the launch campaign is planned');
  const order = (await agency.refused('launchCampaign', { id })).find(({ code }) => code === 'STEP_ORDER');
  check('steps that block the launch', lettersOf(order), 'ABCDEFGHIJK');
  refused('launching it now', order?.message ?? '');
}

const lettersOf = (refusal?: { blockedBy?: { letter: string }[] }): string =>
  (refusal?.blockedBy ?? []).map(({ letter }) => letter).join('');
