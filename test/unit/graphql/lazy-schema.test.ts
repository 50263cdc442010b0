import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getIntrospectionQuery,
  graphqlSync,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  parse,
  printSchema,
  validate,
  type GraphQLSchema,
} from 'graphql';
import { definitionsOf } from '../../../cdk/bundle/schema-files';
import { resolvers } from '../../../lambdas/graphql/generated/resolvers.generated';
import { LazySchema } from '../../../lambdas/graphql/schema/lazy-schema';

const text = readFileSync(join(__dirname, '../../../schema/generated/schema.graphql'), 'utf8');
const definitions = definitionsOf(text);
const byGraphql = buildSchema(text);

const shown = (schema: GraphQLSchema): string => printSchema(lexicographicSortSchema(schema));

describe('the schema whose types are made when they are asked for', () => {
  it('is the one that graphql makes of the same definitions', () => {
    const bare = buildSchema([definitions.directives, ...Object.values(definitions.types)].join(' '));
    expect(shown(new LazySchema(definitions, resolvers))).toBe(shown(bare));
  });

  it('answers introspection as the one that graphql makes of the whole text', () => {
    const source = getIntrospectionQuery({ descriptions: false, inputValueDeprecation: true, oneOf: true });
    const parts = (schema: GraphQLSchema) => {
      const { data, errors } = graphqlSync({ schema: lexicographicSortSchema(schema), source });
      expect(errors).toBeUndefined();
      return data;
    };
    expect(parts(new LazySchema(definitions, resolvers))).toEqual(parts(byGraphql));
  });

  it('knows which types an object of an interface or union may have', () => {
    const lazy = new LazySchema(definitions, resolvers);
    const abstract = Object.values(byGraphql.getTypeMap()).filter(isAbstractType);
    expect(abstract.length).toBeGreaterThan(2);
    for (const { name } of abstract) {
      const possible = (schema: GraphQLSchema) => {
        const type = schema.getType(name);
        return isAbstractType(type) ? schema.getPossibleTypes(type).map((one) => one.name) : [];
      };
      expect(possible(lazy).toSorted()).toEqual(possible(byGraphql).toSorted());
    }
  });

  it('reads the definitions of those types alone that a document names', () => {
    const types = { ...definitions.types, StrategyStep: 'type StrategyStep { unreadable' };
    const lazy = new LazySchema({ ...definitions, types }, resolvers);
    expect(validate(lazy, parse('{ rateLimit { key { remaining } } }'))).toEqual([]);
    expect(() => validate(lazy, parse('{ strategy(id: "a") { steps { letter } } }'))).toThrow('Syntax Error');
  });

  it('has a field for every resolver', () => {
    const lazy = new LazySchema(definitions, resolvers);
    const unknown = Object.entries(resolvers).flatMap(([name, given]) => {
      const type = lazy.getType(name);
      if (!isObjectType(type)) return type ? [] : [name];
      const fields = type.getFields();
      return Object.keys(given).filter((key) => fields[key]?.resolve === undefined);
    });
    expect(unknown).toEqual([]);
    expect(
      Object.values(lazy.getTypeMap())
        .filter(isInterfaceType)
        .every(({ resolveType }) => resolveType),
    ).toBe(true);
  });
});
