import { foldRadicals } from '../../../../src/documents/pdf/fold-radicals';
import { joinLines } from '../../../../src/documents/pdf/join-lines';
import { beginsItem } from '../../../../src/documents/pdf/numbered';
import type { Glyph } from '../../../../src/documents/pdf/page-content';
import { toTextLines } from '../../../../src/documents/pdf/text-lines';

const SIZE = 10;

/** Characters one after another from a place on, Latin ones half as wide as Chinese ones. */
function glyphs(x: number, y: number, text: string, { size = SIZE, gap = 0 } = {}): Glyph[] {
  let at = x;
  return [...text].map((character) => {
    const x0 = at;
    at += (character.codePointAt(0)! < 0x2000 ? 0.5 : 1) * size + gap;
    return {
      text: character,
      x0,
      x1: at - gap,
      y0: y,
      y1: y + size,
      size,
      run: 1,
      direction: 0,
      visible: true,
    };
  });
}

const textOf = (characters: readonly Glyph[]): string[] => toTextLines(characters).map((line) => line.text);

describe('toTextLines', () => {
  test.each([
    ['in any order', [...glyphs(20, 0, '许可'), ...glyphs(0, 0, '行政')], ['行政许可']],
    ['in lines from top to bottom', [...glyphs(0, 12, '下'), ...glyphs(0, 0, '上')], ['上', '下']],
    ['set apart to fill a line', glyphs(0, 0, '行政许可', { gap: 4 }), ['行政许可']],
    ['with a gap that is meant', [...glyphs(0, 0, '一、'), ...glyphs(40, 0, '总体')], ['一、 总体']],
    ['with digits close to one another', [...glyphs(0, 0, '16'), ...glyphs(10, 0, '00')], ['1600']],
    ['with numbers apart', [...glyphs(0, 0, '16'), ...glyphs(15, 0, '00')], ['16 00']],
    ['drawn twice', [...glyphs(0, 0, '11'), ...glyphs(0.3, 0, '11')], ['11']],
    ['with a note’s mark', [...glyphs(0, 0, '25'), ...glyphs(10, -2, '1', { size: 6 })], ['25¹']],
    ['with spaces drawn', glyphs(0, 0, '商 业 企 业'), ['商 业 企 业']],
  ])('reads characters %s', (_, characters, expected) => {
    expect(textOf(characters)).toEqual(expected);
  });
});

test('characters of two texts in one place are never one number', () => {
  const stamped = glyphs(2, 0, '2023').map((glyph) => ({ ...glyph, run: 2 }));
  expect(textOf([...glyphs(0, 0, '1103'), ...stamped])).toEqual([expect.stringContaining('\ufffd')]);
  // Drawn bit by bit, side by side, they are.
  const beside = glyphs(10, 0, '03').map((glyph) => ({ ...glyph, run: 2 }));
  expect(textOf([...glyphs(0, 0, '11'), ...beside])).toEqual(['1103']);
});

describe('joinLines', () => {
  const joined = (width: number, ...lines: readonly string[]): string =>
    joinLines(0, width, toTextLines(lines.flatMap((line, at) => glyphs(2, 12 * at, line))));

  test('joins a number that its cell is too narrow for', () => {
    expect(joined(15, '30', '9')).toBe('309');
  });

  test('keeps numbers apart that had room beside one another', () => {
    expect(joined(40, '30', '9')).toBe('30\n9');
  });

  test('joins a label, however its punctuation moves the breaks', () => {
    expect(joined(35, '危及', '“三安', '全一稳', '定”')).toBe('危及“三安全一稳定”');
  });
});

describe('beginsItem', () => {
  test.each([
    '1.属于国家秘密',
    '１．属于',
    '（三）不予公开',
    '(3)不予公开',
    '四、结转下年度',
    '十二、其他',
    '2、重复申请',
  ])('takes %s for an item', (text) => {
    expect(beginsItem(text.normalize('NFKC'))).toBe(true);
  });

  test.each(['一定”', '三安全一稳定', '2.5万元', '2023年', '12', '开申请数量', ''])(
    'takes %j for the middle of a text',
    (text) => {
      expect(beginsItem(text)).toBe(false);
    },
  );
});

test('foldRadicals names the characters that radicals look like, and leaves others alone', () => {
  expect(foldRadicals('\u2f00\u2ed3\u2ee9\u2e80公开')).toBe('一长黄\u2e80公开');
});
