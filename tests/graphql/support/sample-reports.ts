import { createHash } from 'node:crypto';
import { placeIn, type AnnualReport, type Cell, type ReportSource } from '../../../src/domain';
import { resolveInputs } from '../../../src/indicators';
import type { Repositories } from '../../../src/storage';
import { validateReport } from '../../../src/validation';
import { buildReport, type ReportChanges } from '../../unit/validation/build-report';

/** What a sample differs in from the small consistent report of its edition. */
export interface SampleReport extends ReportChanges {
  readonly code: string;
  readonly year: number;
  readonly agency?: Partial<AnnualReport['agency']>;
  readonly changes?: Partial<AnnualReport>;
  readonly source?: Partial<ReportSource>;
  readonly importedAt?: string;
}

/** Given samples, imports them one after another with the findings the rules give. */
export async function importSamples(
  { reports }: Repositories,
  samples: readonly SampleReport[],
): Promise<void> {
  for (const sample of samples) {
    const { importedAt = '2024-02-01T00:00:00.000Z' } = sample;
    const content = Buffer.from(JSON.stringify(sample));
    const source = sourceOf(sample, content);
    const report = withPlaces(reportOf(sample), source.sha256);
    const inputs = resolveInputs(report);
    await reports.save({ report, source, content, importedAt, inputs, findings: validateReport(report) });
  }
}

function reportOf(sample: SampleReport): AnnualReport {
  const { code, year } = sample;
  const agency = {
    id: code,
    kind: 'GOVERNMENT' as const,
    name: `${code}人民政府`,
    districtCode: code,
    ...sample.agency,
  };
  const id = `${agency.id}-${year}`;
  return { ...buildReport(sample), id, agency, districtCode: agency.districtCode, year, ...sample.changes };
}

function sourceOf({ source }: SampleReport, content: Uint8Array): ReportSource {
  return {
    fileName: 'report.html',
    url: null,
    sha256: createHash('sha256').update(content).digest('hex'),
    mediaType: 'text/html',
    bytes: content.length,
    trust: 'OFFICIAL',
    publisher: null,
    flags: [],
    citation: null,
    ...source,
  };
}

/** Every cell gets the row of its table and its column, as a document would give it. */
function withPlaces(report: AnnualReport, sha256: string): AnnualReport {
  const placed = <Row extends { readonly cells: readonly Cell[] }>(
    rows: readonly Row[],
    table: number,
  ): Row[] =>
    rows.map((row, at) => ({
      ...row,
      cells: row.cells.map((cell, column) => ({
        ...cell,
        place: { ...cell.place, sha256, table, row: at + 1, column: column + 1 },
      })),
    }));
  return {
    ...report,
    period: report.period && { ...report.period, place: { ...report.period.place, sha256 } },
    sections: report.sections.map((section) => ({ ...section, place: { ...section.place, sha256 } })),
    disclosureCategories: placed(report.disclosureCategories, 1),
    applicationOutcomes: placed(report.applicationOutcomes, 2),
    reviewCases: placed(report.reviewCases, 3),
    extraRows: placed(report.extraRows, 1),
  };
}

const NOWHERE = placeIn('');
const NARRATIVE: Partial<AnnualReport> = {
  sections: [
    {
      kind: 'OVERVIEW',
      heading: '一、总体情况',
      text: '（一）平台建设。全年发布信息18万余条。',
      subsections: [
        { topic: 'PLATFORMS', heading: '（一）平台建设', text: '全年发布信息18万余条。', place: NOWHERE },
      ],
      place: NOWHERE,
    },
  ],
  statements: [
    {
      section: 'OVERVIEW',
      subject: '发布信息',
      value: '180000',
      unit: '条',
      text: '全年发布信息18万余条。',
      place: { ...NOWHERE, start: 12, end: 17 },
      approximate: true,
    },
    {
      section: 'OTHER_MATTERS',
      subject: '收取信息处理费',
      value: '2950.00',
      unit: '元',
      text: '收取信息处理费2950.00元。',
      place: { ...NOWHERE, start: 40, end: 48 },
      approximate: false,
    },
  ],
  extraRows: [
    {
      table: 'TABLE_2',
      label: '其他主动公开文件',
      cells: [{ field: 'issued', state: 'STATED', value: '12', text: '１２', place: NOWHERE }],
    },
  ],
};

/**
 * What the query cases are asked of: a county with three years, the middle one imported twice; a county whose report
 * contradicts itself; a department and a central body.
 */
export const SAMPLE_REPORTS: readonly SampleReport[] = [
  { code: '900101', year: 2021, form: 'FORM_2019' },
  {
    code: '900101',
    year: 2022,
    cells: { '1': { total: '14' } },
    importedAt: '2024-01-10T00:00:00.000Z',
  },
  { code: '900101', year: 2022, importedAt: '2024-03-10T00:00:00.000Z' },
  {
    code: '900101',
    year: 2023,
    cells: { '1': { total: '' } },
    withoutRows: ['LITIGATION_DIRECT'],
    changes: NARRATIVE,
  },
  {
    code: '900103',
    year: 2022,
    cells: { '3.4.1': { total: '30' }, '3.5.2': { total: '/' } },
    changes: { ...NARRATIVE, scope: 'OWN_ORGAN', scopeWords: '本机关', status: 'NEEDS_REVIEW' },
    source: { trust: 'RECONSTRUCTED', citation: '示例年鉴', flags: ['HOST_NOT_GOVERNMENT'] },
  },
  {
    code: '900100',
    year: 2022,
    agency: { id: '900100.0a1b2c3d', kind: 'DEPARTMENT', name: '甲市示例局', districtCode: '900100' },
  },
  {
    code: 'bm99000001',
    year: 2022,
    agency: { id: 'bm99000001', kind: 'CENTRAL', name: '示例部', districtCode: null },
  },
];
