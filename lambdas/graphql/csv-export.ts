import type { CsvPage } from '../usecases/export/csv-page';
import type { RequestContext } from './context';

/** A page of an export in the form that clients know. */
export const csvExport = async (
  { rows, hasNextPage, endCursor }: CsvPage,
  { writeCsv }: Pick<RequestContext, 'writeCsv'>,
) => ({ csv: await writeCsv(rows), rows: rows.length - 1, pageInfo: { hasNextPage, endCursor } });
