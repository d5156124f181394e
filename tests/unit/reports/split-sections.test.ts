import { splitSections } from '../../../src/reports/split-sections';
import { linesOf } from './evidence';

const kinds = (...texts: readonly string[]): string[] =>
  splitSections(linesOf(...texts)).map(({ kind }) => kind);

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

test('page numbers are no text', () => {
  expect(splitSections(linesOf('一、总体情况', '甲。', '- 5 -', '乙。', '第 6 页'))[0]!.text).toBe(
    '甲。\n乙。',
  );
});

test('a document without headings has no sections', () => {
  expect(splitSections([])).toEqual([]);
  expect(kinds('甲', '乙')).toEqual([]);
});
