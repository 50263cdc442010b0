import type { Encoding } from '../domain/network-export/table';

interface Decoded {
  text: string;
  encoding: Encoding;
  warnings: string[];
}

const MARKS: readonly (readonly [encoding: Encoding, mark: readonly number[]])[] = [
  ['UTF_8', [0xef, 0xbb, 0xbf]],
  ['UTF_16LE', [0xff, 0xfe]],
  ['UTF_16BE', [0xfe, 0xff]],
];
const LABELS: Record<Encoding, string> = {
  UTF_8: 'utf-8',
  UTF_16LE: 'utf-16le',
  UTF_16BE: 'utf-16be',
  WINDOWS_1252: 'windows-1252',
};

/**
 * Bytes as text. The mark at the beginning decides; without one it is UTF-8, and what is no valid UTF-8 is taken for
 * Windows-1252, in which any bytes are text: that is said in a warning. Gives a sentence when it cannot be text.
 */
export function decode(bytes: Uint8Array): Decoded | string {
  const [marked] = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte)) ?? [];
  const encoding = marked ?? 'UTF_8';
  const text = attempt(bytes, encoding);
  if (text !== undefined) return whole(text, encoding, []);
  if (marked) return `The file says that it is ${LABELS[encoding].toUpperCase()}, and it is not: it is damaged.`;
  return whole(attempt(bytes, 'WINDOWS_1252') ?? '', 'WINDOWS_1252', [
    'The file is not UTF-8. It was read as Windows-1252; check that its accents are right.',
  ]);
}

/** No export holds null characters: they are a sign of UTF-16 without its mark, or of no text at all. */
function whole(text: string, encoding: Encoding, warnings: string[]): Decoded | string {
  return text.includes('\0')
    ? 'The file holds null characters: it is no text file, or UTF-16 without the mark that says so.'
    : { text, encoding, warnings };
}

function attempt(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(LABELS[encoding], { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
