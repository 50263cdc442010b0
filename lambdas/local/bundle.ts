import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { bundleOf } from '../../cdk/bundle/build';
import type * as api from '../api/handler';
import type * as pictures from '../api/picture-handler';
import type * as delivery from '../events/delivery-handler';
import type * as fanOut from '../events/fan-out-handler';
import { StartError } from './start-error';

const ROOT = resolve(__dirname, '../..');

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
 * Builds a handler of `lambdas` just as it is deployed, and gives the path of the file to load. `outputDirectory` is
 * `.build` when left out. Throws `StartError` when the source does not build.
 */
async function bundle(name: string, outputDirectory = join(ROOT, '.build')): Promise<string> {
  const { files } = await bundleOf(`lambdas/${name}.ts`).catch((cause: unknown) => {
    throw new StartError('The handler cannot be built: put right what is named above, then start again.', { cause });
  });
  const folder = join(outputDirectory, name);
  mkdirSync(folder, { recursive: true });
  for (const [file, contents] of files) {
    // Whole or not at all: another server may be loading the file at this moment.
    const draft = join(folder, `${file}.${process.pid}`);
    writeFileSync(draft, contents);
    renameSync(draft, join(folder, file));
  }
  return join(folder, 'index.js');
}

/** The API's module, as the bundle exports it. */
export type ApiModule = typeof api;

export const loadApi = (file: string): ApiModule => createRequire(file)(file) as ApiModule;

/** The module that serves pictures, as its bundle exports it. */
export const loadPictures = (file: string): typeof pictures => createRequire(file)(file) as typeof pictures;

/** The modules that tell webhooks of events, as their bundles export them. */
export const loadFanOut = (file: string): typeof fanOut => createRequire(file)(file) as typeof fanOut;
export const loadDelivery = (file: string): typeof delivery => createRequire(file)(file) as typeof delivery;
