import { nested, times, type HostileRequest } from './requests';

const refused = (name: string, query: string, code: string, more: object = {}): HostileRequest => ({
  name,
  body: JSON.stringify({ query, ...more }),
  status: 400,
  code,
});
const COMPLEX = 'QUERY_TOO_COMPLEX';
const INVALID = 'GRAPHQL_VALIDATION_FAILED';
const BAD_INPUT = 'BAD_USER_INPUT';

/** Each fragment spreads the next one twice: a thousand million fields in a few hundred characters. */
const doubling = times(30, 'fragment F# on Viewer { ...G#x ...G#x }').replace(
  /G(\d+)x/g,
  (_, n: string) => `F${Number(n) + 1}`,
);
const asked = (count: number) => times(count, 'a#: viewer { scopes }');

const PAGES = 'query ($n: Int) { brands(first: $n) { nodes { strategies(first: $n) { nodes { id } } } } }';
const READ = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
const IMPORT = 'mutation ($rows: [MetricRowInput!]!) { importMetrics(input: { rows: $rows }) { applied } }';
const thousands = (value: unknown): unknown[] => Array.from({ length: 10_000 }, () => value);

/** Documents that are small to send and would be large to serve, or to look through. */
export const HOSTILE_DOCUMENTS: readonly HostileRequest[] = [
  refused('thousands of aliases of a field of the root', `{ ${asked(2_400)} }`, COMPLEX),
  refused('aliases of __typename', `{ ${times(4_900, 'a#: __typename')} }`, COMPLEX),
  refused('one field thousands of times', `{ viewer { ${times(9_000, 'scopes')} } }`, COMPLEX),
  refused(
    'one change again and again',
    `mutation { ${times(60, 'a#: createBrand(input: { name: "x" }) { brand { id } }')} }`,
    COMPLEX,
  ),
  refused('thousands of directives', `{ viewer { scopes ${times(2_000, '@skip(if: false)')} } }`, COMPLEX),
  refused('directives that there are not', `{ viewer { scopes ${times(4_000, '@no#')} } }`, COMPLEX),
  refused(
    'fragments in a circle',
    '{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }',
    INVALID,
  ),
  refused(
    'a long circle of fragments',
    `{ viewer { ...F0 } } ${times(200, 'fragment F# on Viewer { ...G#x }').replace(/G(\d+)x/g, (_, n: string) => `F${(Number(n) + 1) % 200}`)}`,
    INVALID,
  ),
  refused('fragments that double', `{ viewer { ...F0 } } ${doubling} fragment F30 on Viewer { scopes }`, COMPLEX),
  refused('a field within itself', `{ strategy(id: "x") ${nested(500, '{ previous ', '{ id }', '}')} }`, COMPLEX),
  refused('inline fragments within one another', `{ viewer { ${nested(1_000, '... { ', 'scopes', '}')} } }`, COMPLEX),
  refused('more words than a document has', `{ ${times(16_000, 'x')} }`, INVALID),
  refused('a comment of a megabyte', `{ viewer { scopes } } # ${'x'.repeat(1_000_000)}`, COMPLEX),
  refused('a text of a megabyte', `{ node(id: "${'x'.repeat(1_000_000)}") { id } }`, COMPLEX),
  refused('lists within lists', `{ nodes(ids: ${nested(5_000, '[', '', ']')}) { id } }`, INVALID),
  refused('objects within objects', `{ brand(by: ${nested(3_000, '{ id: ', '"x"', '}')}) { id } }`, INVALID),
  refused('thousands of operations', times(1_500, 'query Q# { viewer { scopes } }'), COMPLEX),
  refused(
    'thousands of fragments',
    `{ viewer { scopes } } ${times(2_000, 'fragment F# on Viewer { scopes }')}`,
    COMPLEX,
  ),
  refused('thousands of variables', `query (${times(2_500, '$v#: Int')}) { viewer { scopes } }`, INVALID),
  refused(
    'a page larger than any',
    '{ brands(first: 2147483647) { nodes { strategies(first: 100) { nodes { id } } } } }',
    COMPLEX,
  ),
  refused('a number larger than any', `{ brands(first: ${'9'.repeat(400)}) { nodes { id } } }`, INVALID),
  refused('a power larger than any', '{ brands(first: 1e999) { nodes { id } } }', INVALID),
  refused(
    'pages within pages',
    '{ brands(first: 100) { nodes { feedback(first: 100) { nodes { brand { feedback(first: 100) { nodes { id } } } } } } } }',
    COMPLEX,
  ),
  refused('an operation that is not there', 'query A { viewer { scopes } }', BAD_INPUT, { operationName: '__proto__' }),
  refused('an operation of every object', 'query A { viewer { scopes } }', BAD_INPUT, { operationName: 'constructor' }),
  refused('a page larger than any, as a variable', PAGES, COMPLEX, { variables: { n: 2 ** 31 - 1 } }),
  refused('a million rows', IMPORT, COMPLEX, { variables: { rows: Array.from({ length: 1_000_000 }, () => 1) } }),
  refused('thousands of rows that are none', IMPORT, BAD_INPUT, { variables: { rows: thousands(5) } }),
  {
    ...refused('lists within lists, as a variable', READ, BAD_INPUT),
    body: `{"query":"${READ}","variables":{"ids":${nested(100_000, '[', '', ']')}}}`,
  },
  refused('a subscription', 'subscription { viewer { scopes } }', INVALID),
  refused('fields of every object', '{ constructor { name } toString hasOwnProperty }', INVALID),
  refused('a type of every object', '{ node(id: "x") { ... on constructor { id } } }', INVALID),
];

/** What only whoever serves it finds to be too much: its sender is known by then, and has paid for it. */
export const COSTLY_DATA: readonly HostileRequest[] = [
  { ...refused('a list of thousands', `{ nodes(ids: [${times(14_000, '"x"')}]) { id } }`, BAD_INPUT), status: 200 },
  {
    ...refused('a list of thousands, as a variable', READ, BAD_INPUT, { variables: { ids: thousands('x') } }),
    status: 200,
  },
];

/** As large as a document may be, and made so that looking through it takes long; good ones, for somebody who is known. */
export const SLOW_TO_JUDGE: readonly HostileRequest[] = [
  ['fields of one name', `{ viewer { ${times(650, 'scopes')} } }`],
  ['objects of one name', `{ viewer { ${times(300, 'agency { id }')} } }`],
  ['aliases within aliases', `{ viewer { ${times(190, 'a#: agency { members { nodes { id } } }')} } }`],
  ['many types', `{ node(id: "x") { ${times(650, '... on Brand { id }')} } }`],
  ['many variables', `query (${times(1_500, '$v#: ID = "x"')}) { nodes(ids: [${times(1_500, '$v#')}]) { id } }`],
  ['many values', `{ nodes(ids: [${times(14_000, '"x"')}]) { id } }`],
].map(([name, query]) => ({
  name: `a document to be looked through: ${name}`,
  body: JSON.stringify({ query }),
  status: 200,
  code: 'UNAUTHENTICATED',
}));
