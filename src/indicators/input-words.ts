import {
  APPLICANT_TYPES,
  APPLICATION_FIELD_LABELS,
  CATEGORY_FIELD_LABELS,
  CATEGORY_LABELS,
  inputOf,
  OUTCOME_LABELS,
  outcomeOfKind,
  REVIEW_FIELD_LABELS,
  REVIEW_LABELS,
  type Bilingual,
  type CellRef,
  type InputKey,
} from '../domain';

/** Given an input, returns its name in the form. */
export function inputInWords(key: InputKey): Bilingual {
  const input = inputOf(key);
  switch (input.table) {
    case 'TABLE_2':
      return joined(CATEGORY_LABELS[input.row], CATEGORY_FIELD_LABELS[input.field]);
    case 'TABLE_3':
      if (input.field === 'total') return OUTCOME_LABELS[input.row];
      return joined(OUTCOME_LABELS[input.row], APPLICATION_FIELD_LABELS[input.field]);
    case 'TABLE_4':
      return joined(REVIEW_LABELS[input.row], REVIEW_FIELD_LABELS[input.field]);
  }
}

/** Given an input, returns the cell it is printed in. */
export function cellOf(key: InputKey): CellRef {
  const input = inputOf(key);
  return { row: rowOf(key), field: input.field };
}

/** Given a total of table 3 that is not printed, returns the cells it is added up from. */
export function partsOf(key: InputKey): CellRef[] {
  return APPLICANT_TYPES.map((field) => ({ row: rowOf(key), field }));
}

function rowOf(key: InputKey): string {
  const input = inputOf(key);
  return input.table === 'TABLE_3' ? outcomeOfKind(input.row).code : input.row;
}

function joined(row: Bilingual, column: Bilingual): Bilingual {
  return { zh: `${row.zh}${column.zh}`, en: `${row.en}, ${column.en}` };
}
