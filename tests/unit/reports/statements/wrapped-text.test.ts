import { placeIn, type PlacedText } from '../../../../src/domain';
import { readStatements } from '../../../../src/reports/statements';
import { linesOf, SHA256 } from '../evidence';
import { statementsOf, textAt, told } from './narrative';

/** One paragraph with figures of every kind, none of them a real report's sentence. */
const PARAGRAPH =
  '甲市各级行政机关全年共收到公开申请3607件，其中自然人提出3493件，企业和其他组织提出114件；予以公开1191件、部分公开328件，' +
  '占42.1%。门户网站浏览量约1.2万次，发布解读18期，收取信息处理费2950.5元。“十四五”期间按第二十条第（一）项公开的规章11件继续有效。';
const VALUES = ['3607', '3493', '114', '1191', '328', '42.1', '12000', '18', '2950.5', '11'];

/** Given a text and a width in columns, returns its lines as a page has them: no line begins with punctuation. */
function wrap(text: string, width: number): string[] {
  const lines = [''];
  let columns = 0;
  for (const character of text) {
    const wide = character > '\u2e7f' ? 2 : 1;
    if (columns + wide > width && !/[，。；、）”]/u.test(character)) {
      lines.push('');
      columns = 0;
    }
    lines[lines.length - 1] += character;
    columns += wide;
  }
  return lines;
}

/** The figures and sentences of the paragraph on one line, which every way of breaking it must give as well. */
const WHOLE = statementsOf(PARAGRAPH);

test('the paragraph on one line states its figures', () => {
  expect(WHOLE.map(({ value }) => value)).toEqual(VALUES);
});

describe.each([36, 41, 44, 50, 57, 60, 72, 80])('a paragraph broken at %i columns', (width) => {
  const broken = wrap(PARAGRAPH, width);

  test('states the same, each figure in its place', () => {
    const statements = statementsOf(...broken);
    expect(statements.map(({ subject, value, text }) => [subject, value, text])).toEqual(
      WHOLE.map(({ subject, value, text }) => [subject, value, text]),
    );
    statements.forEach(({ place }, index) => {
      const own = textAt(broken, place).replace(/\n/g, '');
      expect(own).toBe(textAt([PARAGRAPH], WHOLE[index]!.place));
      // The line is the one where the figure begins.
      expect(broken.slice(0, place.line!).join('\n').length).toBeGreaterThan(place.start!);
    });
  });

  test('is not run together with a heading before it and a paragraph after it', () => {
    const statements = statementsOf('（一）主动公开', ...broken, '（二）依申请公开', '收到申请5件。');
    expect(statements.map(({ text }) => text)).toEqual([...WHOLE.map(({ text }) => text), '收到申请5件。']);
  });
});

describe('a figure broken over two lines', () => {
  const lines = ['过去一年里甲区各部门和各街道依法依规办理，共收到公开申请36', '07件，答复3500件。'];

  test('is one', () => {
    expect(told(...lines)).toEqual([
      ['收到公开申请', '3607', '件'],
      ['答复', '3500', '件'],
    ]);
  });

  test('stands where it begins and ends', () => {
    const [first, second] = statementsOf(...lines);
    expect(textAt(lines, first!.place)).toBe('36\n07件');
    expect(first!.place.line).toBe(1);
    expect(textAt(lines, second!.place)).toBe('3500件');
    expect(second!.place.line).toBe(2);
  });

  test('is refused where the lines may not belong together', () => {
    expect(told('共收到36', '17件。')).toEqual([]);
  });

  test('is refused where words of another kind stand between its number and its unit', () => {
    const [, ...rest] = linesOf(
      '',
      '甲区各部门和各街道依法依规办理，过去一年里共收到公开申请52',
      '（二）部分公开的情形，',
      '只计这一情形。',
    );
    const [first, , last] = rest;
    expect(readStatements([{ section: 'OVERVIEW', lines: [first!, last!] }]).statements).toEqual([]);
    const together = linesOf(first!.text, last!.text);
    expect(readStatements([{ section: 'OVERVIEW', lines: together }]).statements).toMatchObject([
      { value: '52' },
    ]);
  });
});

describe('lines are paragraphs of their own', () => {
  test.each([
    ['after the end of a sentence', ['甲区各部门依法办理公开申请并按时答复收到申请5件。', '答复6件。']],
    ['before a numeral', ['甲区各部门依法办理公开申请并按时答复收到申请5件', '2.答复6件']],
    ['where the first had room', ['收到申请5件', '甲区各部门依法办理公开申请并按时答复申请6件']],
    ['in different cells', ['甲区各部门依法办理公开申请，收到申请5件，', '答复6件。']],
  ])('%s', (why, texts) => {
    const lines: PlacedText[] = linesOf(...texts).map((line, index) =>
      why === 'in different cells' ? { ...line, place: { ...line.place, row: index + 1 } } : line,
    );
    const { statements } = readStatements([{ section: 'OVERVIEW', lines }]);
    for (const { text } of statements) expect(texts.some((each) => each.includes(text!))).toBe(true);
  });
});

test('an enumeration goes on over the end of a line', () => {
  expect(told('予以公开5件、', '部分公开6件。', '公开5件', '，答复6件。').map(([, value]) => value)).toEqual([
    '5',
    '6',
    '5',
    '6',
  ]);
  expect(statementsOf('予以公开5件、', '部分公开6件。')[0]!.text).toBe('予以公开5件、部分公开6件。');
});

test('an article’s number at the start of a line is no numeral of a list', () => {
  const [statement] = statementsOf('甲区各部门依法办理公开申请，依照条例第二十条第', '（一）项公开5件。');
  expect(statement!.text).toBe('甲区各部门依法办理公开申请，依照条例第二十条第（一）项公开5件。');
});

describe('sentences', () => {
  test('end with 。！？ and the marks that close after them; semicolons part clauses', () => {
    const texts = statementsOf('“收到5件。”办结6件；答复7件！公开8件').map(({ text }) => text);
    expect(texts).toEqual(['“收到5件。”', '办结6件；答复7件！', '办结6件；答复7件！', '公开8件']);
  });

  test('keep what is invisible and the glosses, which no figure or subject has', () => {
    const line = '收\u200b到(dào)申請(qǐng)1\u200b6件。';
    const [statement] = statementsOf(line);
    expect(statement).toMatchObject({ subject: '收到申請', value: '16', text: line });
    expect(textAt([line], statement!.place)).toBe('1\u200b6件');
  });
});

describe('places', () => {
  test('have the page and box of their line', () => {
    const box = { x: 1, y: 2, width: 3, height: 4 };
    const place = placeIn(SHA256, { page: 2, box, line: 9, start: 100, end: 107 });
    const { statements } = readStatements([{ section: null, lines: [{ text: '收到申请5件。', place }] }]);
    expect(statements[0]!.place).toEqual({ ...place, start: 104, end: 106 });
  });

  test('are the whole line where its text is not the document’s own', () => {
    const place = placeIn(SHA256, { line: 1, start: 100, end: 130 });
    const { statements } = readStatements([{ section: null, lines: [{ text: '收到申请5件。', place }] }]);
    expect(statements[0]!.place).toEqual(place);
  });

  test('hold the words of approximation and the unit', () => {
    const line = '公开 约１.２ 万余条，逾三十件，5件以上。';
    expect(statementsOf(line).map(({ place }) => textAt([line], place))).toEqual([
      '约１.２ 万余条',
      '逾三十件',
      '5件以上',
    ]);
  });
});

describe('no narrative', () => {
  test('is what stands before the first heading without a sentence: counters, titles', () => {
    const lines = linesOf('浏览次数：123次', '第5期', '本报告反映全年公开信息5条。');
    const { statements } = readStatements([{ section: null, lines }]);
    expect(statements.map(({ value, section }) => [value, section])).toEqual([['5', null]]);
  });

  test('are the cells of a table that is not the form’s', () => {
    const lines = linesOf('收到5件', '全年收到5件。').map((line) => ({
      ...line,
      place: { ...line.place, row: 1 },
    }));
    expect(readStatements([{ section: 'OVERVIEW', lines }]).statements).toHaveLength(1);
  });
});
