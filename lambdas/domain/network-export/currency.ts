import type { FileProblem } from './table';
import type { FoundTable } from './tables';

/** Amounts in another currency than the brand's cannot be added to its others. */
export function currencyProblems(tables: readonly FoundTable[], currency: string): FileProblem[] {
  return tables.flatMap(({ columns, sheet, headerRow }) =>
    columns.flatMap(({ name, header, use }): FileProblem[] =>
      use?.use === 'METRIC' && header?.currency && header.currency !== currency
        ? [
            {
              message: `The column "${name}" is in ${header.currency}, the brand counts in ${currency}: export it in ${currency}.`,
              sheet,
              row: headerRow,
              column: name,
              option: 'currency',
            },
          ]
        : [],
    ),
  );
}
