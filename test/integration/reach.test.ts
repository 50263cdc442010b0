import type { Target } from '../../lambdas/operations/target';
import { inParallel } from '../../lambdas/shared/parallel';
import { must, mustHaveNoFaults, startApi, type Api, type Client } from '../support/api';
import { rootFieldsOf, variablesFor, type RootField } from '../support/authorization/root-fields';
import { settle, type Settled } from '../support/one-of-each';
import { printedSchema, sampleDocument } from '../support/schema-samples';
import { fingerprints, itemsIn } from '../support/table';
import { newTable } from '../support/tables';

const schema = printedSchema();
const fields = rootFieldsOf(schema);

let table: Target;
let api: Api;
let owner: Client;
let rival: Client;
let own: Settled;
let theirs: Settled;

beforeAll(async () => {
  table = await newTable();
  api = await startApi({ environment: { TABLE_NAME: table.tableName } });
  [owner, rival] = [await api.agency(), await api.agency({ name: 'Hidden Harbour Agency' })];
  // One after the other: ids begin with the time, so all of theirs sort behind one's own.
  own = await settle(owner);
  theirs = await settle(rival);
}, 60_000);
afterAll(() => mustHaveNoFaults(api));

/** Variables in which one id after another is that of a foreign object of its kind, and all others are one's own. */
function* withOneForeignId(field: RootField): Generator<{ variables: object; foreign: string }> {
  const text = JSON.stringify(variablesFor(field, own));
  for (const [kind, id] of Object.entries(own.ids) as [keyof Settled['ids'], string][]) {
    for (let at = text.indexOf(`"${id}"`); at !== -1; at = text.indexOf(`"${id}"`, at + 1)) {
      const foreign = theirs.ids[kind];
      yield { variables: JSON.parse(`${text.slice(0, at)}"${foreign}"${text.slice(at + id.length + 2)}`), foreign };
    }
  }
}

describe("one id of another agency's among one's own", () => {
  it('reaches nothing of theirs, in whatever place of whatever input it stands', async () => {
    const before = fingerprints(await itemsIn(table, `A#${rival.agencyId}`));
    let places = 0;
    const shown = await inParallel(
      fields,
      async (field) => {
        const found: string[] = [];
        for (const { variables, foreign } of withOneForeignId(field)) {
          places += 1;
          const { data, errors } = await owner.query(sampleDocument(schema, field.root, field.field), variables);
          const text = JSON.stringify({ data, errors }).replaceAll(foreign, '');
          const others = Object.values(theirs.ids).filter((id) => id !== foreign && text.includes(id));
          if (others.length > 0 || text.includes('Hidden Harbour')) found.push(`${field.name}: ${text}`);
        }
        return found;
      },
      6,
    );
    expect(shown.flat()).toEqual([]);
    expect(places).toBeGreaterThan(80);
    expect(fingerprints(await itemsIn(table, `A#${rival.agencyId}`))).toEqual(before);
  });
});

describe('a cursor', () => {
  /** Lists of the root, and a cursor that each gives its own agency. */
  const lists = fields.filter(
    ({ field, isMutation }) => !isMutation && field.args.some(({ name }) => name === 'after'),
  );
  const ask = (client: Client, { name }: RootField, after?: string) =>
    client.query(`query ($after: String) { list: ${name}(first: 1, after: $after) { pageInfo { endCursor } } }`, {
      after,
    });

  it.each(lists)("of another agency's $name is refused, and so is an altered one of one's own", async (list) => {
    const theirCursor: string = (await ask(rival, list)).data.list.pageInfo.endCursor ?? '';
    const cursor: string = (await ask(owner, list)).data.list.pageInfo.endCursor ?? theirCursor;
    const keys = JSON.parse(Buffer.from(cursor || 'W10', 'base64url').toString()) as unknown[];
    const altered = [
      JSON.stringify(keys).replaceAll(owner.agencyId, rival.agencyId),
      JSON.stringify([...keys].reverse()),
      JSON.stringify([...keys, 'x']),
      JSON.stringify(keys.map(() => '__proto__')),
      JSON.stringify({ pk: keys[0], sk: keys[1] }),
      'null',
    ].map((text) => Buffer.from(text).toString('base64url'));
    const forgeries = [theirCursor || 'x', ...altered, cursor.slice(1), '', 'x'.repeat(100_000)];
    for (const forged of forgeries.filter((one) => one !== cursor)) {
      const { errors, data } = await ask(owner, list, forged);
      // A place among profiles is held against their ids alone: to be behind another's finds nothing more.
      const isPlace = list.name === 'exportProfiles' && forged === theirCursor;
      expect([forged, errors?.[0]?.extensions.code ?? data.list]).toEqual([
        forged,
        isPlace ? { pageInfo: { endCursor: null } } : 'BAD_USER_INPUT',
      ]);
    }
  });
});

describe('what lies behind a permission', () => {
  /** What only those may read who have it, in words that stand nowhere else. */
  const TOLD: Record<string, RegExp> = {
    'members:read': /@example\.com/,
    'api-keys:manage': /lastFour":"[0-9A-Za-z]{4}/,
  };

  it.each(['brands:read', 'strategies:read', 'approvals:read', 'feedback:read', 'audit:read', 'workflows:read'])(
    'is not told by fields within fields to a key with %s alone',
    async (scope) => {
      const key = await owner.key({ scopes: [scope] });
      const told: string[] = [];
      for (const field of fields.filter(({ isMutation, needs }) => !isMutation && needs.flat().includes(scope))) {
        const { data } = await key.query(sampleDocument(schema, field.root, field.field), variablesFor(field, own));
        for (const [hidden, text] of Object.entries(TOLD)) {
          if (text.test(JSON.stringify(data))) told.push(`${field.name} tells ${hidden}`);
        }
      }
      expect(told).toEqual([]);
    },
  );
});

describe('what is said to be there already, or to be newer', () => {
  it('is not shown to those who may not see it', async () => {
    const brandIds = [own.walk.brandId];
    const limited = await owner.as('ADMIN', { brandIds });
    await must(
      owner,
      'mutation { createBrand(input: { name: "Quiet", slug: "quiet", externalId: "Q-1" }) { userErrors { message } } }',
    );
    const UPDATE = `mutation ($input: UpdateBrandInput!) { updateBrand(input: $input) {
      userErrors { code message ... on AlreadyExistsError { existing { id __typename } } } } }`;
    const input = { id: own.walk.brandId, externalId: 'Q-1' };
    const { updateBrand } = (await limited.query(UPDATE, { input })).data;
    expect(updateBrand.userErrors).toMatchObject([{ code: 'ALREADY_EXISTS', existing: null }]);
    expect(JSON.stringify(updateBrand)).not.toMatch(/Quiet|brd_/);
    const { data } = await rival.query(UPDATE, { input: { ...input, id: theirs.walk.brandId } });
    expect(data.updateBrand.userErrors).toEqual([]);
  });
});
