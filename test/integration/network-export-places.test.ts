import { must, startApi, type Api, type Client } from '../support/api';
import { base64, importExport, sampleBytes } from '../support/network-export';
import { ENTRY } from '../support/journal-costs';

let api: Api;
let ana: Client;
let brandId: string;

beforeAll(async () => {
  api = await startApi();
});

beforeEach(async () => {
  api.clock.set('2026-10-02T10:00:00Z');
  ana = await api.agency();
  const document = 'mutation { createBrand(input: { name: "Olivo", externalId: "CRM-1" }) { brand { id } } }';
  brandId = (await must(ana, document)).createBrand.brand.id;
});

const createProfile = async (network: string, handle: string): Promise<string> =>
  (
    await must(
      ana,
      'mutation ($input: CreateProfileInput!) { createProfile(input: $input) { profile { id } userErrors { message } } }',
      { input: { brandId, network, handle } },
    )
  ).createProfile.profile.id;
const sample = (file: string, more: object = {}) => ({ brandId, content: base64(sampleBytes(file)), ...more });
const overview = (...rows: string[]) => ({ text: ['Date,Impressions,Reposts,Likes', ...rows, ''].join('\n') });

describe('the profile', () => {
  it('is the one with the handle in the file, whoever else is there', async () => {
    await createProfile('INSTAGRAM', 'another');
    const right = await createProfile('INSTAGRAM', '@Mercado.Olivo');
    const { understood, applied } = await importExport(ana, sample('meta-instagram-content.csv'));
    expect([applied, understood.accounts]).toMatchObject([true, [{ handle: 'mercado.olivo', profile: { id: right } }]]);
  });

  it('is asked for when the handle is nobody of the brand, and the candidates are named', async () => {
    await createProfile('INSTAGRAM', 'another');
    const { userErrors, applied, understood } = await importExport(ana, sample('meta-instagram-content.csv'));
    expect(applied).toBe(false);
    expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'profileId'] }]);
    expect(userErrors[0].message).toContain('INSTAGRAM @another');
    expect(understood.metrics).toHaveLength(7);
  });

  it('is asked for when a file names none and there are several', async () => {
    const ids = [await createProfile('X', 'one'), await createProfile('X', 'two')];
    const { userErrors } = await importExport(ana, sample('x-overview.csv'));
    expect(userErrors[0].message).toContain("name the brand's profile on X as profileId");
    expect(ids.every((id) => userErrors[0].message.includes(id))).toBe(true);
    expect(await importExport(ana, sample('x-overview.csv', { profileId: ids[1] }))).toMatchObject({ applied: true });
  });

  it('has to be on the network that the file is of', async () => {
    const profileId = await createProfile('LINKEDIN', 'olivo');
    const { userErrors } = await importExport(ana, sample('x-overview.csv', { profileId }));
    expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'profileId'] }]);
  });

  it('has no part in what belongs to the brand itself', async () => {
    const profileId = await createProfile('FACEBOOK', 'olivo');
    const { userErrors } = await importExport(ana, sample('meta-ads.csv', { profileId }));
    expect(userErrors).toMatchObject([{ path: ['input', 'profileId'] }]);
  });
});

describe('refused rows', () => {
  const content = overview('2026-08-01,10,1,2', '2026-08-02,many,1,2', '2026-08-03,=1+1,1,2', '2026-08-04,40,1,2');

  it('stop everything unless asked otherwise, and are named by row and column', async () => {
    await createProfile('X', 'olivo');
    const stopped = await importExport(ana, { brandId, content });
    expect(stopped).toMatchObject({
      applied: false,
      summary: { received: 12, created: 0, rejected: 6 },
      rejections: [
        { row: 3, column: 'Impressions', code: 'VALUE_NOT_A_NUMBER' },
        { row: 4, column: 'Impressions', code: 'FORMULA' },
      ],
      userErrors: [{ code: 'INVALID', path: ['input', 'content'] }],
    });
    expect(ana.last().writeUnits).toBe(ENTRY);
    const partly = await importExport(ana, { brandId, content, errorPolicy: 'REJECT_FAILED_ROWS' });
    expect(partly).toMatchObject({ applied: true, summary: { received: 12, created: 6, rejected: 6 }, userErrors: [] });
  });
});

it('records a later export of the same days over the earlier one', async () => {
  await createProfile('X', 'olivo');
  await importExport(ana, { brandId, content: overview('2026-08-01,10,1,2', '2026-08-02,20,1,2') });
  const { summary } = await importExport(ana, { brandId, content: overview('2026-08-01,10,1,2', '2026-08-02,25,1,2') });
  expect(summary).toEqual({ received: 6, created: 0, updated: 1, unchanged: 5, rejected: 0 });
});

it('refuses a period that overlaps one that is kept: its days would count twice', async () => {
  const ads = (from: string, to: string, impressions: number) => ({
    brandId,
    content: { text: `Reporting starts,Reporting ends,Campaign name,Impressions\n${from},${to},A,${impressions}\n` },
  });
  await importExport(ana, ads('2026-08-01', '2026-08-31', 10));
  const { rejections, applied } = await importExport(ana, ads('2026-08-15', '2026-09-15', 20));
  expect([applied, rejections]).toMatchObject([false, [{ row: 2, code: 'OVERLAPPING_PERIOD' }]]);
  expect((await importExport(ana, ads('2026-08-01', '2026-08-31', 12))).summary).toMatchObject({ updated: 1 });
});

it.each([
  [{ brandId: 'brd_nonsense' }, ['input', 'brandId']],
  [{ brandExternalId: 'CRM-2' }, ['input', 'brandExternalId']],
  [{ brandId: null }, ['input', 'brandId']],
  [{ content: { base64: 'no base64!' } }, ['input', 'content', 'base64']],
  [{ content: { text: '' } }, ['input', 'content']],
  [{ content: base64(Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3])) }, ['input', 'content']],
  [{ year: 3 }, ['input', 'year']],
  [{ format: 'GA4' }, ['input', 'format']],
  [{ campaignId: 'cmp_nonsense' }, ['input', 'campaignId']],
])('answers %j with what is wrong with it', async (more, path) => {
  await createProfile('X', 'olivo');
  const { userErrors, applied } = await importExport(ana, { brandId, content: overview('2026-08-01,1,1,1'), ...more });
  expect(applied).toBe(false);
  expect(userErrors).toMatchObject([{ path }]);
});

describe('who may import', () => {
  it('knows no brand of another agency, nor one that a member may not see', async () => {
    const document = 'mutation { createBrand(input: { name: "Other" }) { brand { id } } }';
    const other = (await must(ana, document)).createBrand.brand.id;
    const callers = [await api.agency(), await ana.as('ANALYST', { brandIds: [other] })];
    for (const caller of callers) {
      for (const brand of [{ brandId }, { brandId: undefined, brandExternalId: 'CRM-1' }]) {
        const { userErrors, understood } = await importExport(caller, sample('x-overview.csv', brand));
        expect({ understood, userErrors }).toMatchObject({ understood: null, userErrors: [{ code: 'NOT_FOUND' }] });
      }
    }
  });

  it('is nobody with the role of a client', async () => {
    const client = await ana.as('CLIENT', { brandIds: [brandId] });
    await expect(importExport(client, sample('x-overview.csv'))).rejects.toThrow('metrics:write');
  });

  it('lets a test key do a dry run and nothing else', async () => {
    await createProfile('X', 'olivo');
    const key = await ana.key({ scopes: ['metrics:write'], mode: 'TEST' });
    const dry = await importExport(key, sample('x-overview.csv', { dryRun: true }));
    expect(dry).toMatchObject({ applied: false, summary: { created: 549 } });
    await expect(importExport(key, sample('x-overview.csv'))).rejects.toThrow('test key');
  });
});
