import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type * as api from '../api/handler';
import type * as pictures from '../api/picture-handler';
import type * as delivery from '../events/delivery-handler';
import type * as fanOut from '../events/fan-out-handler';
import { digestOfSources } from './source-digest';
import { StartError, systemCode } from './start-error';

const ROOT = resolve(__dirname, '../..');

/** The handlers that run on a laptop, by their files in `lambdas`. */
const HANDLERS = {
  api: 'api/handler',
  pictures: 'api/picture-handler',
  fanOut: 'events/fan-out-handler',
  delivery: 'events/delivery-handler',
};

/** The file to load of each handler's bundle. */
export type Bundles = Record<keyof typeof HANDLERS, string>;

/** So many states of the sources are kept built: who goes back to one finds it, and no disk fills up. */
const KEPT = 10;

/**
 * Gives the handlers built just as they are deployed. They are built once for each state of the sources, in a folder of its own
 * below `folder`: a server that is running goes on loading from the one it began with. Throws `StartError` when the source does
 * not build.
 */
export async function bundleHandlers(folder = join(ROOT, '.build/handlers')): Promise<Bundles> {
  mkdirSync(folder, { recursive: true });
  for (;;) {
    const digest = digestOfSources(ROOT);
    const kept = join(folder, digest);
    if (use(kept)) return bundlesIn(kept);
    const draft = mkdtempSync(`${kept}.`);
    try {
      await build(draft);
      // What was changed meanwhile may be in it or not.
      if (digestOfSources(ROOT) === digest) publish(draft, kept);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
    removeAllBut(KEPT, folder);
  }
}

/** Whether it is there; if so, it counts as used now. */
function use(folder: string): boolean {
  try {
    utimesSync(folder, new Date(), new Date());
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

const bundlesIn = (folder: string): Bundles => ({
  api: join(folder, HANDLERS.api, 'index.js'),
  pictures: join(folder, HANDLERS.pictures, 'index.js'),
  fanOut: join(folder, HANDLERS.fanOut, 'index.js'),
  delivery: join(folder, HANDLERS.delivery, 'index.js'),
});

/** In a process of its own, so that a server does not carry the bundler with it. */
async function build(folder: string): Promise<void> {
  const orders = Object.values(HANDLERS).flatMap((name) => [`lambdas/${name}.ts`, join(folder, name)]);
  const program = join(ROOT, 'cdk/bundle/write.ts');
  const builder = spawn(process.execPath, ['--require', 'tsx/cjs', program, ...orders], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(builder, 'exit')) as [number | null];
  if (code === 0) return;
  throw new StartError('The handlers cannot be built: put right what is named above, then start again.');
}

/** Whole or not at all; another process may have been faster with the same. */
function publish(draft: string, target: string): void {
  try {
    renameSync(draft, target);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes(systemCode(error) ?? '')) throw error;
  }
}

function removeAllBut(count: number, folder: string): void {
  const byAge = readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => ({ path, usedAt: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .toSorted((one, other) => other.usedAt - one.usedAt);
  for (const { path } of byAge.slice(count)) rmSync(path, { recursive: true, force: true });
}

/** The API's module, as the bundle exports it. */
export type ApiModule = typeof api;

export const loadApi = (file: string): ApiModule => createRequire(file)(file) as ApiModule;

/** The module that serves pictures, as its bundle exports it. */
export const loadPictures = (file: string): typeof pictures => createRequire(file)(file) as typeof pictures;

/** The modules that tell webhooks of events, as their bundles export them. */
export const loadFanOut = (file: string): typeof fanOut => createRequire(file)(file) as typeof fanOut;
export const loadDelivery = (file: string): typeof delivery => createRequire(file)(file) as typeof delivery;

/** A handler that is made when it is called for the first time. */
export function late<Event, Result>(make: () => (event: Event) => Promise<Result>): (event: Event) => Promise<Result> {
  let made: ReturnType<typeof make> | undefined;
  return async (event) => (made ??= make())(event);
}
