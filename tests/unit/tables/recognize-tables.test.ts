import {
  applicationRows,
  applicationsTable,
  codesIn,
  DISCLOSURE_2019,
  DISCLOSURE_2021,
  expectedOutcomes,
  outcomesIn,
  recognize,
  type Rows,
} from './form-tables';
import { shown } from './text-grid';

const FORM_2021 = applicationRows('FORM_2021');
const EXPECTED = expectedOutcomes('FORM_2021');
const TABLE_4_MISSING = 'TABLE_MISSING';

/** Given changed rows of table 3, returns the codes and the outcomes of a document with them. */
function read(rows: Rows): { outcomes: string[]; codes: string[]; extra: string[] } {
  const recognized = recognize(DISCLOSURE_2021, applicationsTable(rows));
  return {
    outcomes: outcomesIn(recognized),
    codes: codesIn(recognized).filter((code) => code !== TABLE_4_MISSING),
    extra: recognized.tables.TABLE_3.extraRows.map((row) => row.label),
  };
}

const at = (code: string): number => EXPECTED.findIndex((row) => row.startsWith(`${code}:`));
const without = (...codes: readonly string[]): string[] =>
  EXPECTED.filter((row) => !codes.some((code) => row.startsWith(`${code}:`)));

describe('the edition is told by the labels', () => {
  test('2021', () => {
    const recognized = recognize(DISCLOSURE_2021, applicationsTable(FORM_2021));
    expect(recognized.form).toBe('FORM_2021');
    expect(outcomesIn(recognized)).toEqual(EXPECTED);
    expect(shown(recognized.tables.TABLE_2.rows)).toEqual([
      'REGULATION: issued=1 repealed=2 inForce=3',
      'ADMINISTRATIVE_NORMATIVE_DOCUMENT: issued=4 repealed=5 inForce=6',
      'ADMINISTRATIVE_LICENSING: decisions=7',
      'ADMINISTRATIVE_PENALTY: decisions=8',
      'ADMINISTRATIVE_COMPULSION: decisions=9',
      'ADMINISTRATIVE_FEE: feeAmount=10.5',
    ]);
  });

  test('2019, whose header and rows have other spans', () => {
    const recognized = recognize(DISCLOSURE_2019, applicationsTable(applicationRows('FORM_2019')));
    expect(recognized.form).toBe('FORM_2019');
    expect(outcomesIn(recognized)).toEqual(expectedOutcomes('FORM_2019'));
    expect(shown(recognized.tables.TABLE_2.rows)).toEqual([
      'REGULATION: newlyCreated=1 newlyDisclosed=2 totalPublic=3',
      'ADMINISTRATIVE_NORMATIVE_DOCUMENT: newlyCreated=4 newlyDisclosed=5 totalPublic=6',
      'ADMINISTRATIVE_LICENSING: priorItems=7 itemsChange=+8 decisions=9',
      'OTHER_EXTERNAL_SERVICE: priorItems=10 itemsChange=-11 decisions=12',
      'ADMINISTRATIVE_PENALTY: priorItems=13 itemsChange=14 decisions=15',
      'ADMINISTRATIVE_COMPULSION: priorItems=16 itemsChange=17 decisions=18',
      'ADMINISTRATIVE_FEE: priorItems=19 itemsChange=20',
      'CENTRALIZED_PROCUREMENT: procurementItems=21 procurementAmount=22.5',
    ]);
  });

  test.each([
    ['only table 2 of 2019', [DISCLOSURE_2019], 'FORM_2019'],
    ['only table 2 of 2021', [DISCLOSURE_2021], 'FORM_2021'],
    ['only table 3 of 2021', [applicationsTable(FORM_2021)], 'FORM_2021'],
    ['only table 3 of 2019', [applicationsTable(applicationRows('FORM_2019'))], 'FORM_2019'],
  ])('where there is %s', (_, tables, form) => {
    expect(recognize(...tables).form).toBe(form);
  });
});

describe('the rows of table 3', () => {
  test.each(['1', '3.1', '3.3.4', '3.6.3', '3.7', '4'])(
    'without row %s leave the others in place',
    (code) => {
      const { outcomes, codes } = read(FORM_2021.filter((_, row) => row !== at(code)));
      expect(outcomes).toEqual(without(code));
      expect(codes).toEqual(['ROW_MISSING']);
    },
  );

  test('keep a stranger among them as printed', () => {
    const local = ['其他情形（本地统计口径） 1x3', '1', '2', '3', '4', '5', '6', '21'];
    const { outcomes, codes, extra } = read([...FORM_2021.slice(0, 9), local, ...FORM_2021.slice(9)]);
    expect(outcomes).toEqual(EXPECTED);
    expect(codes).toEqual(['ROW_UNRECOGNIZED']);
    expect(extra).toEqual(['其他情形（本地统计口径）']);
  });

  test('keep a printed subtotal apart from the rows it adds up', () => {
    const subtotal = ['（三）不予公开 1x3', '1', '2', '3', '4', '5', '6', '21'];
    const from = at('3.3.1');
    const { outcomes, extra } = read([...FORM_2021.slice(0, from), subtotal, ...FORM_2021.slice(from)]);
    expect(outcomes).toEqual(EXPECTED);
    expect(extra).toEqual(['（三）不予公开']);
  });

  test('are read once where a row stands twice, and the second is named', () => {
    const again = [FORM_2021[0]![0]!, '8', '8', '8', '8', '8', '8', '48'];
    const { outcomes, codes } = read([FORM_2021[0]!, again, ...FORM_2021.slice(1)]);
    expect(outcomes).toEqual(EXPECTED);
    expect(codes).toEqual(['ROW_REPEATED']);
  });

  test.each([
    ['two rows swapped', '3.1', '3.2'],
    ['the total before the other handling', '3.6.1', '3.7'],
    ['the carried out after the carried in', '2', '4'],
  ])('are found by their words in another order: %s', (_, one, other) => {
    const rows = [...FORM_2021];
    [rows[at(one)], rows[at(other)]] = [rows[at(other)]!, rows[at(one)]!];
    const { outcomes, codes } = read(rows);
    // A row may be given up, but never take another's figures, and nothing happens unsaid.
    for (const outcome of outcomes) expect(EXPECTED).toContain(outcome);
    expect(codes.length).toBeGreaterThan(0);
  });

  test('are read through a header repeated among them', () => {
    const table = applicationsTable(FORM_2021);
    const recognized = recognize([...table.slice(0, 12), ...table.slice(0, 3), ...table.slice(12)]);
    expect(outcomesIn(recognized)).toEqual(EXPECTED);
  });

  test('are read over two tables, as pages break them', () => {
    const [first, second] = [FORM_2021.slice(0, 12), FORM_2021.slice(12)];
    const recognized = recognize(applicationsTable(first), applicationsTable(second));
    expect(outcomesIn(recognized)).toEqual(EXPECTED);
  });

  test('are read past a column of numbers before the labels', () => {
    const rows = FORM_2021.map((row, index) => [String(index + 1), ...row]);
    const [corner, ...header] = applicationsTable([]);
    const recognized = recognize([['序号 3x1', ...corner!], ...header, ...rows]);
    expect(outcomesIn(recognized)).toEqual(EXPECTED);
  });

  test('keep a cell of words as it is, and the figures beside it', () => {
    const rows = FORM_2021.map((row, index) =>
      index === 2 ? [...row.slice(0, 7), '197（含上年2件）'] : row,
    );
    const { outcomes } = read(rows);
    expect(outcomes[2]).toBe('3.1: 301 302 303 304 305 306 197（含上年2件）');
    expect(outcomes).toHaveLength(25);
  });

  test('correct a misprinted label, and say so', () => {
    const rows = FORM_2021.map((row, index) =>
      index === at('3.3.1') ? ['1.属千国家秘密 1x3', ...row.slice(1)] : row,
    );
    const { outcomes, codes } = read(rows);
    expect(outcomes).toEqual(EXPECTED);
    expect(codes).toEqual(['LABEL_CORRECTED']);
  });
});

describe('figures never move to another column', () => {
  const values = (
    row: readonly string[],
    change: (figures: readonly string[]) => readonly string[],
  ): string[] => [row[0]!, ...change(row.slice(1))];

  test.each<[string, (figures: readonly string[]) => readonly string[]]>([
    ['one lost', (figures) => figures.slice(0, 6)],
    ['one lost within', (figures) => [...figures.slice(0, 3), ...figures.slice(4)]],
    ['a blank before them', (figures) => ['', ...figures]],
    ['a figure too many', (figures) => [...figures, '9']],
    ['one over two columns', (figures) => [figures[0]!, '9 1x2', ...figures.slice(3)]],
    ['one over all columns', () => ['0 1x7']],
    ['two over two rows', (figures) => [`${figures[0]} 2x1`, ...figures.slice(1, 6), `${figures[6]} 2x1`]],
  ])('in a row with %s', (_, change) => {
    const rows = FORM_2021.map((row, index) => (index === 5 ? values(row, change) : row));
    const { outcomes, codes } = read(rows);
    for (const outcome of outcomes) {
      const [code] = outcome.split(':');
      const expected = EXPECTED[at(code!)]!.split(' ');
      outcome.split(' ').forEach((figure, field) => {
        if (/^\d+0\d$/.test(figure)) expect([code, figure]).toEqual([code, expected[field]]);
      });
    }
    const isWhole = outcomes.join() === EXPECTED.join();
    expect(isWhole || codes.includes('ROW_MISALIGNED')).toBe(true);
  });

  test('under a header that merges one column too few', () => {
    const [corner, groups, types] = applicationsTable([]);
    const narrow = groups!.map((cell) => cell.replace('1x5', '1x4'));
    const recognized = recognize([corner!, narrow, types!, ...FORM_2021]);
    const outcomes = outcomesIn(recognized);
    for (const outcome of outcomes) expect(EXPECTED).toContain(outcome);
    expect(outcomes.length === 25 || codesIn(recognized).includes('ROW_MISALIGNED')).toBe(true);
  });
});

describe('a second set of tables', () => {
  const lastYear = FORM_2021.map(([label, ...figures]) => [label!, ...figures.map((figure) => `9${figure}`)]);

  test('is not read into the first, and is named', () => {
    const recognized = recognize(applicationsTable(FORM_2021), applicationsTable(lastYear));
    expect(outcomesIn(recognized)).toEqual(EXPECTED);
    expect(codesIn(recognized)).toContain('TABLE_REPEATED');
  });

  test('that says the same is nothing', () => {
    const recognized = recognize(applicationsTable(FORM_2021), applicationsTable(FORM_2021));
    expect(outcomesIn(recognized)).toEqual(EXPECTED);
    expect(codesIn(recognized)).not.toContain('TABLE_REPEATED');
  });
});

test('a document without tables has none, and its text is all there', () => {
  const recognized = recognize();
  expect(codesIn(recognized)).toEqual(['TABLE_MISSING', 'TABLE_MISSING', 'TABLE_MISSING']);
  expect(recognized.paragraphs.map((paragraph) => paragraph.text)).toEqual(['一、总体情况']);
});
