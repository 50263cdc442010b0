import { graphql } from 'graphql';
import { definitionsOf } from '../../../cdk/bundle/schema-files';
import type { Visitor } from '../../../lambdas/auth/visitor';
import { SCOPES, type Scope } from '../../../lambdas/domain/access';
import { RequestContext } from '../../../lambdas/graphql/context';
import type { Resolvers } from '../../../lambdas/graphql/generated/types.generated';
import { LazySchema } from '../../../lambdas/graphql/schema/lazy-schema';

const schemaOf = (fields: string) =>
  new LazySchema(
    definitionsOf(`
      directive @auth(scope: String, anyOf: [String!]) repeatable on FIELD_DEFINITION
      directive @inParts on FIELD_DEFINITION
      directive @dryRunSaidAtStart on FIELD_DEFINITION
      input WorkInput { dryRun: Boolean }
      ${fields}`),
    { Query: { secret: () => ({ kept: 'yes' }) } } as Resolvers,
  );
const schema = schemaOf(`
    type Secret { kept: String! told: String @auth(scope: "metrics:read") }
    type Query {
      forgotten: String
      open: String @auth(scope: "signed-in")
      brands: String @auth(scope: "brands:read")
      either: String @auth(anyOf: ["brands:read", "metrics:read"])
      secret: Secret @auth(scope: "signed-in")
    }
    type Mutation {
      forgottenToo: String
      work(input: WorkInput): String @auth(scope: "brands:write")
      goOn(input: WorkInput): String @auth(scope: "brands:write") @dryRunSaidAtStart
    }`);

const unused = () => {
  throw new Error('Nothing is to be read or written.');
};

/** What somebody with these scopes is told, by code; `undefined` when they are let in. */
async function refusalOf(source: string, visitor?: Visitor): Promise<unknown[] | undefined> {
  const contextValue = new RequestContext({
    authenticate: async () => visitor,
    origin: { requestId: 'test' },
    report: unused,
    now: new Date('2026-09-15T10:00:00Z'),
    directory: Object.create(null),
    storeOf: () => Object.assign(Object.create(null), { addJournalEntry: async () => undefined }),
    limits: { key: 1, agency: 1 },
    mintApiKey: unused,
    readTables: unused,
    writeCsv: unused,
    mintCalendarToken: unused,
  });
  await contextValue.admit(1);
  const { errors } = await graphql({ schema, source, contextValue });
  return errors?.map(({ extensions }) => extensions.code);
}
const somebody = (scopes: readonly Scope[], dryRunOnly = false): Visitor => ({
  caller: { id: 'mem_x', memberId: 'mem_x', agencyId: 'agn_x', scopes: new Set(scopes), dryRunOnly },
});

describe('a field', () => {
  it.each(['{ forgotten }', 'mutation { forgottenToo }'])(
    'that states nothing is refused to everybody: %s',
    async (source) => {
      expect(await refusalOf(source, somebody(SCOPES))).toEqual(['FORBIDDEN']);
      expect(await refusalOf(source, {})).toEqual(['FORBIDDEN']);
      expect(await refusalOf(source)).toEqual(['UNAUTHENTICATED']);
    },
  );

  it('for everybody who signed in is for them alone', async () => {
    expect(await refusalOf('{ open }', {})).toBeUndefined();
    expect(await refusalOf('{ open }')).toEqual(['UNAUTHENTICATED']);
  });

  it('with a scope is for those who have it', async () => {
    expect(await refusalOf('{ brands }', somebody(['brands:read']))).toBeUndefined();
    expect(await refusalOf('{ brands }', somebody(SCOPES.filter((one) => one !== 'brands:read')))).toEqual([
      'FORBIDDEN',
    ]);
    expect(await refusalOf('{ brands }', {})).toEqual(['FORBIDDEN']);
  });

  it('with several scopes of which one is enough is for those who have one of them', async () => {
    expect(await refusalOf('{ either }', somebody(['brands:read']))).toBeUndefined();
    expect(await refusalOf('{ either }', somebody(['metrics:read']))).toBeUndefined();
    expect(await refusalOf('{ either }', somebody(['brands:write']))).toEqual(['FORBIDDEN']);
    expect(await refusalOf('{ either }', {})).toEqual(['FORBIDDEN']);
  });

  it('within an object is guarded where it states a scope, and open where it states none', async () => {
    expect(await refusalOf('{ secret { kept } }', somebody([]))).toBeUndefined();
    expect(await refusalOf('{ secret { kept told } }', somebody([]))).toEqual(['FORBIDDEN']);
    expect(await refusalOf('{ secret { told } }', somebody(['metrics:read']))).toBeUndefined();
  });

  it('with a scope that does not exist is found with the first that is asked of its type', () => {
    const read = (auth: string) => () => schemaOf(`type Query { a: String ${auth} }`).getQueryType()?.getFields();
    expect(read('@auth(scope: "brand:read")')).toThrow('The schema asks for a scope that does not exist: brand:read.');
    expect(read('@auth(anyOf: ["brands:read", "brand:write"])')).toThrow('does not exist: brand:write.');
    expect(read('@auth')).toThrow('does not exist: undefined.');
  });
});

describe('a key for tests', () => {
  const key = somebody(SCOPES, true);

  it.each(['mutation { work }', 'mutation { work(input: {}) }', 'mutation { work(input: { dryRun: false }) }'])(
    'writes nothing: %s',
    async (source) => expect(await refusalOf(source, key)).toEqual(['FORBIDDEN']),
  );

  it('reads, and does dry runs', async () => {
    expect(await refusalOf('{ brands }', key)).toBeUndefined();
    expect(await refusalOf('mutation { work(input: { dryRun: true }) }', key)).toBeUndefined();
  });

  it('goes on with what was begun, which knows by itself whether it is a dry run', async () => {
    expect(await refusalOf('mutation { goOn(input: {}) }', key)).toBeUndefined();
  });
});
