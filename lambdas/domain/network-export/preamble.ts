import type { NumberedRow } from './tables';
import { cellText } from './table';
import { plainWord } from './words/plain';
import { PERIOD_WORDS } from './words/structure';

/** What the lines above a table say: `# Start date: 20260801`. */
export interface Preamble {
  first?: string;
  last?: string;
  account?: string;
}

export function readPreamble(lines: readonly NumberedRow[]): Preamble {
  const said: Preamble = {};
  for (const { cells } of lines) {
    const text = cells.map(cellText).join(' ').trim();
    const [, name = '', value = ''] = /^#?\s*([^:]{3,40}):\s*(.{1,200})$/.exec(text) ?? [];
    const meaning = (Object.keys(PERIOD_WORDS) as (keyof typeof PERIOD_WORDS)[]).find((key) =>
      (PERIOD_WORDS[key] as readonly string[]).includes(plainWord(name)),
    );
    if (meaning) said[meaning] = value.trim();
  }
  return said;
}
