// As on Lambda, whatever the clock of the machine shows.
process.env.TZ = 'UTC';
// Node 20 is supported here; the SDK's advice to leave it would stand between the results.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const swc = [
  '@swc/jest',
  { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
];

/** @param {string} name @param {object} more */
const project = (name, more = {}) => ({
  displayName: name,
  testEnvironment: 'node',
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  transform: { '^.+\\.(t|j|mj)s$': swc },
  transformIgnorePatterns: ['/node_modules/(?!(d3-path|d3-shape|hucre|jose)/)', '/\\.build/'],
  ...more,
});

const integration = {
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
};

const cdk = {
  globalSetup: '<rootDir>/test/support/synth-setup.ts',
  globalTeardown: '<rootDir>/test/support/synth-teardown.ts',
};

export default {
  // The engine is a process of its own, and much of a test is waiting for it.
  maxWorkers: '100%',
  // Every suite loads the bundle anew, and what it leaves behind makes a long-lived worker slow.
  workerIdleMemoryLimit: '1GB',
  // Work that waits for others on a busy machine is no failure.
  testTimeout: 30_000,
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  projects: [project('unit'), project('integration', integration), project('contract'), project('cdk', cdk)],
};
