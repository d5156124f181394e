import { assignLabels, type LabelPosition } from '../../../../src/documents/pdf/aligned/assign-labels';

const HEIGHT = 10;
const line = (y: number, page = 1, beginsItem = false): LabelPosition => ({ y, page, beginsItem });

/** The lines of each row's label, by their numbers from 0. */
const rangesOf = (lines: readonly LabelPosition[], rows: readonly number[]): string[] =>
  assignLabels(lines, rows, HEIGHT).map(({ start, end }) => `${start}-${end}`);

describe('assignLabels', () => {
  test('gives lines to the figures that stand beside their middle', () => {
    const lines = [0, 14, 24, 38, 48, 58, 72].map((y) => line(y));
    expect(rangesOf(lines, [0, 19, 48, 72])).toEqual(['0-1', '1-3', '3-6', '6-7']);
  });

  test('gives lines to the figures that stand beside their first, where all do', () => {
    const lines = [0, 14, 24, 38, 48, 58, 72].map((y) => line(y));
    expect(rangesOf(lines, [0, 14, 38, 72])).toEqual(['0-1', '1-3', '3-6', '6-7']);
  });

  test('tells labels without space between them by their place beside the figures', () => {
    const lines = [0, 10, 20, 30, 40, 50].map((y) => line(y));
    expect(rangesOf(lines, [0, 20, 45])).toEqual(['0-1', '1-4', '4-6']);
  });

  test('leaves lines out above the first row and below the last', () => {
    const lines = [-40, 0, 14, 28, 70].map((y) => line(y));
    expect(rangesOf(lines, [0, 14, 28])).toEqual(['1-2', '2-3', '3-4']);
  });

  test('leaves a row without a label where there is none beside it', () => {
    expect(rangesOf([line(0), line(40)], [0, 20, 40])).toEqual(['0-1', '1-1', '1-2']);
  });

  test('believes spacing and numbers over the figures of a row that the page cuts', () => {
    // The second row's figures stand beside the lines before the page's end alone.
    const lines = [
      line(0, 1, true),
      line(14, 1, true),
      line(24, 1),
      line(38, 2),
      line(48, 2),
      line(62, 2, true),
      line(72, 2),
    ];
    expect(rangesOf(lines, [0, 19, 67])).toEqual(['0-1', '1-5', '5-7']);
  });
});
