import * as z from 'zod';
import { list, paragraph, text } from '../../text';

const points = list(text(1_000), 50).default([]);

export const analysisContent = z.object({
  limits: points,
  helps: points,
  hurts: points,
  competitors: points,
  externalFactors: points,
  planB: paragraph.optional(),
  planC: paragraph.optional(),
  planForSuccess: paragraph.optional(),
  planForFailure: paragraph.optional(),
});
export type AnalysisContent = z.infer<typeof analysisContent>;
