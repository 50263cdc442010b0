import type { DateOrder } from '../../domain/network-export/dates';
import type { ExportFormatKey } from '../../domain/network-export/formats/use';
import type { NumberFormat } from '../../domain/network-export/numbers';
import { fail, invalid, ok, type Result } from '../../domain/result';
import type { ImportOptions } from '../import/import-policy';
import type { FileContent } from '../ports/tables';

export interface ImportNetworkExportInput extends ImportOptions {
  brandId?: string | null;
  brandExternalId?: string | null;
  profileId?: string | null;
  campaignId?: string | null;
  format?: ExportFormatKey | null;
  content: { text?: string | null; base64?: string | null };
  dateOrder?: DateOrder | null;
  numberFormat?: NumberFormat | null;
  year?: number | null;
}

const BASE_64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** The file itself, whichever way it was sent. */
export function contentOf({ content }: ImportNetworkExportInput): Result<FileContent> {
  if (typeof content.text === 'string') return ok(content.text);
  const packed = (content.base64 ?? '').replace(/\s/g, '');
  return BASE_64.test(packed) && packed.length % 4 === 0
    ? ok(new Uint8Array(Buffer.from(packed, 'base64')))
    : fail(invalid('It is no Base64: letters, digits, + and /, in fours.', ['input', 'content', 'base64']));
}

/** What is wrong with the options, before the file is looked at. */
export function optionErrors({ brandId, brandExternalId, year }: ImportNetworkExportInput) {
  const brands = [brandId, brandExternalId].filter((one) => typeof one === 'string').length;
  return [
    ...(brands === 1 ? [] : [invalid('Name the brand by brandId or by brandExternalId.', ['input', 'brandId'])]),
    ...(typeof year !== 'number' || (year >= 2000 && year <= 2100)
      ? []
      : [invalid('Give a year from 2000 to 2100.', ['input', 'year'])]),
  ];
}
