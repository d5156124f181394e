import { shared } from './jest.config.mjs';

/** Tests that need a browser (`npm run test:browser`): Chromium at CHROMIUM_PATH, or /usr/bin/chromium. */
export default {
  ...shared,
  testTimeout: 60_000,
  roots: ['<rootDir>/tests/browser'],
  testMatch: ['**/*.browser.ts'],
  globalSetup: '<rootDir>/tests/browser/support/global-setup.ts',
  globalTeardown: '<rootDir>/tests/browser/support/global-teardown.ts',
  // One browser at a time: pages are measured, too.
  maxWorkers: 1,
};
