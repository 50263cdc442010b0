import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { addResonance } from '../../cdk/resonance';
import { bundleApi, bundlePictures } from '../../lambdas/local/bundle';
import { ROOT, makeApp } from '../support/synth';

/**
 * Bytes, minified. A cold start reads all of it: to raise this is a decision. Reading files takes 280 KB of it, which are
 * not evaluated before the first file.
 */
const LARGEST_BUNDLE = 2_300_000;
const LARGEST_OF_PICTURES = 600_000;

interface Synthesized {
  template: unknown;
  api: Bundle;
  pictures: Bundle;
}

interface Bundle {
  code: string;
  path: string;
}

interface FunctionTemplate {
  Resources: Record<string, { Properties: { Code?: { S3Key: string } } }>;
}

/** Synthesizes as a deployment would, the handler bundled. Below the project, for a source map speaks of its own place. */
function bundleInto(folder: string): Synthesized {
  const outdir = join(ROOT, '.build', folder);
  rmSync(outdir, { recursive: true, force: true });
  const app = makeApp({}, outdir);
  const { api } = addResonance(app);
  const { template } = app.synth().getStackByName(api.stackName);
  const bundleOf = (name: string): Bundle => {
    const functions = Object.entries((template as FunctionTemplate).Resources);
    const [, found] =
      functions.find(([id, { Properties }]) => id.startsWith(`${name}Function`) && Properties.Code) ?? [];
    const path = join(outdir, `asset.${found?.Properties.Code?.S3Key.replace(/\.zip$/, '')}`, 'index.js');
    return { path, code: readFileSync(path, 'utf8') };
  };
  return { template, api: bundleOf('Api'), pictures: bundleOf('Pictures') };
}

const withoutSourceMap = (code: string) => code.replace(/^\/\/# sourceMappingURL=.*\n?$/m, '');

/** What a file imports, as the bundler itself reads it: a message that speaks of `require` does not count. */
function importsOf(path: string): string[] {
  const flags = ['--bundle', '--platform=node', '--packages=external', '--log-level=error'];
  const outdir = join(path, '..', 'analysis');
  const metafile = join(outdir, 'meta.json');
  execFileSync(join(ROOT, 'node_modules/.bin/esbuild'), [
    path,
    ...flags,
    `--outdir=${outdir}`,
    `--metafile=${metafile}`,
  ]);
  const { outputs } = JSON.parse(readFileSync(metafile, 'utf8')) as Pick<Metafile, 'outputs'>;
  return Object.values(outputs).flatMap((output) => output.imports.map((imported) => imported.path));
}

const first = bundleInto('synth-1');
const second = bundleInto('synth-2');

describe('the template that names the bundles', () => {
  it('is the same each time', () => {
    expect(second.template).toEqual(first.template);
  });
});

describe.each([
  { name: 'api', bundleLocally: bundleApi, largest: LARGEST_BUNDLE },
  { name: 'pictures', bundleLocally: bundlePictures, largest: LARGEST_OF_PICTURES },
] as const)('the bundle of the function $name', ({ name, bundleLocally, largest }) => {
  const { code, path } = first[name];

  it('is the same each time', () => {
    expect(second[name].code === code).toBe(true);
  });

  it('is, but for the name of its source map, what the local server runs', async () => {
    const local = readFileSync(await bundleLocally(join(ROOT, '.build', 'synth-local')), 'utf8');
    expect(withoutSourceMap(code) === withoutSourceMap(local)).toBe(true);
  });

  it('holds everything but what Node.js brings', () => {
    const required = importsOf(path);
    expect(required.length).toBeGreaterThan(0);
    expect(required.filter((name) => !isBuiltin(name))).toEqual([]);
  });

  it('is small', () => {
    expect(Buffer.byteLength(code)).toBeLessThan(largest);
  });

  it('can be loaded where nothing is installed, and has the handler', () => {
    const alone = mkdtempSync(join(tmpdir(), 'bundle-'));
    copyFileSync(path, join(alone, 'index.js'));
    const kind = execFileSync(process.execPath, ['-p', 'typeof require("./index.js").handler'], {
      cwd: alone,
      encoding: 'utf8',
      env: {
        TABLE_NAME: 'table',
        TOKEN_ISSUER: 'https://issuer.example.com',
        TOKEN_AUDIENCE: 'audience',
        AWS_REGION: 'eu-west-1',
      },
    });
    rmSync(alone, { recursive: true });
    expect(kind.trim()).toBe('function');
  });
});
