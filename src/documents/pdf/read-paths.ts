import { transformPoint, type Matrix } from './matrix';
import { around, intersect, isEmpty, isWithin, type Rectangle } from './rectangle';

/** Borders seen are up to 3 points thick (6 pixels); thicker is a bar or a background. */
const THICKEST_RULE = 3.5;
/** A line leans this much, in points, by rounding. */
const MOST_LEAN = 0.6;

/** The library's codes of a path's parts, each followed by its coordinates. */
const MOVE = 0;
const LINE = 1;
const COORDINATES = [2, 2, 6, 4, 0];
const CLOSE = 4;

type Point = readonly [number, number];

/** A path's part from one move to the next, on the page. */
interface Subpath {
  readonly points: Point[];
  /** Whether all its sides are straight. */
  isStraight: boolean;
  isClosed: boolean;
}

/** What painting a path leaves on a page: thin rectangles that are lines, and the others. */
export interface Painted {
  readonly rules: Rectangle[];
  readonly fills: Rectangle[];
}

function subpathsOf(path: ArrayLike<number>, matrix: Matrix): Subpath[] {
  const subpaths: Subpath[] = [];
  for (let at = 0; at < path.length;) {
    const code = path[at]!;
    const count = COORDINATES[code] ?? 0;
    const last = at + count;
    if (code === CLOSE) {
      const open = subpaths.at(-1);
      if (open) open.isClosed = true;
    } else {
      const point = transformPoint(matrix, path[last - 1]!, path[last]!);
      if (code === MOVE || subpaths.length === 0) {
        subpaths.push({ points: [point], isStraight: true, isClosed: false });
      } else {
        const subpath = subpaths.at(-1)!;
        subpath.points.push(point);
        if (code !== LINE) subpath.isStraight = false;
      }
    }
    at = last + 1;
  }
  return subpaths;
}

/** Given a path that is stroked with a line of the given width, returns what shows of it within the clip. */
export function readStroke(
  path: ArrayLike<number>,
  matrix: Matrix,
  lineWidth: number,
  clip: Rectangle,
): Painted {
  const scale = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
  const half = Math.min((lineWidth * scale) / 2, 1000);
  const painted: Painted = { rules: [], fills: [] };
  for (const { points, isStraight, isClosed } of subpathsOf(path, matrix)) {
    if (!isStraight) continue;
    const ends = isClosed ? [...points.slice(1), points[0]!] : points.slice(1);
    ends.forEach(([x1, y1], index) => {
      const [x0, y0] = points[index]!;
      const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
      if (Math.min(width, height) > MOST_LEAN) return;
      const box = around([
        [x0, y0],
        [x1, y1],
      ]);
      const [padX, padY] = width >= height ? [0, half] : [half, 0];
      sort({ x0: box.x0 - padX, y0: box.y0 - padY, x1: box.x1 + padX, y1: box.y1 + padY }, clip, painted);
    });
  }
  return painted;
}

/** Given a path that is filled, returns what shows of it within the clip. */
export function readFill(path: ArrayLike<number>, matrix: Matrix, clip: Rectangle): Painted {
  const painted: Painted = { rules: [], fills: [] };
  const boxes = subpathsOf(path, matrix)
    .map(({ points, isStraight }) => ({ box: around(points), isStraight }))
    .filter(({ box, isStraight }) => isStraight || isDot(box))
    .map(({ box }) => box);
  for (let at = 0; at < boxes.length; at += 1) {
    const [box, next] = [boxes[at]!, boxes[at + 1]];
    const frame = next && frameBetween(box, next);
    if (!frame) {
      sort(box, clip, painted);
      continue;
    }
    for (const side of frame) sort(side, clip, painted);
    at += 1;
  }
  return painted;
}

/** Dotted lines are drawn as small discs. */
function isDot({ x0, x1, y0, y1 }: Rectangle): boolean {
  return Math.max(x1 - x0, y1 - y0) <= THICKEST_RULE;
}

/** Two rectangles, one just within the other and filled between: a frame drawn as one path. */
function frameBetween(a: Rectangle, b: Rectangle): Rectangle[] | null {
  const [outer, inner] = isWithin(a, b, 0) ? [b, a] : [a, b];
  if (!isWithin(inner, outer, 0) || isWithin(outer, inner, 0)) return null;
  const sides = [
    { ...outer, y1: inner.y0 },
    { ...outer, y0: inner.y1 },
    { ...outer, x1: inner.x0 },
    { ...outer, x0: inner.x1 },
  ];
  const thickness = sides.map(({ x0, x1, y0, y1 }) => Math.min(x1 - x0, y1 - y0));
  return thickness.every((each) => each <= THICKEST_RULE)
    ? sides.filter((_, index) => thickness[index]! > 0)
    : null;
}

function sort(box: Rectangle, clip: Rectangle, { rules, fills }: Painted): void {
  const shown = intersect(box, clip);
  if (isEmpty(shown)) return;
  const thickness = Math.min(shown.x1 - shown.x0, shown.y1 - shown.y0);
  (thickness <= THICKEST_RULE ? rules : fills).push(shown);
}
