/** Tests that need a browser (`npm run test:browser`): Chromium at CHROMIUM_PATH, or /usr/bin/chromium. */
const config = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests/browser'],
  testMatch: ['**/*.browser.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  testTimeout: 60_000,
};

export default config;
