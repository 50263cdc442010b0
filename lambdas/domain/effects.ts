import * as z from 'zod';

/** What platforms bring about between people and a brand, in the order of the chain. */
export const EFFECTS = [
  'VISIBILITY',
  'CONNECTIVITY',
  'INTERACTION',
  'FEEDBACK',
  'TRAFFIC',
  'TRUST',
  'EXPOSURE',
  'CREDIBILITY',
  'AUTHORITY',
  'RESONANCE',
] as const;
export const effectSchema = z.enum(EFFECTS);
export type Effect = z.infer<typeof effectSchema>;
