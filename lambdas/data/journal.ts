import type { JournalStore } from '../usecases/ports';
import { journalItem, readJournalEntry } from './items/journal';
import * as keys from './keys';
import type { Tenant } from './keys';
import { readPage } from './pages';
import type { TableAccess } from './table-access';

export const createJournalStore = (table: TableAccess, tenant: Tenant): JournalStore => ({
  journal: ({ from, until, isVisible, accept, ...request }) =>
    readPage(
      table,
      tenant,
      {
        partition: keys.journalPartition(tenant),
        between: keys.journalRange({ from, until }),
        descending: true,
        read: readJournalEntry,
        isVisible,
        accept,
      },
      request,
    ),

  async addJournalEntry(entry) {
    await table.putWhere(journalItem(tenant, entry), { ConditionExpression: 'attribute_not_exists(pk)' });
  },
});
