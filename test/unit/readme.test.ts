import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';

const ROOT = join(__dirname, '../..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const schema = buildSchema(readFileSync(join(ROOT, 'schema/generated/schema.graphql'), 'utf8'));
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

const documents = [...README.matchAll(/^```graphql\n(.+?)^```$/gms)].map(([, document = '']) => document);
const commands = [
  ...new Set([...README.matchAll(/npm (?:run (?:-s )?)?([a-z][a-z:-]*)/g)].map(([, name = '']) => name)),
];
const files = [...new Set([...README.matchAll(/\btest\/[\w/.-]+\.\w+/g)].map(([name]) => name))];

describe('the README', () => {
  it.each(documents.map((document) => [document.trim().split('\n', 1)[0] ?? '', document]))(
    'gives a document that the schema takes: %s',
    (_, document) => {
      expect(validate(schema, parse(document)).map(({ message }) => message)).toEqual([]);
    },
  );

  it('speaks of commands that there are', () => {
    expect(commands.filter((name) => !['ci', 'run', 'install'].includes(name) && !(name in scripts))).toEqual([]);
  });

  it('speaks of files that there are', () => {
    expect(files.filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
  });
});
