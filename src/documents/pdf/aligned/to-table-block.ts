import { beginsItem } from '../numbered';
import type { LineBlock, TableBlock } from '../page-blocks';
import { union } from '../rectangle';
import type { TextLine } from '../text-lines';
import {
  assignLabels,
  hasRowSpacing,
  ROW_SPACING,
  type LabelPosition,
  type LineRange,
} from './assign-labels';
import type { Region, Stretch } from './find-regions';
import { GridWriter } from './grid-writer';
import { joinPieces, lastLabelColumn, rowLabel } from './label-columns';
import { middleOf, type PiecedLine } from './pieces';

/** A label that its figures stand this far from where they would, in parts of a line's height, is part of one. */
const MOST_MISS = 0.3;
/** Lines of one label stand at most this far apart, in parts of the size. */
const SAME_LABEL = 1.7;
/** Columns end just before the next one's figures begin, in points. */
const MARGIN = 1;

/** A line of a label: the part of a line that is it. */
interface Label extends LabelPosition {
  readonly block: LineBlock;
  readonly label: TextLine;
}

/** The lines of labels, which of them are which row's, and the height of a line. */
interface Labelling {
  readonly labelLines: readonly Label[];
  readonly ranges: readonly LineRange[];
  readonly height: number;
}

/** Given the lines of a table, returns the table and the lines that are in it. */
export function toTableBlock(region: Region): { table: TableBlock; lines: LineBlock[] } {
  const { header, rows, labels, columns } = region;
  const [{ block }] = rows as [PiecedLine];
  const beside = [...rows, ...labels].sort((a, b) => a.y - b.y);
  const labelColumn = lastLabelColumn(beside);
  const labelling = labelled(beside, rows, labelColumn);
  const { labelLines, ranges } = labelling;
  const loose = looseLines(beside, rows, labelLines, ranges);
  const lines = [...header, ...beside].map((line) => line.block).filter((each) => !loose.has(each));
  const box = {
    ...union(lines.map((line) => line.box)),
    y0: Math.min(...lines.filter(({ page }) => page === block.page).map((line) => line.box.y0)),
  };
  const sides = sidesOf(
    box,
    columns,
    beside.some((line) => line.words.length > 0),
    labelColumn,
  );
  const grid = new GridWriter(sides, sides.length - 1 - columns.length);
  header.forEach((line, row) => grid.put(row, line.words, line.block));
  const numbers = rowNumbers(rows, labelling, header.length);
  rows.forEach((row, at) => {
    const label = joinPieces(labelLines.slice(ranges[at]!.start, ranges[at]!.end).map((each) => each.label));
    grid.row(numbers[at]!, row.figures, label, row.block);
  });
  const inLabels = new Set(ranges.flatMap(({ start, end }) => labelLines.slice(start, end)));
  const labelOf = new Map([...inLabels].map((each) => [each.block, each]));
  for (const line of beside) {
    if (loose.has(line.block)) continue;
    const start = labelOf.get(line.block)?.label.x0 ?? Infinity;
    const group = line.words.filter((piece) => piece.x0 < start);
    grid.put(numbers[nearestRow(rows, line.y)]!, group, line.block);
  }
  const table: TableBlock = {
    kind: 'TABLE',
    page: block.page,
    box,
    cells: grid.cells,
    rowCount: numbers.at(-1)! + 1,
  };
  return { table, lines };
}

/**
 * Which row of the table each line of figures belongs to. Lines as close as those of one text are one row whose figures
 * broke, if one of them is without a label, or rows stand farther apart otherwise.
 */
function rowNumbers(
  rows: readonly PiecedLine[],
  { labelLines, ranges, height }: Labelling,
  first: number,
): number[] {
  const isBare = (at: number): boolean => ranges[at]!.start === ranges[at]!.end;
  const hasSpacing = hasRowSpacing(labelLines, height);
  let number = first;
  return rows.map((row, at) => {
    const above = rows[at - 1];
    if (!above) return number;
    const distance = row.y - above.y;
    const isBroken = hasSpacing && row.block.page === above.block.page && distance <= ROW_SPACING * height;
    const isRest = distance <= SAME_LABEL * row.block.line.size && (isBare(at) || isBare(at - 1));
    if (!isBroken && !isRest) number += 1;
    return number;
  });
}

/** Lines of words above the first row with its label and below the last: no labels, but text around the table. */
function looseLines(
  beside: readonly PiecedLine[],
  rows: readonly PiecedLine[],
  labelLines: readonly Label[],
  ranges: readonly LineRange[],
): ReadonlySet<LineBlock> {
  const first = labelLines.slice(ranges[0]!.start, ranges[0]!.end)[0]?.y ?? Infinity;
  const last = labelLines.slice(ranges.at(-1)!.start, ranges.at(-1)!.end).at(-1)?.y ?? -Infinity;
  const [top, bottom] = [Math.min(first, rows[0]!.y), Math.max(last, rows.at(-1)!.y)];
  const reach = rows[0]!.block.line.size / 2;
  return new Set(beside.filter(({ y }) => y < top - reach || y > bottom + reach).map((line) => line.block));
}

const isWhole = ({ start, end, miss }: LineRange): boolean => end > start && miss <= MOST_MISS;

/**
 * The lines of rows' labels and which of them are whose: what reaches the last column of labels; for a row that has nothing
 * there, what stands on its own line, since rows of no group have their labels in the columns of groups.
 */
function labelled(
  beside: readonly PiecedLine[],
  rows: readonly PiecedLine[],
  labelColumn: number | null,
): Labelling {
  const read = (bare: ReadonlySet<PiecedLine>): Labelling => {
    const labelLines: Label[] = [];
    for (const line of beside) {
      const own = rowLabel(line, labelColumn) ?? (bare.has(line) ? (line.words.at(-1) ?? null) : null);
      const label = own ?? endOfLabel(line, labelLines.at(-1), labelColumn);
      if (!label) continue;
      const { block } = line;
      labelLines.push({
        block,
        label,
        page: block.page.page,
        y: line.shift + middleOf(label),
        beginsItem: beginsItem(label.text),
      });
    }
    const height = lineHeight(labelLines, rows[0]!.block.line.size);
    const heights = rows.map(({ shift, figures }) => shift + middleOf(figures[0]!));
    return { labelLines, ranges: assignLabels(labelLines, heights, height), height };
  };
  const first = read(new Set());
  const bare = rows.filter((row, at) => row.words.length > 0 && !isWhole(first.ranges[at]!));
  return bare.length > 0 ? read(new Set(bare)) : first;
}

/** The short last line of a label that begins in the columns of groups and reaches across them, or null if this is none. */
function endOfLabel(
  { words, y, figures }: PiecedLine,
  above: Label | undefined,
  labelColumn: number | null,
): TextLine | null {
  const last = words.at(-1);
  if (!last || !above || labelColumn === null || figures.length > 0) return null;
  const reachesAcross = above.label.x0 < labelColumn && above.label.x1 > labelColumn;
  const isBelow = y - above.y <= SAME_LABEL * last.size && Math.abs(last.x0 - above.label.x0) <= MARGIN;
  return reachesAcross && isBelow ? last : null;
}

/** The smallest distance between label lines, which is that of lines within one label, or what the size makes likely. */
function lineHeight(lines: readonly LabelPosition[], size: number): number {
  const distances = lines
    .slice(1)
    .flatMap(({ y, page }, at) => (lines[at]!.page === page ? [y - lines[at]!.y] : []));
  return Math.min(...distances.filter((each) => each >= size), size * 1.5);
}

function nearestRow(rows: readonly PiecedLine[], y: number): number {
  let best = 0;
  rows.forEach((row, at) => {
    if (Math.abs(row.y - y) < Math.abs(rows[best]!.y - y)) best = at;
  });
  return best;
}

/** The sides of the columns: of group labels and labels where there are any, and of figures. */
function sidesOf(
  box: Stretch,
  columns: readonly Stretch[],
  hasLabels: boolean,
  labelColumn: number | null,
): number[] {
  const [first, ...others] = columns as [Stretch, ...Stretch[]];
  return [
    ...(hasLabels ? [box.x0, ...(labelColumn === null ? [] : [labelColumn])] : []),
    first.x0 - MARGIN,
    ...others.map((column, at) => (columns[at]!.x1 + column.x0) / 2),
    Math.max(box.x1, columns.at(-1)!.x1) + MARGIN,
  ];
}
