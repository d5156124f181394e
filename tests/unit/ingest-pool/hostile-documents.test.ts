import { createParserPool, type ParserPool } from '../../../src/ingest';
import { reportPage } from '../ingest-parse/report-page';
import { HOSTILE_DOCUMENTS, LARGE_DOCUMENTS } from './hostile-documents';
import { HOSTILE_PDFS } from './hostile-pdfs';

/** What is promised for any bytes. */
const LONGEST_MS = 10_000;

let pool: ParserPool;
beforeAll(() => {
  pool = createParserPool({ jobs: 1 });
});
afterAll(() => pool.close());

const parse = (content: Uint8Array) => pool.parse(content, { fileName: 'document', url: null }, {});

test.each([...HOSTILE_DOCUMENTS, ...HOSTILE_PDFS])('%s: read or refused in time', async (_, make) => {
  const content = make();
  const before = performance.now();
  const { report, diagnostics } = await parse(content);
  expect(performance.now() - before).toBeLessThan(LONGEST_MS);
  const codes = diagnostics.filter(({ severity }) => severity === 'ERROR').map(({ code }) => code);
  expect(codes).not.toContain('INTERNAL_FAILURE');
  if (!report) expect(codes).not.toEqual([]);
});

test.each(LARGE_DOCUMENTS)('%s: read to the end', async (_, make) => {
  const { diagnostics } = await parse(make());
  const codes = diagnostics.map(({ code }) => code);
  expect(codes.filter((code) => /_LIMIT_EXCEEDED|INTERNAL_FAILURE/.test(code))).toEqual([]);
});

test('after all of them a report is read as ever', async () => {
  const { report, diagnostics } = await parse(Buffer.from(reportPage()));
  expect(report?.id).toBe('900100-2022');
  expect(diagnostics).toEqual([]);
});
