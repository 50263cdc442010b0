import * as fc from 'fast-check';
import { text } from '../../lambdas/domain/text';

const PARTS = [
  '=',
  '+',
  '-',
  '@',
  "'",
  '"',
  ',',
  ';',
  '|',
  '\\',
  '\n',
  '\r',
  '\r\n',
  '\t',
  ' ',
  'a',
  'B',
  '1',
  'é',
  'ß',
  '日',
  '😀',
  '\u00a0',
  '\u200d',
];

/** Text that a form takes, of the characters that files and spreadsheets stumble over. */
export const awkwardText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join('').trim())
  .filter((written) => text(100).safeParse(written).success);
