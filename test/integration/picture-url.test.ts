import { must, mustHaveNoFaults, startApi, type Api, type Client } from '../support/api';
import { newBrand } from '../support/feedback';
import { PICTURES, startPictures, type Seen } from '../support/pictures';
import { startRecorder } from '../support/recorder';
import { readServices } from '../support/services';
import { elementsOf } from '../support/svg';

const LINK = `query ($id: ID!, $theme: PictureTheme = AUTO, $hours: Int = 168, $compareTo: PeriodInput) {
  integrationModel(brandId: $id, from: "2026-08-21", to: "2026-09-09", compareTo: $compareTo) {
    brandId pictureUrl(theme: $theme, expiresInHours: $hours) { url expiresAt } } }`;
const ARCHIVE = 'mutation ($id: ID!) { archiveBrand(input: { id: $id }) { userErrors { message } } }';
const RESTORE = 'mutation ($id: ID!) { restoreBrand(input: { id: $id }) { userErrors { message } } }';
const NOTHING = { status: 404, body: 'There is no such picture, or it has expired.' };

let api: Api;
let see: (url: string) => Promise<Seen>;
let ana: Client;
let brandId: string;

const link = async (more: object = {}, client = ana): Promise<{ url: string; expiresAt: string }> =>
  (await must(client, LINK, { id: brandId, ...more })).integrationModel.pictureUrl;
const refusal = async (more: object = {}, client = ana) => (await client.query(LINK, { id: brandId, ...more })).errors;

beforeAll(async () => {
  api = await startApi({ environment: PICTURES });
  see = startPictures(api);
});
beforeEach(async () => {
  api.clock.set('2026-09-15T10:00:00.700Z');
  ana = await api.agency();
  brandId = await newBrand(ana, { name: 'Molino & Hijos' });
});
afterEach(() => mustHaveNoFaults(api));

describe('the address of a picture', () => {
  it('shows whoever has it the very picture that the field gives', async () => {
    const profile = { brandId, network: 'INSTAGRAM', handle: 'molino' };
    await must(
      ana,
      'mutation ($input: CreateProfileInput!) { createProfile(input: $input) { userErrors { message } } }',
      { input: profile },
    );
    const compareTo = { from: '2025-08-21', to: '2025-09-09' };
    const { url } = await link({ theme: 'DARK', compareTo });
    const { integrationModel } = await must(
      ana,
      `query ($id: ID!, $compareTo: PeriodInput) { integrationModel(brandId: $id, from: "2026-08-21", to: "2026-09-09",
        compareTo: $compareTo) { picture(theme: DARK) } }`,
      { id: brandId, compareTo },
    );
    const seen = await see(url);
    expect(seen).toMatchObject({ status: 200, body: integrationModel.picture });
    expect(elementsOf(seen.body)).toContain('svg');
    expect(seen.body).toContain('Human media integration model of Molino &amp; Hijos');
    expect(seen.body).toContain('INSTAGRAM molino');
    expect(seen.body).toContain('2026-08-21 – 2026-09-09, against 2025-08-21 – 2025-09-09');
    expect((await see((await link({ theme: 'LIGHT' })).url)).body).not.toBe(seen.body);
  });

  it('answers as an image that can do nothing, and that is kept no longer than it may be seen', async () => {
    const { url } = await link({ hours: 1 });
    const first = await see(url);
    expect(first.headers).toEqual({
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': 'private, max-age=300',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      'x-content-type-options': 'nosniff',
    });
    api.clock.set('2026-09-15T10:58:20.500Z');
    expect((await see(url)).headers['cache-control']).toBe('private, max-age=99');
  });

  it('is made of characters that need no encoding, and speaks of the API’s own place', async () => {
    expect((await link()).url).toMatch(/^https:\/\/api\.example\.com\/pictures\/[\w~-]+\.[\w-]{43}\.svg$/);
  });

  it('ends when it was to end, to the second', async () => {
    const { url, expiresAt } = await link();
    expect(expiresAt).toBe('2026-09-22T10:00:00.000Z');
    api.clock.set('2026-09-22T09:59:59.999Z');
    expect((await see(url)).status).toBe(200);
    api.clock.set(expiresAt);
    expect(await see(url)).toMatchObject(NOTHING);
  });

  it('leads to nothing when any one character of it was replaced', async () => {
    const { url } = await link();
    const start = url.lastIndexOf('/') + 1;
    const replaced = [...url.slice(start)].flatMap((character, index) =>
      ['A', 'B', 'b', '0', '1', '-', '_', '~', '.', '%', 'é']
        .filter((other) => other !== character)
        .map((other) => url.slice(0, start + index) + other + url.slice(start + index + 1)),
    );
    expect(replaced.length).toBeGreaterThan(1500);
    const seen = await Promise.all(replaced.map(see));
    expect(new Set(seen.map(({ status, body }) => `${status} ${body}`))).toEqual(new Set([`404 ${NOTHING.body}`]));
    expect(new Set(seen.map(({ headers }) => JSON.stringify(headers))).size).toBe(1);
    expect(api.logs.at(-1)).toMatchObject({ event: 'request', status: 404, requests: 0 });
    expect((await see(url)).status).toBe(200);
  });

  it('is no text of another form', async () => {
    for (const text of ['', 'x', '.svg', '..svg', '~.~.svg', `${'a'.repeat(5000)}.${'b'.repeat(43)}.svg`]) {
      expect(await see(`${PICTURES.PUBLIC_URL}/pictures/${text}`)).toMatchObject(NOTHING);
    }
  });

  it('shows no other brand, period or agency, whatever is put in its place', async () => {
    const { url } = await link();
    const other = await api.agency();
    const theirs = await newBrand(other, { name: 'Rival' });
    const changes: [string, string][] = [
      [ana.agencyId, other.agencyId],
      [brandId, theirs],
      [brandId, await newBrand(ana)],
      ['2026-08-21', '2026-08-20'],
      ['AUTO', 'DARK'],
    ];
    for (const [from, to] of changes) {
      expect(url).toContain(from);
      expect(await see(url.replace(from, to))).toMatchObject(NOTHING);
    }
    expect(await see(url.replace(ana.agencyId, other.agencyId).replace(brandId, theirs))).toMatchObject(NOTHING);
  });

  it('is worth nothing where another secret signs', async () => {
    const elsewhere = startPictures(api, { secret: 'another secret, of another stage, as long' });
    expect(await elsewhere((await link()).url)).toMatchObject(NOTHING);
  });

  it('shows nothing while the brand is archived, and none is made then', async () => {
    const { url } = await link();
    await must(ana, ARCHIVE, { id: brandId });
    expect(await see(url)).toMatchObject(NOTHING);
    expect(await refusal()).toMatchObject([{ message: 'The brand is archived: restore it to show its picture.' }]);
    await must(ana, RESTORE, { id: brandId });
    expect((await see(url)).status).toBe(200);
  });

  it('costs what the model costs, in one round trip, and reads in no other ways than its role allows', async () => {
    const recorder = await startRecorder(readServices().endpoint);
    const { url } = await link();
    const ofLink = ana.last();
    const { status } = await startPictures(api, { endpoint: recorder.endpoint })(url).finally(recorder.stop);
    expect(status).toBe(200);
    expect([...recorder.used].toSorted()).toEqual(['BatchGetItem', 'Query']);
    expect(ana.last()).toMatchObject({ roundTrips: 1, requests: ofLink.requests, writeUnits: 0 });
  });
});

describe('who makes the address of a picture', () => {
  it('may be whoever may read the model: a client of the brand, a key with these permissions', async () => {
    const client = await ana.as('CLIENT', { brandIds: [brandId], approverGroup: 'BOARD' });
    expect((await see((await link({}, client)).url)).status).toBe(200);
    const scopes = ['metrics:read', 'profiles:read', 'feedback:read'];
    expect((await see((await link({}, await ana.key({ scopes, mode: 'TEST' }))).url)).status).toBe(200);
  });

  it('is nobody who may not see the brand', async () => {
    const limited = await ana.as('CLIENT', { brandIds: [await newBrand(ana)], approverGroup: 'BOARD' });
    for (const caller of [limited, await api.agency()]) {
      expect(await must(caller, LINK, { id: brandId })).toEqual({ integrationModel: null });
    }
  });

  it('is nobody without the permission to read metrics', async () => {
    const key = await ana.key({ scopes: ['brands:read', 'profiles:read', 'feedback:read'] });
    expect(await refusal({}, key)).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await refusal({}, api.stranger)).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it.each([0, -1, 2161, 2_000_000_000])('does not get one for %s hours', async (hours) => {
    const { data, errors } = await ana.query(LINK, { id: brandId, hours });
    expect(errors).toMatchObject([
      {
        message: 'expiresInHours must be from 1 to 2160, which is 90 days.',
        path: ['integrationModel', 'pictureUrl'],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
    expect(data.integrationModel).toEqual({ brandId, pictureUrl: null });
  });

  it.each([1, 2160])('gets one for %s hours', async (hours) => {
    const { expiresAt } = await link({ hours });
    expect(Date.parse(expiresAt) - Date.parse('2026-09-15T10:00:00Z')).toBe(hours * 3_600_000);
  });

  it.each([{ PUBLIC_URL: PICTURES.PUBLIC_URL }, { PICTURE_SECRET: PICTURES.PICTURE_SECRET }])(
    'is told so where it is not set up: only %j',
    async (environment) => {
      const bare = await startApi({ environment });
      const owner = await bare.agency();
      const { errors } = await owner.query(LINK, { id: await newBrand(owner) });
      expect(errors).toMatchObject([
        {
          message: 'Pictures by URL are not set up here. Use the field picture.',
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ]);
      mustHaveNoFaults(bare);
    },
  );
});

describe('a fault while a picture is read', () => {
  it('is a 500 that tells nothing but the request id, and is logged', async () => {
    const { url } = await link();
    const own = await startApi({ environment: PICTURES });
    own.clock.set('2026-09-15T10:00:00Z');
    const seen = await startPictures(own, { endpoint: 'http://127.0.0.1:9' })(url);
    expect(seen.status).toBe(500);
    expect(seen.body).toMatch(/^Something went wrong on our side\. Name the request id when you report it: test-\d+$/);
    expect(own.logs).toContainEqual(expect.objectContaining({ event: 'fault', stack: expect.any(String) }));
    expect(JSON.stringify(own.logs)).not.toContain(url.slice(-40));
  });
});
