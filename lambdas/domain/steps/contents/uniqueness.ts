import * as z from 'zod';
import { key, keyedList, list, paragraph, text } from '../../text';

const differentiator = z.object({
  key,
  what: text(1_000),
  evidence: paragraph.optional(),
  placements: list(z.object({ platformKey: key, where: text(500), visible: z.boolean() }), 100).default([]),
});

export const uniquenessContent = z.object({ differentiators: keyedList(differentiator, 50).default([]) });
export type UniquenessContent = z.infer<typeof uniquenessContent>;
