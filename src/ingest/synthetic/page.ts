import type { FormEdition, SectionKind } from '../../domain';
import type { Habits } from './habits';
import { printCells, type PrintedRow } from './print-cells';
import type { SyntheticSettings } from './settings';
import type { SyntheticReport } from './synthetic-reports';
import { wordsOf, type Words } from './words';
import { chooseWordings } from './write-narrative';

/** What a report says, before it is set as a page: an error is planted here. */
export interface SyntheticPage {
  readonly form: FormEdition;
  readonly sections: readonly SectionKind[];
  /** What stands in the cells of each row that is printed. */
  readonly cells: ReadonlyMap<PrintedRow, readonly string[]>;
  /** By section its paragraphs, with names in braces for what is in `words`. */
  readonly wordings: ReadonlyMap<SectionKind, readonly string[]>;
  readonly words: Words;
}

/** Given a report, its seed and how it prints, returns what it says. */
export function composePage(
  settings: SyntheticSettings,
  seed: number,
  report: SyntheticReport,
  habits: Habits,
): SyntheticPage {
  const words = wordsOf(report);
  const wordings = chooseWordings(settings, seed, report, words);
  return {
    form: report.form,
    sections: [...wordings.keys()],
    cells: printCells(report.form, report.figures, habits),
    wordings,
    words,
  };
}
