import * as z from 'zod';
import type { OnceRecord } from '../../usecases/ports';
import { onceKey, type Tenant } from '../keys';
import type { Item } from '../table-access';

const bytes = z.instanceof(Uint8Array);
const head = {
  owner: z.object({ kind: z.enum(['CALLER', 'PERSON']), id: z.string() }),
  name: z.string(),
  fingerprint: z.string(),
  brandIds: z.array(z.string()),
  expiresAt: z.number().transform((seconds) => new Date(seconds * 1_000).toISOString()),
};
const record = z.union([
  z.object({ ...head, state: z.literal('CLAIMED'), attempt: z.string(), leasedUntil: z.string() }),
  z.object({ ...head, state: z.literal('DONE'), kept: z.literal('NOTHING') }),
  z.object({
    ...head,
    state: z.literal('DONE'),
    kept: z.enum(['VALUE', 'ANSWER']),
    sealed: z.object({ salt: bytes, content: bytes }),
    shortened: z.boolean(),
  }),
]) satisfies z.ZodType<OnceRecord>;

/** @param tenant left out for what a person does who works for no agency yet */
export const onceItem = (tenant: Tenant | undefined, value: OnceRecord): Item => ({
  ...onceKey(tenant, value.owner, value.name),
  ...value,
  expiresAt: Date.parse(value.expiresAt) / 1_000,
});
export const readOnce = (item: Item): OnceRecord => record.parse(item);
