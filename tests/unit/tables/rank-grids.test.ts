import { rankGrids } from '../../../src/tables/rank-grids';
import { codesIn, outcomesIn, applicationRows, applicationsTable, expectedOutcomes } from './form-tables';
import { recognizeTables } from '../../../src/tables';
import { gridOf, placedText } from './text-grid';

const TITLE = placedText('示例省甲市人民政府2023年政府信息公开工作年度报告');
const HEADING = '三、收到和处理政府信息公开申请情况';
const FIGURES = applicationsTable(applicationRows('FORM_2021'));
/** The same rows with other figures. */
const OTHERS = FIGURES.map((row) => row.map((text) => (/^\d/.test(text) ? `9${text}` : text)));

const gridAfter = (paragraphs: readonly string[], rows = FIGURES, number = 1) => ({
  ...gridOf(rows, number),
  before: paragraphs.map(placedText),
});

describe('rankGrids', () => {
  test.each([
    ['right under its heading', [HEADING], 2],
    ['under its heading and a line of narrative', [HEADING, '全市办理情况如下表。'], 2],
    ['under nothing', [], 1],
    ['under another heading', ['一、总体情况'], 1],
    ['under a caption of last year', [HEADING, '上年办理情况'], 0],
    ['under a caption with an earlier year', ['附：2022年度统计表'], 0],
    ['under a caption with its own year', ['2023年度统计表'], 1],
    ['under narrative that speaks of last year', [`${'较上年有所增加，'.repeat(6)}情况如下。`], 1],
  ])('of a table %s', (_, before, rank) => {
    const grid = gridAfter(before);
    expect(rankGrids({ grids: [grid], paragraphs: [TITLE] })(grid)).toBe(rank);
  });
});

describe('of two tables 3', () => {
  const read = (first: readonly string[], second: readonly string[]) => {
    const grids = [gridAfter(first, OTHERS, 1), gridAfter(second, FIGURES, 2)];
    return recognizeTables({ grids, paragraphs: [TITLE] });
  };

  test.each([
    ['under its heading', ['一、总体情况'], [HEADING]],
    ['not captioned with an earlier year', [HEADING, '2022年情况'], ['2023年情况']],
    ['not captioned as last year’s', ['上年情况'], ['本年情况']],
  ])('the one %s is read', (_, first, second) => {
    const tables = read(first, second);
    expect(outcomesIn(tables)).toEqual(expectedOutcomes('FORM_2021'));
    const repeated = tables.diagnostics.filter(({ code }) => code === 'TABLE_REPEATED');
    expect(repeated.map(({ severity }) => severity)).toEqual(['INFO']);
  });

  test.each([
    ['nothing tells', ['甲'], ['乙']],
    ['both are under one heading', [HEADING, '市政府办公室'], ['全市汇总']],
  ])('the first is read with a warning where %s', (_, before, between) => {
    const tables = read(before, between);
    expect(outcomesIn(tables)).not.toEqual(expectedOutcomes('FORM_2021'));
    expect(codesIn(tables)).toContain('TABLE_REPEATED');
    expect(tables.diagnostics.find(({ code }) => code === 'TABLE_REPEATED')?.severity).toBe('WARNING');
  });
});
