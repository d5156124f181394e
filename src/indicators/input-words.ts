import {
  CATEGORY_FIELD_LABELS,
  CATEGORY_LABELS,
  OUTCOME_LABELS,
  REVIEW_FIELD_LABELS,
  REVIEW_LABELS,
  outcomeOfKind,
  type Bilingual,
  type CellRef,
} from '../domain';
import type { IndicatorInput } from './indicator-formula';

/** Given a figure that an indicator adds, returns its name in the form. */
export function inputInWords(input: IndicatorInput): Bilingual {
  switch (input.table) {
    case 'TABLE_2':
      return joined(CATEGORY_LABELS[input.row], CATEGORY_FIELD_LABELS[input.field]);
    case 'TABLE_3':
      return OUTCOME_LABELS[input.row];
    case 'TABLE_4':
      return joined(REVIEW_LABELS[input.row], REVIEW_FIELD_LABELS[input.field]);
  }
}

/** Given a figure that an indicator adds, returns the cell it is printed in. */
export function cellOf(input: IndicatorInput): CellRef {
  const row = input.table === 'TABLE_3' ? outcomeOfKind(input.row).code : input.row;
  return { row, field: input.field };
}

function joined(row: Bilingual, column: Bilingual): Bilingual {
  return { zh: `${row.zh}${column.zh}`, en: `${row.en}, ${column.en}` };
}
