import type { Campaign } from '../../domain/campaign';
import { amountInWords } from '../../domain/allocation-plan';
import { horizonName } from '../../domain/horizon';
import { spend, type Ledger } from '../../domain/ledger';
import { blockersOf } from '../../domain/progress';
import { invalid, notFound, type Result, type UserError } from '../../domain/result';
import { letterOf, type StepKey } from '../../domain/steps/keys';
import type { Strategy } from '../../domain/strategy';
import { notEnough } from '../allocation/not-enough';
import { decide, refuse } from '../decide';
import { todayIn, type Session } from '../session';
import { loadStrategy } from '../strategy/load';
import { budgetOf, endedError, strategyEvent } from '../strategy/moves';
import { changeCampaign, type CampaignTarget } from './change-campaign';
import { countsMoved } from './counts';
import { futureErrors, moveOn } from './move-campaign';

/**
 * Takes a campaign live: steps A to K are complete, and its budget fits in what its horizon has left. The budget is spent
 * in the same transaction, under the ledger's version, so that campaigns launched at once never spend more than planned.
 */
export const launchCampaign = (
  session: Session,
  { launchedOn: given, ...target }: CampaignTarget & { launchedOn?: string | null },
): Promise<Result<Campaign>> =>
  changeCampaign(session, target, 'campaign.launched', async (before) => {
    const loaded = await loadStrategy(session, before.strategyId);
    if (!loaded) return refuse(notFound('strategy of this campaign'));
    const { strategy, parts, brand } = loaded;
    const today = todayIn(session, brand.timeZone);
    const launchedOn = given ?? today;
    const status = moveOn(before, 'LAUNCH');
    const ledger = spend(loaded.ledger, 'BUDGET', before.horizon, before.budget.minor);
    const ended = endedError(strategy);
    const blockers = blockersOf(strategy.progress, 'LAUNCH');
    const errors = [
      ...(ended ? [ended] : outOfOrder(strategy, blockers)),
      ...(status.ok ? [] : status.errors),
      ...futureErrors(launchedOn, today, 'launchedOn'),
      ...tooEarly(strategy, launchedOn),
      // Before the budget is planned, there is nothing to exceed.
      ...(ledger || blockers.includes('RESOURCES') ? [] : [tooExpensive(before, loaded.ledger)]),
    ];
    if (!status.ok || !ledger || errors.length > 0) return refuse(...errors);

    const note = `${budgetInWords(before)} of BUDGET in the ${horizonName(before.horizon)}: the campaign ${before.name}`;
    return decide({ status: status.value, launchedOn }, [
      { do: 'put-ledger', ledger, expectedVersion: parts.ledger?.version },
      { do: 'check-strategy', strategy },
      {
        do: 'move-brand',
        brandId: brand.id,
        move: { ...countsMoved(before.status, status.value), budget: budgetOf(ledger), replaces: strategy.id },
      },
      {
        do: 'append-event',
        strategyId: strategy.id,
        event: strategyEvent(session, strategy, 'SPEND_RECORDED', { step: 'LAUNCH', note }),
      },
    ]);
  });

function outOfOrder(strategy: Strategy, blockers: readonly StepKey[]): UserError[] {
  if (blockers.length === 0) return [];
  return [
    {
      code: 'STEP_ORDER',
      message: `A campaign is launched when steps A to K are complete. Still to complete: ${blockers.map(letterOf).join(', ')}.`,
      blockedBy: blockers.map((key) => ({ key })),
      strategy,
    },
  ];
}

const tooEarly = ({ startsOn }: Strategy, launchedOn: string): UserError[] =>
  launchedOn < startsOn
    ? [invalid(`The strategy starts on ${startsOn}; nothing of it was launched before.`, ['input', 'launchedOn'])]
    : [];

const budgetInWords = ({ budget }: Campaign): string => amountInWords('BUDGET', budget.minor, budget.currency);

const tooExpensive = (campaign: Campaign, ledger: Ledger): UserError =>
  notEnough(
    ledger,
    { kind: 'BUDGET', horizon: campaign.horizon },
    ({ left }) => `the campaign costs ${budgetInWords(campaign)}, ${left} are left.`,
  );
