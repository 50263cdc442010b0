import * as z from 'zod';
import { networkSchema } from '../../profile';
import { key, keyedList, list, paragraph, text } from '../../text';

const platform = z.object({
  key,
  network: networkSchema,
  identity: paragraph.optional(),
  features: list(text(500), 50).default([]),
  goals: list(z.object({ objectiveKey: key, goal: text(1_000) }), 50).default([]),
});
export type PlatformIdentity = z.infer<typeof platform>;

export const identityContent = z.object({
  vision: paragraph.optional(),
  mission: paragraph.optional(),
  image: paragraph.optional(),
  voice: paragraph.optional(),
  alignment: paragraph.optional(),
  platforms: keyedList(platform, 50).default([]),
});
export type IdentityContent = z.infer<typeof identityContent>;
