import {
  APPLICATION_FIELD_LABELS,
  APPLICATION_FIELDS,
  HANDLED_GROUPS,
  OUTCOME_LABELS,
  outcomeOfKind,
  OUTCOMES,
  type AnnualReport,
  type ApplicationField,
  type ApplicationOutcome,
  type Bilingual,
  type FormEdition,
  type OutcomeKind,
} from '../domain';
import type { EquationTerm } from './check-equation';
import { equationFinding, missingRowsFinding } from './equation-finding';
import type { RuleFinding } from './rule';

/** A sum over rows of table 3 that each column must satisfy. */
export interface ColumnSum {
  readonly computed: { readonly wording: Bilingual; readonly rows: readonly OutcomeKind[] };
  readonly printed: { readonly wording: Bilingual; readonly rows: readonly OutcomeKind[] };
  readonly needsTotal: boolean;
}

/** Given a report and a sum over rows, returns a finding for each of the seven columns. */
export function columnFindings(report: AnnualReport, sum: ColumnSum): readonly RuleFinding[] {
  const rows = new Map(report.applicationOutcomes.map((row) => [row.kind, row]));
  const missing = [...sum.computed.rows, ...sum.printed.rows].filter((kind) => !rows.has(kind));
  return APPLICATION_FIELDS.map((field) => {
    const about = columnInWords(field);
    if (missing.length > 0) {
      return missingRowsFinding(field, about, missing.map(outcomeInWords));
    }
    const terms = (kinds: readonly OutcomeKind[]): EquationTerm[] =>
      kinds.flatMap((kind) => {
        const row = rows.get(kind);
        return row ? [outcomeTerm(row, field, outcomeInWords(kind))] : [];
      });
    return equationFinding({
      subject: field,
      about,
      computed: { wording: sum.computed.wording, terms: terms(sum.computed.rows) },
      printed: { wording: sum.printed.wording, terms: terms(sum.printed.rows) },
      needsTotal: sum.needsTotal,
    });
  });
}

/** Given a row of table 3 and a column, returns the figure where they meet. */
export function outcomeTerm(
  row: ApplicationOutcome,
  field: ApplicationField,
  label: Bilingual,
): EquationTerm {
  return { ref: { row: row.code, field }, label, cell: row.cells.find((cell) => cell.field === field) };
}

/** Given an edition of the form, returns the rows of table 3 that its 总计 (七) adds up. */
export function handledOutcomes(form: FormEdition): readonly OutcomeKind[] {
  return outcomesOfForm(form)
    .filter((outcome) => HANDLED_GROUPS.includes(outcome.group))
    .map((outcome) => outcome.kind);
}

/** Given an edition of the form, returns the rows of its table 3: 23 or 25. */
export function outcomesOfForm(form: FormEdition): readonly (typeof OUTCOMES)[number][] {
  return OUTCOMES.filter((outcome) => (outcome.forms as readonly FormEdition[]).includes(form));
}

/** Given a row of table 3, returns its label with its number in the form, since 总计 and 其他 are also columns. */
export function outcomeInWords(kind: OutcomeKind): Bilingual {
  const { code } = outcomeOfKind(kind);
  const [part = '', group, item] = code.split('.');
  const { zh, en } = OUTCOME_LABELS[kind];
  const number = group ? `${numeral(part)}（${numeral(group)}）` : `${numeral(part)}、`;
  return { zh: number + (item ? `${item}.${zh}` : zh), en: `${code} ${en}` };
}

function numeral(digit: string): string {
  return '一二三四五六七'.charAt(Number(digit) - 1);
}

function columnInWords(field: ApplicationField): Bilingual {
  const { zh, en } = APPLICATION_FIELD_LABELS[field];
  return { zh: `“${zh}”一列`, en: `Column “${en}”` };
}
