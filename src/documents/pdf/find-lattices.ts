import type { Edge, Edges } from './merge-rules';
import { union, type Rectangle } from './rectangle';

/** Lines that cross or touch, with the coordinates at which they do. */
export interface Lattice {
  /** Ascending; columns lie between one and the next. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly edges: Edges;
  readonly box: Rectangle;
}

/** A line that stops this short of another still meets it: borders are drawn up to the border they end at. */
const REACH = 4;
/** No column or row is narrower than a small character: two coordinates closer than this are one, such as the borders of
 * neighbouring cells set apart, or a line's end and the line it ends at. */
const SAME = 6.5;
/** So many lines end at one coordinate by intention. */
const FEWEST_ENDS = 3;
/** Over this many pairs of lines a page is a drawing. */
const MOST_PAIRS = 4_000_000;
/** The form has at most 40 rows and 16 columns a page; more lines than this are a drawing, or a form of squared paper. */
const MOST_LINES = 400;

/** Given the lines of a page, returns the lattices they form: lines that meet, directly or by way of others. */
export function findLattices({ horizontal, vertical }: Edges): Lattice[] {
  if (horizontal.length * vertical.length > MOST_PAIRS) return [];
  const groups = new Groups(horizontal.length + vertical.length);
  vertical.forEach((v, at) => {
    horizontal.forEach((h, index) => {
      if (meets(h, v)) groups.join(index, horizontal.length + at);
    });
  });
  const lattices = new Map<number, { horizontal: Edge[]; vertical: Edge[] }>();
  const ofGroup = (member: number): { horizontal: Edge[]; vertical: Edge[] } => {
    const group = groups.find(member);
    const known = lattices.get(group) ?? { horizontal: [], vertical: [] };
    lattices.set(group, known);
    return known;
  };
  horizontal.forEach((edge, index) => ofGroup(index).horizontal.push(edge));
  vertical.forEach((edge, index) => ofGroup(horizontal.length + index).vertical.push(edge));
  const groupsOfLines = [...lattices.values()];
  const met = groupsOfLines.filter((each) => each.horizontal.length > 0 && each.vertical.length > 0);
  for (const {
    vertical: [edge, ...more],
    horizontal: none,
  } of groupsOfLines) {
    if (none.length > 0 || !edge || more.length > 0) continue;
    met.find((each) => standsBeside(edge, each.vertical))?.vertical.push(edge);
  }
  return met
    .filter((each) => each.horizontal.length <= MOST_LINES && each.vertical.length <= MOST_LINES)
    .map(toLattice);
}

function meets(h: Edge, v: Edge): boolean {
  return v.at >= h.from - REACH && v.at <= h.to + REACH && h.at >= v.from - REACH && h.at <= v.to + REACH;
}

/** A side of a table whose cell there goes on from one page to the next meets no line across. */
function standsBeside(edge: Edge, vertical: readonly Edge[]): boolean {
  const from = Math.min(...vertical.map((each) => each.from));
  const to = Math.max(...vertical.map((each) => each.to));
  return Math.abs(edge.from - from) <= SAME && Math.abs(edge.to - to) <= SAME;
}

/** Where a table is open at a side (no border there, or cut by the page's end), its lines' ends are its edge. */
function toLattice(edges: Edges): Lattice {
  const { horizontal, vertical } = edges;
  const box = union([
    ...horizontal.map(({ at, from, to }) => ({ x0: from, x1: to, y0: at, y1: at })),
    ...vertical.map(({ at, from, to }) => ({ x0: at, x1: at, y0: from, y1: to })),
  ]);
  const xs = distinct([...vertical.map(({ at }) => at), box.x0, box.x1, ...commonEnds(horizontal)]);
  const ys = distinct([...horizontal.map(({ at }) => at), box.y0, box.y1, ...commonEnds(vertical)]);
  return { xs, ys, edges, box };
}

/** Coordinates at which several lines end although none crosses there: a side without border. */
function commonEnds(lines: readonly Edge[]): number[] {
  const ends = lines.flatMap(({ from, to }) => [from, to]);
  return ends.filter((end) => ends.filter((other) => Math.abs(other - end) < SAME / 2).length >= FEWEST_ENDS);
}

/** Coordinates in order; of those next to one another the one that came first, since lines come before their ends. */
function distinct(coordinates: readonly number[]): number[] {
  const kept: number[] = [];
  for (const each of coordinates) {
    if (!kept.some((other) => Math.abs(other - each) < SAME)) kept.push(each);
  }
  return kept.sort((a, b) => a - b);
}

/** Things in groups that grow together. */
export class Groups {
  private readonly parents: number[];

  constructor(count: number) {
    this.parents = Array.from({ length: count }, (_, index) => index);
  }

  /** The group's representative. */
  find(member: number): number {
    let root = member;
    while (this.parents[root] !== root) root = this.parents[root]!;
    for (let each = member; each !== root;) {
      const next = this.parents[each]!;
      this.parents[each] = root;
      each = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    this.parents[this.find(a)] = this.find(b);
  }
}
