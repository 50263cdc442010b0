import { type Key, own, type Tenant } from './tenant';

/* An import of many requests: the job, its chunks after it, and the lists that are kept for it. */
const importPartition = (tenant: Tenant, jobId: string): string => `${tenant}#IMPORT#${own(jobId)}`;
export const importJobKey = (tenant: Tenant, jobId: string): Key => ({
  pk: importPartition(tenant, jobId),
  sk: 'JOB',
});
export const importChunkKey = (tenant: Tenant, jobId: string, index: number): Key => ({
  pk: importPartition(tenant, jobId),
  sk: `JOB#${String(index).padStart(4, '0')}`,
});
export const keptPartKey = (tenant: Tenant, jobId: string, fingerprint: string, part: number): Key => ({
  pk: importPartition(tenant, jobId),
  sk: `KEPT#${fingerprint}#${String(part).padStart(2, '0')}`,
});
