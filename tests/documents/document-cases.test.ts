import type { ParsedDocument } from '../../src/ingest';
import {
  caseSlugs,
  extractedText,
  expectedDiagnostics,
  expectedReport,
  parseCase,
  readCase,
  summarize,
} from '../support/document-case';

describe.each(caseSlugs())('document case %s', (slug) => {
  let parsed: ParsedDocument;

  beforeAll(async () => {
    parsed = await parseCase(slug);
  });

  it('says why it exists and where its figures come from', () => {
    const { why, figures } = readCase(slug);
    expect(why).toMatch(/\w+ \w+/);
    expect(figures).toMatch(/\S/);
  });

  it('reads as expected', () => {
    expect(summarize(parsed)).toEqual(expectedReport(slug));
  });

  it('has the expected diagnostics', () => {
    expect(parsed.diagnostics.map(({ code }) => code)).toEqual(expectedDiagnostics(slug));
  });

  it('has a place for every figure, and the figure stands there', async () => {
    const rows = parsed.report
      ? [
          ...parsed.report.disclosureCategories,
          ...parsed.report.applicationOutcomes,
          ...parsed.report.reviewCases,
        ]
      : [];
    const text = await extractedText(slug);
    for (const { place, text: raw } of rows.flatMap((row) => row.cells)) {
      expect(place.sha256).toBe(parsed.source.sha256);
      if (raw !== '') expect(text.slice(place.start ?? 0, place.end ?? 0)).toBe(raw);
    }
  });

  it('invents figures only for the fictional provinces', () => {
    if (readCase(slug).figures === 'invented') expect(parsed.report?.districtCode ?? '9').toMatch(/^9/);
  });
});
