import { Gazetteer, OUTCOMES } from '../../../src/domain';
import {
  loadDivisions,
  mostReports,
  readSyntheticSettings,
  requestedDivisions,
  syntheticReports,
  type SyntheticReport,
} from '../../../src/ingest';

const settings = readSyntheticSettings();
const YEARS = { from: 2021, to: 2023 };
/** A province, its first prefectures and their counties, three years each. */
const SAMPLE = { seed: 7, years: YEARS, reports: 60 * 3 };

function reportsByDivision(): Map<string, SyntheticReport[]> {
  const byDivision = new Map<string, SyntheticReport[]>();
  for (const report of syntheticReports(settings, SAMPLE)) {
    const { code } = report.division;
    byDivision.set(code, [...(byDivision.get(code) ?? []), report]);
  }
  return byDivision;
}

describe('the divisions of the invented nation', () => {
  const whole = { seed: 1, years: settings.years };
  const divisions = requestedDivisions(settings, {
    ...whole,
    reports: mostReports(settings, settings.years),
  });

  it('are 10 provinces, 333 prefectures and 3,000 counties, with seven years of reports each', () => {
    const count = (level: string): number => divisions.filter((each) => each.level === level).length;
    expect([count('PROVINCE'), count('PREFECTURE'), count('COUNTY')]).toEqual([10, 333, 3000]);
    expect(settings.years).toEqual({ from: 2019, to: 2025 });
    expect(mostReports(settings, settings.years)).toBe(3343 * 7);
  });

  it('lie under the fictional provinces, each code once, in code order and after its parent', () => {
    const seen = new Set<string | null>([null]);
    for (const { code, parentCode, fictional } of divisions) {
      expect(code).toMatch(/^9\d{5}$/);
      expect(fictional).toBe(true);
      expect(seen.has(parentCode)).toBe(true);
      expect(seen.has(code)).toBe(false);
      seen.add(code);
    }
    const codes = divisions.map(({ code }) => code);
    expect(codes).toEqual([...codes].sort());
  });

  it('are placed by their codes and named from the province down', () => {
    const byCode = new Map(divisions.map((each) => [each.code, each]));
    expect(byCode.get('910000')).toMatchObject({ name: '示例二省', level: 'PROVINCE', parentCode: null });
    expect(byCode.get('910300')).toMatchObject({ name: '丙市', level: 'PREFECTURE', parentCode: '910000' });
    expect(byCode.get('910301')).toMatchObject({
      name: '子区',
      fullName: '示例二省丙市子区',
      level: 'COUNTY',
      parentCode: '910300',
    });
  });

  it('are unevenly many: no prefecture is without counties, some have three times as many as others', () => {
    const counts = divisions
      .filter(({ level }) => level === 'PREFECTURE')
      .map(({ code }) => divisions.filter(({ parentCode }) => parentCode === code).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(3);
    expect(Math.max(...counts)).toBeGreaterThanOrEqual(3 * Math.min(...counts));
  });

  it('bear no name of a real division', () => {
    const real = new Gazetteer(loadDivisions());
    const names = [...new Set(divisions.map(({ name }) => name))];
    expect(names.filter((name) => real.namesakes(name).length > 0)).toEqual([]);
  });
});

describe('the invented figures', () => {
  const byDivision = reportsByDivision();
  const counties = [...byDivision].filter(([code]) => !code.endsWith('00')).map(([, reports]) => reports);

  it('carry into a year what the year before carried out, for each type of applicant', () => {
    let carried = 0;
    for (const reports of byDivision.values()) {
      for (const [at, { figures }] of reports.slice(1).entries()) {
        expect(figures.get('2')).toEqual(reports[at]!.figures.get('4'));
        carried += figures.get('2')!.at(-1)!;
      }
    }
    expect(carried).toBeGreaterThan(0);
  });

  it.each(['REGULATION', 'ADMINISTRATIVE_NORMATIVE_DOCUMENT'] as const)(
    'have in force of %s what was in force, plus issued, less repealed',
    (kind) => {
      for (const reports of byDivision.values()) {
        for (const [at, { figures }] of reports.slice(1).entries()) {
          const [issued, repealed, inForce] = figures.get(kind)!;
          const before = reports[at]!.figures.get(kind)![2]!;
          expect(inForce).toBe(before + issued! - repealed!);
          expect(Math.min(issued!, repealed!, inForce!)).toBeGreaterThanOrEqual(0);
        }
      }
    },
  );

  it('have no fewer cases than were pending the year before', () => {
    for (const reports of byDivision.values()) {
      for (const [at, { figures }] of reports.slice(1).entries()) {
        const pending = reports[at]!.figures.get('ADMINISTRATIVE_RECONSIDERATION')![3]!;
        expect(figures.get('ADMINISTRATIVE_RECONSIDERATION')![4]).toBeGreaterThanOrEqual(pending);
      }
    }
  });

  it('of a region include the regions below it, cell by cell', () => {
    const ofYear = (code: string): SyntheticReport => byDivision.get(code)![0]!;
    const below = [...byDivision.keys()].filter((code) => /^9001(?!00)/.test(code));
    expect(below).toHaveLength(8);
    for (const { code: row } of OUTCOMES) {
      const whole = ofYear('900100').figures.get(row)!;
      whole.forEach((figure, column) => {
        const sum = below.reduce((total, code) => total + ofYear(code).figures.get(row)![column]!, 0);
        expect(figure).toBeGreaterThanOrEqual(sum);
      });
    }
  });

  it('are skewed as real ones: few organizations, sizes far apart, small counties', () => {
    const first = counties.map(([report]) => report!);
    const zeros = (column: number): number => {
      const cells = first.flatMap(({ figures }) => OUTCOMES.map(({ code }) => figures.get(code)![column]!));
      return cells.filter((each) => each === 0).length / cells.length;
    };
    expect(zeros(2)).toBeGreaterThan(0.9); // 科研机构
    expect(zeros(0)).toBeLessThan(0.6); // 自然人
    const received = first.map(({ figures }) => figures.get('1')!.at(-1)!).sort((a, b) => a - b);
    expect(received.at(-1)! / received[0]!).toBeGreaterThan(20);
    const handled = first.map(({ figures }) => figures.get('3.7')!.at(-1)!);
    const small = handled.filter((each) => each < 30).length;
    expect(small).toBeGreaterThan(5);
    expect(small).toBeLessThan(handled.length / 2);
  });

  it('differ more between counties than between the years of one', () => {
    const shareOf = ({ figures }: SyntheticReport): number =>
      figures.get('3.1')!.at(-1)! / figures.get('3.7')!.at(-1)!;
    const large = counties.filter((reports) => reports[0]!.figures.get('3.7')!.at(-1)! >= 200);
    expect(large.length).toBeGreaterThan(3);
    const shares = large.map((reports) => reports.map(shareOf));
    const spreadOf = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
    const withinOne = shares.map(spreadOf).reduce((sum, each) => sum + each, 0) / shares.length;
    expect(spreadOf(shares.map(([share]) => share!))).toBeGreaterThan(2 * withinOne);
  });

  it('grow or shrink by little from year to year', () => {
    for (const reports of counties) {
      const received = reports.map(({ figures }) => figures.get('1')!.at(-1)!);
      if (received[0]! < 100) continue;
      for (const [at, each] of received.slice(1).entries()) {
        expect(each / received[at]!).toBeGreaterThan(0.6);
        expect(each / received[at]!).toBeLessThan(1.7);
      }
    }
  });

  it('depend on the seed, the division and the year alone', () => {
    const alone = [...syntheticReports(settings, { seed: 7, years: { from: 2022, to: 2022 }, reports: 2 })];
    expect(alone.map(({ division }) => division.code)).toEqual(['900000', '900100']);
    for (const { division, year, form, figures } of alone) {
      const among = byDivision.get(division.code)!.find((each) => each.year === year);
      expect(figures).toEqual(among!.figures);
      expect(form).toBe(among!.form);
    }
    const [other] = syntheticReports(settings, { seed: 8, years: { from: 2022, to: 2022 }, reports: 1 });
    expect(other!.figures).not.toEqual(alone[0]!.figures);
  });

  it('stop after as many reports as were asked for', () => {
    expect([...syntheticReports(settings, { ...SAMPLE, reports: 4 })].map(({ year }) => year)).toEqual([
      2021, 2022, 2023, 2021,
    ]);
  });
});

describe('the form of an invented report', () => {
  it('is that of 2019 for 2019 and 2020, that of 2021 from then on, but for a few', () => {
    const reports = [...syntheticReports(settings, { seed: 7, years: settings.years, reports: 200 * 7 })];
    const isUsual = ({ year, form }: SyntheticReport): boolean =>
      form === (year <= 2020 ? 'FORM_2019' : 'FORM_2021');
    const unusual = reports.filter((each) => !isUsual(each)).length;
    expect(unusual).toBeGreaterThan(0);
    expect(unusual).toBeLessThan(reports.length * 0.03);
  });
});
