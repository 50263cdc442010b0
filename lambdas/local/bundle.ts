import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import * as z from 'zod';
import type * as api from '../api/handler';
import type * as pictures from '../api/picture-handler';
import type * as delivery from '../events/delivery-handler';
import type * as fanOut from '../events/fan-out-handler';
import { StartError } from './start-error';

const ROOT = resolve(__dirname, '../..');

/** The options with which CDK deploys the handlers, in CDK's words. */
const bundleOptions = z.strictObject({
  target: z.string(),
  format: z.enum(['cjs', 'esm']),
  minify: z.boolean(),
  sourceMap: z.boolean(),
  sourcesContent: z.boolean(),
  keepNames: z.boolean(),
  mainFields: z.array(z.string()),
  supported: z.record(z.string(), z.boolean()),
  loader: z.record(z.string(), z.enum(['text'])),
});

/** Bundles the handler that serves GraphQL; see `bundle`. */
export const bundleApi = (outputDirectory?: string): Promise<string> => bundle('api/handler', outputDirectory);

/** Bundles the handler that serves pictures; see `bundle`. */
export const bundlePictures = (outputDirectory?: string): Promise<string> =>
  bundle('api/picture-handler', outputDirectory);

/** Bundles the handler that hands events on to the queue; see `bundle`. */
export const bundleFanOut = (outputDirectory?: string): Promise<string> =>
  bundle('events/fan-out-handler', outputDirectory);

/** Bundles the handler that delivers events to webhooks; see `bundle`. */
export const bundleDelivery = (outputDirectory?: string): Promise<string> =>
  bundle('events/delivery-handler', outputDirectory);

/**
 * Builds a handler of `lambdas` with the very options it is deployed with, the AWS SDK included, and gives the file's
 * path. `outputDirectory` is `.build` when left out. Throws `StartError` when the source does not build.
 */
async function bundle(name: string, outputDirectory = join(ROOT, '.build')): Promise<string> {
  const options = bundleOptions.parse(JSON.parse(readFileSync(join(ROOT, 'cdk/bundle.json'), 'utf8')));
  const { sourceMap, ...shared } = options;
  const outfile = join(outputDirectory, `${name}.js`);
  const { outputFiles } = await build({
    ...shared,
    sourcemap: sourceMap,
    entryPoints: [join(ROOT, `lambdas/${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    logLevel: 'warning',
    write: false,
  }).catch((cause: unknown) => {
    throw new StartError('The handler cannot be built: put right what is named above, then start again.', { cause });
  });
  mkdirSync(dirname(outfile), { recursive: true });
  for (const { path, contents } of outputFiles) {
    // Whole or not at all: another server may be loading the file at this moment.
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, contents);
    renameSync(draft, path);
  }
  return outfile;
}

/** The API's module, as the bundle exports it. */
export type ApiModule = typeof api;

export const loadApi = (file: string): ApiModule => createRequire(file)(file) as ApiModule;

/** The module that serves pictures, as its bundle exports it. */
export const loadPictures = (file: string): typeof pictures => createRequire(file)(file) as typeof pictures;

/** The modules that tell webhooks of events, as their bundles export them. */
export const loadFanOut = (file: string): typeof fanOut => createRequire(file)(file) as typeof fanOut;
export const loadDelivery = (file: string): typeof delivery => createRequire(file)(file) as typeof delivery;
