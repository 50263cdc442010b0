import { fail, invalid, ok, type Result, type UserError } from '../result';
import { stageOf, type Feedback, type FeedbackStage, type StageEntry } from './feedback';

const NEXT: Record<FeedbackStage, FeedbackStage[]> = {
  PERCEIVED: ['UNDERSTOOD'],
  UNDERSTOOD: ['ASSESSED'],
  ASSESSED: ['IMPLEMENTED', 'DECLINED'],
  IMPLEMENTED: ['ANSWERED'],
  DECLINED: ['ANSWERED'],
  ANSWERED: [],
};

/** The stages that may follow on this one. */
export const nextStages = (stage: FeedbackStage): FeedbackStage[] => [...NEXT[stage]];

/** One stage further, with what belongs to that stage. */
export interface Advance {
  to: FeedbackStage;
  note?: string;
  reason?: string;
  answer?: string;
  link?: string;
}

/** Takes an item one stage further. It never skips one; what a stage asks for has to be there, and nothing else. */
export function advanced(before: Feedback, advance: Advance, when: Pick<StageEntry, 'at' | 'by'>): Result<Feedback> {
  const errors = [...orderErrors(stageOf(before), advance.to), ...partErrors(advance)];
  if (errors.length > 0) return fail(...errors);
  const { to, note, reason, answer, link } = advance;
  return ok({
    ...before,
    ...(to === 'DECLINED' && { reason }),
    ...(to === 'ANSWERED' && { answer, answerLink: link }),
    stages: [...before.stages, { stage: to, ...when, note }],
    updatedAt: when.at,
    version: before.version + 1,
  });
}

function orderErrors(stage: FeedbackStage, to: FeedbackStage): UserError[] {
  if (NEXT[stage].includes(to)) return [];
  const next = NEXT[stage].map(inWords).join(' or ');
  const advice = next ? `What comes next is ${next}.` : 'Nothing comes after that.';
  return [{ code: 'STATE_CONFLICT', message: `This feedback is ${inWords(stage)}. ${advice}`, path: ['to'] }];
}

function partErrors({ to, reason, answer, link }: Advance): UserError[] {
  const isDeclined = to === 'DECLINED';
  const isAnswer = to === 'ANSWERED';
  return [
    ...(isDeclined && reason === undefined ? [invalid('Say why it is declined.', ['reason'])] : []),
    ...(isAnswer && answer === undefined && link === undefined
      ? [invalid('Give the answer, or the link to it, or both.', ['answer'])]
      : []),
    ...(!isDeclined && reason !== undefined ? [invalid('A reason belongs to DECLINED only.', ['reason'])] : []),
    ...(!isAnswer && answer !== undefined ? [invalid('An answer belongs to ANSWERED only.', ['answer'])] : []),
    ...(!isAnswer && link !== undefined ? [invalid('A link belongs to ANSWERED only.', ['link'])] : []),
  ];
}

const inWords = (stage: FeedbackStage): string => stage.toLowerCase();
