import * as z from 'zod';
import { isBlank, textOf, type Cell } from '../../domain/import/cell';
import { fault, type RowFault, type RowResult } from '../../domain/import/rejection';
import { brandData } from '../brand/input';

/** A row of a list of brands as it arrives: any cell may hold anything. */
export type BrandRowCells = Partial<Record<keyof BrandRow, Cell>>;

/** Blank cells speak of nothing; what is neither text nor a number is left for the schema to refuse. */
const cell = <T extends z.ZodType>(schema: T) =>
  z.preprocess((raw: Cell) => (isBlank(raw) ? undefined : (textOf(raw) ?? raw)), schema);

/** `retainer|local`, as spreadsheets have it, or a list of texts, as programs have it. */
function splitTags(raw: Cell): unknown {
  if (isBlank(raw)) return undefined;
  const parts: unknown = Array.isArray(raw) ? raw : textOf(raw)?.split('|');
  return Array.isArray(parts) ? parts.map((one: Cell) => textOf(one) ?? one).filter((one) => !isBlank(one)) : raw;
}

/** What a row says of a brand. What it leaves blank it does not speak of: a brand that exists keeps what it has. */
export const brandRowSchema = z.object({
  externalId: cell(brandData.externalId),
  name: cell(brandData.name.optional()),
  industry: cell(brandData.industry.optional()),
  website: cell(brandData.website.optional()),
  timeZone: cell(brandData.timeZone.optional()),
  currency: cell(brandData.currency.optional()),
  tags: z.preprocess(splitTags, brandData.tags.optional()),
});
export type BrandRow = z.infer<typeof brandRowSchema>;

/** Reads the rows. A brand that comes twice is refused the second time. */
export function readBrandRows(rows: readonly BrandRowCells[]): RowResult<BrandRow>[] {
  const firsts = new Map<string, number>();
  return rows.map((cells, index): RowResult<BrandRow> => {
    const parsed = brandRowSchema.safeParse(cells);
    const faults = parsed.success ? [] : parsed.error.issues.map((issue) => faultOf(issue, cells));
    const externalId = textOf(cells.externalId) ?? null;
    const first = externalId === null ? undefined : firsts.get(externalId);
    if (first !== undefined) {
      faults.push(fault('DUPLICATE_ROW', 'externalId', `The row with index ${first} speaks of the same brand.`));
    } else if (externalId !== null) {
      firsts.set(externalId, index);
    }
    return parsed.success && faults.length === 0
      ? { ok: true, index, externalId, row: parsed.data }
      : { ok: false, index, externalId, faults };
  });
}

function faultOf(issue: z.core.$ZodIssue, cells: BrandRowCells): RowFault {
  const name = String(issue.path[0]);
  if (name === 'externalId' && isBlank(cells.externalId)) {
    return fault('BLANK', name, 'The row has no externalId, by which the brand is found again.');
  }
  return fault('INVALID', name, `${name} ${issue.code === 'invalid_type' ? 'must be text' : issue.message}.`);
}
