import { Groups, type Lattice } from './find-lattices';
import type { Edge } from './merge-rules';
import type { Rectangle } from './rectangle';

/** A face of a lattice: what lies between lines with no line inside. Rows and columns count from 0. */
export interface Face extends Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Whether it lies to the right of several rows at once: no cell of theirs, and no cell at all unless text stands in it. */
  readonly isOutside: boolean;
}

/** Lines drawn along this much of a side close it; borders stop short at corners. */
const CLOSED = 0.6;

/** Given a lattice, returns its faces, which are the cells of a table: row by row, each row from left to right. */
export function findCells({ xs, ys, edges }: Lattice): Face[] {
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  const isClosedBelow = closedSides(edges.horizontal, ys, xs);
  const isClosedRight = closedSides(edges.vertical, xs, ys);
  const groups = new Groups(rows * columns);
  // A cell has its whole side closed or open: where only part of it is closed, a border is missing, as at open sides.
  const isAlike = (closed: readonly boolean[][], line: number, at: number): boolean =>
    line === 0 || line === closed.length - 1 || closed[line]![at] === closed[line]![at + 1];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const unit = row * columns + column;
      const joinsRight =
        column + 1 < columns &&
        !isClosedRight[column + 1]![row] &&
        isAlike(isClosedBelow, row, column) &&
        isAlike(isClosedBelow, row + 1, column);
      const joinsBelow =
        row + 1 < rows &&
        !isClosedBelow[row + 1]![column] &&
        isAlike(isClosedRight, column, row) &&
        isAlike(isClosedRight, column + 1, row);
      if (joinsRight) groups.join(unit, unit + 1);
      if (joinsBelow) groups.join(unit, unit + columns);
    }
  }
  const extents = rectanglesOf(groups, rows, columns);
  const isOutside = ([row, column, rowSpan, columnSpan]: Extent): boolean =>
    column + columnSpan === columns &&
    !extents.some(
      ([top, left, height, width]) => left + width === column && top === row && height === rowSpan,
    );
  return extents.map((extent) => ({ ...faceOf(extent), isOutside: isOutside(extent) }));

  function faceOf([row, column, rowSpan, columnSpan]: Extent): Omit<Face, 'isOutside'> {
    return {
      row,
      column,
      rowSpan,
      columnSpan,
      x0: xs[column]!,
      x1: xs[column + columnSpan]!,
      y0: ys[row]!,
      y1: ys[row + rowSpan]!,
    };
  }
}

/** For each coordinate and each stretch across, whether lines close it. */
function closedSides(
  lines: readonly Edge[],
  coordinates: readonly number[],
  across: readonly number[],
): boolean[][] {
  const covered = coordinates.map(() => new Float64Array(across.length - 1));
  for (const { at, from, to } of lines) {
    const index = nearest(coordinates, at);
    for (let stretch = 0; stretch + 1 < across.length; stretch += 1) {
      const overlap = Math.min(to, across[stretch + 1]!) - Math.max(from, across[stretch]!);
      if (overlap > 0) covered[index]![stretch]! += overlap;
    }
  }
  return covered.map((lengths) =>
    [...lengths].map((length, stretch) => length >= CLOSED * (across[stretch + 1]! - across[stretch]!)),
  );
}

function nearest(coordinates: readonly number[], at: number): number {
  let best = 0;
  coordinates.forEach((each, index) => {
    if (Math.abs(each - at) < Math.abs(coordinates[best]! - at)) best = index;
  });
  return best;
}

type Extent = readonly [row: number, column: number, rowSpan: number, columnSpan: number];

/**
 * The groups as rectangles, in reading order. A group that is none (a border is missing inside the table) is cut into
 * its rows, of which those alike stay together.
 */
function rectanglesOf(groups: Groups, rows: number, columns: number): Extent[] {
  const found: Extent[] = [];
  const open = new Map<string, { start: number; last: number }>();
  const close = (key: string, { start, last }: { start: number; last: number }): void => {
    const [, column, width] = key.split(' ').map(Number);
    found.push([start, column!, last - start + 1, width!]);
  };
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns;) {
      const group = groups.find(row * columns + column);
      let end = column + 1;
      while (end < columns && groups.find(row * columns + end) === group) end += 1;
      const key = `${group} ${column} ${end - column}`;
      const above = open.get(key);
      if (above && above.last === row - 1) above.last = row;
      else {
        if (above) close(key, above);
        open.set(key, { start: row, last: row });
      }
      column = end;
    }
  }
  for (const [key, extent] of open) close(key, extent);
  return found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
