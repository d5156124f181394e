import { readChineseNumeral } from './chinese-numerals';
import { decimalOf } from './decimals';
import { withApproximation, type Figure } from './figure';
import { UNIT_OF_LARGE_NUMERALS, UNIT_OF_NUMERALS, UNIT_OF_ONE } from './units';

const NUMERAL = '[一二两三四五六七八九十][一二两三四五六七八九十百千万亿零〇]{0,24}';
const NUMERALS = new RegExp(
  `(?<![第每这那近前后头首多几数\\d.一二两三四五六七八九十百千万亿零〇])(${NUMERAL})\\s?([余多])?\\s?(${UNIT_OF_NUMERALS}|${UNIT_OF_LARGE_NUMERALS})`,
  'gu',
);
const ONE = new RegExp(`(?<![第每同任某这那逐统唯单上下新前后首进专万划归有无])一(${UNIT_OF_ONE})`, 'gu');
const SMALL = new RegExp(`^(?:${UNIT_OF_LARGE_NUMERALS})$`, 'u');
const PERCENT =
  /(百|千)分之\s?(?:(\d{1,15}(?:\.\d{1,15})?)|([一二三四五六七八九十百零]{1,7})(?:点([零一二三四五六七八九]{1,6}))?)/gu;
const NUMERAL_DIGITS = '零一二三四五六七八九';

/** Given a folded sentence, returns the numbers in it that are written in Chinese numerals with a unit that they count. */
export function* figuresInNumerals(folded: string): Generator<Figure> {
  for (const match of folded.matchAll(NUMERALS)) {
    const [text, numeral = '', roughly, unit = ''] = match;
    const value = numeral === '一' ? null : readChineseNumeral(numeral);
    const isName = SMALL.test(unit) && numeral.length < 2;
    if (value === null || isName) continue;
    const figure = { start: match.index, end: match.index + text.length, value, unit };
    yield withApproximation(folded, { ...figure, approximate: roughly !== undefined });
  }
  for (const match of folded.matchAll(ONE)) {
    const figure = { start: match.index, end: match.index + match[0].length, value: '1', unit: match[1]! };
    yield withApproximation(folded, { ...figure, approximate: false });
  }
}

/** Given a folded sentence, returns the shares in it that are written in words: 百分之三十. */
export function* figuresInPercents(folded: string): Generator<Figure> {
  for (const match of folded.matchAll(PERCENT)) {
    const [text, base, digits, whole = '', fraction] = match;
    const written = whole === '百' ? '100' : whole === '零' ? '0' : readChineseNumeral(whole);
    const parts = [...(fraction ?? '')].map((each) => NUMERAL_DIGITS.indexOf(each)).join('');
    const value = digits !== undefined ? decimalOf(digits) : written;
    if (value === null) continue;
    yield withApproximation(folded, {
      start: match.index,
      end: match.index + text.length,
      value: parts === '' ? value : `${value}.${parts}`,
      unit: base === '百' ? '%' : '‰',
      approximate: false,
    });
  }
}
