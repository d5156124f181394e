import { splitSections } from '../../../src/reports/split-sections';
import { linesOf } from './evidence';

const kinds = (...texts: readonly string[]): string[] =>
  splitSections(linesOf(...texts)).map(({ kind }) => kind);

const SIX = [
  'OVERVIEW',
  'PROACTIVE_DISCLOSURE',
  'APPLICATIONS',
  'REVIEW_AND_LITIGATION',
  'PROBLEMS_AND_IMPROVEMENTS',
  'OTHER_MATTERS',
];

describe('the six headings', () => {
  test.each([
    [
      'as the form has them',
      [
        '一、总体情况',
        '二、主动公开政府信息情况',
        '三、收到和处理政府信息公开申请情况',
        '四、政府信息公开行政复议、行政诉讼情况',
        '五、存在的主要问题及改进情况',
        '六、其他需要报告的事项',
      ],
    ],
    [
      'with full stops',
      [
        '一.总体情况',
        '二．主动公开政府信息情况',
        '三.收到和处理政府信息公开申请情况',
        '四.政府信息公开行政复议、行政诉讼情况',
        '五.存在的主要问题及改进情况',
        '六.其他需要报告的事项',
      ],
    ],
    [
      'without numerals',
      [
        '总体情况',
        '主动公开政府信息情况',
        '收到和处理政府信息公开申请情况',
        '政府信息公开行政复议、行政诉讼情况',
        '存在的主要问题及改进情况',
        '其他需要报告的事项',
      ],
    ],
    [
      'as Markdown',
      [
        '## 一、总体情况',
        '**二、主动公开政府信息情况**',
        '### 三、收到和处理政府信息公开申请情况',
        '> 四、政府信息公开行政复议、行政诉讼情况',
        '## 五、存在的主要问题及改进情况',
        '## 六、其他需要报告的事项',
      ],
    ],
    [
      'in other words',
      [
        '一、总体概述',
        '二、主动公开情况',
        '三、依申请公开政府信息情况',
        '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
        '五、政府信息公开工作存在的主要问题及改进情况',
        '六、其他报告事项',
      ],
    ],
    [
      'with spaces within',
      [
        '一、 总 体 情 况',
        '二、\u3000主动公开政府信息情况',
        '三 、收到和处理政府信息公开申请情况',
        '四、政府信息公开行政复议、 行政诉讼情况',
        '五、存在的主要问题 及改进情况',
        '六、其他需要报告的事项',
      ],
    ],
    [
      'with an end',
      [
        '一、总体情况。',
        '二、主动公开政府信息情况：',
        '三、收到和处理政府信息公开申请情况。',
        '四、政府信息公开行政复议、行政诉讼情况。',
        '五、存在的主要问题及改进情况。',
        '六、其他需要报告的事项。',
      ],
    ],
  ])('%s', (_, headings) => {
    expect(kinds(...headings.flatMap((heading) => [heading, '文。']))).toEqual(SIX);
  });

  test.each([
    ['二、上年结转政府信息公开申请数量'],
    ['三、本年度办理结果'],
    ['四、结转下年度继续办理'],
    ['（一）主动公开'],
    ['（二）依申请公开情况'],
    ['全市总体情况良好，其他需要报告的事项见下文。'],
    ['主动公开政府信息情况表明，公开工作有了新的进展'],
    ['一、'],
    [''],
  ])('%s is none', (line) => {
    expect(kinds(line)).toEqual([]);
  });
});

describe('a section', () => {
  test('holds what stands up to the next heading', () => {
    const sections = splitSections(
      linesOf('题', '一、总体情况', '甲。', '乙。', '二、主动公开政府信息情况', '丙。'),
    );
    expect(sections.map(({ heading, text }) => [heading, text])).toEqual([
      ['一、总体情况', '甲。\n乙。'],
      ['二、主动公开政府信息情况', '丙。'],
    ]);
  });

  test('begins with what its heading’s line goes on to say', () => {
    const [section] = splitSections(linesOf('六、其他需要报告的事项：无其他需要报告的事项。'));
    expect(section).toMatchObject({ heading: '六、其他需要报告的事项', text: '无其他需要报告的事项。' });
  });

  test('is the last of its kind where a table of contents comes first', () => {
    const sections = splitSections(
      linesOf(
        '一、总体情况',
        '二、主动公开政府信息情况',
        '一、总体情况',
        '甲。',
        '二、主动公开政府信息情况',
        '乙。',
      ),
    );
    expect(sections.map(({ text }) => text)).toEqual(['甲。', '乙。']);
  });

  test.each([
    '主办：东丽区人民政府',
    '网站标识码：1201100002',
    '津ICP备05000000号',
    '津公网安备 12011002000000号',
    '上一篇：2021年报告',
    '版权所有 东丽区',
    '【打印本页】',
  ])('ends at the page’s footer: %s', (footer) => {
    const [section] = splitSections(linesOf('六、其他需要报告的事项', '无。', footer, '友情链接'));
    expect(section?.text).toBe('无。');
  });

  test('is placed from its heading to its last line', () => {
    const lines = linesOf('题', '一、总体情况', '甲。', '乙。');
    const [section] = splitSections(lines);
    expect([section?.place.start, section?.place.end]).toEqual([lines[1]!.place.start, lines[3]!.place.end]);
  });

  test('may be without text', () => {
    expect(splitSections(linesOf('一、总体情况', '二、主动公开政府信息情况', '文'))[0]).toMatchObject({
      text: '',
    });
  });
});

test('a document without headings has no sections', () => {
  expect(splitSections([])).toEqual([]);
  expect(kinds('甲', '乙')).toEqual([]);
});
