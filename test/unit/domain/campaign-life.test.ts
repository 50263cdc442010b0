import { CAMPAIGN_STATUSES, type CampaignStatus } from '../../../lambdas/domain/campaign';
import {
  actionsIn,
  CAMPAIGN_ACTIONS,
  isComing,
  isOver,
  statusAfter,
  type CampaignAction,
} from '../../../lambdas/domain/campaign-life';

/** Every arrow of a campaign's life; all other pairs of status and action are refused. */
const ARROWS: [CampaignStatus, CampaignAction, CampaignStatus][] = [
  ['PLANNED', 'SCHEDULE', 'SCHEDULED'],
  ['PLANNED', 'LAUNCH', 'RUNNING'],
  ['PLANNED', 'CANCEL', 'CANCELLED'],
  ['SCHEDULED', 'LAUNCH', 'RUNNING'],
  ['SCHEDULED', 'CANCEL', 'CANCELLED'],
  ['RUNNING', 'PAUSE', 'PAUSED'],
  ['RUNNING', 'FINISH', 'FINISHED'],
  ['RUNNING', 'CANCEL', 'CANCELLED'],
  ['PAUSED', 'RESUME', 'RUNNING'],
  ['PAUSED', 'FINISH', 'FINISHED'],
  ['PAUSED', 'CANCEL', 'CANCELLED'],
];

const pairs = CAMPAIGN_STATUSES.flatMap((status) => CAMPAIGN_ACTIONS.map((action) => [status, action] as const));
const arrowOf = (status: CampaignStatus, action: CampaignAction) =>
  ARROWS.find((arrow) => arrow[0] === status && arrow[1] === action)?.[2];

describe('the life of a campaign', () => {
  it.each(pairs)('%s, %s: leads where the arrow says, or nowhere', (status, action) => {
    expect(statusAfter(status, action)).toBe(arrowOf(status, action));
  });

  it.each(CAMPAIGN_STATUSES)('%s names the actions that are possible, and is over when there are none', (status) => {
    const possible = CAMPAIGN_ACTIONS.filter((action) => arrowOf(status, action) !== undefined);
    expect(actionsIn(status)).toEqual(possible);
    expect(isOver(status)).toBe(possible.length === 0);
  });

  it('is coming before it was launched, and over when it was finished or cancelled', () => {
    expect(CAMPAIGN_STATUSES.filter(isComing)).toEqual(['PLANNED', 'SCHEDULED']);
    expect(CAMPAIGN_STATUSES.filter(isOver)).toEqual(['FINISHED', 'CANCELLED']);
  });
});
