import {
  findingId,
  type CellRef,
  type Finding,
  type Severity,
  type StoredFinding,
  type Verdict,
} from '../../domain';
import type { RuleFindingsEntity } from '../entities';
import type { Row, SqlValue } from '../sql/row-reader';

type Column = keyof RuleFindingsEntity;

/** What all findings of a row have in common. */
export const SHARED_COLUMNS = [
  'revisionId',
  'reportId',
  'rule',
  'verdict',
  'severity',
] as const satisfies readonly Column[];

/** Those of a revision, by which rows are grouped, with the list of its findings. */
export const RULE_FINDINGS_COLUMNS = [...SHARED_COLUMNS, 'findings'] as const satisfies readonly Column[];

export const WRITTEN_FINDINGS_COLUMNS = [
  ...RULE_FINDINGS_COLUMNS,
  'findingCount',
  'current',
] as const satisfies readonly Column[];

/** What a row's list of findings has of each; statements look into these members. */
export const MEMBER = { position: 0, subject: 1, fingerprint: 8 } as const;

type StoredMembers = readonly [
  position: number,
  subject: string,
  expected: string | null,
  actual: string | null,
  delta: string | null,
  messageZh: string,
  messageEn: string,
  cells: readonly StoredRef[],
  fingerprint: string,
];
type StoredRef = readonly [row: string, field: string, report?: string];

/** A finding with its place among those of its revision. */
export interface PlacedFinding {
  readonly position: number;
  readonly finding: StoredFinding;
}

/** Given what a row's findings share and the JSON of one, returns the finding. */
export function toPlacedFinding(shared: Row, json: string): PlacedFinding {
  return toPlaced(shared, JSON.parse(json) as StoredMembers);
}

/** Given the rows of RULE_FINDINGS_COLUMNS of one revision, returns its findings in the order the rules gave them. */
export function toStoredFindings(rows: readonly Row[]): StoredFinding[] {
  return rows
    .flatMap((row) => {
      const members = JSON.parse(row[SHARED_COLUMNS.length] as string) as readonly StoredMembers[];
      return members.map((each) => toPlaced(row, each));
    })
    .sort((one, other) => one.position - other.position)
    .map(({ finding }) => finding);
}

function toPlaced(
  [revisionId, reportId, rule, verdict, severity]: Row,
  [position, subject, expected, actual, delta, zh, en, cells, fingerprint]: StoredMembers,
): PlacedFinding {
  const named = { rule: rule as string, subject };
  const finding: StoredFinding = {
    id: findingId(reportId as string, named),
    reportId: reportId as string,
    revisionId: revisionId as string,
    ...named,
    verdict: verdict as Verdict,
    severity: severity as Severity,
    expected,
    actual,
    delta,
    message: { zh, en },
    cells: cells.map(toCellRef),
    fingerprint,
  };
  return { position, finding };
}

/** Given whose the findings are and the fingerprint of each, returns their rows of WRITTEN_FINDINGS_COLUMNS. */
export function toRuleFindingsRows(
  { reportId, revisionId, isCurrent }: { reportId: string; revisionId: string; isCurrent: boolean },
  findings: readonly Finding[],
  fingerprintOf: (finding: Finding) => string,
): SqlValue[][] {
  const groups = new Map<string, { readonly first: Finding; readonly members: unknown[] }>();
  findings.forEach((finding, position) => {
    const key = `${finding.rule} ${finding.verdict} ${finding.severity}`;
    const group = groups.get(key) ?? { first: finding, members: [] };
    groups.set(key, group);
    group.members.push([position, ...said(finding), fingerprintOf(finding)]);
  });
  return [...groups.values()].map(({ first: { rule, verdict, severity }, members }) => {
    const shared = [revisionId, reportId, rule, verdict, severity];
    return [...shared, toStorableJson(members), members.length, isCurrent ? 1 : 0];
  });
}

/** Given a revision's findings, returns a text that is another one as soon as anything but a fingerprint is. */
export function contentOf(findings: readonly Finding[]): string {
  return toStorableJson(
    findings.map((finding) => [finding.rule, finding.verdict, finding.severity, ...said(finding)]),
  );
}

function said({ subject, expected, actual, delta, message, cells }: Finding): unknown[] {
  return [subject, expected, actual, delta, message.zh, message.en, cells.map(toStoredRef)];
}

function toStoredRef({ row, field, report }: CellRef): StoredRef {
  return report === undefined ? [row, field] : [row, field, report];
}

function toCellRef([row, field, report]: StoredRef): CellRef {
  return { row, field, ...(report !== undefined && { report }) };
}

/** NUL, and half of a character: no database of ours gives these back out of JSON. */
const UNSTORABLE = /[\0\p{Surrogate}]/gu;

function toStorableJson(value: unknown): string {
  const json = JSON.stringify(value);
  // Only such characters, and other controls, are written with their number.
  if (!json.includes('\\u')) return json;
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'string' ? each.replace(UNSTORABLE, '\uFFFD') : each,
  );
}
