import graphql from '@graphql-eslint/eslint-plugin';
import boundaries from 'eslint-plugin-boundaries';
import jest from 'eslint-plugin-jest';
import tseslint from 'typescript-eslint';

/*
 * The rooms of the house and what each may import. What is not listed is refused.
 * `packages` lists the libraries a room may use; a room without it may use any.
 */
const ROOMS = {
  domain: { rooms: [], packages: ['zod'] },
  shared: {
    rooms: [],
    packages: ['zod', 'ulid', 'node:crypto', 'node:fs', 'node:module', 'node:util', 'node:v8', 'node:zlib'],
  },
  usecases: { rooms: ['domain', 'shared'], packages: ['zod', 'dataloader'] },
  data: { rooms: ['domain', 'shared', 'usecases'] },
  tabular: {
    rooms: ['domain', 'usecases'],
    packages: ['csv-parse/sync', 'csv-stringify/sync', 'fflate', 'hucre/xlsx'],
  },
  auth: { rooms: ['domain', 'shared', 'usecases'] },
  pictures: { rooms: ['domain'], packages: ['d3-shape'] },
  outbound: {
    rooms: ['domain', 'shared'],
    packages: ['ipaddr.js', 'standardwebhooks', 'node:crypto', 'node:dns', 'node:http', 'node:https', 'node:net'],
  },
  graphql: { rooms: ['auth', 'domain', 'pictures', 'shared', 'usecases'] },
  api: { rooms: ['auth', 'data', 'domain', 'graphql', 'outbound', 'pictures', 'shared', 'tabular', 'usecases'] },
  events: { rooms: ['data', 'domain', 'outbound', 'shared', 'usecases'] },
  local: { rooms: ['api', 'auth', 'data', 'domain', 'events', 'graphql', 'shared', 'tabular', 'usecases'] },
  operations: { rooms: ['auth', 'data', 'domain', 'local', 'shared', 'usecases'] },
};

const room = (type) => ({ element: { type } });

const roomPolicies = Object.entries(ROOMS).map(([name, { rooms }]) => ({
  from: room(name),
  allow: { to: { element: { types: { anyOf: [name, ...rooms] } } } },
}));

/** Refuses every package but these; files of the house are the walls' business. */
const packageRules = Object.entries(ROOMS)
  .filter(([, { packages }]) => packages)
  .map(([name, { packages }]) => ({
    files: [`lambdas/${name}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(?!\\.{1,2}/|(?:${packages.join('|')})$)`,
              message: `${name}/ uses ${packages.join(' and ')} only.`,
            },
          ],
        },
      ],
    },
  }));

export default tseslint.config(
  { ignores: ['**/generated/**', '.build/**', 'cdk.out/**', 'node_modules/**'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Only lambdas/shared/environment.ts reads the environment.',
        },
      ],
      'max-lines': ['error', { max: 300 }],
    },
  },
  {
    files: ['lambdas/**/*.ts'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.js', '.json'] } },
      'boundaries/elements': Object.keys(ROOMS).map((type) => ({ type, pattern: `lambdas/${type}` })),
    },
    rules: { 'boundaries/dependencies': ['error', { default: 'disallow', policies: roomPolicies }] },
  },
  ...packageRules,
  {
    // The handlers are CDK's by path, the table by its definition; nothing else of the house is deployed code's business.
    files: ['cdk/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: 'lambdas/(?!data/table$)', message: 'cdk/ may import only data/table of lambdas/.' }] },
      ],
    },
  },
  { files: ['lambdas/shared/environment.ts', 'cdk/**', 'test/**'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['test/**/*.test.ts'],
    extends: [jest.configs['flat/recommended']],
    rules: {
      'jest/no-disabled-tests': 'error',
      'jest/expect-expect': [
        'error',
        {
          assertFunctionNames: [
            'expect',
            'expect*',
            '**.expect*',
            '**.has*',
            '**.resource*',
            '**.template*',
            'fc.assert',
          ],
        },
      ],
      'max-lines': ['error', { max: 500 }],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['schema/*.graphql'],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'schema/*.graphql' } } },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
        },
      ],
      '@graphql-eslint/description-style': 'off',
      '@graphql-eslint/strict-id-in-types': 'off',
    },
  },
);
