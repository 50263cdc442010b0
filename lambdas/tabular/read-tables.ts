import type { FileProblem, TableFile } from '../domain/network-export/table';
import type { FileContent } from '../usecases/ports/tables';
import { decode } from './decode';
import { readDelimited } from './delimited';
import { readWorkbook } from './workbook';

const PACKED = [0x50, 0x4b];
const OLD_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0];

/** Reads a file as tables: CSV, TSV or XLSX, told apart by what it is. What cannot be read comes back as a problem. */
export async function readTables(content: FileContent): Promise<TableFile | FileProblem> {
  if (typeof content === 'string') return fromText(content.replace(/^\uFEFF/, ''), null, []);
  if (startsWith(content, OLD_WORKBOOK)) {
    return { message: 'It is a workbook of the old form (XLS), or one with a password: save it as XLSX without one.' };
  }
  if (startsWith(content, PACKED)) {
    const read = await readWorkbook(content);
    if ('message' in read) return read;
    return { ...read, encoding: null, delimiter: null, endsMidLine: false, warnings: [] };
  }
  const decoded = decode(content);
  if (typeof decoded === 'string') return { message: decoded };
  return fromText(decoded.text, decoded.encoding, decoded.warnings);
}

async function fromText(text: string, encoding: TableFile['encoding'], warnings: string[]) {
  if (text.trim() === '') return { message: 'The file is empty.' };
  if (text.includes('\0')) return { message: 'The text holds null characters: send the file as Base64 instead.' };
  const read = readDelimited(text);
  return 'message' in read ? read : { ...read, encoding, warnings };
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);
