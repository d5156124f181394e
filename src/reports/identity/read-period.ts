import type { Place, PlacedText, ReportPeriod } from '../../domain';
import type { Lines } from '../report-material';

const MONTH_AND_DAY = String.raw`(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?`;
const YEAR = String.raw`(\d{4})\s*[年./-]\s*`;
const UNTIL = String.raw`\s*(?:起|开始)?\s*[，,]?\s*(?:至|到|[-–—―~～]+)\s*`;
const PERIOD = new RegExp(`${YEAR}${MONTH_AND_DAY}${UNTIL}(?:${YEAR})?${MONTH_AND_DAY}`);
/** The same with characters dropped ("202111日起至20211231日"): it is a period, but its dates cannot be told. */
const ILLEGIBLE_PERIOD = /(\d{4})[\d年月日]{0,8}\s*(?:起)?\s*(?:至|到)\s*\d{4}[\d年月日]{1,8}/;
/** Words beside which a report states the period of its figures. */
const STATISTICS = /统计|期限|时限|时间|数据|截至|报告/;

/** The stated period and the year it is for. */
export interface StatedPeriod {
  readonly period: ReportPeriod;
  readonly year: number;
}

/** Given a document's lines, returns the period its figures are said to cover, or null if it states none. */
export function readPeriod(lines: Lines): StatedPeriod | null {
  return (
    find(lines, PERIOD, (match) => {
      const [from, to] = [
        isoDate(match[1]!, match[2]!, match[3]!),
        isoDate(match[4] ?? match[1]!, match[5]!, match[6]!),
      ];
      return { from, to, year: Number(match[1]) };
    }) ?? find(lines, ILLEGIBLE_PERIOD, (match) => ({ from: null, to: null, year: Number(match[1]) }))
  );
}

function find(
  lines: Lines,
  pattern: RegExp,
  read: (match: RegExpExecArray) => { from: string | null; to: string | null; year: number },
): StatedPeriod | null {
  for (const line of lines) {
    // Full-width digits become ASCII one for one, so offsets stay.
    const text = line.text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
    const match = pattern.exec(text);
    if (!match || !STATISTICS.test(text)) continue;
    const place = placeWithin(line, match.index, match[0].length);
    const { year, ...dates } = read(match);
    return {
      year,
      period: { ...dates, text: line.text.slice(match.index, match.index + match[0].length), place },
    };
  }
  return null;
}

/** A line whose script was converted may have another length than in the document: then the whole line is the place. */
function placeWithin({ text, place }: PlacedText, index: number, length: number): Place {
  const { start, end } = place;
  if (start === null || end === null || end - start !== text.length) return place;
  return { ...place, start: start + index, end: start + index + length };
}

/** Given the parts of a date, returns it in ISO form, or null if the calendar has no such day. */
function isoDate(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
