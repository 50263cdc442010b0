import { must, startApi, type Api, type Client } from '../support/api';
import { approverBeside, profilesOf, walkThroughSubStep, walkTo, type Walk } from '../support/walk';

const PROFILE = `profile {
  id brandId externalId platformKey network handle criteria { criterion value } missingCriteria
  optimizations { what edge } postsTo status publishedAt changedSincePublished version
}`;
const ERRORS = `userErrors {
  __typename code message path
  ... on StepOrderError { blockedBy { key } blockedBySubSteps { key } }
  ... on AlreadyExistsError { existing { id } }
  ... on VersionConflictError { current { ... on Profile { version } } }
}`;
const mutation = (name: string) => {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${PROFILE} ${ERRORS} } }`;
};
const CREATE = mutation('createProfile');
const UPDATE = mutation('updateProfile');
const LINK = mutation('linkProfiles');
const PUBLISH = mutation('publishProfile');
const ARCHIVE = mutation('archiveProfile');

let api: Api;
let ana: Client;

beforeAll(async () => {
  api = await startApi();
});

beforeEach(async () => {
  ana = await api.agency();
});

const newBrand = async (name: string, client = ana): Promise<string> => {
  const document =
    'mutation ($name: String!) { createBrand(input: { name: $name }) { brand { id } userErrors { message } } }';
  return (await must(client, document, { name })).createBrand.brand.id;
};
const create = async (input: object, client = ana) => (await must(client, CREATE, { input })).createProfile.profile;
const update = async (input: object) => (await must(ana, UPDATE, { input })).updateProfile.profile;
const refused = async (document: string, input: object, client = ana) => {
  const { data } = await client.query(document, { input });
  const payload = Object.values(data as Record<string, { profile: unknown; userErrors: Record<string, unknown>[] }>)[0];
  expect(payload?.profile).toBeNull();
  return payload?.userErrors ?? [];
};

describe('creating a profile', () => {
  it('makes a draft whose handle criterion is its handle, and says what is missing', async () => {
    const brandId = await newBrand('A');
    const profile = await create({
      brandId,
      network: 'THREADS',
      handle: 'molino',
      platformKey: 'threads',
      criteria: [{ criterion: 'BIO', value: 'Flour' }],
    });
    expect(profile).toMatchObject({
      brandId,
      platformKey: 'threads',
      criteria: [
        { criterion: 'HANDLE', value: 'molino' },
        { criterion: 'BIO', value: 'Flour' },
      ],
      missingCriteria: ['DISPLAY_NAME', 'LINK', 'AVATAR'],
      status: 'DRAFT',
      publishedAt: null,
      changedSincePublished: false,
      version: 1,
    });
  });

  it('gives an address once within a brand and network, however the handle is written', async () => {
    const brandId = await newBrand('A');
    const { id } = await create({ brandId, network: 'X', handle: 'Molino', externalId: 'P-1' });
    const errors = await refused(CREATE, { brandId, network: 'X', handle: '@molino', externalId: 'P-1' });
    expect(errors).toMatchObject([
      { code: 'ALREADY_EXISTS', path: ['input', 'handle'], existing: { id } },
      { code: 'ALREADY_EXISTS', path: ['input', 'externalId'], existing: { id } },
    ]);
    await create({ brandId, network: 'TIKTOK', handle: 'molino' });
    await create({ brandId: await newBrand('B'), network: 'X', handle: 'molino', externalId: 'P-1' });
  });

  it('lets one of ten have an address that all want at the same moment', async () => {
    const brandId = await newBrand('A');
    const input = { brandId, network: 'X', handle: 'molino' };
    const answers = await Promise.all(Array.from({ length: 10 }, () => ana.query(CREATE, { input })));
    expect(answers.filter(({ data }) => data.createProfile.profile)).toHaveLength(1);
  });

  it('names everything that is wrong at once', async () => {
    const errors = await refused(CREATE, {
      brandId: await newBrand('A'),
      network: 'X',
      handle: ' ',
      platformKey: 'No Key',
      criteria: [
        { criterion: 'BIO', value: 'one' },
        { criterion: 'BIO', value: 'two' },
        { criterion: 'LINK', value: '' },
      ],
    });
    expect(errors.map(({ path }) => (path as string[]).join('.')).sort()).toEqual([
      'input.criteria.1.criterion',
      'input.criteria.2.value',
      'input.handle',
      'input.platformKey',
    ]);
  });

  it('is refused for an archived brand', async () => {
    const brandId = await newBrand('A');
    await must(ana, 'mutation ($id: ID!) { archiveBrand(input: { id: $id }) { userErrors { code } } }', {
      id: brandId,
    });
    const errors = await refused(CREATE, { brandId, network: 'X', handle: 'molino' });
    expect(errors).toMatchObject([{ code: 'STATE_CONFLICT', path: ['input', 'brandId'] }]);
  });
});

describe('changing a profile', () => {
  it('fills in and takes away criteria, and leaves the others', async () => {
    const { id } = await create({
      brandId: await newBrand('A'),
      network: 'X',
      handle: 'molino',
      criteria: [
        { criterion: 'BIO', value: 'Flour' },
        { criterion: 'LINK', value: 'https://molino.example' },
      ],
    });
    const profile = await update({
      id,
      criteria: [
        { criterion: 'LINK', value: null },
        { criterion: 'AVATAR', value: 'mill.png' },
      ],
      optimizations: [{ what: 'Scheduler', edge: 'On time' }],
      expectedVersion: 1,
    });
    expect(profile).toMatchObject({
      criteria: [
        { criterion: 'HANDLE', value: 'molino' },
        { criterion: 'BIO', value: 'Flour' },
        { criterion: 'AVATAR', value: 'mill.png' },
      ],
      optimizations: [{ what: 'Scheduler', edge: 'On time' }],
      version: 2,
    });
    expect(await refused(UPDATE, { id, expectedVersion: 1 })).toMatchObject([
      { __typename: 'VersionConflictError', current: { version: 2 } },
    ]);
  });

  it('frees the former handle, and takes the handle criterion along', async () => {
    const brandId = await newBrand('A');
    const { id } = await create({ brandId, network: 'X', handle: 'molino' });
    expect(await update({ id, handle: 'el-molino' })).toMatchObject({
      handle: 'el-molino',
      criteria: [{ criterion: 'HANDLE', value: 'el-molino' }],
    });
    const other = await create({ brandId, network: 'X', handle: 'molino' });
    expect(await refused(UPDATE, { id: other.id, handle: 'EL-MOLINO' })).toMatchObject([
      { code: 'ALREADY_EXISTS', path: ['input', 'handle'], existing: { id } },
    ]);
    expect(await update({ id, handle: 'El-Molino' })).toMatchObject({ handle: 'El-Molino' });
  });

  it('keeps both changes when two people change it at the same moment', async () => {
    const { id } = await create({ brandId: await newBrand('A'), network: 'X', handle: 'molino' });
    const values = ['BIO', 'LINK', 'AVATAR', 'COVER', 'CONTACT', 'CATEGORY'];
    await Promise.all(values.map((criterion) => update({ id, criteria: [{ criterion, value: 'set' }] })));
    const { profile } = await must(ana, `query ($id: ID!) { ${PROFILE.replace('profile', 'profile(id: $id)')} }`, {
      id,
    });
    expect(profile.criteria.map(({ criterion }: { criterion: string }) => criterion)).toEqual(['HANDLE', ...values]);
    expect(profile.version).toBe(1 + values.length);
  });
});

describe('linking profiles', () => {
  it('replaces the links with profiles of the same brand', async () => {
    const brandId = await newBrand('A');
    const [a, b, c] = await Promise.all(['a', 'b', 'c'].map((handle) => create({ brandId, network: 'X', handle })));
    await must(ana, LINK, { input: { id: a.id, postsTo: [b.id, b.id, c.id] } });
    const { linkProfiles } = await must(ana, LINK, { input: { id: a.id, postsTo: [c.id] } });
    expect(linkProfiles.profile).toMatchObject({ postsTo: [c.id], version: 3 });
  });

  it("refuses itself, another brand's, archived ones and what is no profile, all at once", async () => {
    const brandId = await newBrand('A');
    const [a, old] = await Promise.all(['a', 'old'].map((handle) => create({ brandId, network: 'X', handle })));
    const stranger = await create({ brandId: await newBrand('B'), network: 'X', handle: 'b' });
    await must(ana, ARCHIVE, { input: { id: old.id } });
    const errors = await refused(LINK, { id: a.id, postsTo: [a.id, stranger.id, old.id, 'nonsense', brandId] });
    expect(errors.map(({ code, path }) => [code, (path as string[])[2]])).toEqual([
      ['NOT_FOUND', '1'],
      ['INVALID', '2'],
      ['NOT_FOUND', '3'],
      ['NOT_FOUND', '4'],
      ['INVALID', '0'],
    ]);
  });
});

describe('archiving a profile', () => {
  it('keeps it as it was, and frees its names', async () => {
    const brandId = await newBrand('A');
    const input = { brandId, network: 'X', handle: 'molino', externalId: 'P-1' };
    const { id } = await create(input);
    const { archiveProfile } = await must(ana, ARCHIVE, { input: { id } });
    expect(archiveProfile.profile).toMatchObject({ status: 'ARCHIVED', handle: 'molino' });
    for (const [document, more] of [
      [UPDATE, {}],
      [LINK, { postsTo: [] }],
      [PUBLISH, {}],
      [ARCHIVE, {}],
    ] as const) {
      expect(await refused(document, { id, ...more })).toMatchObject([{ code: 'STATE_CONFLICT' }]);
    }
    await create(input);
  });
});

describe('publishing a profile', () => {
  const approveAll = async ({ strategyId }: Walk) => {
    const { requestApproval } = await must(
      ana,
      'mutation ($id: ID!) { requestApproval(input: { strategyId: $id }) { approvals { id } userErrors { message } } }',
      { id: strategyId },
    );
    const approver = await approverBeside(ana);
    for (const { id } of requestApproval.approvals) {
      await must(
        approver,
        'mutation ($id: ID!) { decideApproval(input: { id: $id, decision: APPROVE }) { userErrors { message } } }',
        { id },
      );
    }
  };

  it('is refused without a strategy', async () => {
    const { id } = await create({ brandId: await newBrand('A'), network: 'X', handle: 'molino' });
    expect(await refused(PUBLISH, { id })).toMatchObject([{ code: 'STATE_CONFLICT' }]);
  });

  it('waits for H3, and for every group to approve the profiles as they are', async () => {
    const walk = await walkTo(ana, 'INTEGRATION');
    await walkThroughSubStep(walk, 'ASSEMBLE');
    const [first] = await profilesOf(walk);
    const errors = await refused(PUBLISH, { id: first?.id });
    expect(errors).toMatchObject([
      {
        __typename: 'StepOrderError',
        blockedBy: [],
        blockedBySubSteps: [{ key: 'BUILD' }, { key: 'DRAFT' }],
      },
      { code: 'STATE_CONFLICT', message: expect.stringContaining('management') },
      { code: 'STATE_CONFLICT', message: expect.stringContaining('board') },
    ]);

    await walkThroughSubStep(walk, 'BUILD');
    await walkThroughSubStep(walk, 'DRAFT');
    const { publishProfile } = await must(ana, PUBLISH, { input: { id: first?.id } });
    expect(publishProfile.profile).toMatchObject({ status: 'PUBLISHED', publishedAt: '2026-09-15T10:00:00.000Z' });
    expect(await refused(PUBLISH, { id: first?.id })).toMatchObject([{ code: 'STATE_CONFLICT' }]);
  });

  it('stays public when changed, and is published anew only after a new approval', async () => {
    const walk = await walkTo(ana, 'TRIAL');
    const [first, second] = await profilesOf(walk);
    await must(ana, PUBLISH, { input: { id: first?.id } });

    expect(await update({ id: first?.id, optimizations: [] })).toMatchObject({ changedSincePublished: false });
    expect(await update({ id: first?.id, criteria: [{ criterion: 'BIO', value: 'New' }] })).toMatchObject({
      status: 'PUBLISHED',
      changedSincePublished: true,
    });
    for (const id of [first?.id, second?.id]) {
      expect(await refused(PUBLISH, { id })).toMatchObject([{ code: 'STATE_CONFLICT' }, { code: 'STATE_CONFLICT' }]);
    }

    await approveAll(walk);
    const { publishProfile } = await must(ana, PUBLISH, { input: { id: first?.id } });
    expect(publishProfile.profile).toMatchObject({ status: 'PUBLISHED', changedSincePublished: false });
  });
});

describe('who may touch a profile', () => {
  it('nobody of another agency, and nobody who may not see its brand', async () => {
    const [own, other] = [await newBrand('own'), await newBrand('other')];
    const { id } = await create({ brandId: other, network: 'X', handle: 'molino' });
    const stranger = await api.agency();
    const limited = await ana.as('COMMUNITY_MANAGER', { brandIds: [own] });
    for (const client of [stranger, limited]) {
      for (const [document, input] of [
        [UPDATE, { id }],
        [LINK, { id, postsTo: [] }],
        [PUBLISH, { id }],
        [ARCHIVE, { id }],
        [CREATE, { brandId: other, network: 'X', handle: 'new' }],
      ] as const) {
        expect(await refused(document, input, client)).toMatchObject([{ __typename: 'NotFoundError' }]);
      }
      expect(await must(client, 'query ($id: ID!) { profile(id: $id) { id } }', { id })).toEqual({ profile: null });
    }
    await create({ brandId: own, network: 'X', handle: 'molino' }, limited);
  });

  it('no client', async () => {
    const brandId = await newBrand('own');
    const client = await ana.as('CLIENT', { brandIds: [brandId] });
    const { errors } = await client.query(CREATE, { input: { brandId, network: 'X', handle: 'molino' } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
