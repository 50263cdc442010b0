import { doneWith, refusedWith } from './call';
import { spend } from './model-money';
import { strategyIn } from './model-steps';
import { isBlocked } from './rules';
import type { Transition } from './transition';
import { NEW, type CampaignState } from './world';

const TODAY = '2026-09-15';

/** From where to where each action leads. */
const LIFE: Record<string, { from: string[]; to: string }> = {
  scheduleCampaign: { from: ['PLANNED'], to: 'SCHEDULED' },
  launchCampaign: { from: ['PLANNED', 'SCHEDULED'], to: 'RUNNING' },
  pauseCampaign: { from: ['RUNNING'], to: 'PAUSED' },
  resumeCampaign: { from: ['PAUSED'], to: 'RUNNING' },
  finishCampaign: { from: ['RUNNING', 'PAUSED'], to: 'FINISHED' },
  cancelCampaign: { from: ['PLANNED', 'SCHEDULED', 'RUNNING', 'PAUSED'], to: 'CANCELLED' },
};

/** Says what else speaks against a move, and does what else belongs to it. */
type Further = (...args: [...Parameters<Transition>, CampaignState]) => string[];

/** Moves a campaign on in its life. */
const moving =
  (mutation: string, further: Further = () => []): Transition =>
  (world, input, by) => {
    const campaign = world.campaigns.find(({ id }) => id === input.id);
    const life = LIFE[mutation];
    if (!campaign || !life) return refusedWith('NOT_FOUND');
    if (input.expectedVersion !== undefined && input.expectedVersion !== campaign.version) {
      return refusedWith('VERSION_CONFLICT');
    }
    const codes = life.from.includes(campaign.status) ? [] : ['STATE_CONFLICT'];
    codes.push(...further(world, input, by, campaign));
    if (codes.length > 0) return refusedWith(...codes);
    campaign.status = life.to;
    campaign.version += 1;
    return doneWith(campaign.version);
  };

const whileUnderWay: Further = (world, _input, _by, { strategyId }) =>
  strategyIn(world, strategyId).status === 'ACTIVE' ? [] : ['STATE_CONFLICT'];

export const campaignRules: Record<string, Transition> = {
  createCampaign(world, { strategyId, kind, horizon, budget }) {
    if (strategyIn(world, strategyId).status !== 'ACTIVE') return refusedWith('STATE_CONFLICT');
    const amount = Math.round(Number(budget.amount) * 100);
    world.campaigns.push({ id: NEW, strategyId, kind, horizon, amount, status: 'PLANNED', version: 1 });
    return doneWith(1);
  },

  scheduleCampaign: moving('scheduleCampaign', whileUnderWay),

  launchCampaign: moving('launchCampaign', (world, { launchedOn = TODAY }, _by, campaign) => {
    const strategy = strategyIn(world, campaign.strategyId);
    const hasEnded = strategy.status !== 'ACTIVE';
    const isPlanned = strategy.steps.RESOURCES === 'COMPLETED';
    const codes = hasEnded ? ['STATE_CONFLICT'] : isBlocked(strategy, 'LAUNCH') ? ['STEP_ORDER'] : [];
    if (!spend(strategy, 'BUDGET', campaign.horizon, campaign.amount) && isPlanned) codes.push('BUDGET_EXCEEDED');
    strategy.history.push(`SPEND_RECORDED ${strategy.version}`);
    if (launchedOn < strategy.startsOn) codes.push('INVALID');
    campaign.launchedOn = launchedOn;
    return codes;
  }),

  pauseCampaign: moving('pauseCampaign'),
  resumeCampaign: moving('resumeCampaign', whileUnderWay),
  finishCampaign: moving('finishCampaign'),
  cancelCampaign: moving('cancelCampaign'),
};
