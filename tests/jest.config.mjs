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
  // Every suite starts servers of its own: two at a time is what two cores carry.
  maxWorkers: 2,
  workerIdleMemoryLimit: '700MB',
  testTimeout: 60_000,
};
