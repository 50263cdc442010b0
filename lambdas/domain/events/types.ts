/** Everything that partners can be told of, with what it says. A name that was given once keeps its meaning. */
export const EVENTS = {
  'brand.created': 'A brand was created.',
  'brand.updated': "A brand's own data changed.",
  'brand.archived': 'A brand was archived.',
  'brand.restored': 'An archived brand is in use again.',
  'strategy.created': 'A strategy was started.',
  'strategy.started_next_iteration': 'A strategy was superseded by its next iteration.',
  'strategy.completed': 'The last step of a strategy was completed.',
  'strategy.abandoned': 'A strategy ended before its time.',
  'strategy.step.saved': 'The content of a step, or of a sub-step of H, was written down.',
  'strategy.step.completed': 'A step was completed.',
  'strategy.step.reopened': 'A completed step, or sub-step of H, was taken up again.',
  'strategy.sub_step.completed': 'A sub-step of H was completed.',
  'approval.requested': 'A group was asked to approve the profiles.',
  'approval.approved': 'A group approved the profiles.',
  'approval.changes_requested': 'A group sent the profiles back.',
  'approval.withdrawn': 'An approval that waited for a decision is no longer asked for.',
  'campaign.created': 'A campaign was planned.',
  'campaign.updated': "A campaign's own data changed.",
  'campaign.scheduled': 'A campaign was put on schedule.',
  'campaign.launched': 'A campaign went live.',
  'campaign.paused': 'A running campaign was paused.',
  'campaign.resumed': 'A paused campaign runs again.',
  'campaign.finished': 'A campaign that went live is over.',
  'campaign.cancelled': 'A campaign was called off.',
  'import.completed':
    'An import was applied, in one request or in many. It stands for all that it created and changed: its rows have no events.',
  'feedback.recorded': 'Something that somebody said was recorded.',
  'feedback.advanced': 'Feedback went one stage further.',
  'feedback.assigned': 'Somebody else, or nobody, looks after feedback now.',
} as const satisfies Record<string, string>;

export type EventType = keyof typeof EVENTS;

export const EVENT_TYPES = Object.keys(EVENTS) as EventType[];
