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
/** A province, its first two prefectures and their counties, three years each. */
const SAMPLE = { seed: 7, years: YEARS, reports: 31 * 3 };

function reportsByDivision(): Map<string, SyntheticReport[]> {
  const byDivision = new Map<string, SyntheticReport[]>();
  for (const report of syntheticReports(settings, SAMPLE)) {
    const { code } = report.division;
    byDivision.set(code, [...(byDivision.get(code) ?? []), report]);
  }
  return byDivision;
}

describe('the divisions of the invented nation', () => {
  const divisions = requestedDivisions(settings, {
    seed: 1,
    years: settings.years,
    reports: mostReports(settings, settings.years),
  });

  it('are enough for 15,000 reports', () => {
    expect(mostReports(settings, settings.years)).toBeGreaterThanOrEqual(15_000);
  });

  it('lie under the fictional provinces, each code once and after its parent', () => {
    const seen = new Set<string | null>([null]);
    for (const { code, parentCode, fictional } of divisions) {
      expect(code).toMatch(/^9\d{5}$/);
      expect(fictional).toBe(true);
      expect(seen.has(parentCode)).toBe(true);
      expect(seen.has(code)).toBe(false);
      seen.add(code);
    }
  });

  it('are placed by their codes and named from the province down', () => {
    const byCode = new Map(divisions.map((each) => [each.code, each]));
    expect(byCode.get('910000')).toMatchObject({ name: '示例二省', level: 'PROVINCE', parentCode: null });
    expect(byCode.get('910300')).toMatchObject({ name: '丙市', level: 'PREFECTURE', parentCode: '910000' });
    expect(byCode.get('910381')).toMatchObject({
      name: '酉市',
      fullName: '示例二省丙市酉市',
      level: 'COUNTY',
      parentCode: '910300',
    });
  });

  it('bear no name of a real division', () => {
    const real = new Gazetteer(loadDivisions());
    const names = [...new Set(divisions.map(({ name }) => name))];
    expect(names.filter((name) => real.namesakes(name).length > 0)).toEqual([]);
  });
});

describe('the invented figures', () => {
  const byDivision = reportsByDivision();

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

  it('of a region include the regions below it, cell by cell', () => {
    const ofYear = (code: string): SyntheticReport => byDivision.get(code)![0]!;
    const counties = [...byDivision.keys()].filter((code) => /^9001(?!00)/.test(code));
    expect(counties).toHaveLength(14);
    for (const { code: row } of OUTCOMES) {
      const whole = ofYear('900100').figures.get(row);
      whole?.forEach((figure, column) => {
        const below = counties.reduce((sum, code) => sum + ofYear(code).figures.get(row)![column]!, 0);
        expect(figure).toBeGreaterThanOrEqual(below);
      });
    }
  });

  it('are skewed as real ones: few organizations, sizes far apart', () => {
    const counties = [...byDivision].filter(([code]) => !code.endsWith('00')).map(([, [first]]) => first!);
    const zeros = (column: number): number => {
      const cells = counties.flatMap(({ figures }) =>
        OUTCOMES.map(({ code }) => figures.get(code)?.[column]),
      );
      const stated = cells.filter((each) => each !== undefined);
      return stated.filter((each) => each === 0).length / stated.length;
    };
    expect(zeros(2)).toBeGreaterThan(0.9); // 科研机构
    expect(zeros(0)).toBeLessThan(0.6); // 自然人
    const received = counties.map(({ figures }) => figures.get('1')!.at(-1)!).sort((a, b) => a - b);
    expect(received.at(-1)! / received[0]!).toBeGreaterThan(5);
  });

  it('depend on the seed, the division and the year alone', () => {
    const alone = [...syntheticReports(settings, { seed: 7, years: { from: 2022, to: 2022 }, reports: 2 })];
    expect(alone.map(({ division }) => division.code)).toEqual(['900000', '900100']);
    for (const { division, year, figures } of alone) {
      const among = byDivision.get(division.code)!.find((each) => each.year === year);
      expect(figures).toEqual(among!.figures);
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
