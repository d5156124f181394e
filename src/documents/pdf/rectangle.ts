import { transformPoint, type Matrix } from './matrix';

/** A rectangle on a page, in points from its top left corner; `x0` and `y0` are the smaller ones. */
export interface Rectangle {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** What clips nothing. */
export const EVERYWHERE: Rectangle = { x0: -Infinity, y0: -Infinity, x1: Infinity, y1: Infinity };

/** Given points, returns the smallest rectangle around them. */
export function around(points: readonly (readonly [number, number])[]): Rectangle {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
  }
  return { x0, y0, x1, y1 };
}

/** Given rectangles, returns the smallest one that holds them all. */
export function union(rectangles: readonly Rectangle[]): Rectangle {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const each of rectangles) {
    x0 = Math.min(x0, each.x0);
    y0 = Math.min(y0, each.y0);
    x1 = Math.max(x1, each.x1);
    y1 = Math.max(y1, each.y1);
  }
  return { x0, y0, x1, y1 };
}

/** Given two rectangles, returns what they share; empty (its sides the wrong way round) if they share nothing. */
export function intersect(a: Rectangle, b: Rectangle): Rectangle {
  return {
    x0: Math.max(a.x0, b.x0),
    y0: Math.max(a.y0, b.y0),
    x1: Math.min(a.x1, b.x1),
    y1: Math.min(a.y1, b.y1),
  };
}

export function isEmpty({ x0, y0, x1, y1 }: Rectangle): boolean {
  return x1 < x0 || y1 < y0;
}

/** Given two rectangles, returns whether the first lies within the second, give or take a tolerance. */
export function isWithin(inner: Rectangle, outer: Rectangle, tolerance: number): boolean {
  return (
    inner.x0 >= outer.x0 - tolerance &&
    inner.y0 >= outer.y0 - tolerance &&
    inner.x1 <= outer.x1 + tolerance &&
    inner.y1 <= outer.y1 + tolerance
  );
}

/** Given a rectangle in the space of a transformation, returns the upright one around it on the page. */
export function transformRectangle(matrix: Matrix, { x0, y0, x1, y1 }: Rectangle): Rectangle {
  return around([
    transformPoint(matrix, x0, y0),
    transformPoint(matrix, x1, y0),
    transformPoint(matrix, x0, y1),
    transformPoint(matrix, x1, y1),
  ]);
}
