import { SECTION_KINDS, SECTION_LABELS, type Bilingual, type SectionKind } from '../domain';
import { listNames } from './list-names';
import { WHOLE_REPORT, type Rule } from './rule';

const NUMERALS: Readonly<Record<SectionKind, string>> = {
  OVERVIEW: '一',
  PROACTIVE_DISCLOSURE: '二',
  APPLICATIONS: '三',
  REVIEW_AND_LITIGATION: '四',
  PROBLEMS_AND_IMPROVEMENTS: '五',
  OTHER_MATTERS: '六',
};

/** The report has the form's six headings, each once, in order. `expected` and `actual` list their numerals. */
export const sixSectionsInOrder: Rule = {
  id: 'S-SECTIONS',
  slug: 'six-in-order',
  severity: 'ERROR',
  name: { zh: '六个部分齐全', en: 'Six sections in order' },
  formula:
    '一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；四、政府信息公开行政复议、行政诉讼情况；五、存在的主要问题及改进情况；六、其他需要报告的事项',
  description: {
    zh: '年度报告应有格式规定的六个部分，每个标题出现一次，次序与格式相同。标题措辞略有出入的也能辨认。',
    en: 'A report has the six sections of the form, each heading once and in the order of the form. Common variants of the headings are recognized.',
  },
  reference: '国办公开办函〔2021〕30号所附格式',
  verdicts: ['PASS', 'FAIL'],
  check: (report) => {
    const found = report.sections.map((section) => section.kind);
    const missing = SECTION_KINDS.filter((kind) => !found.includes(kind));
    const repeated = SECTION_KINDS.filter((kind) => found.indexOf(kind) !== found.lastIndexOf(kind));
    const inOrder = isAscending(found);
    const passes = missing.length === 0 && repeated.length === 0 && inOrder;
    return [
      {
        subject: WHOLE_REPORT,
        verdict: passes ? 'PASS' : 'FAIL',
        expected: numerals(SECTION_KINDS),
        actual: numerals(found),
        delta: null,
        message: passes
          ? { zh: '六个部分齐全，次序正确。', en: 'All six sections are there, in order.' }
          : faults(missing, repeated, inOrder),
        cells: [],
      },
    ];
  },
};

function isAscending(found: readonly SectionKind[]): boolean {
  const ranks = found.map((kind) => SECTION_KINDS.indexOf(kind));
  return ranks.every((rank, at) => at === 0 || rank >= (ranks[at - 1] ?? 0));
}

function faults(
  missing: readonly SectionKind[],
  repeated: readonly SectionKind[],
  inOrder: boolean,
): Bilingual {
  const parts: Bilingual[] = [];
  if (missing.length > 0) {
    const { zh, en } = headings(missing);
    parts.push({ zh: `缺少${zh}`, en: `missing: ${en}` });
  }
  if (repeated.length > 0) {
    const { zh, en } = headings(repeated);
    parts.push({ zh: `${zh}出现不止一次`, en: `more than once: ${en}` });
  }
  if (!inOrder) parts.push({ zh: '次序与格式不同', en: 'not in the order of the form' });
  return {
    zh: `报告的部分${parts.map((part) => part.zh).join('；')}。`,
    en: `Sections of the report: ${parts.map((part) => part.en).join('; ')}.`,
  };
}

function headings(kinds: readonly SectionKind[]): Bilingual {
  return listNames(kinds.map((kind) => SECTION_LABELS[kind]));
}

function numerals(kinds: readonly SectionKind[]): string {
  return kinds.map((kind) => NUMERALS[kind]).join('、');
}
