import type { AnnualReport, Cell, ReportSource } from '../../src/domain';
import { placeIn } from '../../src/domain';
import type { ReportRepository, WholeReport } from '../../src/storage';
import { DATABASES } from '../support/databases';
import { buildReportToSave } from '../support/report-builder';
import { TemporaryStorages } from './support/temporary-storage';

/** A report with every field filled in a way that a careless store would change. */
function unusual(): {
  report: AnnualReport;
  source: ReportSource;
  sha256: string;
  toSave: ReturnType<typeof buildReportToSave>;
} {
  const toSave = buildReportToSave({ document: 'unusual' });
  const { sha256 } = toSave.source;
  const box = { x: 1.25, y: 0, width: 300.1, height: 12 };
  const place = { ...placeIn(sha256), page: 3, box, table: 2, row: 7, column: 4, start: 10, end: 12 };
  const cell = (field: string, state: Cell['state'], value: string | null, text: string): Cell => ({
    field,
    state,
    value,
    text,
    place,
  });
  const [intake] = toSave.report.applicationOutcomes;
  const report: AnnualReport = {
    ...toSave.report,
    form: 'FORM_2019',
    scope: 'OWN_ORGAN',
    scopeWords: '本机关“2022年”',
    status: 'NEEDS_REVIEW',
    title: "O'示例\n年度报告",
    period: { from: '2022-01-01', to: null, text: '202211日起', place },
    siteCode: '9901010001',
    publishedOn: '2023-01-31',
    applicationOutcomes: [
      { ...intake!, kind: 'CARRIED_OUT', code: '4', total: 0, cells: [cell('total', 'STATED', '0', ' 0 ')] },
      {
        ...intake!,
        naturalPerson: null,
        commercialEnterprise: null,
        total: null,
        cells: [
          cell('naturalPerson', 'BLANK', null, ''),
          cell('commercialEnterprise', 'DASH', null, '—'),
          cell('total', 'TEXT', null, '见附件'),
        ],
      },
    ],
    disclosureCategories: [
      {
        kind: 'ADMINISTRATIVE_FEE',
        issued: null,
        repealed: null,
        inForce: null,
        decisions: 9_007_199_254_740_991,
        newlyCreated: null,
        newlyDisclosed: null,
        totalPublic: null,
        priorItems: null,
        itemsChange: -3,
        procurementItems: null,
        feeAmount: '3027.65570000000000000001',
        procurementAmount: '0.10',
        procurementAmountUnit: 'TEN_THOUSAND_YUAN',
        cells: [cell('feeAmount', 'STATED', '3027.65570000000000000001', '3,027.6557')],
      },
    ],
    reviewCases: [
      {
        kind: 'LITIGATION_DIRECT',
        upheld: 1,
        corrected: 0,
        otherResult: null,
        pending: 2,
        total: 3,
        cells: [],
      },
    ],
    extraRows: [
      { table: 'TABLE_2', label: '其他主动公开文件', cells: [cell('2', 'STATED', '12', '12')] },
      { table: 'TABLE_4', label: '说明', cells: [] },
    ],
    sections: [
      {
        kind: 'OTHER_MATTERS',
        heading: '六、其他需要报告的事项',
        text: '（一）收费。收取2950元。\n（二）其他。无。',
        subsections: [
          { topic: null, heading: '（一）收费', text: '收取2950元。', place },
          { topic: 'SUPERVISION', heading: '（二）其他', text: '别处的文字。', place: placeIn(sha256) },
          { topic: null, heading: '（三）', text: '', place },
        ],
        place,
      },
      {
        kind: 'OVERVIEW',
        heading: '一、总体情况',
        text: null,
        subsections: [{ topic: 'PLATFORMS', heading: '平台建设', text: null, place }],
        place: placeIn(sha256, { line: 1 }),
      },
    ],
    statements: [
      {
        section: 'OVERVIEW',
        subject: '收到申请',
        value: '1600',
        unit: '件',
        text: '收到申请1600件，占99.99%。',
        place,
        approximate: false,
      },
      {
        section: null,
        subject: '占',
        value: '99.990000000000000000001',
        unit: '%',
        text: '收到申请1600件，占99.99%。',
        place: placeIn(sha256, { start: 0, end: 3 }),
        approximate: true,
      },
      {
        section: 'OTHER_MATTERS',
        subject: '收费',
        value: '-3',
        unit: null,
        text: null,
        place,
        approximate: false,
      },
    ],
  };
  const source: ReportSource = {
    ...toSave.source,
    fileName: null,
    url: 'https://example.org/报告?a=1&b=2',
    trust: 'MIRROR',
    publisher: '示例区人民政府办公室',
    flags: ['HOST_NOT_GOVERNMENT', 'SPAM_VOCABULARY'],
    citation: '示例年鉴，第3页',
  };
  return { report, source, sha256, toSave: { ...toSave, report, source } };
}

/** Every current report as the rules get it. */
async function everyReport(reports: ReportRepository): Promise<WholeReport[]> {
  const ids = await reports.agencyIdsAfter(null, 100);
  return [...(await reports.wholeOfAgencies(ids)).values()].flat();
}

describe.each(DATABASES)('what was stored (%s)', (database) => {
  const storages = new TemporaryStorages(database);
  afterAll(() => storages.remove());

  it('comes back as it was, rows in their order, nulls apart from zeros, decimals to the last digit', async () => {
    const { reports } = await storages.openWith(['990101']);
    const { report, toSave } = unusual();
    await reports.save(toSave);
    const each: unknown[] = [];
    for (const { revisionId, report: stored } of await everyReport(reports)) each.push(revisionId, stored);
    expect(each).toEqual(['990101-2022.1', report]);
  });

  it('comes back with all of its source', async () => {
    const { reports } = await storages.openWith(['990101']);
    const { source, toSave } = unusual();
    await reports.save(toSave);
    const stored = (await reports.byIds(['990101-2022'])).get('990101-2022');
    expect(stored?.source).toEqual(source);
  });

  it('comes back without what was not there', async () => {
    const { reports } = await storages.openWith([]);
    const toSave = buildReportToSave({ districtCode: null });
    const bare: AnnualReport = {
      ...toSave.report,
      title: null,
      period: null,
      scopeWords: null,
      sections: [],
      statements: [],
      disclosureCategories: [],
      applicationOutcomes: [],
      reviewCases: [],
      extraRows: [],
    };
    await reports.save({ ...toSave, report: bare });
    for (const { report } of await everyReport(reports)) expect(report).toEqual(bare);
    const id = 'bm99000001-2022';
    expect((await reports.byIds([id])).get(id)).toMatchObject({
      districtCode: null,
      agencyId: 'bm99000001',
      period: null,
      title: null,
    });
    for (const rows of [
      await reports.outcomesOf([`${id}.1`]),
      await reports.categoriesOf([`${id}.1`]),
      await reports.reviewCasesOf([`${id}.1`]),
      await reports.extraRowsOf([`${id}.1`]),
      await reports.sectionsOf([`${id}.1`]),
    ]) {
      expect(rows).toEqual(new Map());
    }
    expect(await reports.cellsOf([`${id}.1`])).toEqual(new Map([[`${id}.1`, new Map()]]));
    expect(await reports.statementsOf([`${id}.1`])).toEqual(new Map([[`${id}.1`, []]]));
  });

  it('gives rows by revision without cells, and cells by revision and row', async () => {
    const { reports } = await storages.openWith(['990101', '990102']);
    const { toSave, report } = unusual();
    await reports.save(toSave);
    await reports.save(buildReportToSave({ districtCode: '990102' }));
    const ids = ['990102-2022.1', 'unknown', '990101-2022.1'];

    const outcomes = await reports.outcomesOf(ids);
    expect([...outcomes.keys()].sort()).toEqual(['990101-2022.1', '990102-2022.1']);
    expect(outcomes.get('990101-2022.1')?.map((row) => [row.code, row.kind, row.total, row.cells])).toEqual([
      ['4', 'CARRIED_OUT', 0, []],
      ['1', 'NEW_APPLICATIONS', null, []],
    ]);
    expect(outcomes.get('990102-2022.1')).toHaveLength(25);

    const cells = (await reports.cellsOf(ids)).get('990101-2022.1');
    expect([...(cells ?? [])]).toEqual([
      ['1', report.applicationOutcomes[1]?.cells],
      ['4', report.applicationOutcomes[0]?.cells],
      ['ADMINISTRATIVE_FEE', report.disclosureCategories[0]?.cells],
      ['LITIGATION_DIRECT', []],
    ]);
    expect((await reports.extraRowsOf(ids)).get('990101-2022.1')).toEqual(report.extraRows);
  });

  it('keeps a place in another document than the report’s', async () => {
    const { reports } = await storages.openWith(['990101']);
    const { toSave, report } = unusual();
    const elsewhere = placeIn('e'.repeat(64), { line: 9 });
    const sections = report.sections.map((section) => ({ ...section, place: elsewhere }));
    await reports.save({ ...toSave, report: { ...report, sections } });
    expect((await reports.sectionsOf(['990101-2022.1'])).get('990101-2022.1')).toEqual(sections);
  });

  it('serves the narrative of a retyped document to nobody but the rules', async () => {
    const { reports } = await storages.openWith(['990101']);
    const { toSave, report } = unusual();
    await reports.save({ ...toSave, source: { ...toSave.source, trust: 'RECONSTRUCTED' } });
    const served = (await reports.sectionsOf(['990101-2022.1'])).get('990101-2022.1');
    expect(served?.map((section) => [section.heading, section.text])).toEqual([
      ['六、其他需要报告的事项', null],
      ['一、总体情况', null],
    ]);
    expect(served?.flatMap(({ subsections }) => subsections.map(({ text }) => text))).toEqual(
      Array.from({ length: 4 }, () => null),
    );
    const stated = (await reports.statementsOf(['990101-2022.1'])).get('990101-2022.1');
    expect(stated?.map(({ value, text }) => [value, text])).toEqual([
      ['1600', null],
      ['99.990000000000000000001', null],
      ['-3', null],
    ]);
    for (const { report: stored } of await everyReport(reports)) {
      expect(stored.sections).toEqual(report.sections);
      expect(stored.statements).toEqual(report.statements);
    }
  });
});
