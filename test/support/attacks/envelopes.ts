import type { HostileRequest } from './requests';

const QUERY = '{ viewer { scopes } }';
const MUTATION = 'mutation { createBrand(input: { name: "x" }) { brand { id } } }';
const BODY = JSON.stringify({ query: MUTATION });
const BAD_INPUT = 'BAD_USER_INPUT';
const refused = (name: string, more: Partial<HostileRequest>): HostileRequest => ({
  name,
  status: 400,
  code: BAD_INPUT,
  ...more,
});
const search = (query: string) => new URLSearchParams({ query }).toString();

/** What another site can make a browser send, which adds no header of its own and no type that has to be asked for. */
export const CROSS_SITE: readonly HostileRequest[] = [
  refused('a question by GET', { method: 'GET', search: search(QUERY), headers: { 'content-type': '' } }),
  refused('a change by GET', { method: 'GET', search: search(MUTATION), status: 400, headers: { 'content-type': '' } }),
  ...[
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'text/plain; a=application/json',
  ].map((type) => refused(`a body of ${type}`, { body: BODY, headers: { 'content-type': type } })),
  refused('a body of no type', { body: BODY, headers: { 'content-type': '' } }),
  refused('a body of two types', { body: BODY, headers: { 'content-type': 'text/plain, application/json' } }),
  refused('a form that looks like JSON', {
    body: `${BODY.slice(0, -1)},"x=":"y"}`,
    headers: { 'content-type': 'text/plain' },
  }),
];

/** Bodies that are not one request. */
export const HOSTILE_BODIES: readonly HostileRequest[] = [
  refused('a batch', { body: `[${BODY},${BODY}]` }),
  refused('a batch of a thousand', { body: `[${Array.from({ length: 1_000 }, () => BODY).join(',')}]` }),
  refused('nothing', { body: '' }),
  refused('half of it', { body: BODY.slice(0, 20) }),
  refused('lists without end', { body: '['.repeat(500_000) }),
  refused('objects without end', { body: '{"query":'.repeat(100_000) }),
  refused('a request by its prototype', { body: `{"__proto__":{"query":"${QUERY}"}}` }),
  refused('a query that is a list', { body: `{"query":["${QUERY}"]}` }),
  refused('variables that are a text', { body: `{"query":"${QUERY}","variables":"{}"}` }),
];
