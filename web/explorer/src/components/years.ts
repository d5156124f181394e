import { KnownYearsDocument } from '../api/operations.generated';
import { useAnswer } from '../api/use-answer';

/** The first year reported on by the national form. */
const FIRST_YEAR = 2019;

export interface KnownYears {
  /** Every year there may be a report of, oldest first. */
  readonly all: readonly number[];
  /** The years that there are reports of, oldest first; of fictional districts the last one alone is known. */
  readonly reported: (fictional: boolean) => readonly number[];
}

/** The years that may be chosen: from the first form on, and all that the dataset holds; null until it is known. */
export function useYears(): KnownYears | null {
  const { data } = useAnswer(KnownYearsDocument, {});
  if (!data) return null;
  const real = data.reportDataset.years.map(({ year }) => year);
  const fictional = data.fictional.nodes.map(({ year }) => year);
  const lastYear = new Date().getFullYear() - 1;
  const usual = Array.from({ length: lastYear - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  return {
    all: [...new Set([...usual, ...real, ...fictional])].sort((a, b) => a - b),
    reported: (wanted) => (wanted ? fictional : real),
  };
}
