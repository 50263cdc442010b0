import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { createLogger } from '../../../lambdas/shared/logger';
import { inSource } from '../../../lambdas/shared/source-stack';

const folder = mkdtempSync(join(tmpdir(), 'stack-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The stack of what a bundle of this source throws, in a process of its own: the one that tests makes stacks in its own way. */
function thrownBy(name: string, source: string, sourcemap: boolean): string {
  const entry = join(folder, `${name}.ts`);
  const outfile = join(folder, 'built', `${name}.js`);
  writeFileSync(entry, source);
  buildSync({ entryPoints: [entry], outfile, bundle: true, minify: true, sourcemap, platform: 'node', format: 'cjs' });
  const script = `try { require('${outfile}').fail() } catch ({ stack }) { stack }`;
  return execFileSync(process.execPath, ['-p', script], { encoding: 'utf8' }).trim();
}

const SOURCE = `interface Brand { name: string }

export function fail(brand?: Brand) {
  if (!brand) throw new TypeError('There is no brand.');
}`;

describe('a stack trace', () => {
  it('speaks of the source where there is a source map', () => {
    const [message, first] = inSource(thrownBy('mapped', SOURCE, true)).split('\n');
    expect(message).toBe('TypeError: There is no brand.');
    expect(first).toMatch(/\(mapped\.ts:4:\d+\)$/);
  });

  it('stays as it is where there is none', () => {
    const stack = thrownBy('unmapped', SOURCE, false);
    expect(stack).toMatch(/built\/unmapped\.js:1:/);
    expect(inSource(stack)).toBe(stack);
  });

  it('is written to the log in terms of the source', () => {
    const lines: string[] = [];
    createLogger('error', (line) => lines.push(line)).error('fault', { stack: thrownBy('logged', SOURCE, true) });
    expect(lines.join()).toContain('(logged.ts:4:');
  });
});
