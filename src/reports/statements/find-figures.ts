import { figuresInDigits } from './digit-figures';
import type { Figure } from './figure';
import { markNotFigures } from './not-figures';
import { figuresInNumerals, figuresInPercents } from './numeral-figures';

const MAY_HOLD_FIGURES = /[\d一二两三四五六七八九十百千]/u;

/** Given a folded sentence, returns the numbers in it that may be figures, in order; ones without a unit too. */
export function findFigures(folded: string): Figure[] {
  if (!MAY_HOLD_FIGURES.test(folded)) return [];
  const all = [...figuresInDigits(folded), ...figuresInPercents(folded), ...figuresInNumerals(folded)];
  if (all.length === 0) return [];
  const isNone = markNotFigures(folded);
  return all
    .filter(({ start, end }) => !isNone.subarray(start, end).includes(1))
    .sort((a, b) => a.start - b.start)
    .filter((figure, index, sorted) => index === 0 || figure.start >= sorted[index - 1]!.end);
}
