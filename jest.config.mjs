/** Packages that come as ES modules only, which Jest cannot load as they are. */
const ES_MODULES = [
  'htmlparser2',
  'domhandler',
  'domutils',
  'domelementtype',
  'dom-serializer',
  'entities',
  'hyparquet',
  'hyparquet-writer',
  'jose',
  'pdfjs-dist',
];

/** What is tested on every database; beside it, tests of scale start servers, and the others none. */
const ON_DATABASES = ['storage', 'graphql'];

/** How tests are compiled, whatever they need. */
export const shared = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  transform: { '^.+\\.m?[jt]s$': '@swc/jest' },
  transformIgnorePatterns: [`/node_modules/(?!(?:${ES_MODULES.join('|')})/)`],
};

/** @type {import('jest').Config} */
export default {
  // Command-line tests start child processes, which compile the sources they load.
  testTimeout: 60_000,
  // Jest leaves a processor free for its watch mode; a run that is waited for needs none.
  maxWorkers: '100%',
  projects: [
    {
      ...shared,
      displayName: 'databases',
      testMatch: ON_DATABASES.map((folder) => `<rootDir>/tests/${folder}/**/*.test.ts`),
      globalSetup: '<rootDir>/tests/support/postgres/global-setup.ts',
      globalTeardown: '<rootDir>/tests/support/postgres/global-teardown.ts',
    },
    {
      ...shared,
      displayName: 'scale',
      testMatch: ['<rootDir>/tests/scale/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/support/postgres/make-server-files.ts',
      globalTeardown: '<rootDir>/tests/support/postgres/remove-server-files.ts',
    },
    {
      ...shared,
      displayName: 'program',
      testMatch: [`<rootDir>/tests/!(${ON_DATABASES.join('|')}|scale|browser)/**/*.test.ts`],
    },
  ],
};
