import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { asListText, listOf, markedAsText, textOf } from '../../../lambdas/domain/import/cell';
import { writeCsv } from '../../../lambdas/tabular/write-csv';
import { awkwardText } from '../../support/awkward-text';

const throughCsv = async (cells: (string | number)[]): Promise<unknown[]> => {
  const [, row] = parse(await writeCsv([cells.map((_cell, index) => `column ${index}`), cells])) as string[][];
  return row ?? [];
};

test('text comes out of a cell as it went in, through CSV', () =>
  fc.assert(
    fc.asyncProperty(fc.array(awkwardText, { minLength: 1, maxLength: 5 }), async (texts) => {
      const cells = await throughCsv(texts.map(markedAsText));
      expect(cells.map(textOf)).toEqual(texts);
    }),
  ));

test('so does a list', () =>
  fc.assert(
    fc.asyncProperty(fc.array(awkwardText, { minLength: 1, maxLength: 5 }), async (entries) => {
      const [cell] = await throughCsv([markedAsText(asListText(entries))]);
      expect(listOf(cell)).toEqual(entries);
    }),
  ));

test('no cell of text begins like a formula', () =>
  fc.assert(fc.property(awkwardText, (text) => !/^[=+\-@]/.test(markedAsText(text)))));

test('a number stays a number, whatever its sign', async () => {
  expect(await writeCsv([['value'], [-5], [0.25]])).toBe('value\n-5\n0.25\n');
});

test.each([
  ["'=SUM(A1)", '=SUM(A1)'],
  ["''=SUM(A1)", "'=SUM(A1)"],
  ["'tis", "'tis"],
  ['=SUM(A1)', '=SUM(A1)'],
])('%s is read as %s', (cell, text) => {
  expect(textOf(cell)).toBe(text);
});
