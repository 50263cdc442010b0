import type { KeptList } from '../domain/import/job';
import { fingerprintOf } from '../shared/fingerprint';
import { inParallel } from '../shared/parallel';
import type { ImportJobStore } from '../usecases/ports';
import { keptRejections, keptRows, readImportChunk, readImportJob, removedAt } from './items/import-job';
import * as keys from './keys';
import type { Tenant } from './keys';
import { pack, unpack } from './packing';
import { condition } from './pages';
import type { TableAccess } from './table-access';

/** A job and its chunks' records share a partition with the packed lists, which are never read with them. */
export function createImportJobStore(table: TableAccess, tenant: Tenant): ImportJobStore {
  const kept = async (jobId: string, { fingerprint, parts }: KeptList): Promise<unknown> => {
    const names = Array.from({ length: parts }, (_, part) => keys.keptPartKey(tenant, jobId, fingerprint, part));
    const items = await table.getMany(names);
    return unpack(
      items.map((item) => {
        if (!(item?.content instanceof Uint8Array)) throw new Error(`A part of ${jobId} ${fingerprint} is not there.`);
        return item.content;
      }),
    );
  };

  return {
    async importJob(id) {
      const { pk, sk } = keys.importJobKey(tenant, id);
      // The job's own key comes first, so that its chunks are at least as new as what it says of them.
      const [job, ...chunks] = await table.queryAll({
        ...condition({ partition: pk, prefix: sk }),
        ConsistentRead: true,
      });
      return job && { job: readImportJob(job), chunks: chunks.map(readImportChunk) };
    },

    async importChunk(id, index) {
      const [job, chunk] = await table.getMany([keys.importJobKey(tenant, id), keys.importChunkKey(tenant, id, index)]);
      return { job: job && readImportJob(job), chunk: chunk && readImportChunk(chunk) };
    },

    async keepList(job, list) {
      const fingerprint = fingerprintOf(list);
      const parts = await pack(list);
      await inParallel([...parts.entries()], ([part, content]) =>
        table.put({ ...keys.keptPartKey(tenant, job.id, fingerprint, part), content, expiresAt: removedAt(job) }),
      );
      return { fingerprint, parts: parts.length };
    },

    keptRows: async (jobId, list) => keptRows.parse(await kept(jobId, list)),
    keptRejections: async (jobId, list) => keptRejections.parse(await kept(jobId, list)),
  };
}
