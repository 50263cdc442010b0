import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundles } from '../../lambdas/local/bundle';

/** What the global setup started, for the workers to find. */
export interface TestServices {
  endpoint: string;
  bundles: Bundles;
  jwksUri: string;
  /** How queries are executed: `EXECUTION`, compiled when left out, so that the suites check what is fast. */
  execution: 'auto' | 'compiled' | 'interpreted';
}

export const TEST_TABLE = 'resonance-test';

/** The folder of this run: two runs at the same time have nothing in common. Workers inherit it from the global setup. */
export const testDirectory = {
  get path(): string {
    const path = process.env.RESONANCE_TEST_DIRECTORY;
    if (!path) throw new Error('The global setup has not run.');
    return path;
  },
  set path(path: string) {
    process.env.RESONANCE_TEST_DIRECTORY = path;
  },
};

export const servicesFile = (): string => join(testDirectory.path, 'services.json');

export const readServices = (): TestServices => JSON.parse(readFileSync(servicesFile(), 'utf8')) as TestServices;

export const engineEndpoint = (): string => readServices().endpoint;
