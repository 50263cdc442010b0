import { must, mustHaveNoFaults, startApi, type Api, type Client } from '../support/api';
import { advance, newBrand } from '../support/feedback';
import { ENTRY_IN_TRANSACTION } from '../support/journal-costs';

const IMPORT = `mutation ($input: ImportFeedbackInput!) { importFeedback(input: $input) {
  summary { received created updated unchanged rejected } applied
  rejections { index externalId code path message }
  feedback { id externalId author text sentiment permalink receivedAt profileId stage version }
  userErrors { code path } } }`;

let api: Api;
let ana: Client;
let brandId: string;
let profileId: string;

beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  ana = await api.agency();
  brandId = await newBrand(ana, { externalId: 'CRM-1' });
  const { createProfile } = await must(
    ana,
    'mutation ($input: CreateProfileInput!) { createProfile(input: $input) { profile { id } userErrors { message } } }',
    { input: { brandId, network: 'INSTAGRAM', handle: 'Molino' } },
  );
  profileId = createProfile.profile.id;
});
afterEach(() => mustHaveNoFaults(api));

const run = async (rows: object[], more: object = {}, caller = ana) => {
  const { data, errors } = await caller.query(IMPORT, { input: { rows, ...more } });
  expect(errors).toBeUndefined();
  return data.importFeedback;
};
const row = (externalId: string, more: object = {}) => ({
  brandExternalId: 'CRM-1',
  externalId,
  text: 'The bread was still warm.',
  receivedAt: '2026-09-01 10:00',
  ...more,
});
const reasons = (rejections: { index: number; code: string; path: string[] }[]) =>
  rejections.map(({ index, code, path }) => `${index} ${code} ${path.join('.')}`);

describe('importing feedback', () => {
  it('records what was said, in the time of the brand, and the same rows change nothing', async () => {
    const rows = [
      row('a', { network: 'instagram', handle: '@molino', sentiment: 'negative', author: 'Marta' }),
      row('b', { profileId, permalink: 'https://example.com/b', receivedAt: '2026-09-01T10:00:00Z' }),
      row('c', { brandExternalId: undefined, brandId }),
    ];
    const tried = await run(rows, { dryRun: true });
    expect(tried).toMatchObject({ summary: { received: 3, created: 3 }, applied: false, feedback: [] });
    const first = await run(rows);
    expect(first).toMatchObject({ summary: { created: 3, rejected: 0 }, applied: true, userErrors: [] });
    expect(first.feedback).toMatchObject([
      {
        externalId: 'a',
        author: 'Marta',
        sentiment: 'NEGATIVE',
        profileId,
        receivedAt: '2026-09-01T08:00:00.000Z',
        stage: 'PERCEIVED',
        version: 1,
      },
      { externalId: 'b', permalink: 'https://example.com/b', profileId, receivedAt: '2026-09-01T10:00:00.000Z' },
      { externalId: 'c', profileId: null, sentiment: null },
    ]);
    expect((await run(rows)).summary).toMatchObject({ created: 0, updated: 0, unchanged: 3 });
    expect(ana.last().writeUnits).toBe(ENTRY_IN_TRANSACTION);
  });

  it('changes what a row says otherwise, and leaves the stage and what is blank', async () => {
    const { feedback } = await run([row('a', { author: 'Marta' })]);
    const [{ id }] = feedback;
    await advance(ana, id, 2);
    const changed = await run([row('a', { author: ' ', sentiment: 'POSITIVE' })]);
    expect(changed).toMatchObject({
      summary: { updated: 1 },
      feedback: [{ id, author: 'Marta', sentiment: 'POSITIVE', stage: 'ASSESSED', version: 4 }],
    });
    const renamed = await run([{ id, externalId: 'z' }]);
    expect(renamed.feedback).toMatchObject([{ id, externalId: 'z', text: 'The bread was still warm.' }]);
    const anew = await run([row('a')]);
    expect(anew.summary).toMatchObject({ created: 1 });
    expect(reasons((await run([{ id, externalId: 'a' }])).rejections)).toEqual(['0 ALREADY_EXISTS externalId']);
  });

  it('refuses each row with everything that is wrong with it', async () => {
    await run([row('there')]);
    const rows = [
      row('no-brand', { brandExternalId: 'CRM-9' }),
      row('', { externalId: '' }),
      row('bad-cells', { sentiment: 'angry', permalink: 'x', network: 'MYSPACE', text: 5 }),
      row('no-profile', { network: 'X', handle: 'molino' }),
      row('half-profile', { handle: 'molino' }),
      row('other-profile', { profileId: 'prf_x' }),
      row('no-day', { receivedAt: '31/08/2026' }),
      row('future', { receivedAt: '2026-09-15T10:00:01Z' }),
      row('empty', { text: null, receivedAt: null }),
      row('there', { receivedAt: '2026-09-02' }),
      row('twice'),
      row('twice', { text: 'Another text' }),
      { id: 'fbk_x', text: 'Lovely' },
    ];
    const result = await run(rows, { errorPolicy: 'REJECT_FAILED_ROWS' });
    expect(reasons(result.rejections)).toEqual([
      '0 BRAND_UNKNOWN brandExternalId',
      '1 BLANK externalId',
      '2 NETWORK_UNKNOWN network',
      '2 INVALID sentiment',
      '2 INVALID permalink',
      '3 PROFILE_UNKNOWN handle',
      '4 BLANK network',
      '5 PROFILE_UNKNOWN profileId',
      '6 DATE_IMPOSSIBLE receivedAt',
      '7 DATE_IMPOSSIBLE receivedAt',
      '8 BLANK text',
      '8 BLANK receivedAt',
      '9 STATE_CONFLICT receivedAt',
      '11 DUPLICATE_ROW externalId',
      '12 FEEDBACK_UNKNOWN id',
    ]);
    expect(result.summary).toEqual({ received: 13, created: 1, updated: 0, unchanged: 0, rejected: 12 });
  });

  it('writes nothing when one row is bad, unless asked to leave it out', async () => {
    const stopped = await run([row('a'), row('b', { text: '' })]);
    expect(stopped).toMatchObject({
      summary: { created: 0, rejected: 1 },
      applied: false,
      userErrors: [{ code: 'INVALID', path: ['input', 'rows'] }],
    });
    const { feedback } = await must(ana, '{ feedback { nodes { id } } }');
    expect(feedback.nodes).toEqual([]);
  });

  it('records nothing twice when the same file comes from three places at once', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => row(`r-${index}`));
    const results = await Promise.all([run(rows), run(rows), run(rows)]);
    const count = (name: string) => results.reduce((sum, { summary }) => sum + summary[name], 0);
    expect([count('created'), count('unchanged'), count('rejected')]).toEqual([60, 120, 0]);
    const { feedback } = await must(ana, '{ feedback(first: 100) { nodes { externalId } } }');
    expect(new Set(feedback.nodes.map(({ externalId }: { externalId: string }) => externalId)).size).toBe(60);
    expect(feedback.nodes).toHaveLength(60);
  }, 60_000);

  it('takes from a key what concerns the brands that it may see', async () => {
    await newBrand(ana, { externalId: 'CRM-2' });
    const key = await ana.key({ scopes: ['feedback:write'], brandIds: [brandId] });
    const result = await run(
      [row('a'), row('b', { brandExternalId: 'CRM-2' })],
      {
        errorPolicy: 'REJECT_FAILED_ROWS',
      },
      key,
    );
    expect(result.summary).toMatchObject({ created: 1, rejected: 1 });
    const test = await ana.key({ scopes: ['feedback:write'], mode: 'TEST' });
    expect((await run([row('c')], { dryRun: true }, test)).summary).toMatchObject({ created: 1 });
    expect((await test.query(IMPORT, { input: { rows: [row('c')] } })).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
  });
});
