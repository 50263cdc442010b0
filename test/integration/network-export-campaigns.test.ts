import { parse } from 'csv-parse/sync';
import { must, startApi, type Client } from '../support/api';
import { base64, importExport, sampleBytes } from '../support/network-export';
import { createCampaign, startWalk, type Walk } from '../support/walk';

const ADS = 'meta-ads.csv';
const TOTALS = `query ($of: MetricSubjects!) { metrics(input: {
  of: $of, metrics: ["spend"], from: "2026-08-01", to: "2026-08-31", by: MONTH }) { total } }`;

let ana: Client;
let walk: Walk;

beforeEach(async () => {
  const api = await startApi();
  api.clock.set('2026-10-02T10:00:00Z');
  ana = await api.agency();
  walk = await startWalk(ana);
});

/** What the rows of the file come to, as a spreadsheet would add them up. */
const spendOf = (isMeant: (row: Record<string, string>) => boolean): number => {
  const rows: Record<string, string>[] = parse(sampleBytes(ADS), { columns: true, bom: true });
  const cents = rows.filter(isMeant).map((row) => Math.round(Number(row['Amount spent (EUR)']) * 100));
  return cents.reduce((sum, one) => sum + one, 0) / 100;
};
const importAds = (more: object = {}) =>
  importExport(ana, { brandId: walk.brandId, content: base64(sampleBytes(ADS)), ...more });
const totalOf = async (of: object): Promise<number | null> => (await must(ana, TOTALS, { of })).metrics[0].total;

describe('totals of advertising', () => {
  it('are the brand’s, and are owed to the campaigns that bear their names as well', async () => {
    const [first, third] = [
      await createCampaign(walk, { name: 'lanzamiento 1 ' }),
      await createCampaign(walk, { name: 'Lanzamiento 3' }),
    ];
    expect(await importAds()).toMatchObject({ applied: true, userErrors: [] });
    expect(await totalOf({ campaignIds: [first.id] })).toBe(spendOf((row) => row['Campaign name'] === 'Lanzamiento 1'));
    expect(await totalOf({ campaignIds: [third.id] })).toBe(spendOf((row) => row['Campaign name'] === 'Lanzamiento 3'));
    expect(await totalOf({ brandIds: [walk.brandId] })).toBe(spendOf(() => true));

    const again = await importAds();
    expect(again.summary).toMatchObject({ created: 0, updated: 0, rejected: 0 });
  });

  it('are owed to none of two campaigns with the same name, which the answer says', async () => {
    const twins = [
      await createCampaign(walk, { name: 'Lanzamiento 2' }),
      await createCampaign(walk, { name: 'Lanzamiento 2' }),
    ];
    const { understood, applied } = await importAds();
    expect(applied).toBe(true);
    expect(understood.warnings).toContainEqual(expect.stringContaining('2 campaigns called "Lanzamiento 2"'));
    for (const { id } of twins) expect(await totalOf({ campaignIds: [id] })).toBeNull();
  });

  it('are all owed to the campaign that the caller names', async () => {
    const { id } = await createCampaign(walk, { name: 'Everything' });
    expect(await importAds({ campaignId: id })).toMatchObject({ applied: true });
    expect(await totalOf({ campaignIds: [id] })).toBe(spendOf(() => true));
  });
});
