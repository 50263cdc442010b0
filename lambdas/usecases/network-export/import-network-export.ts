import type { Brand } from '../../domain/brand';
import { BUILT_IN_CATALOG } from '../../domain/metrics/catalog';
import type { ValueCounts } from '../../domain/metrics/recording';
import type { ExportReading } from '../../domain/network-export/reading';
import type { TableFile } from '../../domain/network-export/table';
import { fail, invalid, notFound, ok, type Result } from '../../domain/result';
import { archivedErrors } from '../brand/archived';
import { findBrand } from '../brand/find-brand';
import { inOneRequest } from '../import/in-one-request';
import type { ReadTables } from '../ports/tables';
import { todayIn, type Session } from '../session';
import { campaignsFor } from './campaigns';
import { findProfiles, type FoundProfiles } from './find-profiles';
import { contentOf, optionErrors, type ImportNetworkExportInput } from './input';
import {
  nothingToWrite,
  outcomeOf,
  problemError,
  refused,
  sizeErrors,
  stopped,
  type ExportOutcome,
  type Understood,
} from './outcome';
import { partsOf, rehearse, write } from './write-reading';

/**
 * Imports a file that a network's own tool exported, as it is. What it says is judged as a whole before anything is
 * written, and so is where it would be kept: a dry run says exactly what would happen. The same file again changes nothing.
 */
export async function importNetworkExport(
  session: Session,
  input: ImportNetworkExportInput,
  readTables: ReadTables,
): Promise<ExportOutcome> {
  const content = contentOf(input);
  const [brand, file] = await Promise.all([
    namedBrand(session, input),
    content.ok ? readTables(content.value) : undefined,
  ]);
  const errors = [
    ...optionErrors(input),
    ...(brand.ok ? [] : brand.errors),
    ...(content.ok ? [] : content.errors),
    ...(file && 'message' in file ? [problemError(file)] : []),
  ];
  if (!brand.ok || !file || 'message' in file || errors.length > 0) return refused(errors);
  // The headers of eleven formats in six languages: loaded with the first file.
  const { readExport } = await import('../../domain/network-export/read');
  const answer = readExport(file, {
    format: input.format ?? undefined,
    dateOrder: input.dateOrder ?? undefined,
    numberFormat: input.numberFormat ?? undefined,
    year: input.year ?? undefined,
    currency: brand.value.currency,
    timeZone: brand.value.timeZone,
    today: todayIn(session, brand.value.timeZone),
    catalog: BUILT_IN_CATALOG,
  });
  if (!answer.ok) return refused(answer.problems.map(problemError));
  return inOneRequest(
    session,
    { kind: 'NETWORK_EXPORT', brandId: brand.value.id },
    importReading(session, input, brand.value, file, answer.reading),
  );
}

/** The brand in use that both ids name, where both are given. */
async function namedBrand(
  session: Session,
  { brandId, brandExternalId }: ImportNetworkExportInput,
): Promise<Result<Brand>> {
  const names = [
    ...(typeof brandId === 'string' ? [['brandId', { id: brandId }] as const] : []),
    ...(typeof brandExternalId === 'string' ? [['brandExternalId', { externalId: brandExternalId }] as const] : []),
  ];
  const found = await Promise.all(names.map(([, by]) => findBrand(session, by)));
  const [first] = found;
  const missing = names.filter((_name, index) => !found[index] || found[index].id !== first?.id);
  if (!first || missing.length > 0) return fail(...missing.map(([name]) => notFound('brand', ['input', name])));
  const archived = archivedErrors(first, ['input', ...names.slice(0, 1).map(([name]) => name)]);
  return archived.length > 0 ? fail(...archived) : ok(first);
}

async function importReading(
  session: Session,
  { profileId, campaignId, errorPolicy, dryRun }: ImportNetworkExportInput,
  { id: brandId }: Brand,
  file: TableFile,
  reading: ExportReading,
): Promise<ExportOutcome> {
  const isOfProfiles = reading.owner === 'PROFILE';
  const [profiles, campaigns] = await Promise.all([
    isOfProfiles ? findProfiles(session, brandId, reading.accounts, profileId) : undefined,
    campaignsFor(session, brandId, reading, campaignId),
  ]);
  const found = profiles?.ok ? profiles.value : undefined;
  const understood = understoodOf(file, reading, found, campaigns.ok ? campaigns.value.warnings : []);
  const errors = [
    ...(profiles && !profiles.ok ? profiles.errors : []),
    ...(campaigns.ok ? [] : campaigns.errors),
    ...sizeErrors(reading),
    ...(!isOfProfiles && typeof profileId === 'string' ? [ofTheBrand(reading)] : []),
  ];
  if (!campaigns.ok || errors.length > 0) return refused(errors, understood);

  const { campaignOf } = campaigns.value;
  const parts = partsOf(session, reading, { brandId, profiles: found, campaignOf, catalog: BUILT_IN_CATALOG });
  const outcome = (counts: ValueCounts, refusals: ExportOutcome['rejections'], applied: boolean) =>
    outcomeOf(understood, summaryOf(reading, counts, refusals.length), [...reading.rejections, ...refusals], applied);

  const rehearsed = await rehearse(parts);
  const expected = outcome(rehearsed.counts, rehearsed.rejections, false);
  if (expected.rejections.length > 0 && errorPolicy !== 'REJECT_FAILED_ROWS') return stopped(expected);
  if (rehearsed.parts.length === 0) return { ...expected, userErrors: [nothingToWrite] };
  if (dryRun) return expected;
  const written = await write(rehearsed.parts);
  return outcome(written.counts, [...rehearsed.rejections, ...written.rejections], true);
}

const understoodOf = (
  { encoding, delimiter }: TableFile,
  reading: ExportReading,
  profiles: FoundProfiles | undefined,
  warnings: readonly string[],
): Understood => ({
  ...reading,
  encoding,
  delimiter,
  accounts: reading.accounts.map((account) => ({ ...account, profile: profiles?.profileOf(account) })),
  warnings: [...reading.warnings, ...(profiles?.warnings ?? []), ...warnings],
});

/** Rows that repeat others change nothing, so they are counted with what was there already. */
function summaryOf({ days, posts, rejected: inFile }: ExportReading, counts: ValueCounts, refusals: number) {
  const repeats = [...days, ...posts].filter((one) => one.repeats).length;
  const unchanged = counts.unchanged + repeats;
  const rejected = inFile + refusals;
  return { received: counts.created + counts.updated + unchanged + rejected, ...counts, unchanged, rejected };
}

const ofTheBrand = ({ format }: ExportReading) =>
  invalid(`What ${format} tells belongs to the brand itself: leave profileId out.`, ['input', 'profileId']);
