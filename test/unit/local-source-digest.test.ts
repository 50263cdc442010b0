import { appendFileSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOfSources } from '../../lambdas/local/source-digest';
import { temporaryFolder } from '../support/folder';

const FILES = {
  'lambdas/api/handler.ts': 'export const handler = 1;',
  'lambdas/api/other.ts': 'export const other = 2;',
  'schema/base.graphql': 'type Query { a: Int }',
  'cdk/bundle/build.ts': 'export const build = 3;',
  'package.json': '{}',
  'tsconfig.json': '{}',
  'node_modules/.package-lock.json': '{ "packages": {} }',
  'README.md': 'What no bundle is made of.',
};

/** A project with these files, and ways to change one. */
function project() {
  const root = temporaryFolder();
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  for (const [file, text] of Object.entries(FILES)) write(file, text);
  return { root, write, at: (file: string) => join(root, file), digest: () => digestOfSources(root) };
}
type Project = ReturnType<typeof project>;

describe('the digest of the sources', () => {
  it('is the same wherever and whenever the same was written', () => {
    const one = project();
    const other = project();
    utimesSync(other.at('lambdas/api/handler.ts'), 0, 0);
    appendFileSync(other.at('README.md'), 'More.');
    expect(other.digest()).toBe(one.digest());
  });

  it.each(Object.keys(FILES).filter((file) => file !== 'README.md'))('is another one when %s changed', (file) => {
    const { at, digest } = project();
    const before = digest();
    appendFileSync(at(file), ' ');
    expect(digest()).not.toBe(before);
  });

  it.each<[string, (change: Project) => void]>([
    ['was added', ({ write }) => write('lambdas/domain/deep/new.ts', '')],
    ['was removed', ({ at }) => rmSync(at('lambdas/api/other.ts'))],
    ['has another name', ({ at }) => renameSync(at('lambdas/api/other.ts'), at('lambdas/api/others.ts'))],
    ['that says which packages are installed is gone', ({ at }) => rmSync(at('node_modules/.package-lock.json'))],
  ])('is another one when a file %s', (_, change) => {
    const changed = project();
    const before = changed.digest();
    change(changed);
    expect(changed.digest()).not.toBe(before);
  });
});
