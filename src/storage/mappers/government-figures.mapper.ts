import { INDICATOR_INPUTS, type FormEdition, type InputKey, type ResolvedInputs } from '../../domain';
import type { GovernmentFigures } from '../figure-repository';
import type { Row, SqlValue } from '../sql/row-reader';

/** Every column of an input, in the order of the inputs. */
export const INPUT_COLUMNS: readonly InputKey[] = INDICATOR_INPUTS.map(({ key }) => key);

/** What stands before the inputs in every row that is read. */
export const FIGURES_HEAD = ['revisionId', 'districtCode', 'year', 'form', 'assumed', 'rowsMissing'] as const;

/** Given what a report says of the inputs, returns its values from `form` on, the inputs in their order last. */
export function toInputValues({ form, figures, assumed, rowsMissing }: ResolvedInputs): SqlValue[] {
  return [form, assumed.join(' '), rowsMissing.join(' '), ...INPUT_COLUMNS.map((key) => figures[key])];
}

/** Given a row of FIGURES_HEAD and of these inputs, returns them; no other input is to be looked at. */
export function toGovernmentFigures(row: Row, keys: readonly InputKey[]): GovernmentFigures {
  const figures: Partial<Record<InputKey, SqlValue>> = {};
  for (let at = 0; at < keys.length; at += 1) figures[keys[at]!] = row[FIGURES_HEAD.length + at]!;
  return {
    revisionId: row[0] as string,
    districtCode: row[1] as string,
    year: row[2] as number,
    inputs: {
      form: row[3] as FormEdition,
      figures: figures as ResolvedInputs['figures'],
      assumed: toKeys(row[4]!),
      rowsMissing: toKeys(row[5]!),
    },
  };
}

const NONE: readonly InputKey[] = [];

function toKeys(list: SqlValue): readonly InputKey[] {
  return list === '' ? NONE : ((list as string).split(' ') as InputKey[]);
}
