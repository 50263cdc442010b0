import * as z from 'zod';
import { decimalText, key, list, metricKey, text } from '../../text';

const measure = z.object({
  objectiveKey: key,
  metrics: list(metricKey, 20).default([]),
  returnMeasure: z.object({ metric: metricKey, valuePerUnit: decimalText.optional(), formula: text(1_000) }).optional(),
});
export type Measure = z.infer<typeof measure>;

export const measurementContent = z.object({ measures: list(measure, 50).default([]) });
export type MeasurementContent = z.infer<typeof measurementContent>;
