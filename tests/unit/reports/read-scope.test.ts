import type { AgencyKind } from '../../../src/domain';
import { readScope } from '../../../src/reports/identity/read-scope';
import { division, linesOf } from './evidence';

const scopeOf = (kind: AgencyKind, code: string, ...lines: readonly string[]) =>
  readScope(kind, division(code), linesOf(...lines));

describe('readScope', () => {
  test.each<[AgencyKind, string, string, string]>([
    ['GOVERNMENT', '330100', '全市共收到政府信息公开申请10件。', '全市共收到政府信息公开申请10件'],
    ['GOVERNMENT', '120110', '2022年，全区新收申请10件，办结9件。', '全区新收申请10件'],
    ['GENERAL_OFFICE', '321322', '全县各部门主动公开信息', '全县各部门主动公开信息'],
    ['GOVERNMENT', '320000', '全省受理申请10件', '全省受理申请10件'],
  ])('%s of %s: %s speaks for the region', (kind, code, line, words) => {
    expect(scopeOf(kind, code, '一、总体情况', line)).toEqual({ scope: 'WHOLE_REGION', words });
  });

  test.each<[AgencyKind, string, string]>([
    ['DEPARTMENT', '330100', '全市收到申请10件，我局收到9件。'],
    ['GENERAL_OFFICE', '120110', '本机关收到申请10件。'],
    ['TOWNSHIP', '321311', '本单位未收到申请'],
  ])('%s of %s: %s speaks for its organ', (kind, code, line) => {
    expect(scopeOf(kind, code, line).scope).toBe('OWN_ORGAN');
  });

  test.each<[AgencyKind, string, string]>([
    ['GOVERNMENT', '120110', '根据全市政府信息公开工作要求，区政府本级收到10件。'],
    ['GOVERNMENT', '120110', '收到申请10件。'],
    ['GOVERNMENT', '120110', '全市收到申请10件。'],
    ['DEPARTMENT', '330100', '全市收到申请10件。'],
    ['GOVERNMENT', '330100', '全市安全生产形势平稳。区政府收到10件'],
  ])('%s of %s: %s does not tell', (kind, code, line) => {
    expect(scopeOf(kind, code, line)).toEqual({ scope: 'UNKNOWN', words: null });
  });

  test('the words beside the applications come first', () => {
    const { words } = scopeOf('GOVERNMENT', '330100', '全市各级行政机关公开信息18万条', '全市新收申请10件');
    expect(words).toBe('全市新收申请10件');
  });
});
