import {
  OUTCOME_LABELS,
  type PlacedText,
  type ReportSubsection,
  type SectionKind,
  type SubsectionTopic,
} from '../domain';
import { normalizeLabel } from '../tables';
import type { Lines } from './report-material';
import { restOf } from './section-headings';
import { joinWrappedLines } from './statements';

/** How sub-heads are numbered; a section uses one of them for its parts, and others for the parts of these. */
const STYLES: readonly { readonly numeral: RegExp; readonly first: RegExp }[] = [
  {
    numeral: /^[#*>\s]{0,12}[（(]\s?[一二三四五六七八九十]{1,3}\s?[）)]\s{0,4}[、.．]?\s{0,4}(?:\*\*)?/u,
    first: /[（(]\s?一\s?[）)]/u,
  },
  {
    numeral: /^[#*>\s]{0,12}[一二三四五六七八九十]{1,3}\s?[、.．]\s{0,4}(?:\*\*)?/u,
    first: /^[#*>\s]{0,12}一\s?[、.．]/u,
  },
  {
    numeral: /^[#*>\s]{0,12}[\d１-９]{1,2}\s?(?:、|[.．)）](?![\d０-９]))\s{0,4}(?:\*\*)?/u,
    first: /^[#*>\s]{0,12}[1１]\s?[、.．)）]/u,
  },
  {
    numeral: /^[#*>\s]{0,12}[（(]\s?[\d１-９]{1,2}\s?[）)]\s{0,4}(?:\*\*)?/u,
    first: /[（(]\s?[1１]\s?[）)]/u,
  },
  { numeral: /^[①-⑳]\s{0,4}/u, first: /①/u },
  // A line in bold, or marked as a heading, of Markdown.
  { numeral: /^(?:\*\*(?=[^*]{1,40}\*\*)|#{2,6}\s+(?=[^#]{1,40}$))/u, first: /./u },
  // Without numeral or mark a line must be one of the form's subjects, and nothing else.
  {
    numeral:
      /^(?=(?:主动公开|依申请公开|政府信息(?:资源)?(?:规范化?)?管理|(?:政府信息)?(?:公开)?平台建设|监督保障)(?:工作)?(?:情况)?$)/u,
    first: /^$/u,
  },
];

/** Of several topics in one heading the first here is meant: 主动公开平台建设 is about platforms. */
const TOPICS: readonly (readonly [SubsectionTopic, RegExp])[] = [
  ['APPLICATIONS', /依申请|申请公开|公开申请|申请办理|申请答复/u],
  ['SUPERVISION', /监督|保障|考核|督查|督导|责任追究|组织领导/u],
  ['PLATFORMS', /平台|载体|渠道|阵地|网站|新媒体/u],
  ['INFORMATION_MANAGEMENT', /信息.{0,6}管理|管理.{0,6}信息|规范性文件管理|信息资源/u],
  ['PROACTIVE_DISCLOSURE', /主动公开|主动发布/u],
];
const LABELS_OF_ROWS = Object.values(OUTCOME_LABELS)
  .map(({ zh }) => normalizeLabel(zh))
  .concat('不予公开', '无法提供', '不予处理', '其他处理', '本年度办理结果');
/** Shorter labels (其他, 总计) begin many headings. */
const SHORTEST_TELLING_LABEL = 4;

/** Sub-heads are short; a numbered paragraph that runs on has no head but its numeral. */
const LONGEST_SUBHEAD = 40;
const END_OF_SUBHEAD = /[。：:；;！？]|\*\*/u;

interface Subhead {
  /** As printed. */
  readonly words: string;
  /** How much of the paragraph it takes. */
  readonly length: number;
}

/**
 * Given a section's kind and lines, returns the parts that its sub-heads make of it, by the first style of numbering that
 * it uses. What stands before the first sub-head is in none.
 */
export function splitSubsections(kind: SectionKind, lines: Lines): ReportSubsection[] {
  const paragraphs = joinWrappedLines(lines);
  const texts = paragraphs.map((paragraph) => paragraph.map((line) => line.text).join(''));
  const style = styleOf(texts);
  if (!style) return [];
  const heads = texts.map((text) => subheadOf(text, style));
  const starts = heads.flatMap((head, index) => (head ? [index] : []));
  return starts.map((start, at) => {
    const body = paragraphs.slice(start + 1, starts[at + 1] ?? paragraphs.length).flat();
    return toSubsection(kind, heads[start]!, paragraphs[start]!, body);
  });
}

function toSubsection(kind: SectionKind, head: Subhead, own: Lines, body: Lines): ReportSubsection {
  const after = linesAfter(own, head.length);
  const text = [...after, ...body].map((line) => line.text).join('\n');
  const last = body.at(-1) ?? own.at(-1)!;
  return {
    topic: kind === 'OVERVIEW' ? topicOf(head.words) : null,
    heading: head.words,
    text,
    place: { ...own[0]!.place, end: last.place.end },
  };
}

/** What a paragraph says after its head, which may be broken over its lines. */
function linesAfter(paragraph: Lines, length: number): PlacedText[] {
  let passed = 0;
  return paragraph.flatMap((line) => {
    const taken = Math.min(Math.max(length - passed, 0), line.text.length);
    passed += line.text.length;
    return taken === 0 ? [line] : (restOf(line, taken) ?? []);
  });
}

function styleOf(texts: readonly string[]): RegExp | null {
  for (const text of texts) {
    const style = STYLES.find(({ numeral, first }) => first.test(numeral.exec(text)?.[0] ?? ''));
    if (style && subheadOf(text, style.numeral)) return style.numeral;
  }
  return null;
}

function subheadOf(text: string, style: RegExp): Subhead | null {
  const numeral = style.exec(text)?.[0];
  if (numeral === undefined) return null;
  const rest = text.slice(numeral.length, numeral.length + LONGEST_SUBHEAD + 1);
  const ends = rest.search(END_OF_SUBHEAD);
  const isShort = ends !== -1 || rest.length <= LONGEST_SUBHEAD;
  const length = isShort ? numeral.length + (ends === -1 ? rest.length : ends) : numeral.length;
  const words = text.slice(0, length).replace(/^[#*>\s]+|[*\s]+$|\*\*/g, '');
  return words === '' || isRowOfTable(words) ? null : { words, length };
}

/** Rows of table 3 that were not recognised as such are numbered like sub-heads. */
function isRowOfTable(words: string): boolean {
  const label = normalizeLabel(words);
  return LABELS_OF_ROWS.some(
    (row) =>
      row === label ||
      (row.length >= SHORTEST_TELLING_LABEL &&
        label.length >= SHORTEST_TELLING_LABEL &&
        (label.startsWith(row) || row.startsWith(label))),
  );
}

function topicOf(words: string): SubsectionTopic | null {
  const label = normalizeLabel(words);
  return TOPICS.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}
