import { isAnswered, type Feedback, type StageEntry } from './feedback';

/** A stage and how long an item was in it, in seconds; `null` while it is there still, and for the last one. */
export interface TimedStage extends StageEntry {
  seconds: number | null;
}

/** The stages of an item, each with the time until the next one was entered. */
export const timedStages = ({ stages }: Pick<Feedback, 'stages'>): TimedStage[] =>
  stages.map((entry, index) => {
    const next = stages[index + 1];
    return { ...entry, seconds: next ? secondsBetween(entry.at, next.at) : null };
  });

/** From the moment it was said until it was perceived, in seconds. */
export const secondsToPerceive = ({ receivedAt, stages }: Feedback): number => secondsBetween(receivedAt, stages[0].at);

/** From the moment it was said until it was answered, in seconds; `null` before that. */
export function secondsToAnswer(feedback: Feedback): number | null {
  const last = feedback.stages.at(-1);
  return last && isAnswered(feedback) ? secondsBetween(feedback.receivedAt, last.at) : null;
}

/** How long it has been in its present stage at an instant, in seconds; `null` once it is answered. */
export function secondsWaiting(feedback: Feedback, now: string): number | null {
  const last = feedback.stages.at(-1);
  return !last || isAnswered(feedback) ? null : secondsBetween(last.at, now);
}

/** Clocks of two machines may differ a little; no stage takes less than nothing. */
const secondsBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1_000));
