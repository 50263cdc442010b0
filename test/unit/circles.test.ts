import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { circleIn, type FlowStep } from '../../lambdas/domain/workflow/flow';

const ROOT = join(__dirname, '../..');

/** The texts of the house, by path. */
const house = new Map(
  ['lambdas', 'cdk', 'test']
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true }).map((file) => join(folder, String(file))))
    .filter((path) => path.endsWith('.ts') && !path.includes('node_modules'))
    .map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]),
);

/** What each file imports of the others, types included, as a flow: a file comes after those that it imports. */
const importsIn = (texts: ReadonlyMap<string, string>): FlowStep[] =>
  [...texts].map(([path, text]) => ({
    key: path,
    after: ts
      .preProcessFile(text)
      .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
      .map(({ fileName }) => join(path, '..', fileName))
      .map((imported) => (texts.has(`${imported}.ts`) ? `${imported}.ts` : join(imported, 'index.ts'))),
  }));

it('no file of the house imports one that imports it, near or far', () => {
  const imports = importsIn(house);
  expect(imports).toContainEqual({ key: 'test/unit/circles.test.ts', after: ['lambdas/domain/workflow/flow.ts'] });
  expect(circleIn(imports)).toBeUndefined();
});

it.each([
  ['a type', "import type { A } from '../a';"],
  ['a type among values', "import { a, type A } from '../a';"],
  ['what it hands on', "export * from '../a';"],
  ['what it hands on by name', "export { a } from '../a';"],
  ['what it waits for', "export const a = () => import('../a');"],
  ['the type of a module', "export type A = typeof import('../a');"],
])('a circle is found through %s', (_what, line) => {
  const texts = { 'a.ts': "import { b } from './b/b';", 'b/b.ts': "import { c } from '.';", 'b/index.ts': line };
  expect(circleIn(importsIn(new Map(Object.entries(texts))))).toEqual(['a.ts', 'b/index.ts', 'b/b.ts', 'a.ts']);
});
