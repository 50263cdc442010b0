import { must, mustHaveNoFaults, startApi, type Api, type Client } from '../support/api';
import { newBrand } from '../support/feedback';
import { importExport } from '../support/network-export';

let api: Api;
let ana: Client;
let brandId: string;

beforeAll(async () => {
  api = await startApi();
  api.clock.set('2026-10-02T10:00:00Z');
});
afterAll(() => mustHaveNoFaults(api));
beforeEach(async () => {
  ana = await api.agency();
  brandId = await newBrand(ana);
});

interface Report {
  property?: string;
  by?: string;
  to?: string;
  rows?: readonly (readonly [name: string, sessions: number])[];
}

const AUGUST: Report = {
  property: 'Mill',
  rows: [
    ['Direct', 10],
    ['Email', 5],
  ],
};

/** A report as Google Analytics gives it, with the line that names the property or without. */
const report = ({ property, by = 'Session primary channel group', to = '20260831', rows = AUGUST.rows }: Report) =>
  [
    ...(property === undefined ? [] : [`# Property: ${property}`]),
    '# Start date: 20260801',
    `# End date: ${to}`,
    `${by},Sessions,Engaged sessions`,
    ...(rows ?? []).map(([name, sessions]) => `${name},${sessions},1`),
  ].join('\n');

const run = (what: Report, more: object = {}) =>
  importExport(ana, { brandId, content: { text: report(what) }, ...more });

const sessions = async (): Promise<number> => {
  const TOTAL = `query ($id: ID!) { metrics(input: { of: { brandIds: [$id] }, metrics: ["sessions"], from: "2026-08-01",
    to: "2026-09-30", by: MONTH }) { total } }`;
  return (await must(ana, TOTAL, { id: brandId })).metrics[0].total;
};

describe('what Google Analytics counted in one period', () => {
  it('is refused without the name of its property when it is there with it', async () => {
    await run(AUGUST);
    const second = await run({ rows: [['Direct', 12]] });
    expect(second.rejections).toEqual([
      {
        sheet: null,
        row: 4,
        column: null,
        code: 'OVERLAPPING_PERIOD',
        message:
          'The file names no property, and from 2026-08-01 to 2026-08-31 sessions, engaged_sessions are kept of “Mill”: they would count twice. Export it with the line “# Property:”.',
      },
    ]);
    expect(await sessions()).toBe(15);
    expect(await run({ rows: [['Direct', 12]] }, { dryRun: true })).toMatchObject({
      rejections: second.rejections,
    });
  });

  it('is refused with the name of its property when it is there without, and replaces it without', async () => {
    await run({ rows: [['Direct', 15]] });
    const second = await run({ ...AUGUST, to: '20260915' });
    expect(second.rejections).toMatchObject([{ code: 'OVERLAPPING_PERIOD', row: 5 }]);
    expect(second.rejections[0].message).toBe(
      'From 2026-08-01 to 2026-08-31 sessions, engaged_sessions are kept from a file that named no property: they would count twice. To replace them, take the line “# Property:” out of this file.',
    );
    expect(await run({ ...AUGUST, property: undefined, to: '20260915' })).toMatchObject({ applied: true });
    expect(await sessions()).toBe(15);
  });

  it('adds up over the properties that a brand has', async () => {
    await run(AUGUST);
    expect(await run({ ...AUGUST, property: 'Shop' })).toMatchObject({ applied: true, rejections: [] });
    expect(await sessions()).toBe(30);
  });

  it('counts once, whatever the report is broken down by', async () => {
    await run(AUGUST);
    await run({
      ...AUGUST,
      by: 'Campaign',
      rows: [
        ['Spring', 9],
        ['Autumn', 6],
      ],
    });
    expect(await sessions()).toBe(15);
  });
});
