import * as z from 'zod';
import { SENTIMENTS } from '../../domain/feedback/feedback';
import { isWebAddress, paragraph, text } from '../../domain/text';

const webAddress = z.string().refine(isWebAddress, { error: 'must be an absolute http or https address' });

/** Ids sort by the time it was said, and cannot count from before this. */
export const EARLIEST = '1970-01-01';

/** The data of an item of feedback, as forms and imports give it. */
export const feedbackData = {
  externalId: text(100),
  author: text(200),
  text: paragraph,
  sentiment: z.enum(SENTIMENTS),
  permalink: webAddress,
  receivedAt: z.string().refine((at) => at >= EARLIEST, { error: 'must not be before 1970' }),
};

/** What a stage is entered with. */
export const stageData = {
  note: text(500),
  reason: text(1_000),
  answer: paragraph,
  link: webAddress,
};
