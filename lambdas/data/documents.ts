import type { DocumentStore } from '../usecases/ports/documents';
import { readTrustedDocument } from './items/trusted-document';
import * as keys from './keys';
import type { Tenant } from './keys';
import { readPage } from './pages';
import type { TableAccess } from './table-access';

export const createDocumentStore = (table: TableAccess, tenant: Tenant): DocumentStore => ({
  async trustedDocument(hash) {
    const item = await table.get(keys.trustedDocumentKey(tenant, hash));
    return item && readTrustedDocument(item);
  },
  async trustedDocumentsByHash(hashes) {
    const items = await table.getMany(hashes.map((hash) => keys.trustedDocumentKey(tenant, hash)));
    return items.map((item) => item && readTrustedDocument(item));
  },
  trustedDocuments: (request) =>
    readPage(table, tenant, { partition: keys.trustedDocumentsPartition(tenant), read: readTrustedDocument }, request),
});
