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
/** Sites put their own name after the page's title. */
const SITE_SUFFIX = /\s*[_|｜].*$|\s+[-–—]+\s+.*$/;
/** A title set in two lines has the organ alone in the first. */
const ORGAN_LINE = /^[\u3400-\u9fff（）()]{2,40}(?:政府|办公室|办公厅|局|委员会|厅|街道办事处|管委会)$/;

/**
 * Given a page's meta names and the lines before its first section, returns the title: the first of `ArticleTitle`,
 * the lines and the page's title that reads as one.
 */
export function readTitle(metadata: ReadonlyMap<string, string>, lines: Lines): Title | null {
  const candidates = [
    metadata.get('articletitle'),
    ...lines.map((line, at) => withOrganLine(line.text, lines[at - 1]?.text)),
    metadata.get('title')?.replace(SITE_SUFFIX, ''),
  ];
  const titles = candidates.flatMap((text) => (text === undefined ? [] : (parseTitle(text) ?? [])));
  return titles.find((title) => title.organ !== null && title.year !== null) ?? titles[0] ?? null;
}

function withOrganLine(text: string, before: string | undefined): string {
  const organ = before?.replace(/\s/g, '') ?? '';
  return ORGAN_LINE.test(organ) && /^\s*[\d０-９〇○零一二三四五六七八九]{4}\s*年/.test(text)
    ? organ + text
    : text;
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
  const organ = undated.slice(0, subject.index).replace(/^[（(][^）)]*[）)]|^关于|关于$|的$/g, '');
  if (/[。；;，,：:]/.test(organ)) return null;
  return {
    text: text.replace(/^[#*\s]+|[*\s]+$/g, ''),
    organ: organ === '' ? null : organ,
    year: year ? readYear(year[0]) : null,
  };
}
