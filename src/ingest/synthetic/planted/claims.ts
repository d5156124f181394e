import { OUTCOMES, type OutcomeCode, type ReviewKind } from '../../../domain';
import type { SyntheticPage } from '../page';
import type { PrintedRow } from '../print-cells';
import { namesIn } from '../write-narrative';
import { alone, type Consequence } from './planted-error';

/** What a figure of the narrative is held against: a column of rows, counted from the end where it is negative. */
interface Claim {
  readonly rule: string;
  readonly subject: string;
  readonly rows: readonly PrintedRow[];
  readonly column: number;
}

const TOTAL = -1;
const RECONSIDERATION = 'ADMINISTRATIVE_RECONSIDERATION';
const DOCUMENTS = 'ADMINISTRATIVE_NORMATIVE_DOCUMENT';

const rowsOf = (group: string): OutcomeCode[] =>
  OUTCOMES.filter((outcome) => outcome.group === group).map(({ code }) => code);
const outcome = (subject: string, rows: readonly PrintedRow[]): Claim => ({
  rule: 'N-OUTCOME',
  subject,
  rows,
  column: TOTAL,
});
const result = (field: string, column: number): Claim => ({
  rule: 'N-REVIEW',
  subject: `${RECONSIDERATION}.${field}`,
  rows: [RECONSIDERATION],
  column,
});
const litigation = (...rows: readonly ReviewKind[]): Claim => ({
  rule: 'N-LIT',
  subject: rows.join('+'),
  rows,
  column: TOTAL,
});
const documents = (field: string, column: number): Claim => ({
  rule: 'N-DOCS',
  subject: `${DOCUMENTS}.${field}`,
  rows: [DOCUMENTS],
  column,
});

/** By the names that wordings have in braces. */
export const CLAIMS: Readonly<Record<string, Claim>> = {
  new: { rule: 'N-NEW', subject: '1', rows: ['1'], column: TOTAL },
  received: { rule: 'N-NEW', subject: '1', rows: ['1', '2'], column: TOTAL },
  in: { rule: 'N-IN', subject: '2', rows: ['2'], column: TOTAL },
  done: { rule: 'N-DONE', subject: '3.7', rows: ['3.7'], column: TOTAL },
  out: { rule: 'N-OUT', subject: '4', rows: ['4'], column: TOTAL },
  full: outcome('3.1', ['3.1']),
  part: outcome('3.2', ['3.2']),
  disclosed: outcome('3.2+3.1', ['3.1', '3.2']),
  denied: outcome('DENIED', rowsOf('DENIED')),
  unavailable: outcome('UNAVAILABLE', rowsOf('UNAVAILABLE')),
  notProcessed: outcome('NOT_PROCESSED', rowsOf('NOT_PROCESSED')),
  other: outcome('OTHER_HANDLING', rowsOf('OTHER_HANDLING')),
  documentsIssued: documents('issued', 0),
  documentsRepealed: documents('repealed', 1),
  documentsInForce: documents('inForce', 2),
  reconsiderations: { rule: 'N-REVIEW', subject: RECONSIDERATION, rows: [RECONSIDERATION], column: TOTAL },
  reconsiderationsUpheld: result('upheld', 0),
  reconsiderationsCorrected: result('corrected', 1),
  reconsiderationsOther: result('otherResult', 2),
  reconsiderationsPending: result('pending', 3),
  litigations: litigation('LITIGATION_DIRECT', 'LITIGATION_AFTER_RECONSIDERATION'),
  litigationsDirect: litigation('LITIGATION_DIRECT'),
  litigationsAfter: litigation('LITIGATION_AFTER_RECONSIDERATION'),
};

/** Given what a report says, returns the names of the figures that its narrative tells. */
export function toldIn({ wordings }: SyntheticPage): string[] {
  return [...wordings.values()].flat().flatMap(namesIn);
}

/** Given what a report says and a cell that is wrong, returns what the narrative's claims on it come to. */
export function claimsOn(page: SyntheticPage, row: PrintedRow, column: number): Consequence[] {
  const told = new Set(toldIn(page));
  return Object.entries(CLAIMS)
    .filter(([name, claim]) => told.has(name) && claim.rows.includes(row) && claim.column === column)
    .map(([, { rule, subject }]) => alone(rule, subject));
}
