import { readerVersion } from '../../../src/ingest/bulk/reader-version';

test('the reader has one version as long as its code is the same', () => {
  expect(readerVersion()).toMatch(/^[\w-]{16}$/);
  expect(readerVersion()).toBe(readerVersion());
});
