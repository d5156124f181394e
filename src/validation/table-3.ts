import {
  APPLICANT_TYPES,
  APPLICATION_FIELD_LABELS,
  APPLICATION_FIELDS,
  HANDLED_GROUPS,
  OUTCOME_LABELS,
  OUTCOMES,
  outcomeOfKind,
  outcomesOfForm,
  type AnnualReport,
  type ApplicationField,
  type ApplicationOutcome,
  type Bilingual,
  type FormEdition,
  type OutcomeKind,
} from '../domain';
import type { Equation, EquationTerm } from './check-equation';
import { equationFinding, missingRowsFinding } from './equation-finding';
import { quoted } from './list-names';
import type { RuleFinding } from './rule';

/** A sum over rows of table 3 that each column must satisfy. */
export interface ColumnSum {
  readonly computed: { readonly wording: Bilingual; readonly rows: readonly OutcomeKind[] };
  readonly printed: { readonly wording: Bilingual; readonly rows: readonly OutcomeKind[] };
  readonly needsTotal: boolean;
}

/** Given a report and a sum over rows, returns a finding for each of the seven columns. */
export function columnFindings(report: AnnualReport, sum: ColumnSum): readonly RuleFinding[] {
  const missing = missingRows(report, sum);
  if (missing.length === 0) return columnEquations(report, sum).map(equationFinding);
  return APPLICATION_FIELDS.map((field) =>
    missingRowsFinding(field, columnInWords(field), missing.map(outcomeInWords)),
  );
}

/** Given a report and a sum over rows, returns it for each of the seven columns; none if the report lacks a row of it. */
export function columnEquations(report: AnnualReport, sum: ColumnSum): Equation[] {
  if (missingRows(report, sum).length > 0) return [];
  const rows = new Map(report.applicationOutcomes.map((row) => [row.kind, row]));
  return APPLICATION_FIELDS.map((field) => {
    const terms = (kinds: readonly OutcomeKind[]): EquationTerm[] =>
      kinds.map((kind) => outcomeTerm(rows.get(kind)!, field, outcomeInWords(kind)));
    return {
      subject: field,
      about: columnInWords(field),
      computed: { wording: sum.computed.wording, terms: terms(sum.computed.rows) },
      printed: { wording: sum.printed.wording, terms: terms(sum.printed.rows) },
      needsTotal: sum.needsTotal,
    };
  });
}

function missingRows({ applicationOutcomes }: AnnualReport, sum: ColumnSum): OutcomeKind[] {
  const found = new Set(applicationOutcomes.map(({ kind }) => kind));
  return [...sum.computed.rows, ...sum.printed.rows].filter((kind) => !found.has(kind));
}

/** The identity printed in the corner of table 3. */
export const INTAKE_EQUALS_HANDLED: ColumnSum = {
  computed: {
    wording: { zh: '本年新收与上年结转之和为', en: 'applications newly received plus those carried in are' },
    rows: ['NEW_APPLICATIONS', 'CARRIED_IN'],
  },
  printed: {
    wording: { zh: '办理总计与结转下年度之和为', en: 'the total handled plus those carried out are' },
    rows: ['OUTCOME_TOTAL', 'CARRIED_OUT'],
  },
  needsTotal: false,
};

/** Given an edition of the form, returns the sum of all outcomes that its 总计 (七) must be. */
export function outcomesEqualHandled(form: FormEdition): ColumnSum {
  return {
    computed: {
      wording: { zh: '各项办理结果之和为', en: 'the outcomes add up to' },
      rows: handledOutcomes(form),
    },
    printed: { wording: { zh: '表中总计为', en: 'the printed total is' }, rows: ['OUTCOME_TOTAL'] },
    needsTotal: true,
  };
}

/** Given a row of table 3, returns the sum of its types of applicant that its total must be. */
export function rowEquation(row: ApplicationOutcome): Equation {
  const label = quoted(OUTCOME_LABELS[row.kind]);
  const term = (field: ApplicationField): EquationTerm =>
    outcomeTerm(row, field, APPLICATION_FIELD_LABELS[field]);
  return {
    subject: row.code,
    about: { zh: `${label.zh}一行`, en: `Row ${row.code} ${label.en}` },
    computed: {
      wording: { zh: '六类申请人之和为', en: 'the six types of applicant add up to' },
      terms: APPLICANT_TYPES.map(term),
    },
    printed: { wording: { zh: '表中总计为', en: 'the printed total is' }, terms: [term('total')] },
    needsTotal: true,
  };
}

/** Given a row of table 3 and a column, returns the figure where they meet. */
function outcomeTerm(row: ApplicationOutcome, field: ApplicationField, label: Bilingual): EquationTerm {
  return { ref: { row: row.code, field }, label, cell: row.cells.find((cell) => cell.field === field) };
}

/** Given an edition of the form, returns the rows of table 3 that its 总计 (七) adds up. */
function handledOutcomes(form: FormEdition): readonly OutcomeKind[] {
  return outcomesOfForm(form)
    .filter((outcome) => HANDLED_GROUPS.includes(outcome.group))
    .map((outcome) => outcome.kind);
}

/** Given a row of table 3, returns its label with its number in the form, since 总计 and 其他 are also columns. */
export function outcomeInWords(kind: OutcomeKind): Bilingual {
  return WORDS_OF_OUTCOMES[kind];
}

const WORDS_OF_OUTCOMES = Object.fromEntries(OUTCOMES.map(({ kind }) => [kind, wordsOf(kind)])) as Readonly<
  Record<OutcomeKind, Bilingual>
>;

function wordsOf(kind: OutcomeKind): Bilingual {
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
