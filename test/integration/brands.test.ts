import { must, startApi, type Api, type Client } from '../support/api';

const CREATE = `mutation ($input: CreateBrandInput!) {
  createBrand(input: $input) {
    brand { id name slug externalId timeZone currency tags version archivedAt }
    userErrors { __typename code message path }
  }
}`;
const UPDATE = `mutation ($input: UpdateBrandInput!) {
  updateBrand(input: $input) {
    brand { id name externalId industry version }
    userErrors { __typename code path ... on VersionConflictError { current { id ... on Brand { version } } } }
  }
}`;
const LIST = `query ($first: Int, $after: String, $filter: BrandFilter, $sort: BrandSort) {
  brands(first: $first, after: $after, filter: $filter, sort: $sort) {
    nodes { name } edges { cursor } pageInfo { hasNextPage endCursor } totalCount
  }
}`;

let api: Api;
let ana: Client;

beforeAll(async () => {
  api = await startApi();
});

beforeEach(async () => {
  ana = await api.agency();
});

const create = async (input: object) => (await must(ana, CREATE, { input })).createBrand.brand;

describe('creating a brand', () => {
  it('takes time zone and currency from the agency and makes a slug of the name', async () => {
    expect(await create({ name: 'Clínica  Alameda' })).toMatchObject({
      slug: 'clinica-alameda',
      timeZone: 'Europe/Madrid',
      currency: 'EUR',
      tags: [],
      version: 1,
    });
  });

  it('can be found again by id, slug and external id', async () => {
    const { id } = await create({ name: 'Mercado Olivo', externalId: 'CRM-1' });
    for (const by of [{ id }, { slug: 'mercado-olivo' }, { externalId: 'CRM-1' }]) {
      const { brand } = await must(ana, 'query ($by: BrandBy!) { brand(by: $by) { id } }', { by });
      expect(brand).toEqual({ id });
    }
  });

  it('names everything that is wrong at once and writes nothing', async () => {
    const { data } = await ana.query(CREATE, {
      input: { name: ' ', slug: 'No Slug', industry: 'x'.repeat(101), tags: ['ok', ''] },
    });
    expect(data.createBrand.brand).toBeNull();
    expect(data.createBrand.userErrors.map(({ path }: { path: string[] }) => path.join('.'))).toEqual([
      'input.name',
      'input.slug',
      'input.industry',
      'input.tags.1',
    ]);
    expect((await must(ana, LIST)).brands).toMatchObject({ nodes: [], totalCount: 0 });
  });

  it('lets only one of twenty take an external id at the same moment', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        ana.query(CREATE, { input: { name: `Brand ${index}`, externalId: 'CRM-7' } }),
      ),
    );
    const errors = answers.flatMap(({ data }) => data.createBrand.userErrors);
    expect(errors).toHaveLength(19);
    expect(new Set(errors.map(({ __typename }) => __typename))).toEqual(new Set(['AlreadyExistsError']));
    expect((await must(ana, LIST)).brands.totalCount).toBe(1);
  });
});

describe('changing a brand', () => {
  it('keeps what is left out, takes away what is null, and counts versions', async () => {
    const { id } = await create({ name: 'A', externalId: 'X', industry: 'food' });
    const { updateBrand } = await must(ana, UPDATE, { input: { id, externalId: null, expectedVersion: 1 } });
    expect(updateBrand.brand).toEqual({ id, name: 'A', externalId: null, industry: 'food', version: 2 });
  });

  it('tells who comes second what the brand looks like now', async () => {
    const { id } = await create({ name: 'A' });
    await must(ana, UPDATE, { input: { id, name: 'B', expectedVersion: 1 } });
    const { data } = await ana.query(UPDATE, { input: { id, name: 'C', expectedVersion: 1 } });
    expect(data.updateBrand).toEqual({
      brand: null,
      userErrors: [
        {
          __typename: 'VersionConflictError',
          code: 'VERSION_CONFLICT',
          path: ['input', 'expectedVersion'],
          current: { id, version: 2 },
        },
      ],
    });
  });

  it('frees an external id that is no longer used', async () => {
    const { id } = await create({ name: 'A', externalId: 'X' });
    await must(ana, UPDATE, { input: { id, externalId: 'Y' } });
    expect(await create({ name: 'B', externalId: 'X' })).toMatchObject({ externalId: 'X' });
  });

  it('takes an archived brand out of the list and brings it back', async () => {
    const { id } = await create({ name: 'A' });
    const archive =
      'mutation ($id: ID!) { archiveBrand(input: { id: $id }) { brand { archivedAt } userErrors { code } } }';
    const restore =
      'mutation ($id: ID!) { restoreBrand(input: { id: $id }) { brand { archivedAt } userErrors { code } } }';
    expect((await must(ana, archive, { id })).archiveBrand.brand.archivedAt).not.toBeNull();
    expect((await must(ana, LIST)).brands.nodes).toEqual([]);
    expect((await must(ana, LIST, { filter: { archived: true } })).brands.nodes).toEqual([{ name: 'A' }]);
    expect((await must(ana, restore, { id })).restoreBrand.brand.archivedAt).toBeNull();
    expect((await must(ana, LIST)).brands.nodes).toEqual([{ name: 'A' }]);
  });
});

describe('the list of brands', () => {
  beforeEach(async () => {
    for (const name of ['cherry', 'Apple', 'banana', 'Date', 'elder']) {
      await create({ name, tags: name < 'a' ? ['upper'] : ['lower'] });
    }
  });

  it('runs through every brand exactly once, page by page, in the order asked', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { brands } = await must(ana, LIST, { first: 2, after, sort: { field: 'NAME', direction: 'ASC' } });
      seen.push(...brands.nodes.map(({ name }: { name: string }) => name));
      after = brands.pageInfo.hasNextPage ? brands.pageInfo.endCursor : undefined;
    } while (after);
    expect(seen).toEqual(['Apple', 'banana', 'cherry', 'Date', 'elder']);
  });

  it('goes by creation unless told otherwise, and backwards when told so', async () => {
    const names = async (sort?: object) =>
      (await must(ana, LIST, { sort })).brands.nodes.map(({ name }: { name: string }) => name);
    expect(await names()).toEqual(['cherry', 'Apple', 'banana', 'Date', 'elder']);
    expect(await names({ field: 'NAME', direction: 'DESC' })).toEqual(['elder', 'Date', 'cherry', 'banana', 'Apple']);
  });

  it('is read by the brands themselves for somebody who sees a few, in any order, page by page', async () => {
    const { brands } = await must(ana, '{ brands { nodes { id name } } }');
    const idOf = (wanted: string) => brands.nodes.find(({ name }: { name: string }) => name === wanted).id;
    const client = await ana.as('CLIENT', { brandIds: ['elder', 'Apple', 'cherry'].map(idOf) });
    const names = async (variables: object) =>
      (await must(client, LIST, variables)).brands.nodes.map(({ name }: { name: string }) => name);
    expect(await names({})).toEqual(['cherry', 'Apple', 'elder']);
    expect(client.last()).toMatchObject({ requests: 1, readUnits: 3 });
    expect(await names({ sort: { field: 'NAME', direction: 'DESC' } })).toEqual(['elder', 'cherry', 'Apple']);
    const { brands: first } = await must(client, LIST, { first: 2 });
    expect(first).toMatchObject({ nodes: [{ name: 'cherry' }, { name: 'Apple' }], pageInfo: { hasNextPage: true } });
    expect(await names({ first: 2, after: first.pageInfo.endCursor })).toEqual(['elder']);
    expect(await names({ filter: { tag: 'upper' } })).toEqual(['Apple']);
  });

  it('filters by part of the name and by tag', async () => {
    const names = async (filter: object) =>
      (await must(ana, LIST, { filter })).brands.nodes.map(({ name }: { name: string }) => name);
    expect(await names({ search: 'AN' })).toEqual(['banana']);
    expect(await names({ tag: 'upper' })).toEqual(['Apple', 'Date']);
  });

  it.each(['garbage', Buffer.from('["A#agn_other","BRAND#x"]').toString('base64url')])(
    'refuses a cursor that is not of this list: %s',
    async (after) => {
      const { errors } = await ana.query(LIST, { after });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    },
  );

  it.each([0, -1, 101])('refuses a page of %i', async (first) => {
    const { errors } = await ana.query(LIST, { first });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
