import type { Brand } from '../../domain/brand';

/** How an import finds an object again: by its external id, which other systems know, or else by its own. */
export const named = ({ id, externalId }: { id: string; externalId?: string }) => ({
  id: externalId === undefined ? id : undefined,
  externalId,
});

/** The same for the brand that a row's object belongs to. */
export const ofBrand = (brandId: string, brand: Brand | undefined) => ({
  brandId: brand?.externalId === undefined ? brandId : undefined,
  brandExternalId: brand?.externalId,
});
