import { createHash } from 'node:crypto';
import { Gazetteer, isFictionalCode } from '../../../src/domain';
import {
  parseDocument,
  readSyntheticSettings,
  renderReport,
  requestedDivisions,
  syntheticReports,
  type ParsedDocument,
  type SyntheticReport,
} from '../../../src/ingest';

const settings = readSyntheticSettings();
/** A province, a prefecture and 14 counties, two years each. */
const SAMPLE = { seed: 3, years: { from: 2024, to: 2025 }, reports: 32 };
const gazetteer = new Gazetteer(requestedDivisions(settings, SAMPLE));

function parse(synthetic: SyntheticReport): Promise<ParsedDocument> {
  const { fileName, content } = renderReport(settings, SAMPLE.seed, synthetic);
  return parseDocument(content, { fileName, url: null }, {}, gazetteer);
}

describe('the documents of the invented nation', () => {
  let read: { readonly synthetic: SyntheticReport; readonly parsed: ParsedDocument }[];

  beforeAll(async () => {
    const reports = [...syntheticReports(settings, SAMPLE)];
    read = await Promise.all(
      reports.map(async (synthetic) => ({ synthetic, parsed: await parse(synthetic) })),
    );
  });

  it('are read without a word and satisfy every rule', () => {
    expect(read).toHaveLength(32);
    for (const { parsed } of read) {
      expect(parsed.diagnostics).toEqual([]);
      // 25 rows, 7 columns twice and 3 tracks at the least.
      expect(parsed.findings.length).toBeGreaterThan(41);
      expect(parsed.findings.filter((finding) => finding.verdict !== 'PASS')).toEqual([]);
    }
  });

  it("are reports of the divisions' governments, published, in the form of 2021, for the whole region", () => {
    for (const { synthetic, parsed } of read) {
      const { code } = synthetic.division;
      expect(isFictionalCode(code)).toBe(true);
      expect(parsed.report).toMatchObject({
        id: `${code}-${synthetic.year}`,
        agency: { id: code, kind: 'GOVERNMENT' },
        districtCode: code,
        form: 'FORM_2021',
        scope: 'WHOLE_REGION',
        status: 'PUBLISHED',
        siteCode: `${code}0001`,
        period: { from: `${synthetic.year}-01-01`, to: `${synthetic.year}-12-31` },
      });
    }
  });

  it('claim no origin: nobody vouches for them, and no real figures were retyped', () => {
    for (const { parsed } of read)
      expect(parsed.source).toMatchObject({ url: null, trust: 'UNKNOWN', citation: null, flags: [] });
  });

  it('say what was invented, cell by cell', () => {
    for (const { synthetic, parsed } of read) {
      const { applicationOutcomes, reviewCases } = parsed.report!;
      expect(applicationOutcomes).toHaveLength(25);
      for (const row of applicationOutcomes)
        expect(row.cells.map((cell) => Number(cell.text))).toEqual(synthetic.figures.get(row.code));
      expect(reviewCases).toHaveLength(3);
      for (const row of reviewCases)
        expect(row.cells.map((cell) => Number(cell.text))).toEqual(synthetic.figures.get(row.kind));
    }
  });

  it('print fees in units of 10,000 yuan to the yuan', async () => {
    const { synthetic, parsed } = read[5]!;
    const figures = new Map(synthetic.figures).set('ADMINISTRATIVE_FEE', [30_276_557]);
    const { report } = await parse({ ...synthetic, figures });
    const fees = report!.disclosureCategories.at(-1)!;
    expect(fees).toMatchObject({ kind: 'ADMINISTRATIVE_FEE', feeAmount: '3027.6557' });
    expect(parsed.report!.disclosureCategories).toHaveLength(6);
  });

  it('say in words what the tables say, and that it is invented', () => {
    const { synthetic, parsed } = read[8]!;
    const total = (row: '1' | '2' | '3.7' | '4'): number => synthetic.figures.get(row)!.at(-1)!;
    const texts = parsed.report!.sections.map((section) => section.text ?? '');
    expect(texts).toHaveLength(6);
    expect(texts[0]).toContain('虚构的示例数据');
    expect(texts[0]).toContain(`政府信息公开申请${total('1')}件`);
    expect(texts[0]).toMatch(new RegExp(`上年结转${total('2')}件.*办结${total('3.7')}件`));
    expect(texts[0]).toMatch(new RegExp(`结转下年度(继续办理)?${total('4')}件`));
    expect(texts.join('')).not.toMatch(/[{}]/);
  });

  it('are the same bytes for the same seed, other bytes for another', () => {
    const [synthetic] = syntheticReports(settings, { ...SAMPLE, reports: 1 });
    const hash = (seed: number): string =>
      createHash('sha256')
        .update(renderReport(settings, seed, synthetic!).content)
        .digest('hex');
    expect(hash(3)).toBe(read[0]!.parsed.source.sha256);
    expect(hash(4)).not.toBe(hash(3));
  });
});
