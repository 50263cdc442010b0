import * as z from 'zod';
import { paragraph } from '../../text';
import { subStepContents, type SubStepContents } from '../sub-steps/contents';

export const integrationContent = z.object({
  notes: paragraph.optional(),
  /** What the sub-steps hold. They are saved one by one, never with the step itself. */
  subSteps: z.object(subStepContents).partial().default({}),
});

export interface IntegrationContent {
  notes?: string;
  subSteps: Partial<SubStepContents>;
}
