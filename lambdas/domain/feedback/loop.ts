import { rounded } from '../metrics/measure';
import { FEEDBACK_STAGES, stageOf, type Feedback, type FeedbackStage } from './feedback';
import { secondsToAnswer, secondsToPerceive, timedStages } from './times';

/** What a brand made of the feedback of a period. */
export interface FeedbackLoop {
  /** Items that were said in the period. */
  received: number;
  /** Of these, how many reached the end by now. */
  answered: number;
  /** answered ÷ received; `null` when nothing was said. */
  answeredShare: number | null;
  stages: LoopStage[];
  /** From the moment it was said until it was perceived. */
  toPerceive: Durations;
  /** From the moment it was said until it was answered, of those that were. */
  toAnswer: Durations;
}

export interface LoopStage {
  stage: FeedbackStage;
  /** Items that are in the stage now. */
  present: number;
  /** Items that have entered it, whether or not they are there still. */
  entered: number;
  /** How long those that left it were in it. */
  time: Durations;
}

/** Times in seconds; `null` where there is none to speak of. */
export interface Durations {
  count: number;
  mean: number | null;
  median: number | null;
}

/** The figures of the loop over items of feedback: those of a period, as they stand now. */
export function loopOf(items: readonly Feedback[]): FeedbackLoop {
  const timed = items.flatMap(timedStages);
  const present = items.map(stageOf);
  const answered = present.filter((stage) => stage === 'ANSWERED').length;
  return {
    received: items.length,
    answered,
    answeredShare: items.length > 0 ? rounded(answered / items.length) : null,
    stages: FEEDBACK_STAGES.map((stage) => {
      const entries = timed.filter((entry) => entry.stage === stage);
      return {
        stage,
        present: present.filter((one) => one === stage).length,
        entered: entries.length,
        time: durationsOf(entries.map(({ seconds }) => seconds)),
      };
    }),
    toPerceive: durationsOf(items.map(secondsToPerceive)),
    toAnswer: durationsOf(items.map(secondsToAnswer)),
  };
}

function durationsOf(seconds: readonly (number | null)[]): Durations {
  const known = seconds.filter((one) => one !== null).sort((one, other) => one - other);
  const count = known.length;
  if (count === 0) return { count, mean: null, median: null };
  const [lower = 0, upper = 0] = [known[Math.floor((count - 1) / 2)], known[Math.floor(count / 2)]];
  return { count, mean: rounded(known.reduce((sum, one) => sum + one, 0) / count), median: (lower + upper) / 2 };
}
