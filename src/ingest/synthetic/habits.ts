import { createRandom } from './random';
import type { SyntheticSettings } from './settings';
import type { SyntheticReport } from './synthetic-reports';

/** How a report prints what others print otherwise. */
export interface Habits {
  /** What stands for zero among the types of applicant of an outcome. */
  readonly zero: '0' | '' | '—';
  /** Whether the rows of outcomes have totals: some on the form of 2019 leave them blank. */
  readonly detailTotals: boolean;
  readonly subtotals: boolean;
}

/** Every cell stated, nothing more than the form asks for. */
export const PLAIN: Habits = { zero: '0', detailTotals: true, subtotals: false };

/** Given a report and its seed, returns how it prints. */
export function chooseHabits(
  { habits }: SyntheticSettings,
  seed: number,
  { division, year, form }: SyntheticReport,
): Habits {
  const random = createRandom(`${seed} ${division.code} ${year} habits`);
  const [zeros, totals, subtotals] = [random(), random(), random()];
  const { blankForZero, dashForZero, noDetailTotals } = habits;
  return {
    zero: zeros < blankForZero ? '' : zeros < blankForZero + dashForZero ? '—' : '0',
    detailTotals: form === 'FORM_2021' || totals >= noDetailTotals,
    subtotals: subtotals < habits.subtotals,
  };
}
