import * as z from 'zod';
import { SENTIMENTS, type Feedback } from '../../domain/feedback/feedback';
import { cell, refusedAs } from '../../domain/import/columns';
import { networkSchema } from '../../domain/profile';
import { feedbackData } from '../feedback/input';
import { profileData } from '../profile/input';
import type { Session } from '../session';
import { importObjects, type ObjectImport, type ObjectOutcome, type ObjectRows } from './import-objects';
import { inOneRequest } from './in-one-request';
import { planFeedback } from './plan-feedback';

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

const feedback: ObjectImport<FeedbackColumns, Feedback> = {
  noun: 'feedback',
  columns: feedbackColumns,
  plan: planFeedback,
};

/** Records and changes what people said, found again within their brands by its external id or its own. */
export const importFeedback = (session: Session, rows: ObjectRows<FeedbackColumns>): Promise<ObjectOutcome<Feedback>> =>
  inOneRequest(session, { kind: 'FEEDBACK' }, writeFeedback(session, rows));

/** The same for rows that are a part of an import. */
export const writeFeedback = (session: Session, rows: ObjectRows<FeedbackColumns>): Promise<ObjectOutcome<Feedback>> =>
  importObjects(session, feedback, rows);
