import * as z from 'zod';
import { SENTIMENTS } from '../../domain/feedback/feedback';
import { cell, refusedAs } from '../../domain/import/columns';
import { networkSchema } from '../../domain/profile';
import { feedbackData } from '../feedback/input';
import { profileData } from '../profile/input';

/** What a row says of feedback. Feedback that exists keeps what it leaves blank. */
export const feedbackColumns = {
  brandId: cell(z.string()),
  brandExternalId: cell(z.string()),
  id: cell(z.string()),
  externalId: cell(feedbackData.externalId),
  profileId: refusedAs('PROFILE_UNKNOWN', cell(z.string())),
  network: refusedAs('NETWORK_UNKNOWN', cell(z.string().toUpperCase().pipe(networkSchema))),
  handle: cell(profileData.handle),
  author: cell(feedbackData.author),
  text: cell(feedbackData.text),
  sentiment: cell(z.string().toUpperCase().pipe(z.enum(SENTIMENTS))),
  permalink: cell(feedbackData.permalink),
  receivedAt: refusedAs('DATE_IMPOSSIBLE', cell(z.string())),
};
export type FeedbackColumns = typeof feedbackColumns;
