import type { Target } from '../../lambdas/operations/target';
import { measure, measureNodes } from '../support/authorization/matrix';
import { render } from '../support/authorization/render';
import { openWorld, type World } from '../support/authorization/seats';
import { mustHaveNoFaults, startApi, type Api } from '../support/api';
import { goldenFile } from '../support/golden';
import { printedSchema } from '../support/schema-samples';
import { fingerprints, itemsIn, type StoredItem } from '../support/table';
import { newTable } from '../support/tables';

let table: Target;
let api: Api;
let world: World;
let before: Record<string, string>;
let measured: string;

/** What lies in a brand or an agency that attackers tried to reach. */
async function ofVictims(): Promise<Record<string, string>> {
  const { unseen, other } = world;
  const brand = unseen.ids.brand.slice(4);
  // What each caller used up is counted, whatever they asked for.
  const isCounter = ({ pk }: StoredItem) => pk.endsWith('#USAGE');
  const agency = await itemsIn(table, `A#${unseen.ids.agency}`);
  const ofBrand = agency.filter(({ pk, sk }) => `${pk} ${sk}`.includes(brand));
  const ofOther = await itemsIn(table, `A#${other.ids.agency}`);
  return fingerprints([...ofBrand, ...ofOther].filter((item) => !isCounter(item)));
}

beforeAll(async () => {
  table = await newTable();
  api = await startApi({ environment: { TABLE_NAME: table.tableName } });
  world = await openWorld(api);
  before = await ofVictims();
  const schema = printedSchema();
  // First what is only read: the rest of the fields change things.
  const nodes = await measureNodes(schema, world);
  measured = render(await measure(schema, world), nodes);
}, 300_000);
afterAll(() => mustHaveNoFaults(api));

it('is what the committed matrix says, for every field and everybody', () => {
  expect(measured).toBe(goldenFile('authorization.md', measured));
});

it('left everything as it was that the callers may not see', async () => {
  expect(Object.keys(before).length).toBeGreaterThan(100);
  const after = await ofVictims();
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => before[key] !== after[key],
  );
  expect(changed).toEqual([]);
}, 180_000);
