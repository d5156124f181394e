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
      'numbered in digits',
      [
        '1、总体情况',
        '2、主动公开政府信息情况',
        '3、收到和处理政府信息公开申请情况',
        '4．政府信息公开行政复议、行政诉讼情况',
        '5.存在的主要问题及改进情况',
        '6.其他需要报告的事项',
      ],
    ],
    [
      'as parts',
      [
        '第一部分 总体情况',
        '第二部分　主动公开政府信息情况',
        '第三部分：收到和处理政府信息公开申请情况',
        '第四部分、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
        '第5部分 存在的主要问题及改进情况',
        '第六部分 其他需要报告的事项',
      ],
    ],
    [
      'without a mark after the numeral',
      [
        '一总体情况',
        '二主动公开政府信息情况',
        '三收到和处理政府信息公开申请情况',
        '四政府信息公开行政复议、行政诉讼情况',
        '五存在的主要问题及改进情况',
        '六其他需要报告的事项',
      ],
    ],
    [
      'in words nobody listed, told by numeral and subject',
      [
        '一、2022年政府信息公开工作总体情况综述',
        '二、本机关主动公开信息工作情况',
        '三、政府信息公开申请的受理与办理情况',
        '四、政府信息公开引发的复议和诉讼情况',
        '五、工作中的不足与下一步打算',
        '六、其它需要说明的事项',
      ],
    ],
    [
      'in traditional script',
      [
        '一、總體情況',
        '二、主動公開政府信息情況',
        '三、收到和處理政府信息公開申請情況',
        '四、政府信息公開行政復議、行政訴訟情況',
        '五、存在的主要問題及改進情況',
        '六、其他需要報告的事項',
      ],
    ],
    [
      'broken over two lines',
      [
        '一、',
        '总体情况',
        '二、主动公开政府',
        '信息情况',
        '三、收到和处理政府信息公开申请',
        '情况',
        '四、因政府信息公开工作被申请行政复议、',
        '提起行政诉讼情况',
        '第五部分',
        '存在的主要问题及改进情况',
        '六．',
        '其他需要报告的事项',
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
    const lines = headings.length > SIX.length ? headings : headings.flatMap((heading) => [heading, '文。']);
    expect(kinds(...lines)).toEqual(SIX);
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
    ['一、本年新收政府信息公开申请数量'],
    ['2.主动公开情况不够均衡'],
    ['（一）主动公开情况'],
    ['（1）总体情况'],
    ['三、主动公开工作情况'],
    ['第三部分表中的数据汇总了其他办理结果的申请情况'],
    ['五、针对上述问题，将加强培训，着力改进'],
    ['第五次会议研究公开工作存在问题'],
  ])('%s is none', (line) => {
    expect(kinds(line)).toEqual([]);
  });
});

describe('a heading over two lines', () => {
  const lines = linesOf('四、因政府信息公开工作被申请行政复议、', '提起行政诉讼情况', '甲。');

  test('is printed as one, and stands where it begins', () => {
    const [section] = splitSections(lines);
    expect(section).toMatchObject({
      heading: '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      text: '甲。',
    });
    expect([section!.place.line, section!.place.start, section!.place.end]).toEqual([
      1,
      0,
      lines[2]!.place.end,
    ]);
  });

  test('may have its numeral in the first, and text after it', () => {
    expect(splitSections(linesOf('六、', '其他需要报告的事项：无。'))[0]).toMatchObject({
      heading: '六、其他需要报告的事项',
      text: '无。',
    });
  });
});

test('headings in digits count where there are no others: “2.” may number a sub-head', () => {
  const sections = splitSections(
    linesOf(
      '一、总体情况',
      '甲。',
      '二、主动公开政府信息情况',
      '乙。',
      '五、存在的主要问题',
      '2.主动公开情况',
      '丙。',
    ),
  );
  expect(sections.map(({ kind, text }) => [kind, text])).toEqual([
    ['OVERVIEW', '甲。'],
    ['PROACTIVE_DISCLOSURE', '乙。'],
    ['PROBLEMS_AND_IMPROVEMENTS', '2.主动公开情况\n丙。'],
  ]);
});
