import type { PlacePartsFragment } from '../../../api/operations.generated';
import { defineText, useText } from '../../../language/text';

const text = defineText(
  {
    page: (number: string) => `第 ${number} 页`,
    table: (number: string) => `第 ${number} 个表`,
    row: (number: string) => `第 ${number} 行`,
    column: (number: string) => `第 ${number} 列`,
    line: (number: string) => `文本第 ${number} 行`,
    span: (start: string, end: string) => `字符 ${start}–${end}`,
    box: (x: string, y: string, width: string, height: string) =>
      `距左 ${x}、距上 ${y}、宽 ${width}、高 ${height}（点）`,
  },
  {
    page: (number: string) => `page ${number}`,
    table: (number: string) => `table ${number}`,
    row: (number: string) => `row ${number}`,
    column: (number: string) => `column ${number}`,
    line: (number: string) => `line ${number} of the text`,
    span: (start: string, end: string) => `characters ${start}–${end}`,
    box: (x: string, y: string, width: string, height: string) =>
      `${x} from the left, ${y} from the top, ${width} wide, ${height} high (points)`,
  },
);

/** Writes a place in words: what of it the format of the document has. */
export function useWritePlace(): (place: PlacePartsFragment) => string {
  const words = useText(text);
  return ({ page, table, row, column, line, start, end, box }) => {
    const counted = { page, table, row, column, line };
    const parts = Object.entries(counted).flatMap(([name, number]) =>
      number === null ? [] : [words[name as keyof typeof counted](String(number))],
    );
    if (start !== null && end !== null) parts.push(words.span(String(start), String(end)));
    if (box) parts.push(words.box(String(box.x), String(box.y), String(box.width), String(box.height)));
    return parts.join(' · ');
  };
}
