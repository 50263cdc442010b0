import type { CampaignStatus } from './campaign';

/** What can be done to a campaign to move it on in its life. */
export const CAMPAIGN_ACTIONS = ['SCHEDULE', 'LAUNCH', 'PAUSE', 'RESUME', 'FINISH', 'CANCEL'] as const;
export type CampaignAction = (typeof CAMPAIGN_ACTIONS)[number];

/** Where each action leads from where. What is not listed is not allowed. */
const LIFE: Record<CampaignAction, Partial<Record<CampaignStatus, CampaignStatus>>> = {
  SCHEDULE: { PLANNED: 'SCHEDULED' },
  LAUNCH: { PLANNED: 'RUNNING', SCHEDULED: 'RUNNING' },
  PAUSE: { RUNNING: 'PAUSED' },
  RESUME: { PAUSED: 'RUNNING' },
  FINISH: { RUNNING: 'FINISHED', PAUSED: 'FINISHED' },
  CANCEL: { PLANNED: 'CANCELLED', SCHEDULED: 'CANCELLED', RUNNING: 'CANCELLED', PAUSED: 'CANCELLED' },
};

/** The status after an action; `undefined` when the campaign's life does not allow it. */
export const statusAfter = (status: CampaignStatus, action: CampaignAction): CampaignStatus | undefined =>
  LIFE[action][status];

/** What can be done to a campaign in this state, in the order of a life; nothing when it is over. */
export const actionsIn = (status: CampaignStatus): CampaignAction[] =>
  CAMPAIGN_ACTIONS.filter((action) => statusAfter(status, action) !== undefined);

/** Not live yet, and going to be. */
export const isComing = (status: CampaignStatus): boolean => status === 'PLANNED' || status === 'SCHEDULED';

/** Finished or cancelled: nothing follows. */
export const isOver = (status: CampaignStatus): boolean => actionsIn(status).length === 0;
