import {
  APPLICATION_FIELDS,
  CATEGORY_AMOUNT_FIELDS,
  CATEGORY_COUNT_FIELDS,
  CATEGORY_KINDS,
  OUTCOMES,
  placeIn,
  readFigure,
  REVIEW_FIELDS,
  REVIEW_KINDS,
  SECTION_KINDS,
  type AgencyKind,
  type AnnualReport,
  type Cell,
  type FormEdition,
  type ReportScope,
  type SectionKind,
} from '../../../src/domain';
import { BASE_TABLES, type TableTexts } from './base-tables';

/** What a case changes in the base report. Cell texts are as a document prints them; null is a cell it lacks. */
export interface ReportChanges {
  readonly form?: FormEdition;
  readonly year?: number;
  /** By row (outcome code, category kind or review kind) and field; a row the form lacks is added. */
  readonly cells?: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  readonly withoutRows?: readonly string[];
  readonly sections?: readonly SectionKind[];
  /** Rows that the form does not have, in table 3, by label: the seven values as printed. */
  readonly extraRows?: Readonly<Record<string, string>>;
  readonly publishedOn?: string | null;
  readonly agencyKind?: AgencyKind;
  readonly scope?: ReportScope;
  /** The narrative of the first section, and of the last. */
  readonly narrative?: string;
  readonly otherMatters?: string;
  /** Figures said one after another: subject, value, unit; `~` before a value is about so much. */
  readonly statements?: readonly (readonly [subject: string, value: string, unit: string | null])[];
  /** The section they are said in. */
  readonly statedIn?: SectionKind;
  readonly period?: {
    readonly from: string | null;
    readonly to: string | null;
    readonly text: string;
  } | null;
}

const PLACE = placeIn('0'.repeat(64));

/** Given changes, returns the small consistent report of the edition with the changes made. */
export function buildReport(changes: ReportChanges = {}): AnnualReport {
  const { form = 'FORM_2021', year = 2022, sections = SECTION_KINDS, agencyKind = 'GOVERNMENT' } = changes;
  const period = changes.period === undefined ? wholeYear(year) : changes.period;
  return {
    ...tablesOf(textsOf(form, changes)),
    id: `990101-${year}`,
    agency: { id: '990101', kind: agencyKind, name: '示例省示例市甲区人民政府', districtCode: '990101' },
    districtCode: '990101',
    year,
    form,
    scope: changes.scope ?? 'WHOLE_REGION',
    scopeWords: null,
    status: 'PUBLISHED',
    title: null,
    period: period && { ...period, place: PLACE },
    siteCode: null,
    publishedOn: changes.publishedOn === undefined ? `${year + 1}-01-20` : changes.publishedOn,
    sections: sections.map((kind) => ({
      kind,
      heading: kind,
      text: narrativeOf(kind, changes),
      subsections: [],
      place: PLACE,
    })),
    extraRows: Object.entries(changes.extraRows ?? {}).map(([label, values]) => ({
      table: 'TABLE_3',
      label,
      cells: cellsOf(byField(values)),
    })),
    statements: (changes.statements ?? []).map(([subject, value, unit], at) => ({
      section: changes.statedIn ?? 'OVERVIEW',
      subject,
      value: value.replace('~', ''),
      unit,
      text: null,
      place: { ...PLACE, start: 20 * at, end: 20 * at + 10 },
      approximate: value.startsWith('~'),
    })),
  };
}

function narrativeOf(kind: SectionKind, { narrative, otherMatters }: ReportChanges): string | null {
  if (kind === 'OVERVIEW') return narrative ?? null;
  return kind === 'OTHER_MATTERS' ? (otherMatters ?? null) : null;
}

/** Given the texts of the tables' cells by row and field, returns the rows in the form's order. */
export function tablesOf(
  texts: TableTexts,
): Pick<AnnualReport, 'applicationOutcomes' | 'disclosureCategories' | 'reviewCases'> {
  const applicationOutcomes = OUTCOMES.flatMap(({ kind, code }) => {
    const cells = texts[code] && cellsOf(texts[code]);
    return cells ? [{ kind, code, ...numbers(APPLICATION_FIELDS, cells), cells }] : [];
  });
  const disclosureCategories = CATEGORY_KINDS.flatMap((kind) => {
    const cells = texts[kind] && cellsOf(texts[kind]);
    if (!cells) return [];
    const counts = numbers(CATEGORY_COUNT_FIELDS, cells);
    const amounts = values(CATEGORY_AMOUNT_FIELDS, cells);
    return [{ kind, ...counts, ...amounts, procurementAmountUnit: null, cells }];
  });
  const reviewCases = REVIEW_KINDS.flatMap((kind) => {
    const cells = texts[kind] && cellsOf(texts[kind]);
    return cells ? [{ kind, ...numbers(REVIEW_FIELDS, cells), cells }] : [];
  });
  return { applicationOutcomes, disclosureCategories, reviewCases };
}

function wholeYear(year: number): { from: string; to: string; text: string } {
  return { from: `${year}-01-01`, to: `${year}-12-31`, text: `${year}年1月1日至${year}年12月31日` };
}

function textsOf(form: FormEdition, { cells = {}, withoutRows = [] }: ReportChanges): TableTexts {
  const texts: Record<string, Readonly<Record<string, string | null>>> = { ...BASE_TABLES[form] };
  for (const [row, changed] of Object.entries(cells)) texts[row] = { ...texts[row], ...changed };
  for (const row of withoutRows) delete texts[row];
  return texts;
}

function byField(values: string): Readonly<Record<string, string>> {
  return Object.fromEntries(values.split(' ').map((value, at) => [APPLICATION_FIELDS[at]!, value]));
}

function cellsOf(texts: Readonly<Record<string, string | null>>): Cell[] {
  return Object.entries(texts).flatMap(([field, text]) => {
    if (text === null) return [];
    const { state, value } = readFigure(text);
    return [{ field, state, value, text, place: PLACE }];
  });
}

function values<F extends string>(fields: readonly F[], cells: readonly Cell[]): Record<F, string | null> {
  const entries = fields.map((field) => [field, cells.find((cell) => cell.field === field)?.value ?? null]);
  return Object.fromEntries(entries) as Record<F, string | null>;
}

/** As Int: a figure beyond 2,147,483,647 or with a fraction is null, while its cell keeps the value. */
function numbers<F extends string>(fields: readonly F[], cells: readonly Cell[]): Record<F, number | null> {
  const entries = Object.entries<string | null>(values(fields, cells)).map(([field, value]) => {
    const number = Number(value);
    return [field, value !== null && Number.isInteger(number) && number < 2 ** 31 ? number : null];
  });
  return Object.fromEntries(entries) as Record<F, number | null>;
}
