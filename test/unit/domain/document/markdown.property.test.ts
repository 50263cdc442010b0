import * as fc from 'fast-check';
import { bullets, heading, labelled, paragraphs, remark, table } from '../../../../lambdas/domain/document/markdown';
import { foreignParts, formOf, tablesOf, textsOf } from '../../../support/markdown';

/** Pieces that mean something in Markdown or HTML, so that random texts are as hostile as can be. */
const PIECES = [
  ...['|', '\\', '`', '```', '~~~', '*', '**', '_', '[', ']', '](', '![', '<', '>', '<b>', '</td>', '<!--', '&amp;'],
  ...['&#124;', '#', '##', '-', '---', '===', ':-:', '| --- |', '+', '1.', '2)', '$', '~~', '\n', '\n\n', '\r\n', '\t'],
  ...['    ', ' ', '\u2028', '\u0000', 'a', 'word', 'http://a.example/_b_', 'é', '🙂', '- [ ]', '[x]: y', '\u00a0'],
];
const hostile = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string()))
  .map((pieces) => pieces.join(''));

const BREAKS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
const cleaned = (text: string) => text.replace(BREAKS, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
const asOneLine = (text: string) => cleaned(text).replace(/\s+/g, ' ').trim();
const asParagraphs = (text: string) =>
  cleaned(text)
    .split(/\n\s*\n/)
    .map((one) =>
      one
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .join('\n'),
    ) // prettier-ignore
    .filter(Boolean);

const RUNS = { numRuns: 2_000 };

describe('whatever a person writes', () => {
  it('is read as that very text in a table, and takes no column', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (a, b, c) => {
        const markdown = table(['One', { right: 'Two' }], [[a, b], [c, undefined]]); // prettier-ignore
        expect(textsOf(markdown)).toEqual(['One', 'Two', ...[a, b, c, ''].map((text) => asOneLine(text) || '–')]);
        expect(tablesOf(markdown)[0]?.map((row) => row.length)).toEqual([2, 2, 2, 2]);
        expect(foreignParts(markdown)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('stays a paragraph, with its own breaks', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(textsOf(paragraphs(text))).toEqual(asParagraphs(text));
        expect(formOf(paragraphs(text))).toEqual([]);
        expect(foreignParts(paragraphs(text))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('stays under its label', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [first, ...others] = asParagraphs(text);
        expect(textsOf(labelled('Plan B', text))).toEqual(first === undefined ? [] : [`Plan B: ${first}`, ...others]);
        expect(formOf(labelled('Plan B', text))).toEqual([]);
        expect(foreignParts(labelled('Plan B', text))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is one point of a list', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const given = [a, b].filter((text) => asOneLine(text) !== '');
        expect(textsOf(bullets(given))).toEqual(given.map(asOneLine));
        expect(foreignParts(bullets(given))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is a heading of its level, or a remark, and no more', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(formOf(heading(2, text))).toEqual(['heading_open h2', 'heading_close h2']);
        expect(textsOf(heading(2, text))).toEqual([asOneLine(text)]);
        expect(textsOf(remark(`a${text}a`))).toEqual([asOneLine(`a${text}a`)]);
      }),
      RUNS,
    );
  });
});

describe('a block without anything to show', () => {
  it.each([table(['One'], []), bullets([]), paragraphs(undefined), paragraphs(' \n '), labelled('Vision', undefined)])(
    'is empty',
    (block) => {
      expect(block).toBe('');
    },
  );
});
