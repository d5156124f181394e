import { readMarks } from '../../../src/reports/identity/identity-marks';
import { linesOf, marksOf } from './evidence';

const NOTHING: ReadonlyMap<string, string> = new Map();

describe('readMarks in the lines of a page', () => {
  test.each([
    ['网站标识码：1201100002', { siteCode: '1201100002' }],
    ['网站标识码: 1201100002 津ICP备05001234号', { siteCode: '1201100002', icpProvince: '12' }],
    ['政府网站标识码1201100002', { siteCode: '1201100002' }],
    ['网站标识码：bm55000001', { siteCode: 'bm55000001' }],
    ['网站标识码：BM55000001', { siteCode: 'bm55000001' }],
    ['网站标识码：12011000021', {}],
    ['网站标识码：120110', {}],
    ['苏ICP备05012345号-1', { icpProvince: '32' }],
    ['渝 ICP 备 05012345号', { icpProvince: '50' }],
    ['京ICP证030173号', {}],
    ['津公网安备 12011002000123号', { policeCode: '120110' }],
    ['苏公网安备32010602010123号', { policeCode: '320106' }],
    ['主办：天津市东丽区人民政府 承办：东丽区政务服务办公室', { publisher: '天津市东丽区人民政府' }],
    ['主办单位：宿迁市人民政府办公室', { publisher: '宿迁市人民政府办公室' }],
    ['主管单位：东丽区人民政府|技术支持：某公司', { publisher: '东丽区人民政府' }],
    ['发布日期：2023-01-20', { publishedOn: '2023-01-20' }],
    ['发布时间: 2023年1月5日 09:30', { publishedOn: '2023-01-05' }],
    ['成文日期 2023/1/5', { publishedOn: '2023-01-05' }],
    ['2023年1月5日', {}],
  ])('%s', (line, marks) => {
    expect(readMarks(NOTHING, linesOf('一、总体情况', line))).toEqual(marksOf(marks));
  });
});

describe('readMarks in the meta names of a page', () => {
  test.each([
    [{ siteidcode: ' 3213000001 ' }, { siteCode: '3213000001' }],
    [{ siteidcode: 'BM55000001' }, { siteCode: 'bm55000001' }],
    [{ siteidcode: '321300' }, {}],
    [{ sitename: '宿迁市人民政府门户网站' }, { publisher: '宿迁市人民政府门户网站' }],
    [{ pubdate: '2024-01-20 09:30' }, { publishedOn: '2024-01-20' }],
    [{ publishdate: '2024/1/5' }, { publishedOn: '2024-01-05' }],
    [{ pubdate: 'yesterday' }, {}],
  ])('%j', (metadata, marks) => {
    expect(readMarks(new Map(Object.entries(metadata)), [])).toEqual(marksOf(marks));
  });

  test('come before the lines, but for who runs the site', () => {
    const metadata = new Map([
      ['siteidcode', '3213000001'],
      ['sitename', '政府网站集群'],
      ['pubdate', '2024-01-20'],
    ]);
    const lines = linesOf('网站标识码：1201100002', '主办：宿迁市人民政府', '发布日期：2023-02-02');
    expect(readMarks(metadata, lines)).toMatchObject({
      siteCode: '3213000001',
      publisher: '宿迁市人民政府',
      publishedOn: '2024-01-20',
    });
  });
});

test.each([
  ['日期', '发布日期：2023-02-31'],
  ['日期', '发布日期：2023-13-01'],
])('没有的%s不是发布日期: %s', (_, line) => {
  const { publishedOn } = readMarks(NOTHING, linesOf(line));
  expect(publishedOn).toBeNull();
});

test.each([
  ['colons', `网站标识码${'： '.repeat(20_000)}x`],
  ['publishers', '主办：'.repeat(20_000)],
  ['spaces', `发布日期：2023${' '.repeat(20_000)}x`],
])('a line of %s is read at once', (_, line) => {
  const before = performance.now();
  readMarks(NOTHING, linesOf(line));
  expect(performance.now() - before).toBeLessThan(10_000);
});
