import * as z from 'zod';
import { key, keyedList, list, paragraph, text, title } from '../../text';

const points = list(text(500), 50).default([]);

const segment = z.object({
  key,
  name: title,
  likes: points,
  habits: points,
  needs: points,
  profile: paragraph.optional(),
});
export type Segment = z.infer<typeof segment>;

export const researchContent = z.object({
  segments: keyedList(segment, 50).default([]),
  competition: points,
  limitations: points,
  market: paragraph.optional(),
  platformFindings: paragraph.optional(),
  singularities: points,
  map: list(z.object({ segmentKey: key, platformKey: key, how: text(500) }), 200).default([]),
});
export type ResearchContent = z.infer<typeof researchContent>;
