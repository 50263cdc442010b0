import * as z from 'zod';
import { advanced } from '../../domain/feedback/advance';
import { FEEDBACK_STAGES } from '../../domain/feedback/feedback';
import { ok, type Result } from '../../domain/result';
import { parseInput, type Given } from '../input';
import { instant, type Session } from '../session';
import { changeFeedback, type ChangedFeedback, type FeedbackChange } from './change-feedback';
import { stageData } from './input';

const item = z.object({
  id: z.string(),
  to: z.enum(FEEDBACK_STAGES),
  note: stageData.note.nullish(),
  reason: stageData.reason.nullish(),
  answer: stageData.answer.nullish(),
  link: stageData.link.nullish(),
  expectedVersion: z.int().nullish(),
});

/** Takes items of feedback one stage further each. */
export const advanceFeedback = (
  session: Session,
  { items }: { items: readonly Given<typeof item>[] },
): Promise<ChangedFeedback> =>
  changeFeedback(
    session,
    items.map((given) => readItem(session, given)),
    'items',
    'feedback.advanced',
  );

function readItem(session: Session, given: Given<typeof item>): Result<FeedbackChange> {
  const parsed = parseInput(item, given, []);
  if (!parsed.ok) return parsed;
  const { id, expectedVersion, to, ...parts } = parsed.value;
  const advance = {
    to,
    note: parts.note ?? undefined,
    reason: parts.reason ?? undefined,
    answer: parts.answer ?? undefined,
    link: parts.link ?? undefined,
  };
  const when = { at: instant(session), by: session.caller.id };
  return ok({ id, expectedVersion, change: (before) => advanced(before, advance, when) });
}
