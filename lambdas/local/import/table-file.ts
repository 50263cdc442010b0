import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { systemCode } from '../start-error';
import { ImportFailure } from './failure';

/** A file of rows with the names of their columns in its first line. */
export interface TableFile {
  path: string;
  /** In bytes. */
  size: number;
  delimiter: string;
  header: string[];
}

const DELIMITERS = [',', ';', '\t'];
const LONGEST_HEADER = 65_536;

/** Looks at the first line of a file. Throws `ImportFailure` for what is no such file. */
export async function openTable(path: string): Promise<TableFile> {
  const { start, size } = await readStart(path);
  const [firstLine = ''] = start.split(/\r?\n|\r/, 1);
  const [delimiter = ','] = [...DELIMITERS].sort(
    (one, other) => firstLine.split(other).length - firstLine.split(one).length,
  );
  const file = { path, size, delimiter, header: [] };
  for await (const { record } of records(file)) return { ...file, header: record };
  throw new ImportFailure(`${path} is empty.`);
}

async function readStart(path: string): Promise<{ start: string; size: number }> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      const { bytesRead, buffer } = await file.read(Buffer.alloc(LONGEST_HEADER), 0, LONGEST_HEADER, 0);
      const bytes = buffer.subarray(0, bytesRead);
      const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
      return { start: bytes.toString(isUtf16 ? 'utf16le' : 'utf8'), size };
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

/** The lines of a file, the header first, and how many bytes of it were read so far. Blank lines are left out. */
export async function* records({ path, delimiter }: TableFile): AsyncGenerator<{ record: string[]; bytes: number }> {
  const bytes = createReadStream(path);
  const parser = parse({ bom: true, delimiter, skip_empty_lines: true });
  // An error of either ends the loop below with it.
  pipeline(bytes, parser, () => undefined);
  try {
    for await (const record of parser) yield { record: record as string[], bytes: bytes.bytesRead };
  } catch (cause) {
    throw cause instanceof CsvError ? malformed(path, cause) : unreadable(path, cause);
  }
}

const malformed = (path: string, cause: CsvError): ImportFailure =>
  new ImportFailure(`${path} is not well formed: ${cause.message}. Nothing was applied.`, { cause });

function unreadable(path: string, cause: unknown): ImportFailure {
  const code = systemCode(cause);
  const reason = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : String(cause);
  return new ImportFailure(`${path} cannot be read: ${reason}.`, { cause });
}
