import { readPeriod } from '../../../src/reports/identity/read-period';
import { linesOf } from './evidence';

const read = (titleYear: number | null, ...lines: readonly string[]) => {
  const stated = readPeriod(linesOf(...lines), titleYear);
  return stated && [stated.period.from, stated.period.to, stated.year];
};

describe('readPeriod', () => {
  test.each([
    '本报告所列数据的统计期限为2022年1月1日至2022年12月31日。',
    '本报告所列数据的统计期限从2022年1月1日起至2022年12月31日止。',
    '统计期限：2022年1月1日—2022年12月31日',
    '统计期限2022年1月1日到12月31日',
    '统计时限为２０２２年１月１日至２０２２年１２月３１日',
    '数据统计时间 2022年 1月 1日 - 2022年 12月 31日',
    '本报告数据截至时间：2022.1.1-2022.12.31',
    '统计期限为2022-01-01至2022-12-31',
    '统计期限为2022/1/1～2022/12/31',
  ])('%s', (line) => {
    expect(read(2022, line)).toEqual(['2022-01-01', '2022-12-31', 2022]);
  });

  test.each([
    ['不足一年', '统计期限为2022年3月1日至2022年12月31日', ['2022-03-01', '2022-12-31', 2022]],
    ['没有的日子', '统计期限为2022年1月1日至2022年2月30日', ['2022-01-01', null, 2022]],
    ['第十三个月', '统计期限为2022年13月1日至2022年12月31日', [null, '2022-12-31', 2022]],
    ['没有日', '统计期限为2022年1月至12月', ['2022-01-01', '2022-12-31', 2022]],
    ['两个月', '统计期限为2022年1月至2022年2月。', ['2022-01-01', '2022-02-28', 2022]],
    ['只有末日', '本报告数据截至2022年12月31日。', [null, '2022-12-31', 2022]],
    ['缺字', '统计期限为202211日起至20221231日', [null, null, 2022]],
  ])('says what is legible of %s', (_, line, expected) => {
    expect(read(2022, line)).toEqual(expected);
  });

  test.each([
    ['全市于2022年1月1日至2022年12月31日开展活动'],
    ['统计期限为2022年'],
    ['本报告于2023年1月20日发布'],
    [''],
  ])('%s states none', (line) => {
    expect(read(2022, line)).toBeNull();
  });

  test.each(['统计期限为2202年1月1日至2202年12月31日', '统计期限为1022年1月1日至1022年12月31日'])(
    '%s is for no year that there is a report of',
    (line) => {
      expect(read(null, line)?.[2] ?? null).toBeNull();
    },
  );

  test('of several takes the one for the title’s year', () => {
    const lines = [
      '2018年1月1日至2018年12月31日的数据见往年报告。',
      '统计期限为2022年1月1日至2022年12月31日。',
    ];
    expect(read(2022, ...lines)?.[2]).toBe(2022);
    expect(read(2022, ...[...lines].reverse())?.[2]).toBe(2022);
  });

  test('of several takes the one called the statistical period where no title tells', () => {
    expect(
      read(null, '上一报告为2018年1月1日至2018年12月31日。', '统计期限为2022年1月1日至2022年12月31日。')?.[2],
    ).toBe(2022);
  });

  test('is for the year in which it ends', () => {
    expect(read(null, '统计期限为2021年12月1日至2022年11月30日')).toEqual(['2021-12-01', '2022-11-30', 2022]);
  });

  test('is placed where it stands in its line', () => {
    const lines = linesOf('题', '（统计期限为２０２２年1月1日至2022年12月31日）');
    const text = lines.map((line) => line.text).join('\n');
    const { period } = readPeriod(lines, 2022)!;
    expect(period.text).toBe('２０２２年1月1日至2022年12月31日');
    expect(text.slice(period.place.start!, period.place.end!)).toBe(period.text);
  });

  test.each([
    ['spaces', `统计期限2022${' '.repeat(20_000)}年`],
    ['spaces after a date', `统计期限2022年1月1日${' '.repeat(1_600)}x`],
    ['digits', `统计期限${'2022'.repeat(20_000)}`],
    ['dashes', `统计期限2022年1月1日${'-'.repeat(20_000)}`],
  ])('answers for a line of %s at once', (_, line) => {
    const before = performance.now();
    read(2022, line);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
