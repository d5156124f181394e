import { readTitles } from '../../../src/reports/identity/read-title';
import { linesOf } from './evidence';

type Arguments = Parameters<typeof readTitles>;

const readTitle = (...given: Arguments) => readTitles(...given)[0] ?? null;
const NOTHING: ReadonlyMap<string, string> = new Map();
const read = (...lines: readonly string[]) => {
  const title = readTitle(NOTHING, linesOf(...lines));
  return title && [title.organ, title.year];
};

describe('readTitles', () => {
  test.each([
    ['杭州市人民政府2022年政府信息公开工作年度报告', '杭州市人民政府', 2022],
    ['杭州市人民政府2022年度政府信息公开工作报告', '杭州市人民政府', 2022],
    ['2022年杭州市人民政府政府信息公开工作年度报告', '杭州市人民政府', 2022],
    ['东丽区2022年政府信息公开年报', '东丽区', 2022],
    ['东丽区教育局２０２２年政府信息公开工作年度报告', '东丽区教育局', 2022],
    ['东丽区二〇二二年政府信息公开工作年度报告', '东丽区', 2022],
    ['东丽区二○二二年度政府信息公开工作年度报告', '东丽区', 2022],
    ['东丽区人民政府政府信息公开工作年度报告（2022年度）', '东丽区人民政府', 2022],
    ['东丽区人民政府政府信息公开工作年度报告〔2022〕', '东丽区人民政府', 2022],
    ['东丽区2022政府信息公开工作年度报告', '东丽区', 2022],
    ['东丽区人民政府关于2022年度政府信息公开工作情况的报告', '东丽区人民政府', 2022],
    ['《杭州市人民政府2022年政府信息公开工作年度报告》', '杭州市人民政府', 2022],
    ['# 杭州市人民政府 2022年 政府信息公开工作年度报告', '杭州市人民政府', 2022],
    ['2022年政府信息公开工作年度报告', null, 2022],
    ['东丽区政府信息公开工作年度报告', '东丽区', null],
  ])('%s: %s, %s', (line, organ, year) => {
    expect(read(line)).toEqual([organ, year]);
  });

  test.each([
    '东丽区人民政府2022年政府信息公开指南',
    '东丽区人民政府2022年政府工作报告',
    '按照规定，我区编制了2022年政府信息公开工作年度报告。',
    '2022年政府信息公开工作年度报告如下',
    '根据条例，现将东丽区2022年政府信息公开工作年度报告向社会公布，欢迎监督',
    '',
  ])('%s is no title', (line) => {
    expect(read(line)).toBeNull();
  });

  test('joins a title set in two lines', () => {
    expect(read('天津市东丽区人民政府', '2022年政府信息公开工作年度报告')).toEqual([
      '天津市东丽区人民政府',
      2022,
    ]);
    expect(read('首页 政务公开', '2022年政府信息公开工作年度报告')).toEqual([null, 2022]);
  });

  test.each([
    ['organ, year and subject', ['示例省甲市人民政府', '2022年政府信息公开', '工作年度报告']],
    ['the year last', ['示例省甲市人民政府', '政府信息公开工作年度报告', '（2022年）']],
    ['a line too long', ['示例省甲市人民政府 2022 年政府信息公开工作', '年度报告']],
  ])('joins a title set in lines: %s', (_, lines) => {
    expect(read('首页', ...lines, '本报告依据条例编制。')).toEqual(['示例省甲市人民政府', 2022]);
  });

  test.each([
    '东丽区2022年政府信息公开年报-天津市东丽区人民政府',
    '天津市东丽区人民政府 - 东丽区2022年政府信息公开年报',
    '天津市东丽区人民政府>>东丽区2022年政府信息公开年报',
  ])('finds it in the page’s title %s', (title) => {
    expect(readTitle(new Map([['title', title]]), linesOf('导航'))).toMatchObject({
      organ: '东丽区',
      year: 2022,
    });
  });

  test('takes no word of publishing for a part of the organ', () => {
    expect(read('东丽区人民政府发布2022年政府信息公开工作年度报告')).toEqual(['东丽区人民政府', 2022]);
  });

  test('prefers a line that names both organ and year', () => {
    expect(
      read('政府信息公开年报', '2022年政府信息公开工作年度报告', '东丽区2022年政府信息公开工作年度报告'),
    ).toEqual(['东丽区', 2022]);
  });

  test('reads the page’s own title last, without the site’s name', () => {
    const metadata = new Map([['title', '东丽区2022年政府信息公开工作年度报告_政府信息公开年报_东丽区']]);
    expect(readTitle(metadata, linesOf('导航'))).toMatchObject({ organ: '东丽区', year: 2022 });
    const both = readTitle(metadata, linesOf('西青区2021年政府信息公开工作年度报告'));
    expect(both).toMatchObject({ organ: '西青区', year: 2021 });
  });

  test('reads the article’s title first', () => {
    const metadata = new Map([['articletitle', '东丽区2022年政府信息公开工作年度报告']]);
    const title = readTitle(metadata, linesOf('西青区2021年政府信息公开工作年度报告'));
    expect(title).toMatchObject({ organ: '东丽区', year: 2022 });
  });

  test.each(['东丽区1949年政府信息公开工作年度报告', '东丽区2007年政府信息公开工作年度报告'])(
    '%s has no year that a report can be for',
    (line) => {
      expect(readTitle(NOTHING, linesOf(line))?.year ?? null).toBeNull();
    },
  );
});
