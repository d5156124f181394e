import { InvalidArgumentError } from 'commander';
import type { YearRange } from '../ingest';

/** Given years as typed, one or a range, returns the range; refuses anything else. */
export function readYears(value: string): YearRange {
  const [, from, to = from] = /^(20\d{2})(?:-(20\d{2}))?$/.exec(value) ?? [];
  if (from === undefined || to === undefined || from > to)
    throw new InvalidArgumentError(
      'Years are one, such as 2022, or a range, the earlier one first, such as 2021-2025.',
    );
  return { from: Number(from), to: Number(to) };
}
