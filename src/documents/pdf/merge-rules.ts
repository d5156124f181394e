import type { Rectangle } from './rectangle';

/** A line of a table: all rules drawn along one coordinate, as far as they join. */
export interface Edge {
  /** Its y if it is horizontal, its x if it is vertical. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Edges {
  readonly horizontal: readonly Edge[];
  readonly vertical: readonly Edge[];
}

/** Double borders, and borders of neighbouring cells set apart, lie within this of one another; rows never do. */
const SNAP = 3.2;
/** Dashes and dots lie this far apart; so do pieces of a line that stop at the lines they meet. */
const WIDEST_GAP = 6;
/** What is shorter than a character is a dot, a bullet or part of a drawing. */
const SHORTEST_EDGE = 7;

/** Given thin rectangles as they were drawn, returns the lines they make. */
export function mergeRules(rules: readonly Rectangle[]): Edges {
  const horizontal: Edge[] = [];
  const vertical: Edge[] = [];
  for (const { x0, x1, y0, y1 } of rules) {
    // A dot may be part of a line either way.
    const isDot = Math.max(x1 - x0, y1 - y0) < SHORTEST_EDGE;
    if (isDot || x1 - x0 >= y1 - y0) horizontal.push({ at: (y0 + y1) / 2, from: x0, to: x1 });
    if (isDot || x1 - x0 < y1 - y0) vertical.push({ at: (x0 + x1) / 2, from: y0, to: y1 });
  }
  return { horizontal: mergeEdges(horizontal), vertical: mergeEdges(vertical) };
}

function mergeEdges(edges: readonly Edge[]): Edge[] {
  return cluster(edges).flatMap((along) => {
    const at = along.reduce((sum, each) => sum + each.at, 0) / along.length;
    return joined(along, at).filter(({ from, to }) => to - from >= SHORTEST_EDGE);
  });
}

/** The edges in groups of about the same coordinate. */
function cluster(edges: readonly Edge[]): Edge[][] {
  const groups: Edge[][] = [];
  for (const edge of [...edges].sort((a, b) => a.at - b.at)) {
    const group = groups.at(-1);
    if (group && edge.at - group[0]!.at <= SNAP) group.push(edge);
    else groups.push([edge]);
  }
  return groups;
}

function joined(along: readonly Edge[], at: number): Edge[] {
  const runs: { at: number; from: number; to: number }[] = [];
  for (const { from, to } of [...along].sort((a, b) => a.from - b.from)) {
    const run = runs.at(-1);
    if (run && from - run.to <= WIDEST_GAP) run.to = Math.max(run.to, to);
    else runs.push({ at, from, to });
  }
  return runs;
}
