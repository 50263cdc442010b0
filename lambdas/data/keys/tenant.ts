/** The agency's part of the table. It is made once a request, from the caller, and every key below asks for it. */
export type Tenant = string & { readonly tenant: unique symbol };

/** Only ids made by this system become tenants, so that no text can break out of its key. */
export function tenantOf(agencyId: string): Tenant {
  if (!/^agn_[0-9a-z]{26}$/.test(agencyId)) throw new Error('This is no id of an agency.');
  return `A#${agencyId}` as Tenant;
}

/** The tenant of a stored item's partition, from the item itself. */
export const tenantOfKey = (pk: string): Tenant => tenantOf(pk.slice(2, 32));

export interface Key {
  pk: string;
  sk: string;
}

/** The place of an item in the index. */
export interface IndexKey {
  gsi1pk: string;
  gsi1sk: string;
}

/** The part of an id that tells it from others. */
export const own = (id: string): string => id.slice(4);
