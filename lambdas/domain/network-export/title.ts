import type { Network } from '../profile';
import { cellText, type FileCell } from './table';
import { readHeader, type ReadHeader } from './words/headings';
import { plainWord } from './words/plain';

/** What the lines above a table name: one metric, and the network that it is of. */
export interface Title {
  header: ReadHeader | undefined;
  network: Network | null;
}

const NAMED: readonly (readonly [network: Network, name: RegExp])[] = [
  ['FACEBOOK', /\bfacebook\b/],
  ['INSTAGRAM', /\binstagram\b/],
  ['THREADS', /\bthreads\b/],
];

/** What languages put between a metric and a network: `Alcance de Instagram`, `Couverture sur Facebook`. */
const BETWEEN =
  /^(?:-|de|do|da|no|na|en|em|sur|su|di|auf|von|of|on|page|pagina|seite) | (?:-|de|do|da|no|na|en|em|sur|su|di|auf|von|of|on|page|pagina|seite)$/;

/** Reads the last line that names a metric. */
export function readTitle(lines: readonly (readonly FileCell[])[]): Title {
  for (const line of [...lines].reverse()) {
    const text = plainWord(line.map(cellText).join(' '));
    if (text === '' || text.length > 100) continue;
    const [network, name] = NAMED.find(([, pattern]) => pattern.test(text)) ?? [null, undefined];
    const header = readHeader(name ? bare(text.replace(name, ' ')) : text);
    if (header) return { header, network };
  }
  return { header: undefined, network: null };
}

function bare(text: string): string {
  const trimmed = text.replace(/\s+/g, ' ').replace(/^[\s-]+|[\s-]+$/g, '');
  const without = trimmed.replace(BETWEEN, '').trim();
  return without === trimmed ? trimmed : bare(without);
}
