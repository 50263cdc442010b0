import type { UniqueName } from '../../usecases/ports';
import { brandPartition } from './brand';
import type { IndexKey, Key, Tenant } from './tenant';

/* The agency's partition: the agency, its members, the headers of its brands. */
export const agencyPartition = (tenant: Tenant): string => tenant;
export const agencyKey = (tenant: Tenant): Key => ({ pk: tenant, sk: 'AGENCY' });
/** All metrics that the agency defined itself, in one item: they are always read together. */
export const ownMetricsKey = (tenant: Tenant): Key => ({ pk: tenant, sk: 'METRICS' });
export const MEMBER = 'MEMBER#';
export const memberKey = (tenant: Tenant, id: string): Key => ({ pk: tenant, sk: MEMBER + id });
export const BRAND = 'BRAND#';
export const brandKey = (tenant: Tenant, id: string): Key => ({ pk: tenant, sk: BRAND + id });
/* Its API keys, from the first: where each lies, and which were not revoked. The keys themselves change with every use. */
export const API_KEY = 'KEY#';
export const apiKeyEntryKey = (tenant: Tenant, createdAt: string, lookup: string): Key => ({
  pk: tenant,
  sk: `${API_KEY}${createdAt}#${lookup}`,
});
export const apiKeyRosterKey = (tenant: Tenant): Key => ({ pk: tenant, sk: 'KEYS' });
export const modelWeightsKey = (tenant: Tenant): Key => ({ pk: tenant, sk: 'MODEL_WEIGHTS' });
export const brandsByNameIndex = (tenant: Tenant): string => `${tenant}#BRANDS`;
export const brandByNameKey = (tenant: Tenant, name: string, id: string): IndexKey => ({
  gsi1pk: brandsByNameIndex(tenant),
  gsi1sk: `${sortable(name)}#${id}`,
});
/**
 * As people look for it: capitals and small letters alike, and with or without the accents of Latin and Greek letters. Some
 * letters of other scripts come apart and stay so; no more of them are taken than a key holds.
 */
const sortable = (name: string): string =>
  [
    ...name
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLocaleLowerCase('en')
      .normalize('NFC'),
  ]
    .slice(0, MOST_LETTERS)
    .join('');
/** Of up to four bytes each: as many as a name has, and their key stays below 1,024 bytes. */
const MOST_LETTERS = 200;

/* The documents that the agency's front ends send by their hash. */
export const trustedDocumentsPartition = (tenant: Tenant): string => `${tenant}#DOCUMENTS`;
export const trustedDocumentKey = (tenant: Tenant, hash: string): Key => ({
  pk: trustedDocumentsPartition(tenant),
  sk: hash,
});

/* What the agency's calls of this minute have used. Apart, for every call writes here. */
export const usageKey = (tenant: Tenant): Key => ({ pk: `${tenant}#USAGE`, sk: 'MINUTE' });

/*
 * Names that must be unique: one item a name, so that two clients cannot both take it. Those within a brand lie with the
 * brand: an import looks up thousands of profiles at once, which is more than one partition gives.
 */
export const nameKey = (tenant: Tenant, { what, brandId, value }: UniqueName): Key => ({
  pk: `${brandId === undefined ? tenant : brandPartition(tenant, brandId)}#NAMES`,
  sk: `${what}#${brandId ?? ''}#${value}`,
});
