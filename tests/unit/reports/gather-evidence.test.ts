import { gatherEvidence } from '../../../src/reports/identity';
import { SHA256, linesOf } from './evidence';

/** Given the lines of a document and its meta names, returns its title's year and the stated period's. */
function yearsOf(lines: readonly string[], metadata: Readonly<Record<string, string>> = {}) {
  const tables = { form: 'FORM_2021', paragraphs: linesOf(...lines), diagnostics: [] } as never;
  const about = { sha256: SHA256, bytes: 1, mediaType: 'text/html', tables };
  const { title, stated } = gatherEvidence({ ...about, metadata: new Map(Object.entries(metadata)) });
  return [title?.year ?? null, stated?.year ?? null];
}

const titleOf = (year: number): string => `示例省甲市人民政府${year}年政府信息公开工作年度报告`;
const periodOf = (year: number): string => `统计期限为${year}年1月1日至${year}年12月31日。`;

describe('the title of a document', () => {
  test('is the one for its period where other years’ are listed above', () => {
    expect(yearsOf([titleOf(2021), titleOf(2022), titleOf(2023), periodOf(2023)])).toEqual([2023, 2023]);
  });

  test('stays the first where none is for its period', () => {
    expect(yearsOf([titleOf(2021), titleOf(2022), periodOf(2023)])).toEqual([2021, 2023]);
  });

  test('stays what the page’s system says, whatever stands in its lines', () => {
    const metadata = { articletitle: titleOf(2021) };
    expect(yearsOf([titleOf(2023), periodOf(2023)], metadata)).toEqual([2021, 2023]);
  });
});
