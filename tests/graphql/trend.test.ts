import { loadDivisions } from '../../src/ingest';
import { DATABASES } from '../support/databases';
import { codesOf, openTestGraph, type TestGraph } from './support/open-test-graph';
import { SAMPLE_DISTRICTS } from './support/sample-districts';
import { importSamples, type SampleReport } from './support/sample-reports';

interface Trend {
  readonly lineage: string;
  readonly points: readonly {
    readonly year: number;
    readonly districts: readonly { readonly code: string }[];
    readonly report: { readonly id: string } | null;
    readonly reports: readonly { readonly id: string }[];
    readonly value: Readonly<Record<string, unknown>>;
  }[];
  readonly breaks: readonly Readonly<Record<string, unknown>>[];
  readonly predecessors: readonly { readonly name: string }[];
  readonly successors: readonly { readonly name: string }[];
}

/** Of the fictional county whose neighbour 900102 was merged into it after 2020. */
const MERGED: readonly SampleReport[] = [
  { code: '900101', year: 2019, form: 'FORM_2019' },
  { code: '900101', year: 2020, form: 'FORM_2019' },
  { code: '900101', year: 2021 },
  { code: '900101', year: 2023, changes: { scope: 'OWN_ORGAN' } },
  { code: '900101', year: 2024, changes: { scope: 'OWN_ORGAN' } },
  { code: '900102', year: 2020, form: 'FORM_2019', cells: { '3.3.4': { naturalPerson: '2', total: '3' } } },
];

/** A county that got another code in 2021, and nothing else. */
const COUNTY = SAMPLE_DISTRICTS[4]!;
const RECODED = [
  {
    ...COUNTY,
    code: '900104',
    validFrom: null,
    validTo: 2020,
    successorCodes: ['900105'],
    predecessorCodes: [],
  },
  {
    ...COUNTY,
    code: '900105',
    validFrom: 2021,
    validTo: null,
    successorCodes: [],
    predecessorCodes: ['900104'],
  },
];

describe.each(DATABASES)('a trend (%s)', (database) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openTestGraph(database);
    const hangzhou = loadDivisions().filter(({ code }) => /^330[01]/.test(code));
    await graph.storage.districts.save([...SAMPLE_DISTRICTS, ...RECODED, ...hangzhou]);
    await importSamples(graph.storage, [
      ...MERGED,
      { code: '900104', year: 2020 },
      { code: '900105', year: 2021 },
    ]);
  });
  afterAll(() => graph.close());

  const query = (code: string, args: string): string => `{ district(code: "${code}") { trend(${args}) {
    lineage
    points { year districts { code } report { id } reports { id } value {
      basis value numerator denominator reliable missing explanation findings(verdicts: [FAIL]) { id } cells { value }
    } }
    breaks { year kind severity note english: note(language: EN) }
    predecessors { name } successors { name }
  } } }`;
  async function trendOf(code: string, args: string): Promise<Trend> {
    return ((await graph.runQuery(query(code, args))) as { district: { trend: Trend } }).district.trend;
  }
  const breaksIn = ({ breaks }: Trend): unknown[] =>
    breaks.map(({ year, kind, severity }) => `${String(year)} ${String(kind)} ${String(severity)}`);

  describe('of a division of 杭州, whose boundaries changed in 2021', () => {
    const SPAN = 'indicator: DENIAL_RATE, from: 2019, to: 2023';

    it('breaks where 下城区 went into 拱墅区', async () => {
      const trend = await trendOf('330105', SPAN);
      expect(trend.breaks).toEqual([
        {
          year: 2021,
          kind: 'MERGER',
          severity: 'BREAK',
          note: '2021 年 330103 下城区 并入 330105 拱墅区。',
          english: 'In 2021 330103 下城区 went into 330105 拱墅区.',
        },
      ]);
      expect(trend.predecessors).toEqual([{ name: '下城区' }]);
      expect(trend.successors).toEqual([]);
      expect(trend.points.map(({ year, value }) => [year, value['missing']])).toEqual(
        [2019, 2020, 2021, 2022, 2023].map((year) => [year, 'NO_REPORT']),
      );
    });

    it.each([
      ['330103', ['2021 MERGER BREAK'], [], ['拱墅区']],
      ['330104', ['2021 SPLIT BREAK'], [], ['上城区', '钱塘区']],
      ['330102', ['2021 SPLIT BREAK'], ['江干区'], []],
      ['330114', ['2021 SPLIT BREAK', '2021 TERRITORY_CHANGE CAVEAT'], ['江干区', '萧山区'], []],
      ['330110', ['2021 TERRITORY_CHANGE CAVEAT'], [], ['临平区']],
      ['330113', ['2021 SPLIT BREAK'], ['余杭区'], []],
      ['330106', [], [], []],
    ])('%s: %p', async (code, breaks, predecessors, successors) => {
      const trend = await trendOf(code, SPAN);
      expect(breaksIn(trend)).toEqual(breaks);
      expect(trend.predecessors.map(({ name }) => name)).toEqual(predecessors);
      expect(trend.successors.map(({ name }) => name)).toEqual(successors);
    });

    it('takes no more statements for all of them than for two, whatever their histories', async () => {
      const statements = async (...codes: string[]): Promise<number> => {
        const all = `query ($codes: [ID!]) { districts(filter: { codes: $codes }) { nodes {
          trend(${SPAN}, lineage: SUMMED) { points { value { value } } breaks { note } predecessors { name } }
        } } }`;
        const answer = await graph.ask(all, { codes });
        expect(answer.errors).toEqual([]);
        return answer.statements;
      };
      // The page, two generations of relatives, the reports and their rows.
      const two = ['330102', '900101'];
      expect(await statements(...two)).toBe(5);
      expect(await statements(...two, '330105', '330110', '330106', '900105')).toBe(5);
    });

    it('says nothing of changes outside its years', async () => {
      expect(breaksIn(await trendOf('330105', 'indicator: DENIAL_RATE, from: 2021, to: 2023'))).toEqual([]);
      expect(breaksIn(await trendOf('330105', 'indicator: DENIAL_RATE, from: 2018, to: 2020'))).toEqual([]);
    });

    it('sums up what was merged, and refuses where a division was divided', async () => {
      const merged = await trendOf('330105', `${SPAN}, lineage: SUMMED`);
      expect(merged.points.map(({ districts }) => districts.map(({ code }) => code))).toEqual([
        ['330103', '330105'],
        ['330103', '330105'],
        ['330105'],
        ['330105'],
        ['330105'],
      ]);
      expect(merged.points[0]?.value).toMatchObject({
        missing: 'NO_REPORT',
        explanation: '330103 下城区：没有该年度的报告。330105 拱墅区：没有该年度的报告。',
      });
      const divided = await trendOf('330102', `${SPAN}, lineage: SUMMED`);
      expect(divided.points.map(({ value }) => value['missing'])).toEqual([
        'TERRITORY_DIVIDED',
        'TERRITORY_DIVIDED',
        'NO_REPORT',
        'NO_REPORT',
        'NO_REPORT',
      ]);
      expect(divided.points[0]?.value['explanation']).toBe(
        '330104 江干区 的区域后来分归多个区划，其数字无法拆分，不能求和。',
      );
      expect(breaksIn(divided)).toEqual(['2021 SPLIT BREAK']);
    });
  });

  it('runs from the first report to the last, with its gaps, and stands on its own reports', async () => {
    const { lineage, points } = await trendOf('900101', 'indicator: DENIAL_RATE, basis: RECEIVED');
    expect(lineage).toBe('SEPARATE');
    expect(
      points.map(({ year, report, value }) => [year, report?.id, value['value'], value['missing']]),
    ).toEqual([
      [2019, '900101-2019', 2 / 18, null],
      [2020, '900101-2020', 2 / 18, null],
      [2021, '900101-2021', 2 / 18, null],
      [2022, undefined, null, 'NO_REPORT'],
      [2023, '900101-2023', 2 / 18, null],
      [2024, '900101-2024', 2 / 18, null],
    ]);
    expect(points[0]?.value['basis']).toBe('RECEIVED');
  });

  it('breaks at a merger and a change of scope, and mentions a new name', async () => {
    const trend = await trendOf('900101', 'indicator: DENIAL_RATE');
    expect(breaksIn(trend)).toEqual(['2021 MERGER BREAK', '2021 RENAMING CAVEAT', '2023 SCOPE_CHANGE BREAK']);
    expect(trend.breaks[1]?.['note']).toBe('2021 年 900101 东县 更名为 900101 东区。');
    expect(trend.breaks[2]).toMatchObject({
      note: '2023 年的报告的统计范围为“本机关”，2021 年的为“全区域”。',
      english: 'The report of 2023 covers the organ alone, that of 2021 the whole region.',
    });
  });

  it.each([
    ['OTHER_REMAINDER_SHARE', '2021 FORM_CHANGE BREAK', '无法拆分。'],
    ['AMOUNT_FEES', '2021 FORM_CHANGE BREAK', '口径不同。'],
    ['OTHER_RATE', '2021 FORM_CHANGE CAVEAT', '等于另一格式各分项之和。'],
  ])('of %s says what the change of the form does to it: %s', async (indicator, broken, words) => {
    const trend = await trendOf('900101', `indicator: ${indicator}, from: 2020, to: 2021`);
    expect(breaksIn(trend)).toContain(broken);
    const { note } = trend.breaks.find(({ kind }) => kind === 'FORM_CHANGE')!;
    expect(note).toMatch(/^2021 年的报告采用“2021 年格式”，2020 年的为“2019 年格式”。/);
    expect(note).toContain(words);
    const isRefused = broken.endsWith('BREAK');
    expect(trend.points[0]?.value['missing']).toBe(isRefused ? 'NOT_ON_THIS_FORM' : null);
    if (isRefused) expect(trend.points[0]?.value['explanation']).toContain(words);
  });

  it.each([
    ['LITIGATION_LOSS_RATE', 2023, 2024, true],
    ['COUNT_RECONSIDERATIONS', 2019, 2030, true],
    ['LITIGATION_LOSS_RATE', 2024, 2025, false],
    ['LITIGATION_LOSS_RATE', 2021, 2023, false],
    ['DENIAL_RATE', 2023, 2024, false],
  ])('of %s from %d to %d is touched by the law of 2024: %p', async (indicator, from, to, isTouched) => {
    const trend = await trendOf('900101', `indicator: ${indicator}, from: ${from}, to: ${to}`);
    expect(breaksIn(trend).includes('2024 LAW_CHANGE BREAK')).toBe(isTouched);
  });

  it('is the sum of what was merged when asked, and says so', async () => {
    const trend = await trendOf('900101', 'indicator: DENIAL_RATE, from: 2020, to: 2021, lineage: SUMMED');
    expect(trend.lineage).toBe('SUMMED');
    const [before, after] = trend.points;
    expect(before).toMatchObject({
      districts: [{ code: '900101' }, { code: '900102' }],
      report: null,
      reports: [{ id: '900101-2020' }, { id: '900102-2020' }],
      value: {
        basis: 'HANDLED',
        numerator: 5,
        denominator: 32,
        value: 5 / 32,
        reliable: true,
        explanation: '(900101 东县 2 + 900102 小县 3) ÷ (900101 东县 16 + 900102 小县 16) = 5 ÷ 32 = 15.63%',
        // The column of natural persons does not add up either, but is no part of the rate.
        findings: [{ id: '900102-2020:T3-SUM:total' }],
      },
    });
    expect(before?.value['cells']).toHaveLength(18);
    expect(after).toMatchObject({ districts: [{ code: '900101' }], report: { id: '900101-2021' } });
    expect(trend.breaks[0]).toMatchObject({
      kind: 'MERGER',
      severity: 'CAVEAT',
      note: '2021 年 900102 小县 并入 900101 东区。此前各年为各区划数字之和。',
    });
  });

  it('has no sum for a year in which one of them has no report', async () => {
    const [point] = (
      await trendOf('900101', 'indicator: COUNT_DENIED, from: 2019, to: 2019, lineage: SUMMED')
    ).points;
    expect(point?.value).toMatchObject({
      value: null,
      missing: 'NO_REPORT',
      explanation: '900102 小县：没有该年度的报告。',
    });
    expect(point?.reports).toEqual([{ id: '900101-2019' }]);
  });

  it.each(['900104', '900105'])(
    'joins the years under both codes of one territory, asked of %s',
    async (code) => {
      const trend = await trendOf(code, 'indicator: COUNT_DENIED');
      expect(trend.points.map(({ report }) => report?.id)).toEqual(['900104-2020', '900105-2021']);
      expect(breaksIn(trend)).toEqual(['2021 CODE_CHANGE CAVEAT']);
    },
  );

  it.each([
    ['of a division without reports', '900000', 'indicator: COUNT_DENIED'],
    ['of years the wrong way round', '900101', 'indicator: COUNT_DENIED, from: 2022, to: 2020'],
  ])('%s has no points and no breaks', async (_name, code, args) => {
    expect(await trendOf(code, args)).toMatchObject({ points: [], breaks: [], predecessors: [] });
  });

  it('of over 50 years is refused', async () => {
    const answer = await graph.ask(query('900101', 'indicator: COUNT_DENIED, from: 1900, to: 2021'));
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors[0]?.message).toBe('A trend spans at most 50 years, not 122.');
  });
});
