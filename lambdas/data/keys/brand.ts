import { type IndexKey, type Key, own, type Tenant } from './tenant';

/* A brand's partition: strategies, profiles, campaigns. */
export const brandPartition = (tenant: Tenant, brandId: string): string => `${tenant}#B#${own(brandId)}`;
export const STRATEGY = 'STRATEGY#';
export const strategyKey = (tenant: Tenant, brandId: string, id: string): Key => ({
  pk: brandPartition(tenant, brandId),
  sk: STRATEGY + id,
});
export const PROFILE = 'PROFILE#';
export const profileKey = (tenant: Tenant, brandId: string, id: string): Key => ({
  pk: brandPartition(tenant, brandId),
  sk: PROFILE + id,
});
export const CAMPAIGN = 'CAMPAIGN#';
export const campaignKey = (tenant: Tenant, brandId: string, id: string): Key => ({
  pk: brandPartition(tenant, brandId),
  sk: CAMPAIGN + id,
});
export const campaignsByStartIndex = (tenant: Tenant): string => `${tenant}#CAMPAIGNS`;
export const campaignByStartKey = (tenant: Tenant, startsOn: string, id: string): IndexKey => ({
  gsi1pk: campaignsByStartIndex(tenant),
  gsi1sk: `${startsOn}#${id}`,
});

/* A brand's feedback, by the time it was said; and over all brands, what still waits apart from what was answered. */
export const feedbackPartition = (tenant: Tenant, brandId: string): string =>
  `${brandPartition(tenant, brandId)}#FEEDBACK`;
export const feedbackKey = (tenant: Tenant, brandId: string, id: string): Key => ({
  pk: feedbackPartition(tenant, brandId),
  sk: id,
});
export const feedbackInboxIndex = (tenant: Tenant, answered: boolean): string =>
  `${tenant}#FEEDBACK#${answered ? 'ANSWERED' : 'OPEN'}`;
export const feedbackInboxKey = (tenant: Tenant, answered: boolean, receivedAt: string, id: string): IndexKey => ({
  gsi1pk: feedbackInboxIndex(tenant, answered),
  gsi1sk: `${receivedAt}#${id}`,
});
export const AFTER_EVERY_INSTANT = '~';
export const frameworkKey = (tenant: Tenant, brandId: string): Key => ({
  pk: brandPartition(tenant, brandId),
  sk: 'FRAMEWORK',
});
export const holidaysKey = (tenant: Tenant, brandId: string): Key => ({
  pk: brandPartition(tenant, brandId),
  sk: 'HOLIDAYS',
});
export const WORKFLOW = 'WORKFLOW#';
export const workflowKey = (tenant: Tenant, brandId: string, id: string): Key => ({
  pk: brandPartition(tenant, brandId),
  sk: WORKFLOW + id,
});
