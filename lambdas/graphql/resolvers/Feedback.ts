import { nextStages } from '../../domain/feedback/advance';
import { decisionOf, stageOf } from '../../domain/feedback/feedback';
import { secondsToAnswer, secondsToPerceive, secondsWaiting, timedStages } from '../../domain/feedback/times';
import { instant } from '../../usecases/session';
import type { FeedbackResolvers } from '../generated/types.generated';

export const Feedback: FeedbackResolvers = {
  brand: ({ brandId }, _args, { strategies }) => strategies.brand(brandId),
  stage: (feedback) => stageOf(feedback),
  stages: (feedback) => timedStages(feedback),
  next: (feedback) => nextStages(stageOf(feedback)),
  decision: (feedback) => decisionOf(feedback),
  owner: ({ ownerId }, _args, { actors }) => (ownerId === undefined ? null : actors.actor(ownerId)),
  secondsToPerceive: (feedback) => secondsToPerceive(feedback),
  secondsWaiting: (feedback, _args, { session }) => secondsWaiting(feedback, instant(session)),
  secondsToAnswer: (feedback) => secondsToAnswer(feedback),
};
