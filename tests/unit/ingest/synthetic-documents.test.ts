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
import { shinglesOf, similarity } from '../../../src/validation';

const settings = readSyntheticSettings();
/** A province, its first prefectures and counties, seven years each. */
const SAMPLE = { seed: 3, years: settings.years, reports: 12 * 7 };
/** Without errors, and often with other signs for zero. */
const honest = {
  ...settings,
  planted: { ...settings.planted, share: 0 },
  habits: { ...settings.habits, blankForZero: 0.2, dashForZero: 0.2 },
};
const gazetteer = new Gazetteer(requestedDivisions(settings, SAMPLE));

function parse(synthetic: SyntheticReport): Promise<ParsedDocument> {
  const { fileName, content } = renderReport(honest, SAMPLE.seed, synthetic);
  return parseDocument(content, { fileName, url: null }, {}, gazetteer);
}

/** The longest first. */
function byLength(one: string, other: string): number {
  return other.length - one.length;
}

describe('the documents of the invented nation', () => {
  let read: { readonly synthetic: SyntheticReport; readonly parsed: ParsedDocument }[];

  beforeAll(async () => {
    const reports = [...syntheticReports(settings, SAMPLE)];
    read = await Promise.all(
      reports.map(async (synthetic) => ({ synthetic, parsed: await parse(synthetic) })),
    );
  });

  it('are read without a word and fail no rule', () => {
    expect(read).toHaveLength(84);
    for (const { parsed } of read) {
      // A subtotal that the form does not ask for is kept, and said.
      expect(parsed.diagnostics.filter(({ code }) => code !== 'ROW_UNRECOGNIZED')).toEqual([]);
      // 23 rows, 7 columns twice and 3 tracks at the least.
      expect(parsed.findings.length).toBeGreaterThan(39);
      expect(parsed.findings.filter((finding) => finding.verdict === 'FAIL')).toEqual([]);
    }
  });

  it("are reports of the divisions' governments, published, in their form, for the whole region", () => {
    for (const { synthetic, parsed } of read) {
      const { code } = synthetic.division;
      expect(isFictionalCode(code)).toBe(true);
      expect(parsed.report).toMatchObject({
        id: `${code}-${synthetic.year}`,
        agency: { id: code, kind: 'GOVERNMENT' },
        districtCode: code,
        form: synthetic.form,
        scope: 'WHOLE_REGION',
        status: 'PUBLISHED',
        siteCode: `${code}0001`,
        period: { from: `${synthetic.year}-01-01`, to: `${synthetic.year}-12-31` },
      });
    }
    expect(new Set(read.map(({ parsed }) => parsed.report!.form)).size).toBe(2);
  });

  it('claim no origin: nobody vouches for them, and no real figures were retyped', () => {
    for (const { parsed } of read)
      expect(parsed.source).toMatchObject({ url: null, trust: 'UNKNOWN', citation: null, flags: [] });
  });

  it('say what was invented, cell by cell; some leave zeros and totals of details blank, or print a dash', () => {
    const unstated = new Set<string>();
    for (const { synthetic, parsed } of read) {
      const { form, applicationOutcomes, reviewCases } = parsed.report!;
      expect(applicationOutcomes).toHaveLength(form === 'FORM_2021' ? 25 : 23);
      for (const row of applicationOutcomes) {
        const drawn = synthetic.figures.get(row.code)!;
        row.cells.forEach((cell, at) => {
          if (cell.state === 'STATED') expect(Number(cell.value)).toBe(drawn[at]);
          else {
            unstated.add(cell.state);
            if (cell.field !== 'total') expect(drawn[at]).toBe(0);
          }
        });
      }
      expect(reviewCases).toHaveLength(3);
      for (const row of reviewCases)
        expect(row.cells.map((cell) => Number(cell.text))).toEqual(synthetic.figures.get(row.kind));
    }
    expect([...unstated].sort()).toEqual(['BLANK', 'DASH']);
  });

  it('print fees in units of 10,000 yuan to the yuan', async () => {
    const { synthetic } = read.find(({ parsed }) => parsed.report!.form === 'FORM_2021')!;
    const figures = new Map(synthetic.figures).set('ADMINISTRATIVE_FEE', [30_276_557, 9, 0]);
    const { report } = await parse({ ...synthetic, figures });
    expect(report!.disclosureCategories).toHaveLength(6);
    expect(report!.disclosureCategories.at(-1)!).toMatchObject({
      kind: 'ADMINISTRATIVE_FEE',
      feeAmount: '3027.6557',
    });
  });

  it('print the eight rows of table 2 of 2019 with its own columns', () => {
    const { synthetic, parsed } = read.find((each) => each.parsed.report!.form === 'FORM_2019')!;
    const rows = parsed.report!.disclosureCategories;
    expect(rows).toHaveLength(8);
    const [decisions, priorItems, itemsChange] = synthetic.figures.get('ADMINISTRATIVE_LICENSING')!;
    expect(rows[2]).toMatchObject({ kind: 'ADMINISTRATIVE_LICENSING', decisions, priorItems, itemsChange });
    const [procurementItems, yuan] = synthetic.figures.get('CENTRALIZED_PROCUREMENT')!;
    expect(rows[7]).toMatchObject({ procurementItems, procurementAmountUnit: 'TEN_THOUSAND_YUAN' });
    expect(Number(rows[7]!.procurementAmount)).toBeCloseTo(yuan! / 10_000, 4);
  });

  it('say in words what the tables say, and that it is invented', () => {
    for (const { synthetic, parsed } of read) {
      const texts = parsed.report!.sections.map((section) => section.text ?? '');
      expect(texts).toHaveLength(6);
      expect(texts[0]).toContain('虚构的示例数据');
      expect(texts.join('')).not.toMatch(/[{}[\]]|undefined/);
      const received = synthetic.figures.get('1')!.at(-1)! + synthetic.figures.get('2')!.at(-1)!;
      const said = parsed.findings.find(({ rule }) => rule === 'N-NEW')!;
      expect([synthetic.figures.get('1')!.at(-1)!, received]).toContain(Number(said.actual));
    }
  });

  it('are worded so that every wording can be said, and hardly two are alike', () => {
    const sentences = read.map(({ parsed }) => parsed.report!.sections.map(({ text }) => text).join(''));
    const openings = Object.values(settings.narrative).flatMap((paragraphs) =>
      paragraphs.flatMap((wordings) => wordings.map((wording) => wording.split(/[{[]/).sort(byLength)[0]!)),
    );
    const unsaid = openings.filter((opening) => {
      const words = opening.replace(/^\w+[}\]]/, '');
      return !sentences.some((text) => text.includes(words));
    });
    expect(unsaid).toEqual([]);
    const shingles = read.map(({ parsed }) => shinglesOf(parsed.report!)!);
    const alike = shingles.flatMap((one, at) =>
      shingles.slice(at + 1).map((other) => similarity(one, other)),
    );
    expect(Math.max(...alike)).toBeLessThan(0.5);
    expect(alike.reduce((sum, each) => sum + each, 0) / alike.length).toBeLessThan(0.1);
  });

  it('are the same bytes for the same seed, other bytes for another', () => {
    const [synthetic] = syntheticReports(settings, { ...SAMPLE, reports: 1 });
    const hash = (seed: number): string =>
      createHash('sha256')
        .update(renderReport(honest, seed, synthetic!).content)
        .digest('hex');
    expect(hash(3)).toBe(read[0]!.parsed.source.sha256);
    expect(hash(4)).not.toBe(hash(3));
  });
});
