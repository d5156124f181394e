import { cellsOfForm, crossCell, crosswalk, type FormCell } from '../../../src/domain';

function outcome(row: string, field = 'total'): FormCell {
  return { table: 'TABLE_3', row, field } as FormCell;
}

function category(row: string, field: string): FormCell {
  return { table: 'TABLE_2', row, field } as FormCell;
}

describe('the cells of the form', () => {
  // Table 2 of 2019: 2 x 3 documents, 4 x 3 items, 2 fees, 2 procurement; of 2021: 2 x 3, 3 x 1, 1.
  test.each([
    ['FORM_2019', 22 + 23 * 7 + 15],
    ['FORM_2021', 10 + 25 * 7 + 15],
  ] as const)('of %s are %d, each once', (form, count) => {
    const cells = cellsOfForm(form);
    expect(cells).toHaveLength(count);
    expect(new Set(cells.map(({ row, field }) => `${row} ${field}`)).size).toBe(count);
  });
});

describe('the crosswalk', () => {
  test.each([
    ['FORM_2019', 'FORM_2021'],
    ['FORM_2021', 'FORM_2019'],
  ] as const)('from %s to %s takes every cell to cells that are printed there', (from, to) => {
    const printed = new Set(cellsOfForm(to).map(({ row, field }) => `${row} ${field}`));
    const crossings = crosswalk(from, to);
    expect(crossings.map(({ cell }) => cell)).toEqual(cellsOfForm(from));
    for (const { comparability, sources } of crossings) {
      for (const { row, field } of sources) expect(printed).toContain(`${row} ${field}`);
      expect(sources.length === 0).toBe(comparability === 'NOT_COMPARABLE');
    }
  });

  test('lets 22 rows of table 3, table 4 and three counts of decisions be compared', () => {
    const count = (comparability: string): number =>
      crosswalk('FORM_2019', 'FORM_2021').filter((each) => each.comparability === comparability).length;
    expect(count('IDENTICAL')).toBe(22 * 7 + 15 + 3);
    expect(count('DERIVABLE')).toBe(7);
    expect(count('NOT_COMPARABLE')).toBe(22 - 3);
  });

  test('derives the undivided 其他处理 of 2019 from its three parts, and not the other way round', () => {
    const parts = ['OTHER_SUPPLEMENT_OVERDUE', 'OTHER_FEE_UNPAID', 'OTHER_REMAINDER'];
    expect(crossCell(outcome('OTHER_UNDIVIDED', 'naturalPerson'), 'FORM_2021')).toMatchObject({
      comparability: 'DERIVABLE',
      sources: parts.map((part) => outcome(part, 'naturalPerson')),
    });
    for (const part of parts) {
      const { comparability, note } = crossCell(outcome(part), 'FORM_2019');
      expect([comparability, note.zh]).toEqual([
        'NOT_COMPARABLE',
        '2019 年格式的“其他处理”不分项，无法拆分。',
      ]);
    }
  });

  test.each([
    ['REGULATION', 'newlyCreated', '制发'],
    ['ADMINISTRATIVE_NORMATIVE_DOCUMENT', 'totalPublic', '口径不同'],
    ['ADMINISTRATIVE_FEE', 'priorItems', '收费金额'],
    ['ADMINISTRATIVE_PENALTY', 'itemsChange', '不再统计'],
    ['OTHER_EXTERNAL_SERVICE', 'decisions', '不再统计'],
    ['CENTRALIZED_PROCUREMENT', 'procurementAmount', '不再统计'],
  ])('takes %s %s of 2019 for nothing that looks like it, and says why', (row, field, words) => {
    const { comparability, sources, note } = crossCell(category(row, field), 'FORM_2021');
    expect([comparability, sources]).toEqual(['NOT_COMPARABLE', []]);
    expect(note.zh).toContain(words);
  });

  test('leaves every cell as it is within one edition', () => {
    for (const { cell, comparability, sources } of crosswalk('FORM_2021', 'FORM_2021')) {
      expect([comparability, sources]).toEqual(['IDENTICAL', [cell]]);
    }
  });
});
