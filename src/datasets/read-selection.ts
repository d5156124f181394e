import { DISTRICT_LEVELS, isFictionalCode, type DistrictLevel } from '../domain';
import type { DistrictRepository, ReportFilter } from '../storage';

/** By what the rows of a table are selected, as typed. */
export const SELECTORS = ['years', 'within', 'level'] as const;
export type SelectorName = (typeof SELECTORS)[number];
export type Selectors = Readonly<Partial<Record<SelectorName, string | undefined>>>;

/** A selector is not as it should be; the message says what it may be. */
export class SelectionError extends Error {
  override readonly name = 'SelectionError';
  constructor(
    readonly selector: string,
    readonly reason: string,
  ) {
    super(`${selector}: ${reason}`);
  }
}

const YEARS = /^([12]\d{3})(?:-([12]\d{3}))?$/;
/** Years are given one by one to the database. */
const MOST_YEARS = 100;

/**
 * Given selectors as typed, returns which reports are meant; an empty one is none. Fictional reports are never mixed with
 * real ones: real ones are meant unless `within` is fictional.
 */
export async function readSelection(
  { years, within, level }: Selectors,
  districts: Pick<DistrictRepository, 'byCodes'>,
): Promise<ReportFilter> {
  return {
    ...(years && { years: readYears(years) }),
    ...(within && { within: await readDivision(within, districts) }),
    ...(level && { level: readLevel(level) }),
    fictional: Boolean(within) && isFictionalCode(within!),
  };
}

function readYears(typed: string): readonly number[] {
  const years = new Set<number>();
  for (const part of typed.split(',')) {
    const [, first, last = first] = YEARS.exec(part.trim()) ?? [];
    if (first === undefined || last === undefined || first > last)
      throw new SelectionError('years', 'give years and ranges of them, such as 2021,2023 or 2021-2023.');
    for (let year = Number(first); year <= Number(last); year++) {
      years.add(year);
      if (years.size > MOST_YEARS) throw new SelectionError('years', `at most ${MOST_YEARS} are answered.`);
    }
  }
  return [...years];
}

async function readDivision(typed: string, districts: Pick<DistrictRepository, 'byCodes'>): Promise<string> {
  if (!/^\d{6}$/.test(typed))
    throw new SelectionError('within', 'a division is given by its code of six digits, such as 120000.');
  if ((await districts.byCodes([typed])).size === 0)
    throw new SelectionError('within', `there is no division ${typed}.`);
  return typed;
}

function readLevel(typed: string): DistrictLevel {
  const level = DISTRICT_LEVELS.find((each) => each === typed.toUpperCase());
  if (!level) throw new SelectionError('level', `give one of ${DISTRICT_LEVELS.join(', ')}.`);
  return level;
}
