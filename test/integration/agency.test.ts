import { must, mustHaveNoFaults, startApi, type Api, type Client } from '../support/api';

const ERRORS = 'userErrors { __typename code message path ... on VersionConflictError { current { id } } }';
const CREATE = `mutation ($input: CreateAgencyInput!) { createAgency(input: $input) {
  agency { id name slug timeZone currency brandCount version } ${ERRORS} } }`;
const UPDATE = `mutation ($input: UpdateAgencyInput!) { updateAgency(input: $input) {
  agency { name timeZone currency version } ${ERRORS} } }`;

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => mustHaveNoFaults(api));

let agencies = 0;
const newSlug = () => `s-${process.pid}-${Date.now().toString(36)}-${(agencies += 1)}`;
const create = async (person: Client, input: object) => (await person.query(CREATE, { input })).data.createAgency;

describe('a new agency', () => {
  it('belongs to whoever creates it, with defaults for its brands', async () => {
    const [ana, slug] = [await api.person(), newSlug()];
    const { agency, userErrors } = await create(ana, { name: ' Molino & Co ', slug });
    expect(userErrors).toEqual([]);
    expect(agency).toEqual({
      id: expect.stringMatching(/^agn_/),
      name: 'Molino & Co',
      slug,
      timeZone: 'UTC',
      currency: 'EUR',
      brandCount: 0,
      version: 1,
    });
    const { viewer } = await must(ana, '{ viewer { agency { id } member { role status email } } }');
    expect(viewer).toEqual({
      agency: { id: agency.id },
      member: { role: 'OWNER', status: 'ACTIVE', email: ana.email },
    });
  });

  it('has a short name that no other has: one of ten who want it at the same moment gets it', async () => {
    const slug = newSlug();
    const people = await Promise.all(Array.from({ length: 10 }, () => api.person()));
    const answers = await Promise.all(people.map((person) => create(person, { name: 'Same', slug })));
    expect(answers.filter(({ agency }) => agency)).toHaveLength(1);
    expect(answers.find(({ agency }) => !agency)?.userErrors).toEqual([
      {
        __typename: 'AlreadyExistsError',
        code: 'ALREADY_EXISTS',
        message: `Another agency has the short name ${slug}.`,
        path: ['input', 'slug'],
      },
    ]);
    const losers = people.filter((_, index) => !answers[index].agency);
    const { viewer } = await must(losers[0] as Client, '{ viewer { memberships { agencyId } } }');
    expect(viewer.memberships).toEqual([]);
  });

  it('may be a second one of the same person, who then says for which they call', async () => {
    const ana = await api.person();
    await create(ana, { name: 'First', slug: newSlug() });
    await create(ana, { name: 'Second', slug: newSlug() });
    const { viewer } = await must(ana, '{ viewer { agency { id } memberships { agencyName role } } }');
    expect(viewer.agency).toBeNull();
    expect(viewer.memberships).toHaveLength(2);
  });

  it('is refused with everything that is wrong at once', async () => {
    const { agency, userErrors } = await create(await api.person(), { name: ' ', slug: 'Not A Slug' });
    expect(agency).toBeNull();
    expect(userErrors.map(({ path }: { path: string[] }) => path.join('.'))).toEqual(['input.name', 'input.slug']);
  });
});

describe('changing an agency', () => {
  it('keeps what is left out, and counts versions', async () => {
    const owner = await api.agency({ name: 'Before' });
    const { updateAgency } = await must(owner, UPDATE, { input: { name: 'After' } });
    expect(updateAgency.agency).toEqual({ name: 'After', timeZone: 'Europe/Madrid', currency: 'EUR', version: 2 });
  });

  it('is done by one of two who read the same version; the other is told', async () => {
    const owner = await api.agency();
    const answers = await Promise.all(
      ['One', 'Two'].map((name) => owner.query(UPDATE, { input: { name, expectedVersion: 1 } })),
    );
    expect(answers.flatMap(({ data }) => data.updateAgency.userErrors)).toEqual([
      {
        __typename: 'VersionConflictError',
        code: 'VERSION_CONFLICT',
        message: 'It has version 2 by now, not 1. Read it again, then decide.',
        path: ['input', 'expectedVersion'],
        current: { id: owner.agencyId },
      },
    ]);
  });

  it('loses no change of ten that come at the same moment, nor a brand that is counted meanwhile', async () => {
    const owner = await api.agency();
    await Promise.all([
      ...Array.from({ length: 10 }, (_, index) => must(owner, UPDATE, { input: { name: `Name ${index}` } })),
      ...Array.from({ length: 3 }, (_, index) =>
        must(owner, `mutation { createBrand(input: { name: "Brand ${index}" }) { userErrors { message } } }`),
      ),
    ]);
    const { agency } = await must(owner, '{ agency { version brandCount } }');
    expect(agency).toEqual({ version: 11, brandCount: 3 });
  });
});

describe('the members of an agency', () => {
  const PAGE = `query ($first: Int, $after: String) { agency { members(first: $first, after: $after) {
    nodes { id } pageInfo { hasNextPage endCursor } } } }`;

  it('come page by page, each once, the last page saying that it is the last', async () => {
    const owner = await api.agency();
    for (const name of ['a', 'b', 'c', 'd']) {
      await must(
        owner,
        'mutation ($email: EmailAddress!) { inviteMember(input: { email: $email, role: ANALYST }) { userErrors { message } } }',
        { email: `${name}@example.com` },
      );
    }
    const seen: string[] = [];
    const more: boolean[] = [];
    let after: string | null = null;
    do {
      const { agency }: { agency: { members: { nodes: { id: string }[]; pageInfo: Record<string, never> } } } =
        await must(owner, PAGE, { first: 2, after });
      seen.push(...agency.members.nodes.map(({ id }) => id));
      more.push(agency.members.pageInfo.hasNextPage ?? false);
      after = agency.members.pageInfo.endCursor ?? null;
    } while (more.at(-1));
    expect(more).toEqual([true, true, false]);
    expect(new Set(seen).size).toBe(5);
  });

  it('are not told by the cursor of another agency', async () => {
    const [owner, other] = [await api.agency(), await api.agency()];
    const { agency } = await must(other, PAGE, { first: 1 });
    const { errors } = await owner.query(PAGE, { first: 1, after: agency.members.pageInfo.endCursor });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' }, path: ['agency', 'members'] }]);
  });
});
