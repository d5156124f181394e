import { printable } from './printable';

/** Characters that terminals draw two cells wide: those of China, Japan and Korea and their punctuation. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/gu;

/**
 * Given rows of texts and the columns that are set to the right, returns them as lines whose columns stand below each
 * other; each text stays on its line. The last column is as wide as it is.
 */
export function textColumns(
  rows: readonly (readonly string[])[],
  toTheRight: readonly number[] = [],
): string {
  const texts = rows.map((row) => row.map(printable));
  const widths =
    texts[0]?.map((_, column) => Math.max(...texts.map((row) => widthOf(row[column] ?? '')))) ?? [];
  return texts
    .map((row) => {
      const cells = row.map((text, column) => {
        const space = ' '.repeat(widths[column]! - widthOf(text));
        return toTheRight.includes(column) ? space + text : text + space;
      });
      return `${cells.join('  ').trimEnd()}\n`;
    })
    .join('');
}

function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}
