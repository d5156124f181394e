import type { FormEdition } from '../../domain';
import { createRandom } from './random';
import type { SyntheticSettings } from './settings';

/** Given a division and a year, returns the edition of the form its report is on: the year's, or in a few cases the other. */
export function chooseForm(
  { forms }: SyntheticSettings,
  seed: number,
  code: string,
  year: number,
): FormEdition {
  const isFirst = year <= forms.lastYearOf2019;
  const isWrong = createRandom(`${seed} ${code} ${year} form`)() < forms.wrong;
  return isFirst === isWrong ? 'FORM_2021' : 'FORM_2019';
}
