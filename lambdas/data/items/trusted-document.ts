import * as z from 'zod';
import type { TrustedDocument } from '../../domain/trusted-document';
import { trustedDocumentKey, type Tenant } from '../keys';
import type { Item } from '../table-access';

const document = z.object({
  hash: z.string(),
  body: z.string(),
  publishedAt: z.string(),
}) satisfies z.ZodType<TrustedDocument>;

export const trustedDocumentItem = (tenant: Tenant, value: TrustedDocument): Item => ({
  ...trustedDocumentKey(tenant, value.hash),
  ...value,
});
export const readTrustedDocument = (item: Item): TrustedDocument => document.parse(item);
