/** @type {import('jest').Config} */
export default {
  testEnvironment: '<rootDir>/testkit/telling-environment.mjs',
  testMatch: ['**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
        module: { type: 'es6' },
      },
    ],
  },
  globalSetup: '<rootDir>/testkit/global-setup.mjs',
  globalTeardown: '<rootDir>/testkit/global-teardown.mjs',
  testSequencer: '<rootDir>/testkit/longest-first.mjs',
  // Every file starts servers of its own; npm test says how many files of a suite run at once.
  maxWorkers: 2,
  workerIdleMemoryLimit: '700MB',
  // Looked up in the sandbox, Math took most of the time that reading a picture took.
  sandboxInjectedGlobals: ['Math'],
  testTimeout: 60_000,
};
