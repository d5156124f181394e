import type { Lines } from '../report-material';
import { readYear, YEAR } from './read-year';

/** A report's title taken apart: who issues it, for which year. */
export interface Title {
  readonly text: string;
  /** The organ as the title names it (杭州市人民政府, 东丽区); null if it names none. */
  readonly organ: string | null;
  readonly year: number | null;
}

const SUBJECT = /(?:政府)?信息公开(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:报告|年报)/;
const LONGEST_TITLE = 80;
/** What sites put between the page's title and their own name, before or after it. */
const SITE_SEPARATOR = /\s*[_|｜>»]+\s*|\s*[-–—]+\s*/;
/** A title set in several lines has the organ alone in the first, or the year alone in the last. */
const ORGAN_LINE = /^[\u3400-\u9fff（）()]{2,40}(?:政府|办公室|办公厅|局|委员会|厅|街道办事处|管委会)$/;
const YEAR_LINE = new RegExp(`^[（(〔[]?(?:${YEAR.source})[)）〕\\]]?$`);
/** The end of a title that was too long for its line. */
const LAST_LINE = /^[\u3400-\u9fff]{2,16}(?:报告|年报)$/;
const GOES_ON = new RegExp(`^(?:(?:${YEAR.source})|(?:政府)?信息公开)`);
const MOST_LINES = 3;

/**
 * Given a page's meta names and the lines before its first section, returns what reads as its title, best first: the
 * ones that name an organ and a year; of these `ArticleTitle`, the lines and the page's title.
 */
export function readTitles(metadata: ReadonlyMap<string, string>, lines: Lines): Title[] {
  const pageTitle = metadata.get('title');
  const closedUp = lines.map((line) => line.text.replace(/\s/g, ''));
  const titles = [
    ...titlesIn([metadata.get('articletitle')]),
    ...lines.flatMap((line, at) => [
      ...titlesIn(joinedAt(closedUp, at)).filter(isWhole),
      ...titlesIn([line.text]),
    ]),
    ...titlesIn([...(pageTitle?.split(SITE_SEPARATOR) ?? []), pageTitle]),
  ];
  return [...titles.filter(isWhole), ...titles.filter((title) => !isWhole(title))];
}

function isWhole({ organ, year }: Title): boolean {
  return organ !== null && year !== null;
}

function titlesIn(texts: readonly (string | undefined)[]): Title[] {
  return texts.flatMap((text) => (text === undefined ? [] : (parseTitle(text) ?? [])));
}

/** What a title that begins in a line and goes on in the next may be, the longest first. */
function joinedAt(lines: readonly string[], at: number): string[] {
  const texts = lines.slice(at, at + MOST_LINES);
  return [3, 2].flatMap((count) => {
    const parts = texts.slice(0, count);
    const [first = '', second = ''] = parts;
    const last = parts.at(-1) ?? '';
    const begins = ORGAN_LINE.test(first) || YEAR.test(first) || SUBJECT.test(first);
    const goesOn =
      (ORGAN_LINE.test(first) && GOES_ON.test(second)) || YEAR_LINE.test(last) || LAST_LINE.test(last);
    const isTitle = parts.length === count && begins && goesOn;
    return isTitle ? [parts.join('')] : [];
  });
}

function parseTitle(text: string): Title | null {
  const plain = text.replace(/[\s#*《》“”"]/g, '');
  // Sentences that mention the report are no title: they are long, or go on after the word 报告.
  if (plain.length > LONGEST_TITLE) return null;
  const year = YEAR.exec(plain);
  const undated = year ? plain.slice(0, year.index) + plain.slice(year.index + year[0].length) : plain;
  const subject = SUBJECT.exec(undated);
  if (!subject || !/^(?:[（(〔[].*[)）〕\]])?$/.test(undated.slice(subject.index + subject[0].length)))
    return null;
  const organ = undated
    .slice(0, subject.index)
    .replace(/^[（(][^）)]*[）)]|^关于|(?:关于|发布|公布|的)$/g, '');
  if (/[。；;，,：:]/.test(organ)) return null;
  return {
    text: text.replace(/^[#*\s]+|[*\s]+$/g, ''),
    organ: organ === '' ? null : organ,
    year: year ? readYear(year[0]) : null,
  };
}
