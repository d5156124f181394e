import { EDITIONS } from '../../../src/tables/editions';
import { EXACT_MATCH, matchLabel } from '../../../src/tables/match-label';

const rows = EDITIONS.flatMap((edition) => [...edition.disclosureRows, ...edition.applicationRows]);
const rowOf = (key: string) => rows.find((row) => row.key === key)!;

describe('matchLabel', () => {
  test.each([
    ['1.属于国家秘密', '3.3.1'],
    ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '3.2'],
    ['1.屬於國家秘密', '3.3.1'],
    ['行政規範性檔案', 'ADMINISTRATIVE_NORMATIVE_DOCUMENT'],
    ['规范性文件', 'ADMINISTRATIVE_NORMATIVE_DOCUMENT'],
    ['行政強制', 'ADMINISTRATIVE_COMPULSION'],
    ['(七)合计', '3.7'],
    ['3.其他', '3.6.3'],
    ['三、本年度办理结果（一）予以公开', '3.1'],
    ['三、本年度办理结果（三）不予公开 1.属于国家秘密', '3.3.1'],
    ['（六）其他处理\n3.其他', '3.6.3'],
    ['三、本年度办理结果（七）总计', '3.7'],
    ['（六）其他处理', '3.6'],
  ])('%s is exactly %s', (label, key) => {
    expect(matchLabel(label, rowOf(key))).toBe(EXACT_MATCH);
  });

  test.each([
    ['1.属千国家秘密', '3.3.1'],
    ['4.无正当埋由大量反夏申请', '3.5.4'],
    ['本年新收政府信息公幵申请数量', '1'],
    ['申请人无正当理由逾期不补正、行政机关', '3.6.1'],
  ])('%s is %s, misprinted or in part', (label, key) => {
    expect(matchLabel(label, rowOf(key))).toBeGreaterThan(0);
    expect(matchLabel(label, rowOf(key))).toBeLessThan(EXACT_MATCH);
  });

  test.each([
    ['小计', '3.7'],
    ['总和', '3.7'],
    ['其它', '3.3.1'],
    ['（六）其他处理', '3.6.3'],
    ['（三）不予公开', '3.1'],
    ['规定', 'REGULATION'],
    ['行政许可', 'ADMINISTRATIVE_PENALTY'],
    ['行政处罚', 'ADMINISTRATIVE_COMPULSION'],
    ['予以公开', '3.2'],
    ['部分公开', '3.1'],
    ['属于三类内部事务信息', '3.3.6'],
    ['属于四类过程性信息', '3.3.5'],
    ['重复申请', '3.5.4'],
    ['', '3.1'],
    ['1.', '3.1'],
    ['全市各级行政机关予以公开政府信息'.repeat(10), '3.1'],
  ])('%j is not %s', (label, key) => {
    expect(matchLabel(label, rowOf(key))).toBe(0);
  });

  test("tells each of the form's rows from every other", () => {
    for (const { disclosureRows, applicationRows } of EDITIONS) {
      for (const table of [disclosureRows, applicationRows]) {
        for (const row of table) {
          const exact = table.filter((each) => matchLabel(row.labels[0]!, each) === EXACT_MATCH);
          expect(exact.map((each) => each.key)).toEqual([row.key]);
        }
      }
    }
  });
});
