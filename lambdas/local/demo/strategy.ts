import { inviteApprovers } from './approvers';
import { launchCampaign } from './budget';
import { check } from './failure';
import { BRAND, TERMS } from './mercado-olivo';
import { chapter, say } from './print';
import { brandId, type Stage } from './stage';
import { statusesOf, walkThrough, type Walk } from './walk';

/** Takes the brand through the steps that come before its figures: A to M. */
export async function planAndLaunch(stage: Stage): Promise<Walk> {
  chapter('The agency takes Mercado Olivo from A …');
  await inviteApprovers(stage);
  const walk = await startStrategy(stage);
  if ((await statusesOf(walk)).OBJECTIVES === 'OPEN') await showRefusals(walk);
  await walkThrough(walk, 'OPTIMIZATION');
  return walk;
}

async function startStrategy(stage: Stage): Promise<Walk> {
  const id = await brandId(stage, BRAND);
  const { brand } = await stage.agency.ask(
    'query ($id: ID!) { brand(by: { id: $id }) { currentStrategy { id } strategies { nodes { id } } } }',
    { id },
  );
  const known = brand.currentStrategy ?? brand.strategies.nodes.at(-1);
  if (known) return { stage, brandId: id, strategyId: known.id };
  const { startsOn, ...horizons } = TERMS;
  const { createStrategy } = await stage.agency.ask(
    'mutation ($input: CreateStrategyInput!) { createStrategy(input: $input) { strategy { id } userErrors { code message } } }',
    { input: { brandId: id, title: 'From market stall to online shop', startsOn, horizons } },
  );
  return { stage, brandId: id, strategyId: createStrategy.strategy.id };
}

/** The order is the server's to keep: a later step, and a launch before A to K, are refused with what is in the way. */
async function showRefusals(walk: Walk): Promise<void> {
  const { stage, strategyId } = walk;
  const blockedBy = '... on StepOrderError { blockedBy { letter } }';
  const [early] = await stage.agency.refused(
    `mutation ($id: ID!) { completeStep(input: { strategyId: $id, step: ANALYSIS }) { userErrors { code message ${blockedBy} } } }`,
    { id: strategyId },
  );
  check('completing B before A', early.blockedBy, [{ letter: 'A' }]);
  say(`completing B first is refused: ${early.message}`);
  const { id } = await launchCampaign(walk);
  const errors = await stage.agency.refused(
    `mutation ($id: ID!) { launchCampaign(input: { id: $id }) { userErrors { code message ${blockedBy} } } }`,
    { id },
  );
  const order = errors.find(({ code }: { code: string }) => code === 'STEP_ORDER');
  const letters = order?.blockedBy.map(({ letter }: { letter: string }) => letter).join('');
  check('steps that block the launch', letters, 'ABCDEFGHIJK');
  say(`launching first is refused: ${letters.split('').join(', ')} have to be complete`);
}
