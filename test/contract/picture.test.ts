import { temporaryFolder } from '../support/folder';
import { callAs } from '../support/local-caller';
import { endProcesses, startServer } from '../support/local-process';

jest.setTimeout(60_000);

afterEach(endProcesses);

const AGENCY =
  'mutation ($input: CreateAgencyInput!) { createAgency(input: $input) { agency { id } userErrors { message } } }';
const BRAND =
  'mutation ($input: CreateBrandInput!) { createBrand(input: $input) { brand { id } userErrors { message } } }';
const LINK = `query ($id: ID!) { integrationModel(brandId: $id, from: "2026-08-01", to: "2026-08-31") {
  pictureUrl { url } } }`;

describe('the development server', () => {
  it('serves pictures by their addresses, which outlive a restart', async () => {
    const folder = temporaryFolder();
    const first = await startServer({ RESONANCE_DATA_DIR: folder });
    const ana = await callAs(first.url, folder, 'ana@example.com');
    await ana(AGENCY, { input: { name: 'Agency', slug: 'pictured' } });
    const { createBrand } = (await ana(BRAND, { input: { name: 'Molino', slug: 'molino' } })) as {
      createBrand: { brand: { id: string } };
    };
    const { integrationModel } = (await ana(LINK, { id: createBrand.brand.id })) as {
      integrationModel: { pictureUrl: { url: string } };
    };
    const { url } = integrationModel.pictureUrl;
    expect(url.startsWith(`${first.url}/pictures/`)).toBe(true);
    const picture = await fetch(url);
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/svg+xml; charset=utf-8']);
    expect(await picture.text()).toMatch(/^<svg .*model of Molino<.*<\/svg>$/s);
    const forged = await fetch(url.replace('2026-08-01', '2026-08-02'));
    expect([forged.status, await forged.text()]).toEqual([404, 'There is no such picture, or it has expired.']);

    first.child.kill('SIGINT');
    await first.ended;
    const second = await startServer({ RESONANCE_DATA_DIR: folder });
    expect((await fetch(url.replace(first.url, second.url))).status).toBe(200);
  });
});
