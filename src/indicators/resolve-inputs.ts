import {
  INDICATOR_INPUTS,
  isInputOfForm,
  type IndicatorInput,
  type InputFigures,
  type InputKey,
  type ResolvedInputs,
} from '../domain';
import { deriveTotal } from './derive-total';
import type { IndicatorRows } from './indicator-rows';

type Figure = number | string | null;

/**
 * Given a report's rows, returns what they say of every input: the figure as printed, or of a blank total of table 3
 * the one derived, which `assumed` names; null where there is none.
 */
export function resolveInputs(rows: IndicatorRows): ResolvedInputs {
  const figures: Partial<Record<InputKey, Figure>> = {};
  const assumed: InputKey[] = [];
  const rowsMissing: InputKey[] = [];
  const tables = indexTables(rows);
  for (const input of INDICATOR_INPUTS) {
    const printed = isInputOfForm(input.key, rows.form) ? printedFigure(input, tables) : null;
    if (printed === undefined) rowsMissing.push(input.key);
    const derived = printed === null ? derivedTotal(input, tables, rows) : null;
    if (derived !== null) assumed.push(input.key);
    figures[input.key] = printed ?? derived;
  }
  // Every input has its figure now, and of its kind: of the rows' figures only 收费金额 is a decimal string.
  return { form: rows.form, figures: figures as InputFigures, assumed, rowsMissing };
}

interface Tables {
  readonly categories: ReadonlyMap<string, IndicatorRows['disclosureCategories'][number]>;
  readonly outcomes: ReadonlyMap<string, IndicatorRows['applicationOutcomes'][number]>;
  readonly reviews: ReadonlyMap<string, IndicatorRows['reviewCases'][number]>;
}

function indexTables(rows: IndicatorRows): Tables {
  return {
    categories: new Map(rows.disclosureCategories.map((row) => [row.kind, row])),
    outcomes: new Map(rows.applicationOutcomes.map((row) => [row.kind, row])),
    reviews: new Map(rows.reviewCases.map((row) => [row.kind, row])),
  };
}

/** Null where it is not stated, undefined where its row is missing. */
function printedFigure(input: IndicatorInput, tables: Tables): Figure | undefined {
  switch (input.table) {
    case 'TABLE_2':
      return tables.categories.get(input.row)?.[input.field];
    case 'TABLE_3':
      return tables.outcomes.get(input.row)?.[input.field];
    case 'TABLE_4':
      return tables.reviews.get(input.row)?.[input.field];
  }
}

/** Only totals of table 3 have parts in their row that a blank one can be added up from. */
function derivedTotal(input: IndicatorInput, { outcomes }: Tables, rows: IndicatorRows): number | null {
  if (input.table !== 'TABLE_3' || input.field !== 'total') return null;
  const row = outcomes.get(input.row);
  return row ? deriveTotal(row, rows.applicationOutcomes, rows.form) : null;
}
