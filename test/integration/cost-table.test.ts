import type { Consumption } from '../../lambdas/data/meter';
import { startApi, type Api } from '../support/api';
import { measure, type Cost } from '../support/costs/measure';
import { MUTATIONS } from '../support/costs/mutations';
import { QUERIES } from '../support/costs/queries';
import { measuredUnits } from '../support/costs/measured-units';
import { lineOf, render, type Row } from '../support/costs/render';
import { openWorld } from '../support/costs/world';
import { startFlakyEngine, type FlakyEngine } from '../support/flaky-engine';
import { goldenFile } from '../support/golden';
import { engineEndpoint } from '../support/services';

const A_PERSON = 'a person, later';
/** Mutations come last, for they change what queries find. */
const OPERATIONS = [...QUERIES, ...MUTATIONS];
const WORLDS = [1, 100, 10_000];
/** With answers that take their time, what is sent at the same moment is seen to be, however busy the machine is. */
const ANSWERS_AFTER_MS = 15;

let slowEngine: FlakyEngine;
/** With the door through which costs are measured. */
const openApis = () => Promise.all([startApi(), startApi({ endpoint: slowEngine.endpoint })]);

let admissions: Record<string, Consumption>;
let rows: Row[];

beforeAll(async () => {
  slowEngine = await startFlakyEngine(engineEndpoint(), () => ({ delay: ANSWERS_AFTER_MS }));
  const worlds = await Promise.all(WORLDS.map(costsWith));
  rows = OPERATIONS.map((operation, index) => ({
    operation,
    costs: new Map(worlds.flatMap(({ brands, costs }) => (costs[index] ? [[brands, costs[index]] as const] : []))),
  }));
  admissions = await admissionsOf(...(await openApis()));
}, 300_000);

afterAll(() => slowEngine.stop());

/** Of every operation, in an agency with so many brands. Each has an API of its own: a cost is read from the end of its log. */
async function costsWith(brands: number): Promise<{ brands: number; costs: Cost[] }> {
  const [api, measured] = await openApis();
  const world = await openWorld(api, brands);
  measured.clock.set(api.clock.now().toISOString());
  return { brands, costs: await measure(measured, world, OPERATIONS) };
}

/** What it costs to let people and programs in, in a minute's first request and later. */
async function admissionsOf(api: Api, measured: Api): Promise<Record<string, Consumption>> {
  const owner = await api.agency();
  const { secret } = await owner.key({ scopes: ['brands:read'] });
  const person = await measured.member(owner.email ?? '', owner.agencyId);
  const askAs = {
    person: () => person.query('{ __typename }'),
    program: () => measured.stranger.send('{"query":"{ __typename }"}', { 'x-api-key': secret }),
  };
  const admitted = async (who: keyof typeof askAs): Promise<Consumption> => {
    await askAs[who]();
    return person.last().admission;
  };
  const admissions: Record<string, Consumption> = {};
  for (const who of ['person', 'program'] as const) {
    measured.clock.set(new Date(measured.clock.now().getTime() + 60_000).toISOString());
    admissions[`a ${who}, in the first request of a minute`] = await admitted(who);
    admissions[`a ${who}, later`] = await admitted(who);
  }
  return admissions;
}

it('is what the committed table says, for every operation and any number of brands', () => {
  const table = render(admissions, rows);
  expect(table).toBe(goldenFile('costs.md', table));
});

it('is the same with one, a hundred and ten thousand brands, save where the table says why not', () => {
  const differing = rows.filter(({ costs }) => new Set([...costs.values()].map(lineOf)).size > 1);
  expect(differing.map(({ operation }) => operation.name)).toEqual(
    OPERATIONS.filter(({ differs }) => differs).map(({ name }) => name),
  );
});

it('is the same with a hundred brands and with ten thousand, wherever it is answered', () => {
  for (const { operation, costs } of rows.filter(({ operation }) => !operation.mostBrands)) {
    const [, hundred, tenThousand] = [...costs.values()].map(lineOf);
    expect([operation.name, tenThousand]).toEqual([operation.name, hundred]);
  }
});

it('is what the cost model counts with', () => {
  const units = `${JSON.stringify(measuredUnits(rows), null, 2)}\n`;
  expect(units).toBe(goldenFile('../../lambdas/operations/cost/measured.json', units));
});

it('lets everybody in at the same cost, whatever they ask for', () => {
  const ofPeople = rows.flatMap(({ costs }) => [...costs.values()].map(({ admission }) => JSON.stringify(admission)));
  expect([...new Set(ofPeople)]).toEqual([JSON.stringify(admissions[A_PERSON])]);
});
