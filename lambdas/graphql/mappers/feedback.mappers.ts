import type { Feedback } from '../../domain/feedback/feedback';
import type { TimedStage } from '../../domain/feedback/times';

export type FeedbackMapper = Feedback;
export type FeedbackStageEntryMapper = TimedStage;
