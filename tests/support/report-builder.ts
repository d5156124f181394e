import { createHash } from 'node:crypto';
import {
  isFictionalCode,
  type Agency,
  type AnnualReport,
  type District,
  type Finding,
  type ReportSource,
} from '../../src/domain';
import { resolveInputs } from '../../src/indicators';
import { fictionalDistrict } from '../../src/reports';
import type { ReportToSave } from '../../src/storage';
import { buildReport as buildTables, type ReportChanges } from '../unit/validation/build-report';

/** What a report differs in from the small consistent one; its district is fictional. */
export interface ReportOverrides extends Partial<Omit<AnnualReport, 'agency' | 'id'>> {
  readonly districtCode?: string | null;
  readonly agency?: Partial<Agency>;
  /** Cell texts as printed, by row and field. */
  readonly cells?: ReportChanges['cells'];
}

/** What surrounds a report when it is stored; `document` stands for the bytes it was read from. */
export interface SaveOverrides extends ReportOverrides {
  readonly document?: string;
  readonly source?: Partial<ReportSource>;
  readonly findings?: readonly Finding[];
  readonly importedAt?: string;
}

/** Given a fictional district and a year, returns the report of its government, or of the agency given. */
export function buildReport(overrides: ReportOverrides = {}): AnnualReport {
  const { districtCode = '990101', year = 2022, form = 'FORM_2021', cells, agency, ...rest } = overrides;
  if (districtCode !== null && !isFictionalCode(districtCode)) {
    throw new RangeError(`Invented figures are only for fictional districts, and ${districtCode} is none.`);
  }
  const issuer: Agency = {
    id: districtCode ?? 'bm99000001',
    kind: districtCode === null ? 'CENTRAL' : 'GOVERNMENT',
    name: `示例机关${districtCode ?? ''}`,
    districtCode,
    ...agency,
  };
  return {
    ...buildTables({ form, year, ...(cells && { cells }) }),
    ...rest,
    id: `${issuer.id}-${year}`,
    agency: issuer,
    districtCode,
  };
}

/** Given the same and more, returns what an import stores. Different `document`s make different revisions. */
export function buildReportToSave(overrides: SaveOverrides = {}): ReportToSave {
  const { document, source, findings = [], importedAt = '2024-03-01T08:00:00.000Z', ...changes } = overrides;
  const unplaced = buildReport(changes);
  const content = Buffer.from(document ?? `document of ${unplaced.id}`);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const report = placedIn(sha256, unplaced);
  return {
    report,
    source: {
      fileName: `${report.id}.html`,
      url: null,
      sha256,
      mediaType: 'text/html',
      bytes: content.length,
      trust: 'OFFICIAL',
      publisher: null,
      flags: [],
      citation: null,
      ...source,
    },
    content,
    findings,
    inputs: resolveInputs(report),
    importedAt,
  };
}

/** Given a document, returns the report with all its places in it. */
function placedIn(sha256: string, report: AnnualReport): AnnualReport {
  const placed = JSON.stringify(report, (key, value: unknown) => (key === 'sha256' ? sha256 : value));
  return JSON.parse(placed) as AnnualReport;
}

/** Given codes of fictional divisions, returns them with the divisions they lie in. */
export function fictionalDistricts(...codes: readonly string[]): District[] {
  const lineages = codes.flatMap((code) => [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code]);
  return [...new Set(lineages)].map((code) => fictionalDistrict(code, `示例${code}`));
}

/** Given what matters of a finding, returns it whole. */
export function buildFinding(overrides: Partial<Finding> = {}): Finding {
  return {
    rule: 'T3-ROW',
    subject: '3.4.1',
    verdict: 'PASS',
    severity: 'ERROR',
    expected: '12',
    actual: '12',
    delta: '0',
    message: {
      zh: '各类申请人之和为12,总计为12。',
      en: 'The applicant types add up to 12; the total is 12.',
    },
    cells: [
      { row: '3.4.1', field: 'naturalPerson' },
      { row: '3.4.1', field: 'total' },
    ],
    ...overrides,
  };
}
