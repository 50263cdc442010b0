import type { Scope } from '../../domain/access';
import type { ImportKind } from '../../domain/import/job';
import { importBrands } from '../import/import-brands';
import { importMetrics } from '../import/import-metrics';
import type { ImportOptions, ImportOutcome } from '../import/import-policy';
import type { ImportRow } from '../ports';
import type { Session } from '../session';

/** How the rows of one kind are imported. */
interface Kind {
  /** What a caller needs to start an import of it and to go on with one. */
  scope: Scope;
  /** How many rows are applied in one request: as many as the import of one request takes. */
  rowsARequest: number;
  /** The import of one request, which judges and writes the rows of a chunk. */
  run(session: Session, input: ImportOptions & { rows: readonly ImportRow[] }): Promise<ImportOutcome>;
}

export const KINDS: Record<ImportKind, Kind> = {
  METRICS: { scope: 'metrics:write', rowsARequest: 10_000, run: importMetrics },
  BRANDS: { scope: 'brands:write', rowsARequest: 1_000, run: importBrands },
};
