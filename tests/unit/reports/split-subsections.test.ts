import type { ReportSubsection } from '../../../src/domain';
import { splitSections } from '../../../src/reports/split-sections';
import { linesOf } from './evidence';

/** Given the lines under a heading, returns the parts they make. */
function subsections(lines: readonly string[], heading = '一、总体情况'): readonly ReportSubsection[] {
  return splitSections(linesOf(heading, ...lines))[0]!.subsections;
}

const told = (lines: readonly string[], heading?: string): [string, string | null][] =>
  subsections(lines, heading).map(({ heading: words, text }) => [words, text]);

describe('the sub-heads of a section', () => {
  test.each<[string, string[], [string, string][]]>([
    [
      'on lines of their own',
      ['（一）主动公开', '甲。', '乙。', '（二）依申请公开', '丙。'],
      [
        ['（一）主动公开', '甲。\n乙。'],
        ['（二）依申请公开', '丙。'],
      ],
    ],
    [
      'run in',
      ['(一)扎实推进主动公开工作。继续甲。', '乙。', '(二)规范办理依申请公开：丙。'],
      [
        ['(一)扎实推进主动公开工作', '继续甲。\n乙。'],
        ['(二)规范办理依申请公开', '丙。'],
      ],
    ],
    [
      'in digits',
      ['前言。', '1．主动公开', '甲。', '2．依申请公开', '（1）受理', '乙。', '（2）答复', '丙。'],
      [
        ['1．主动公开', '甲。'],
        ['2．依申请公开', '（1）受理\n乙。\n（2）答复\n丙。'],
      ],
    ],
    [
      'in the first style that is used, others within it',
      ['（一）主动公开', '1.文件公开', '甲。', '2.解读', '乙。', '（二）监督保障', '丙。'],
      [
        ['（一）主动公开', '1.文件公开\n甲。\n2.解读\n乙。'],
        ['（二）监督保障', '丙。'],
      ],
    ],
    [
      'in bold, of Markdown',
      ['**主动公开**', '甲。', '**依申请公开**：乙。'],
      [
        ['主动公开', '甲。'],
        ['依申请公开', '乙。'],
      ],
    ],
    [
      'as headings of Markdown',
      ['### （一）主动公开', '甲。', '### （二）**平台建设**', '乙。'],
      [
        ['（一）主动公开', '甲。'],
        ['（二）平台建设', '乙。'],
      ],
    ],
    [
      'without numerals, as the form names them',
      ['主动公开', '甲。', '依申请公开情况', '乙。', '平台建设', '丙。'],
      [
        ['主动公开', '甲。'],
        ['依申请公开情况', '乙。'],
        ['平台建设', '丙。'],
      ],
    ],
    [
      'which are numerals alone where the paragraph has no head',
      [
        '（一）印发通知并组织各部门对照清单逐项开展自查，对照问题列出整改台账，明确责任单位、责任人和完成时限。',
        '（二）加强培训。乙。',
      ],
      [
        [
          '（一）',
          '印发通知并组织各部门对照清单逐项开展自查，对照问题列出整改台账，明确责任单位、责任人和完成时限。',
        ],
        ['（二）加强培训', '乙。'],
      ],
    ],
    [
      'broken over two lines',
      ['（一）坚持以人民为中心的理念持续做好全市主', '动公开工作。甲。', '（二）监督保障。乙。'],
      [
        ['（一）坚持以人民为中心的理念持续做好全市主动公开工作', '甲。'],
        ['（二）监督保障', '乙。'],
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(told(lines)).toEqual(expected);
  });

  test('in the line of the section’s own heading', () => {
    const [section] = splitSections(linesOf('一、总体情况（一）主动公开。甲。', '（二）监督保障。乙。'));
    expect(section!.heading).toBe('一、总体情况');
    expect(section!.subsections.map(({ heading }) => heading)).toEqual(['（一）主动公开', '（二）监督保障']);
  });

  test.each<[string, string[], string]>([
    ['numerals within sentences', ['按照第二十条第（一）项公开，包括：（一）甲；（二）乙。'], '一、总体情况'],
    [
      'numerals broken off their article',
      ['各部门依照条例办理，主动公开了第二十条第', '（一）项规定的信息。'],
      '一、总体情况',
    ],
    [
      'rows of table 3',
      ['（一）予以公开', '（二）部分公开', '1.属于国家秘密'],
      '三、收到和处理政府信息公开申请情况',
    ],
    [
      'rows of table 3 cut short',
      ['1.申请人无正当理由逾期不补', '正、行政机关不再处理'],
      '三、收到和处理政府信息公开申请情况',
    ],
    ['a list that does not begin with its first', ['（二）甲。', '（三）乙。'], '一、总体情况'],
    ['plain paragraphs', ['甲。', '一是乙。', '二是丙。'], '一、总体情况'],
  ])('are not %s', (_, lines, heading) => {
    expect(told(lines, heading)).toEqual([]);
  });

  test('stand from their first line to the last of their text', () => {
    const lines = linesOf('一、总体情况', '（一）主动公开。甲。', '乙。', '（二）监督保障', '丙。');
    const places = splitSections(lines)[0]!.subsections.map(({ place }) => [
      place.line,
      place.start,
      place.end,
    ]);
    expect(places).toEqual([
      [2, lines[1]!.place.start, lines[2]!.place.end],
      [4, lines[3]!.place.start, lines[4]!.place.end],
    ]);
  });
});

describe('the topic of a sub-head', () => {
  test.each([
    ['主动公开', 'PROACTIVE_DISCLOSURE'],
    ['高质量推进主动公开工作', 'PROACTIVE_DISCLOSURE'],
    ['依申请公开', 'APPLICATIONS'],
    ['规范办理政府信息公开申请', 'APPLICATIONS'],
    ['政府信息管理', 'INFORMATION_MANAGEMENT'],
    ['加强政府信息资源规范化管理', 'INFORMATION_MANAGEMENT'],
    ['政府信息公开平台建设', 'PLATFORMS'],
    ['优化网站和政务新媒体', 'PLATFORMS'],
    ['监督保障', 'SUPERVISION'],
    ['强化考核与教育培训', 'SUPERVISION'],
    ['提升監督保障質效', 'SUPERVISION'],
    ['优化营商环境', null],
  ])('%s: %s', (words, topic) => {
    expect(subsections([`（一）${words}`, '甲。'])[0]!.topic).toBe(topic);
  });

  test('is told in the first section only', () => {
    expect(subsections(['（一）主动公开', '甲。'], '五、存在的主要问题及改进情况')[0]!.topic).toBeNull();
  });
});
