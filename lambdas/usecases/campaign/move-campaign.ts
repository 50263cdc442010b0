import type { Campaign, CampaignStatus } from '../../domain/campaign';
import { actionsIn, statusAfter, type CampaignAction } from '../../domain/campaign-life';
import { fail, invalid, ok, type Result, type UserError } from '../../domain/result';
import { decide, refuse } from '../decide';
import { todayIn, type Session } from '../session';
import { endedError } from '../strategy/moves';
import { changeCampaign, type CampaignEvent, type CampaignTarget } from './change-campaign';
import { countChanges } from './counts';

const TOLD_AS = {
  SCHEDULE: 'campaign.scheduled',
  PAUSE: 'campaign.paused',
  RESUME: 'campaign.resumed',
  FINISH: 'campaign.finished',
  CANCEL: 'campaign.cancelled',
} as const satisfies Partial<Record<CampaignAction, CampaignEvent>>;

/** Puts a planned campaign on schedule. */
export const scheduleCampaign = (session: Session, target: CampaignTarget): Promise<Result<Campaign>> =>
  moveWhileUnderWay(session, target, 'SCHEDULE');

export const pauseCampaign = (session: Session, target: CampaignTarget): Promise<Result<Campaign>> =>
  changeCampaign(session, target, TOLD_AS.PAUSE, (before) => {
    const after = moveOn(before, 'PAUSE');
    return after.ok ? movedTo(before, after.value) : refuse(...after.errors);
  });

export const resumeCampaign = (session: Session, target: CampaignTarget): Promise<Result<Campaign>> =>
  moveWhileUnderWay(session, target, 'RESUME');

/** Finishes a campaign that went live. Its budget stays spent. */
export const finishCampaign = (
  session: Session,
  { finishedOn, ...target }: CampaignTarget & { finishedOn?: string | null },
): Promise<Result<Campaign>> => endOn(session, target, { action: 'FINISH', day: finishedOn });

/** Calls a campaign off. Nothing had been reserved for one that was not launched; what a launched one spent is spent. */
export const cancelCampaign = (session: Session, target: CampaignTarget): Promise<Result<Campaign>> =>
  endOn(session, target, { action: 'CANCEL' });

/** What lets a campaign go on only makes sense while its strategy does. */
const moveWhileUnderWay = (
  session: Session,
  target: CampaignTarget,
  action: 'SCHEDULE' | 'RESUME',
): Promise<Result<Campaign>> =>
  changeCampaign(session, target, TOLD_AS[action], async (before) => {
    const after = moveOn(before, action);
    const strategy = await session.store.strategy(before.strategyId);
    const ended = strategy && endedError(strategy);
    const errors = [...(after.ok ? [] : after.errors), ...(ended ? [ended] : [])];
    return !after.ok || errors.length > 0 ? refuse(...errors) : movedTo(before, after.value);
  });

function endOn(
  session: Session,
  target: CampaignTarget,
  { action, day }: { action: 'FINISH' | 'CANCEL'; day?: string | null },
): Promise<Result<Campaign>> {
  return changeCampaign(session, target, TOLD_AS[action], (before, brand) => {
    const today = todayIn(session, brand.timeZone);
    const finishedOn = day ?? today;
    const after = moveOn(before, action);
    const errors = [
      ...(after.ok ? [] : after.errors),
      ...futureErrors(finishedOn, today, 'finishedOn'),
      ...(before.launchedOn !== undefined && finishedOn < before.launchedOn
        ? [invalid(`It went live on ${before.launchedOn}, so it cannot have ended before.`, ['input', 'finishedOn'])]
        : []),
    ];
    return !after.ok || errors.length > 0 ? refuse(...errors) : movedTo(before, after.value, { finishedOn });
  });
}

const movedTo = (before: Campaign, status: CampaignStatus, more: Partial<Campaign> = {}) =>
  decide<Partial<Campaign>>({ status, ...more }, countChanges(before.brandId, before.status, status));

/** The status that an action leads to, or what can be done instead. */
export function moveOn({ status }: Campaign, action: CampaignAction): Result<CampaignStatus> {
  const after = statusAfter(status, action);
  if (after) return ok(after);
  const possible = actionsIn(status).map((one) => one.toLowerCase());
  const advice = possible.length > 0 ? `What can be done with it: ${possible.join(', ')}.` : 'Nothing follows that.';
  return fail({ code: 'STATE_CONFLICT', message: `This campaign is ${status.toLowerCase()}. ${advice}` });
}

/** The error for a day that has not come yet. */
export const futureErrors = (day: string, today: string, field: string): UserError[] =>
  day > today ? [invalid(`Today is ${today} where the brand is; this day has not come yet.`, ['input', field])] : [];
