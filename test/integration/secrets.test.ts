import { SCOPES } from '../../lambdas/domain/access';
import type { Target } from '../../lambdas/operations/target';
import { memberId } from '../../lambdas/shared/ids';
import { inParallel } from '../../lambdas/shared/parallel';
import { get, must, postEvent, startApi, TEST_WEBHOOK_KEY, type Api, type Client } from '../support/api';
import { rootFieldsOf, variablesFor, type Named, type RootField } from '../support/authorization/root-fields';
import { startFlakyEngine, type FlakyEngine } from '../support/flaky-engine';
import { settle, type Settled } from '../support/one-of-each';
import { PICTURES } from '../support/pictures';
import { inventedIds, printedSchema, sampleDocument } from '../support/schema-samples';
import { secret, shownIn, type Secret } from '../support/secret-hunt';
import { engineEndpoint } from '../support/services';
import { pagesOfTable } from '../support/table';
import { newTable } from '../support/tables';
import { signToken } from '../support/tokens';

const schema = printedSchema();
const fields = rootFieldsOf(schema);
/** They end something that the others need. */
const isLast = ({ name }: RootField) => /^(abandon|archive|remove|revoke|cancel|startNext|finish|delete)/.test(name);
const mutations = fields
  .filter(({ isMutation }) => isMutation)
  .sort((one, other) => Number(isLast(one)) - Number(isLast(other)));
/** Show a secret once, to whoever asked for it to be made. */
const SHOWING = /^(create(ApiKey|CalendarSubscription|Webhook)|rotate(ApiKey|WebhookSecret))$/;
/** The prefix and the lookup may be known; the random rest may not. */
const MADE = /\b(rsn_[a-z]+_[0-9A-Za-z]{10})([0-9A-Za-z]{20})[0-9A-Za-z]{6}\b|\bwhsec_([\w+/=-]{20,})/g;

let table: Target;
let api: Api;
let broken: Api;
let engine: FlakyEngine;
let owner: Client;
let named: Settled;
let token: string;
let key: Client & { secret: string };

const secrets: Secret[] = [];
const answers: string[] = [];

beforeAll(async () => {
  table = await newTable();
  const environment = { ...PICTURES, TABLE_NAME: table.tableName, LOG_LEVEL: 'debug' as const };
  engine = await startFlakyEngine(engineEndpoint(), () => ({ trouble: { fault: 'SERVER_ERROR', attempts: 3 } }));
  [api, broken] = await Promise.all([startApi({ environment }), startApi({ environment, endpoint: engine.endpoint })]);
  owner = await api.agency();
  named = await settle(owner);
  key = await owner.key({ scopes: [...SCOPES] });
  const email = `secret-${Math.random().toString(36).slice(2)}@example.com`;
  await must(
    owner,
    'mutation ($email: EmailAddress!) { inviteMember(input: { email: $email, role: ADMIN }) { userErrors { message } } }',
    { email },
  );
  token = await signToken({ email, sub: memberId(email) });
  const [, payload = '', signature = ''] = token.split('.');
  secrets.push(
    secret('a token', token),
    secret("a token's claims", payload),
    secret("a token's signature", signature),
    secret('what signs pictures', PICTURES.PICTURE_SECRET),
    secret('what seals the secrets of webhooks', TEST_WEBHOOK_KEY),
    secret('an Idempotency-Key', ONCE),
  );
  keep(key.secret);
  const [leaving, staying] = [true, false].map((leaves) =>
    mutations.filter(({ name }) => (name === 'leaveAgency') === leaves),
  );
  await inParallel(staying ?? [], callInEveryWay, 6);
  await callWrongly();
  await inParallel(leaving ?? [], callInEveryWay);
}, 300_000);
afterAll(() => engine.stop());

/** Hunts from now on for every secret that stands in this text. */
function keep(text: string): boolean {
  const made = [...text.matchAll(MADE)];
  for (const [whole, prefix, random, ofWebhook] of made) {
    secrets.push(secret(`${prefix ?? 'whsec_'}…`, whole, random ?? ofWebhook));
  }
  return made.length > 0;
}

const credentials = (): Record<string, string>[] => [
  { authorization: `Bearer ${token}`, 'x-agency-id': owner.agencyId },
  { 'x-api-key': key.secret },
];

async function send(to: Api, body: string, headers: Record<string, string>): Promise<string> {
  const { body: answer = '' } = await to.handler(postEvent(body, headers));
  return answer;
}

let calls = 0;
/** Begins every Idempotency-Key: answers that are kept can be read by whoever has it. */
const ONCE = `once-${Math.random().toString(36).slice(2)}-`;

/** With a person's token and with a key, with good ids and with ids of nothing, twice under one key, and when all goes wrong. */
async function callInEveryWay(field: RootField): Promise<void> {
  const nothing: Named = { ids: inventedIds(), otherProfile: inventedIds().profile };
  const query = sampleDocument(schema, field.root, field.field);
  for (const used of [named, nothing]) {
    const body = JSON.stringify({ query, variables: variablesFor(field, used) });
    for (const who of credentials()) {
      calls += 1;
      const once = `${ONCE}${calls}`;
      for (const _ of ['first', 'again']) {
        const answer = await send(api, body, { ...who, 'idempotency-key': once });
        if (!(SHOWING.test(field.name) && keep(answer))) answers.push(answer);
      }
    }
  }
  const body = JSON.stringify({ query, variables: variablesFor(field, nothing) });
  answers.push(await send(broken, body, { 'x-api-key': key.secret }));
}

/** Secrets where they do not belong. What a sender wrote themselves may come back to them, so these answers are let be. */
async function callWrongly(): Promise<void> {
  const query = 'query ($id: ID!, $after: String) { node(id: $id) { id } brands(after: $after) { nodes { id } } }';
  const calendar = [...secrets].reverse().find(({ name }) => name.startsWith('rsn_cal_'))?.forms[0] ?? '';
  for (const text of [key.secret, token, calendar]) {
    const headers: Record<string, string>[] = [
      { authorization: text },
      { authorization: `Basic ${Buffer.from(text).toString('base64')}` },
      { authorization: `Bearer ${text}`, 'x-api-key': text },
      { 'x-api-key': text, 'x-agency-id': text },
      { ...credentials()[0], 'x-agency-id': text },
      { ...credentials()[1], 'idempotency-key': text },
      { ...credentials()[1], cookie: text, origin: text, referer: text, 'x-forwarded-for': text, accept: text },
      { ...credentials()[1], 'content-type': text },
    ];
    const written = JSON.stringify(text);
    const bodies = [
      JSON.stringify({ query, variables: { id: text, after: text } }),
      JSON.stringify({ query: `{ node(id: ${written}) { id } brand(by: { slug: ${written} }) { id } }` }),
      JSON.stringify({ query: `{ viewer { scopes } } # ${text}` }),
      JSON.stringify({ query: '{ viewer { scopes } }', operationName: text }),
      JSON.stringify({ query: `{ ${text.replaceAll(/\W/g, '_')} }` }),
      JSON.stringify({
        query: 'mutation ($i: CreateBrandInput!) { createBrand(input: $i) { brand { id } userErrors { message } } }',
        variables: { i: { name: 'x', slug: text } },
      }),
      JSON.stringify({
        query: 'mutation { archiveBrand(input: { id: "#" }) { userErrors { message } } }'.replace('#', text),
      }),
      `{"query":"{ viewer { scopes } }","variables":{"x":${text}}`,
      text,
    ];
    for (const to of [api, broken]) {
      for (const one of headers)
        await send(
          to,
          '{"query":"mutation { createBrand(input: { name: \"\" }) { userErrors { message } } }"}'.replaceAll(
            '""',
            '\\"\\"',
          ),
          one,
        );
      for (const body of bodies) for (const one of credentials()) await send(to, body, one);
      for (const path of [`/calendar/${text}.ics`, `/calendar/${text}`, `/pictures/${text}.svg`, `/${text}`])
        await get(to, path);
    }
  }
}

describe('a secret', () => {
  it('is found by this hunt where it stands, however it is written', () => {
    const hunted = [secret('x', 'rsn_live_0123456789abcdefghijABCDEFGHIJ012345')];
    const text = 'rsn_live_0123456789abcdefghijABCDEFGHIJ012345';
    for (const shown of [
      text,
      { a: [`..${text}..`] },
      Buffer.from(text),
      { b: new Uint8Array(Buffer.from(`x${text}`)) },
    ]) {
      expect(shownIn(shown, hunted)).toEqual(['x']);
    }
    for (const before of ['', 'a', 'ab']) {
      expect(shownIn(Buffer.from(`${before}${text} and more`).toString('base64'), hunted)).toEqual(['x']);
    }
    expect(shownIn('rsn_live_0123456789', hunted)).toEqual([]);
  });

  it('was made by every mutation that shows one, and used', () => {
    const names = secrets.map(({ name }) => name.slice(0, 8));
    expect(names.filter((name) => name === 'rsn_live').length).toBeGreaterThan(2);
    expect(names).toEqual(expect.arrayContaining(['rsn_cal_', 'whsec_…', 'a token']));
    expect(answers.filter((answer) => answer.includes('INTERNAL_SERVER_ERROR')).length).toBeGreaterThan(10);
  });

  it('is in no answer but the one that shows it', () => {
    expect(answers.length).toBeGreaterThan(200);
    expect(answers.flatMap((answer) => shownIn(answer, secrets))).toEqual([]);
  });

  it('is in no line of the log', () => {
    const lines = [...api.logs, ...broken.logs];
    expect(lines.filter(({ level }) => level === 'error').length).toBeGreaterThan(10);
    expect(lines.flatMap((line) => shownIn(line, secrets).map((name) => [name, line]))).toEqual([]);
  });

  it('is in no item of the table', async () => {
    const found: unknown[] = [];
    let items = 0;
    for await (const page of pagesOfTable(table)) {
      items += page.length;
      for (const item of page) found.push(...shownIn(item, secrets).map((name) => [name, item.pk, item.sk]));
    }
    expect(items).toBeGreaterThan(200);
    expect(found).toEqual([]);
  });
});
