import {
  findingId,
  type CellRef,
  type Finding,
  type Severity,
  type StoredFinding,
  type Verdict,
} from '../../domain';
import type { FindingEntity } from '../entities';
import type { Row, SqlValue } from '../sql/row-reader';

/** `revisionId` first, by which rows are grouped. */
export const FINDING_COLUMNS = [
  'revisionId',
  'position',
  'id',
  'reportId',
  'rule',
  'subject',
  'verdict',
  'severity',
  'expected',
  'actual',
  'delta',
  'messageZh',
  'messageEn',
  'cells',
] as const satisfies readonly (keyof FindingEntity)[];

/** What is read besides: it follows from the rest and from the revision's cells. */
export const READ_FINDING_COLUMNS = [
  ...FINDING_COLUMNS,
  'fingerprint',
] as const satisfies readonly (keyof FindingEntity)[];

/** Given a row of READ_FINDING_COLUMNS, returns the finding. */
export function toStoredFinding(row: Row): StoredFinding {
  return {
    id: row[2] as string,
    reportId: row[3] as string,
    revisionId: row[0] as string,
    rule: row[4] as string,
    subject: row[5] as string,
    verdict: row[6] as Verdict,
    severity: row[7] as Severity,
    expected: row[8] as string | null,
    actual: row[9] as string | null,
    delta: row[10] as string | null,
    message: { zh: row[11] as string, en: row[12] as string },
    cells: toCellRefs(row[13] as string),
    fingerprint: row[14] as string,
  };
}

/** Given a revision's findings, returns their rows of FINDING_COLUMNS. */
export function toFindingRows(
  reportId: string,
  revisionId: string,
  findings: readonly Finding[],
): SqlValue[][] {
  return findings.map((finding, position) => [
    revisionId,
    position,
    findingId(reportId, finding),
    reportId,
    finding.rule,
    finding.subject,
    finding.verdict,
    finding.severity,
    finding.expected,
    finding.actual,
    finding.delta,
    finding.message.zh,
    finding.message.en,
    JSON.stringify(finding.cells.map(toStoredRef)),
  ]);
}

type StoredRef = readonly [row: string, field: string, report?: string];

function toStoredRef({ row, field, report }: CellRef): StoredRef {
  return report === undefined ? [row, field] : [row, field, report];
}

function toCellRefs(json: string): CellRef[] {
  return (JSON.parse(json) as StoredRef[]).map(([row, field, report]) => ({
    row,
    field,
    ...(report !== undefined && { report }),
  }));
}
