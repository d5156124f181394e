import type { District } from './district';

/**
 * Given a division and a year, returns the name it bore at the end of that year: before its first name the first,
 * after its last name the last, so that a figure never stands without a name.
 */
export function nameInYear(district: District, year: number): string {
  const begun = district.names.filter(({ from }) => from === null || from <= year);
  return (begun.at(-1) ?? district.names[0])?.name ?? district.name;
}
