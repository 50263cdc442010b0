import type { Consumption } from '../../../lambdas/data/meter';
import type { Cost } from './measure';
import type { Operation } from './operation';

/** An operation, and what it costs by the number of brands of the agency. */
export interface Row {
  operation: Operation;
  costs: ReadonlyMap<number, Cost>;
}

const LEGEND = `# What each operation costs

Exact, as the engine itself reports it. Written by \`test/integration/cost-table.test.ts\`, which fails on every difference;
\`UPDATE_GOLDEN=1\` rewrites it. Every operation is measured in agencies of 1, 100 and 10,000 brands: what costs the same in
all of them stands in one line.

- **round trips**: the longest chain of requests to the table that wait for one another; \`–\` where more is sent than may be
  under way at the same time, so that it depends on which answer comes first
- **requests**: all requests to the table
- **read units**, **write units**: DynamoDB's capacity units, the index included; of a write whose condition does not hold
  the engine tells none
- **response bytes**: the body of the answer, uncompressed
- **brands**: how many the agency has
`;

const FIGURES = 'round trips | requests | read units | write units';
const LINES = '---: | ---: | ---: | ---:';

type Figures = Cost['work'] | Consumption;

const figuresOf = ({ roundTrips, requests, readUnits, writeUnits }: Figures): string =>
  [roundTrips ?? '–', requests, readUnits, writeUnits].join(' | ');

export const lineOf = ({ work, bytes }: Cost): string => `${figuresOf(work)} | ${bytes}`;

/** The table as a person can read it. */
export function render(admissions: Record<string, Consumption>, rows: readonly Row[]): string {
  const ofCallers = Object.entries(admissions).map(([who, cost]) => `| ${who} | ${figuresOf(cost)} |`);
  return `${LEGEND}
## Finding out who calls, and charging the request

Comes on top of what every operation below costs.

| who | ${FIGURES} |
| --- | ${LINES} |
${ofCallers.join('\n')}

## Operations

| operation | brands | ${FIGURES} | response bytes |
| --- | --- | ${LINES} | ---: |
${rows.flatMap(linesOf).join('\n')}

What differs with the number of brands:

${rows.flatMap(({ operation: { name, differs } }) => (differs ? [`- ${name}: ${differs}`] : [])).join('\n')}
`;
}

/** One line for all worlds in which it costs the same. */
function linesOf({ operation, costs }: Row): string[] {
  const worlds = new Map<string, string[]>();
  for (const [brands, cost] of costs) {
    const line = lineOf(cost);
    worlds.set(line, [
      ...(worlds.get(line) ?? []),
      `${brands.toLocaleString('en')}${cost.refused ? ' (refused)' : ''}`,
    ]);
  }
  return [...worlds].map(
    ([line, brands]) => `| ${operation.name} | ${worlds.size === 1 ? 'any' : brands.join(', ')} | ${line} |`,
  );
}
