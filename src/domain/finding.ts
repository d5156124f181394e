import type { CellRef } from './cell';
import type { Severity } from './diagnostic';
import type { Bilingual } from './language';

/**
 * What a rule can say. PASS and FAIL rest on stated figures alone; ASSUMED passes only if blanks or dashes are zeros;
 * NOT_ASSESSABLE means that the document does not state enough to tell.
 */
export const VERDICTS = ['PASS', 'FAIL', 'ASSUMED', 'NOT_ASSESSABLE'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One rule's verdict on one subject (a row, column or track) of one report. */
export interface Finding {
  readonly rule: string;
  /** The row code, column field or track kind the verdict is about; `REPORT` for the report as a whole. */
  readonly subject: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  /** What was computed, and what is printed: decimal strings or words; null where there is nothing to compare. */
  readonly expected: string | null;
  readonly actual: string | null;
  /** actual − expected, as a decimal string. */
  readonly delta: string | null;
  readonly message: Bilingual;
  readonly cells: readonly CellRef[];
}

/** Given a report's id and a finding, returns the finding's stable id, such as `120110-2022:T3-ROW:3.4.1`. */
export function findingId(reportId: string, finding: Pick<Finding, 'rule' | 'subject'>): string {
  return `${reportId}:${finding.rule}:${finding.subject}`;
}

/** Given the id of a finding, returns its report's: no report's id has a colon. */
export function reportOfFinding(id: string): string {
  return id.split(':', 1)[0]!;
}

/** What users are told of a rule: its formula in the form's own words, and what to beware of. */
export interface RuleDefinition {
  /** Permanent, such as `T3-ROW`. */
  readonly id: string;
  readonly slug: string;
  readonly severity: Severity;
  readonly name: Bilingual;
  readonly formula: string;
  readonly description: Bilingual;
  /** Where the rule comes from: the form, the notice, the regulation. */
  readonly reference: string;
}

/** What findings are counted by. */
export type FindingDimension = 'RULE' | 'DISTRICT' | 'YEAR';

/** How many findings a rule, a district or a year has. */
export interface FindingTally {
  /** The id of the rule, the code of the district, or the year. */
  readonly key: string;
  readonly findings: number;
  readonly reports: number;
}

/** How many findings of each sort a report has; `assessed` counts every verdict but NOT_ASSESSABLE. */
export interface Consistency {
  readonly errors: number;
  readonly warnings: number;
  readonly assumed: number;
  readonly assessed: number;
}
