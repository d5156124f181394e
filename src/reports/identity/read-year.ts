const CHINESE_DIGITS = '〇一二三四五六七八九';

/** A year as printed, in digits of any width or Chinese numerals, with 年 or 年度. */
export const YEAR = /(?:[12１２][\d０-９]{3}|[一二][〇○零一二三四五六七八九]{3})\s*年(?:度)?/;

/** The regulations on open government information took effect in 2008; reports are for a year past. */
const FIRST_YEAR = 2008;
const LAST_YEAR = 2100;

/** Given a year as printed, returns it as a number, or null if no report can be for it. */
export function readYear(text: string): number | null {
  const digits = [...text.normalize('NFKC').replace(/[○零]/g, '〇')]
    .map((character) => (CHINESE_DIGITS.includes(character) ? CHINESE_DIGITS.indexOf(character) : character))
    .join('');
  const year = Number(/\d{4}/.exec(digits)?.[0]);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}
