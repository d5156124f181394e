const CHINESE_DIGITS = '〇一二三四五六七八九';

/**
 * A year as printed in a title: in digits of any width or Chinese numerals with 年 or 年度, in brackets at the end, or
 * bare before the words it belongs to.
 */
export const YEAR =
  /(?:[2２][0０][\d０-９]{2}|二[〇○零][〇○零一二三四五六七八九]{2})\s*年(?:度)?|[（(〔[]\s*20\d{2}\s*(?:年度?)?\s*[)）〕\]]|(?<!\d)20\d{2}(?!\d)/;

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
