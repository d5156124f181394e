import { addWhole, decimalOf, isWhole, multiplyOut } from './decimals';
import { withApproximation, type Figure } from './figure';
import { readDigitRun } from './read-digit-run';
import { countsThings, measuresTime, UNIT } from './units';

const ROUGHLY = '[余多来几]';
/** What follows digits: 余/多, a multiplier, 余/多 again, the unit. 千米 and 百分点 are units. */
const MULTIPLIER = '(?:[百千]?万亿?|亿|千(?![米克瓦字])|百(?!分))';
const AFTER_DIGITS = new RegExp(
  String.raw`\s{0,2}(${ROUGHLY})?\s{0,2}(${MULTIPLIER})?(?:(?<=[万亿])(\d{1,8})([百千万]?))?\s{0,2}(${ROUGHLY})?\s{0,2}(${UNIT})?`,
  'uy',
);
const DIGITS = /\d(?:[\d.,]| (?=\d))*/gu;

/** An average of things may have decimals, and a time told as an average is a figure. */
const AVERAGE = /(?:平均|人均|均为|均达|每|时长|用时|耗时|缩短|压缩|提速)[^,。;:]*$/u;
const HOW_FAR_BACK_FOR_AVERAGE = 16;

/** Given a folded sentence, returns the numbers in it that are written in digits, with their units; ones without too. */
export function* figuresInDigits(folded: string): Generator<Figure> {
  let read = 0;
  for (const match of folded.matchAll(DIGITS)) {
    for (const { text, offset } of readDigitRun(match[0], ...textAround(folded, match))) {
      const start = match.index + offset;
      if (start < read) continue;
      AFTER_DIGITS.lastIndex = start + text.length;
      const after = AFTER_DIGITS.exec(folded)!;
      read = after.index + after[0].length;
      const value = decimalOf(text.replace(/[, ]/g, ''));
      const figure = value && figureAt(folded, start, after, value);
      if (figure) yield figure;
    }
  }
}

function textAround(folded: string, { 0: run, index }: RegExpExecArray): [string, string] {
  return [folded.slice(0, index), folded.slice(index + run.length)];
}

function figureAt(folded: string, start: number, after: RegExpExecArray, digits: string): Figure | null {
  const [, before, multiplier = '', more, moreMultiplier = '', rest, unit] = after;
  const [value, printed] = valueOf(digits, { multiplier, more, moreMultiplier }, unit ?? null);
  if (value === null || !isPossible(value, printed, folded.slice(0, start))) return null;
  const hasMore = before !== undefined || multiplier !== '' || rest !== undefined || unit !== undefined;
  const endOfUnit = after.index + (hasMore ? after[0].trimEnd().length : 0);
  return withApproximation(folded, {
    start: start - (isNegative(folded, start, printed) ? 1 : 0),
    end: endOfUnit,
    value: isNegative(folded, start, printed) ? `-${value}` : value,
    unit: printed,
    approximate: before !== undefined || rest !== undefined,
  });
}

interface Multipliers {
  readonly multiplier: string;
  /** 3万5千: what follows the multiplier, and its own. */
  readonly more: string | undefined;
  readonly moreMultiplier: string;
}

/** Counts are multiplied out; sums of money keep the unit they are printed in. */
function valueOf(
  digits: string,
  { multiplier, more, moreMultiplier }: Multipliers,
  unit: string | null,
): [string | null, string | null] {
  if (unit === '元' && more === undefined) return [digits, multiplier + unit];
  const value = multiplyOut(digits, multiplier);
  if (more === undefined) return [value, unit];
  // 3万5 may be meant as 3万5千.
  const isClear = moreMultiplier !== '' || (multiplier === '万' && more.length === 4);
  const rest = decimalOf(more);
  if (rest === null || !isWhole(value) || !isClear) return [null, unit];
  return [addWhole(value, multiplyOut(rest, moreMultiplier)), unit];
}

function isPossible(value: string, unit: string | null, before: string): boolean {
  if (unit === null) return true;
  const isAverage = AVERAGE.test(before.slice(-HOW_FAR_BACK_FOR_AVERAGE));
  if (measuresTime(unit)) return isAverage;
  return isWhole(value) || !countsThings(unit) || isAverage;
}

/** Only changes are negative, and they are told in per cent; any other hyphen is a dash. */
function isNegative(folded: string, start: number, unit: string | null): boolean {
  return unit === '%' && /[^\d\s)-][-−]$/u.test(folded.slice(Math.max(0, start - 2), start));
}
