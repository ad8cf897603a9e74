export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  setupFiles: ['<rootDir>/__tests__/support/setup.ts'],
  setupFilesAfterEnv: ['<rootDir>/__tests__/support/hooks.ts'],
  // No test measures time: this only ends one that would never end, on a machine however busy.
  testTimeout: 600_000,
  maxWorkers: '100%',
  transformIgnorePatterns: ['/node_modules/(?!@actions/(?:languageservice|workflow-parser)/dist/)'],
  transform: {
    '/@actions/(?:languageservice|workflow-parser)/dist/.*\\.js$':
      '<rootDir>/__tests__/support/json-imports.mjs',
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2024' },
        module: { type: 'es6' },
        sourceMaps: 'inline'
      }
    ]
  }
}
