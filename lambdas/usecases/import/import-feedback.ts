import type { Feedback } from '../../domain/feedback/feedback';
import type { Session } from '../session';
import { feedbackColumns, type FeedbackColumns } from './feedback-columns';
import { importObjects, type ObjectOutcome, type ObjectRows } from './import-objects';
import type { ObjectImport } from './object-import';
import { inOneRequest } from './in-one-request';
import { planFeedback } from './plan-feedback';

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
