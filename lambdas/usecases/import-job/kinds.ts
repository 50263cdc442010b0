import type { Scope } from '../../domain/access';
import type { ImportKind } from '../../domain/import/job';
import { writeBrands } from '../import/import-brands';
import { writeCampaigns } from '../import/import-campaigns';
import { writeFeedback } from '../import/import-feedback';
import { MOST_VALUES, writeMetrics } from '../import/import-metrics';
import { MOST_OBJECTS } from '../import/import-objects';
import type { ImportOptions, ImportOutcome } from '../import/import-policy';
import { writeProfiles } from '../import/import-profiles';
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
  METRICS: { scope: 'metrics:write', rowsARequest: MOST_VALUES, run: writeMetrics },
  BRANDS: { scope: 'brands:write', rowsARequest: MOST_OBJECTS, run: writeBrands },
  PROFILES: { scope: 'profiles:write', rowsARequest: MOST_OBJECTS, run: writeProfiles },
  CAMPAIGNS: { scope: 'campaigns:write', rowsARequest: MOST_OBJECTS, run: writeCampaigns },
  FEEDBACK: { scope: 'feedback:write', rowsARequest: MOST_OBJECTS, run: writeFeedback },
};
