import {
  SECTION_KINDS,
  SECTION_LABELS,
  type PlacedText,
  type ReportSection,
  type SectionKind,
} from '../domain';
import { normalizeLabel } from '../tables';
import { isFooterLine } from './footer-lines';
import type { Lines } from './report-material';

/** Wordings of the six headings seen besides the official ones (normalised; a heading may go on after them). */
const OTHER_HEADINGS: Readonly<Record<SectionKind, readonly string[]>> = {
  OVERVIEW: ['总体概述', '概述', '基本情况', '总体工作情况'],
  PROACTIVE_DISCLOSURE: [
    '主动公开政府信息',
    '主动公开情况',
    '政府信息主动公开情况',
    '行政机关主动公开政府信息情况',
  ],
  APPLICATIONS: [
    '收到和处理政府信息公开申请',
    '行政机关收到和处理政府信息公开申请情况',
    '依申请公开政府信息情况',
    '收到和处理申请情况',
  ],
  REVIEW_AND_LITIGATION: [
    '因政府信息公开工作被申请行政复议提起行政诉讼情况',
    '因政府信息公开工作被申请行政复议和提起行政诉讼情况',
    '政府信息公开行政复议和行政诉讼情况',
    '政府信息公开行政复议行政诉讼',
    '行政复议行政诉讼情况',
    '行政复议和行政诉讼情况',
  ],
  PROBLEMS_AND_IMPROVEMENTS: [
    '政府信息公开工作存在的主要问题',
    '存在问题及改进情况',
    '存在的问题及改进情况',
    '存在的主要问题',
    '主要问题及改进情况',
    '存在的不足及改进情况',
    '存在的问题和改进措施',
  ],
  OTHER_MATTERS: ['其他需要报告事项', '需要报告的其他事项', '其他需报告的事项', '其他报告事项', '其他事项'],
};
const WORDINGS = new Map(
  SECTION_KINDS.map((kind) => [kind, [SECTION_LABELS[kind].zh, ...OTHER_HEADINGS[kind]].map(normalizeLabel)]),
);

/** A heading's numeral, with what Markdown or list markup puts before it. Numerals in brackets are sub-heads. */
const NUMBERED =
  /^[#*>\s]{0,12}(?:第[一二三四五六]部分|[一二三四五六](?=\s*[、.．,，:：\s]))?\s*[、.．,，:：\s]?\s*/;
/** Headings are short; what goes on beyond this is a sentence. */
const LONGEST_HEADING = 40;
const END_OF_HEADING = /[。：:；;\n]/;

interface Heading {
  readonly kind: SectionKind;
  readonly line: PlacedText;
  /** How much of the line is the heading; the rest of it already is text. */
  readonly length: number;
}

/**
 * Given a document's lines outside its tables, returns the sections they form, in the document's order. A section ends
 * where the next begins, the last one also where the page's footer does.
 */
export function splitSections(lines: Lines): ReportSection[] {
  const headings = lines.flatMap((line) => headingOf(line) ?? []);
  // A table of contents names every heading before the text does: the last mention counts.
  const last = headings.filter(
    (heading, at) => !headings.slice(at + 1).some((each) => each.kind === heading.kind),
  );
  return last.map((heading, at) => {
    const from = lines.indexOf(heading.line);
    const next = last[at + 1];
    const to = next ? lines.indexOf(next.line) : lines.length;
    const first = heading.line.text.slice(heading.length).replace(/^[。：:；;\s]+/, '');
    const body = untilFooter(lines.slice(from + 1, to));
    const end = body.at(-1)?.place.end ?? heading.line.place.end;
    return {
      kind: heading.kind,
      heading: heading.line.text.slice(0, heading.length).replace(/^[#*>\s]+|[*\s]+$/g, ''),
      text: [first, ...body.map((line) => line.text)].filter((text) => text !== '').join('\n'),
      place: { ...heading.line.place, end },
    };
  });
}

function headingOf(line: PlacedText): Heading | null {
  const numeral = NUMBERED.exec(line.text)?.[0] ?? '';
  const rest = line.text.slice(numeral.length);
  const ends = rest.search(END_OF_HEADING);
  const words = ends === -1 ? rest : rest.slice(0, ends);
  if (words.length > LONGEST_HEADING) return null;
  const normalized = normalizeLabel(words);
  const kind = SECTION_KINDS.find((each) =>
    WORDINGS.get(each)!.some((wording) =>
      // Without its numeral (list numbering lost in conversion) a line must be the heading and nothing else.
      numeral === ''
        ? normalized === wording && ends === -1
        : normalized === wording || normalized.startsWith(wording),
    ),
  );
  return kind ? { kind, line, length: numeral.length + words.length } : null;
}

function untilFooter(lines: Lines): Lines {
  const footer = lines.findIndex((line) => isFooterLine(line.text));
  return footer === -1 ? lines : lines.slice(0, footer);
}
