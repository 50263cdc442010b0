import type { NodeRow, Row } from './matrix';
import type { RootField } from './root-fields';
import { SEATS, type Seat } from './seats';
import type { Verdict } from './verdict';

const LEGEND = `# Who may use which field

Measured by calling every field of the schema as everybody. Written by \`test/integration/authorization.test.ts\`, which
fails on every difference; \`UPDATE_GOLDEN=1\` rewrites it.

**who** is let in, one letter each; \`-\` is refused, and a small \`n\` behind a letter means: let in, but what was named is
somebody else's own and does not exist for them.

${Object.entries(SEATS)
  .map(([letter, name]) => `- \`${letter}\` ${name}`)
  .join('\n')}
- \`1\` key with only the permissions that the field needs
- \`w\` key with all permissions but one of those

**test key**: what a key for tests with every permission can do.
**unseen brand**: what an admin and a key who see one brand of the agency are told of another one's objects.
**other agency**: what the owner and a key of one agency are told of another one's objects. Both were compared with the
answer for objects that do not exist, and were the same to the letter. \`–\`: the field neither takes nor shows such objects.
`;

/** What the matrix says that fields need, read back from it. */
export const needsIn = (matrix: string): Map<string, string> =>
  new Map(
    [...matrix.matchAll(/^\| (\w+) \| ([^|]+) \| `[^`]+` \| [^|]+ \| [^|]+ \| [^|]+ \|$/gm)].map(
      ([, field = '', needs = '']) => [field, needs],
    ),
  );

/** The matrix as a table that a person can read. */
export function render(rows: readonly Row[], nodes: readonly NodeRow[]): string {
  const parts = [false, true].map((isMutation) => {
    const lines = rows
      .filter((row) => row.isMutation === isMutation)
      .sort((one, other) => (one.name < other.name ? -1 : 1))
      .map((row) => `| ${[row.name, needsOf(row), whoOf(row), row.testKey, row.unseen, row.other].join(' | ')} |`);
    return `
## ${isMutation ? 'Mutation' : 'Query'}

| field | needs | who | test key | unseen brand | other agency |
| --- | --- | --- | --- | --- | --- |
${lines.join('\n')}
`;
  });
  return LEGEND + parts.join('') + renderNodes(nodes);
}

function renderNodes(nodes: readonly NodeRow[]): string {
  const lines = nodes.map(
    ({ kind, shownWith, seats, unseen, other }) =>
      `| ${[kind, shownWith.join(' or ') || 'none alone', lettersOf(seats), unseen, other].join(' | ')} |`,
  );
  return `
## node(id), by kind of id

**shown with**: each permission that alone shows it to a key. Behind \`n\` there is null, as for an id that names nothing.

| kind | shown with | who | unseen brand | other agency |
| --- | --- | --- | --- | --- |
${lines.join('\n')}
`;
}

export const needsOf = ({ needs }: Pick<RootField, 'needs'>): string =>
  needs.map((anyOf) => anyOf.join(' or ')).join(' and ') || 'NOTHING STATED';

const mark = (letter: string, verdict: Verdict): string =>
  verdict === 'no' ? '-' : letter + (verdict === 'nothing' ? 'n' : '');

function whoOf({ seats, only, without }: Row): string {
  return lettersOf(seats, mark('1', only) + (without.every((one) => one === 'no') ? '-' : 'w'));
}

const lettersOf = (seats: Record<Seat, Verdict>, more = ''): string =>
  `\`${(Object.keys(SEATS) as Seat[]).map((seat) => mark(seat, seats[seat])).join('')}${more}\``;
