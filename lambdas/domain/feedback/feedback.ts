/** What becomes of an item of feedback, in this order; of IMPLEMENTED and DECLINED it goes through one. */
export const FEEDBACK_STAGES = ['PERCEIVED', 'UNDERSTOOD', 'ASSESSED', 'IMPLEMENTED', 'DECLINED', 'ANSWERED'] as const;
export type FeedbackStage = (typeof FEEDBACK_STAGES)[number];

export const SENTIMENTS = ['POSITIVE', 'NEUTRAL', 'NEGATIVE'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

/** A stage that an item has entered. */
export interface StageEntry {
  stage: FeedbackStage;
  at: string;
  /** The member or API key that brought it there. */
  by: string;
  /** What was understood, how it was assessed, what was done. */
  note?: string;
}

/** Something that somebody said to a brand. */
export interface Feedback {
  id: string;
  brandId: string;
  /** The profile it was said on; `undefined` when it was said to the brand itself. */
  profileId?: string;
  externalId?: string;
  author?: string;
  text: string;
  sentiment?: Sentiment;
  permalink?: string;
  /** When it was said. It never changes: the id sorts by it. */
  receivedAt: string;
  /** The stages it has entered, in order. Whoever records feedback has perceived it, so that there is always one. */
  stages: readonly [StageEntry, ...StageEntry[]];
  /** Why it was declined. */
  reason?: string;
  answer?: string;
  /** Where the answer can be read. */
  answerLink?: string;
  /** The member who looks after it. */
  ownerId?: string;
  createdAt: string;
  updatedAt: string;
  version: number;
}

export const stageOf = ({ stages }: Pick<Feedback, 'stages'>): FeedbackStage => (stages.at(-1) ?? stages[0]).stage;

/** Whether the loop is closed: whoever said it has been answered. */
export const isAnswered = (feedback: Pick<Feedback, 'stages'>): boolean => stageOf(feedback) === 'ANSWERED';

export type FeedbackDecision = 'IMPLEMENT' | 'DECLINE';

/** What was decided; `undefined` before it was. */
export function decisionOf({ stages }: Pick<Feedback, 'stages'>): FeedbackDecision | undefined {
  if (stages.some(({ stage }) => stage === 'IMPLEMENTED')) return 'IMPLEMENT';
  return stages.some(({ stage }) => stage === 'DECLINED') ? 'DECLINE' : undefined;
}
