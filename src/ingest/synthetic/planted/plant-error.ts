import { chooseForm } from '../choose-form';
import { chooseHabits, PLAIN } from '../habits';
import { composePage, type SyntheticPage } from '../page';
import { choose, createRandom, type Random } from '../random';
import type { SyntheticSettings } from '../settings';
import type { SyntheticReport } from '../synthetic-reports';
import { ERROR_KINDS } from './kinds';
import type { Consequence, Ground } from './planted-error';

/** A settings file may name kinds alone for which a report has no room. */
const MOST_ATTEMPTS = 20;

/** What a report says, and the error that is planted in it, if any. */
export interface PlantedPage {
  readonly page: SyntheticPage;
  readonly kind: string | null;
  readonly consequences: readonly Consequence[];
}

/**
 * Given a report and its seed, returns what it says, with an error in a small share of reports. Reports with an error
 * state every cell, and those of the years beside them have none: so what follows from it is known.
 */
export function plantError(settings: SyntheticSettings, seed: number, report: SyntheticReport): PlantedPage {
  const { division, year } = report;
  const planted = isChosen(settings, seed, division.code, year) ? plantSome(settings, seed, report) : null;
  if (planted) return planted;
  const page = composePage(settings, seed, report, chooseHabits(settings, seed, report));
  return { page, kind: null, consequences: [] };
}

/** Not in two years running, nor in the first, of which some errors show only beside the year before. */
function isChosen({ planted, years }: SyntheticSettings, seed: number, code: string, year: number): boolean {
  const isDrawn = (each: number): boolean =>
    each > years.from && createRandom(`${seed} ${code} ${each} planted`)() < planted.share;
  return isDrawn(year) && !isDrawn(year - 1);
}

/** Kinds are drawn until the report has room for one. */
function plantSome(settings: SyntheticSettings, seed: number, report: SyntheticReport): PlantedPage | null {
  const random = createRandom(`${seed} ${report.division.code} ${report.year} error`);
  const ground = groundOf(settings, seed, report, random);
  const kinds = Object.entries(settings.planted.kinds).flatMap(([kind, weight]) =>
    Array.from({ length: weight }, () => kind),
  );
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const kind = choose(random, kinds);
    const planting = ERROR_KINDS[kind]!(ground);
    if (planting) return { ...planting, kind };
  }
  return null;
}

function groundOf(
  settings: SyntheticSettings,
  seed: number,
  report: SyntheticReport,
  random: Random,
): Ground {
  const { code } = report.division;
  return {
    report,
    page: composePage(settings, seed, report, PLAIN),
    random,
    formBefore: chooseForm(settings, seed, code, report.year - 1),
    formAfter: chooseForm(settings, seed, code, report.year + 1),
    compose: (figures) => composePage(settings, seed, { ...report, figures }, PLAIN),
  };
}
