import type { Place, PlacedText, ReportPeriod } from '../../domain';
import { isoDate } from './iso-date';
import { readYear } from './read-year';
import type { Lines } from '../report-material';

/** Spaces within a date are few; unbounded ones would make the search slow on a hostile line. */
const MONTH_AND_DAY = String.raw`(\d{1,2})\s{0,4}[月./-]\s{0,4}(\d{1,2})\s{0,4}日?`;
const YEAR = String.raw`(\d{4})\s{0,4}[年./-]\s{0,4}`;
const UNTIL = String.raw`\s{0,4}(?:起|开始)?\s{0,4}[，,]?\s{0,4}(?:至|到|[-–—―~～]+)\s{0,4}`;
const PERIOD = new RegExp(`${YEAR}${MONTH_AND_DAY}${UNTIL}(?:${YEAR})?${MONTH_AND_DAY}`, 'g');
/** Without days: 2023年1月至12月. */
const MONTHS = new RegExp(
  `${YEAR}(\\d{1,2})\\s{0,4}月份?${UNTIL}(?:${YEAR})?(\\d{1,2})\\s{0,4}月(?!\\s{0,4}\\d)`,
  'g',
);
/** Only an end: 数据截至2023年12月31日. */
const UNTIL_END = /截[至止到]\s{0,4}(\d{4})\s{0,4}年\s{0,4}(12)\s{0,4}月\s{0,4}(31)\s{0,4}日/g;
/** The same with characters dropped ("202111日起至20211231日"): it is a period, but its dates cannot be told. */
const ILLEGIBLE_PERIOD = /(\d{4})[\d年月日]{0,8}\s{0,4}(?:起)?\s{0,4}(?:至|到)\s{0,4}\d{4}[\d年月日]{1,8}/g;
/** Words beside which a report states the period of its figures, and the ones used for nothing else. */
const STATISTICS = /统计|期限|时限|时间|数据|截至|报告/;
const STATISTICAL_PERIOD = /统计(?:期限|时限|时间|数据)|(?:期限|时限)/;

/** The stated period and the year it is for. */
export interface StatedPeriod {
  readonly period: ReportPeriod;
  readonly year: number;
}

/**
 * Given a document's lines and the year of its title, returns the period its figures are said to cover, or null if it
 * states none. Reports may mention other periods: the one that ends in the title's year is meant, else the one that is
 * called the statistical period, else the first.
 */
export function readPeriod(lines: Lines, titleYear: number | null): StatedPeriod | null {
  const legible = periodsIn(lines, PERIOD, (match) => ({
    from: isoDate(match[1]!, match[2]!, match[3]!),
    to: isoDate(match[4] ?? match[1]!, match[5]!, match[6]!),
    year: Number(match[4] ?? match[1]),
  }));
  const readings = [
    () => periodsIn(lines, MONTHS, wholeMonths),
    () => periodsIn(lines, ILLEGIBLE_PERIOD, illegible),
    () => periodsIn(lines, UNTIL_END, endOnly),
  ];
  let stated = legible;
  for (const read of readings) if (stated.length === 0) stated = read();
  return (
    stated.find((each) => each.year === titleYear) ?? stated.find((each) => each.named) ?? stated[0] ?? null
  );
}

function wholeMonths(match: RegExpExecArray): { from: string | null; to: string | null; year: number } {
  const [, year, month, lastYear = year, lastMonth] = match;
  const lastDay = new Date(Date.UTC(Number(lastYear), Number(lastMonth), 0)).getUTCDate();
  return {
    from: isoDate(year!, month!, '01'),
    to: isoDate(lastYear!, lastMonth!, String(lastDay)),
    year: Number(lastYear),
  };
}

function endOnly(match: RegExpExecArray): { from: null; to: string | null; year: number } {
  return { from: null, to: isoDate(match[1]!, match[2]!, match[3]!), year: Number(match[1]) };
}

function illegible(match: RegExpExecArray): { from: null; to: null; year: number } {
  return { from: null, to: null, year: Number(match[1]) };
}

function periodsIn(
  lines: Lines,
  pattern: RegExp,
  read: (match: RegExpExecArray) => { from: string | null; to: string | null; year: number },
): (StatedPeriod & { named: boolean })[] {
  return lines.flatMap((line) => {
    if (!STATISTICS.test(line.text)) return [];
    // Full-width digits become ASCII one for one, so offsets stay.
    const text = line.text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
    return [...text.matchAll(pattern)].flatMap((match) => {
      const { year, ...dates } = read(match);
      if (readYear(String(year)) === null) return [];
      const words = line.text.slice(match.index, match.index + match[0].length);
      const place = placeWithin(line, match.index, match[0].length);
      return [{ year, period: { ...dates, text: words, place }, named: STATISTICAL_PERIOD.test(text) }];
    });
  });
}

/** A line whose script was converted may have another length than in the document: then the whole line is the place. */
function placeWithin({ text, place }: PlacedText, index: number, length: number): Place {
  const { start, end } = place;
  if (start === null || end === null || end - start !== text.length) return place;
  return { ...place, start: start + index, end: start + index + length };
}
