/** Where a row's figures stand beside the lines of its label; the middle is what programs choose unless told otherwise. */
interface Anchor {
  readonly at: (first: number, last: number) => number;
  readonly cost: number;
}

const ANCHORS: readonly Anchor[] = [
  { at: (first, last) => (first + last) / 2, cost: 0 },
  { at: (first) => first, cost: 0.2 },
  { at: (_, last) => last, cost: 0.2 },
];
/** Costs, in parts of a line's height: of a line that is no row's, and of a row without a label. */
const LOOSE_LINE = 0.7;
const BARE_ROW = 1.6;
/** Of a line above the first row or below the last that is none of theirs. */
const END_LINE = 0.05;
/** Of a label's lines set wider apart than lines are, and of two labels set no wider. */
const AGAINST_SPACING = 0.8;
/** Of an item's beginning within a label. */
const AGAINST_NUMBER = 1.2;
/** At most, of the figures' place beside a label that a page's end cuts. */
const CUT_LABEL = 0.3;
/** Rows stand this much farther apart than lines of one row, in parts of a line's height, where they do so at all. */
export const ROW_SPACING = 1.08;
/** Lines of one label stand at most this far apart, in parts of a line's height. */
const WIDEST_LEADING = 1.6;
/** The longest label takes so many lines in a column of three characters. */
const MOST_LINES = 14;

/** A line of a label, by how far down it stands and on which page. */
export interface LabelPosition {
  readonly y: number;
  readonly page: number;
  /** Whether it begins an item of an enumeration: labels are numbered, and their further lines are not. */
  readonly beginsItem: boolean;
}

/** Which lines make a row's label; `end` exclusive; none if both are equal. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
  /** How far the figures stand from where they would beside these lines, in parts of a line's height. */
  readonly miss: number;
}

/**
 * Given label lines and the heights of rows of figures, both from top to bottom, and a line's height, returns the lines of
 * each row's label: consecutive ones beside whose middle, first or last line the row's figures stand, the same in all rows.
 * Lines at the ends may be no row's.
 */
export function assignLabels(
  lines: readonly LabelPosition[],
  rows: readonly number[],
  lineHeight: number,
): LineRange[] {
  const readings = ANCHORS.map((anchor) => assign(lines, rows, lineHeight, anchor));
  return readings.reduce((best, each) => (each.cost < best.cost ? each : best)).ranges;
}

/** The cheapest way to read rows from one on, with the lines from one on. */
interface Reading {
  readonly cost: number;
  /** The lines of the first of these rows, or null if the first of these lines is no row's. */
  readonly range: LineRange | null;
}

function assign(
  lines: readonly LabelPosition[],
  rows: readonly number[],
  lineHeight: number,
  anchor: Anchor,
): { cost: number; ranges: LineRange[] } {
  const spacing = spacingCosts(lines, lineHeight);
  const best: Reading[][] = [...rows.map((): Reading[] => []), []];
  for (let line = 0; line <= lines.length; line += 1) {
    best[rows.length]![line] = { cost: (lines.length - line) * END_LINE, range: null };
  }
  const withLabel = (row: number, start: number, end: number, within: number): Reading => {
    const [first, last] = [lines[start]!, lines[end - 1]!];
    const miss = Math.abs(anchor.at(first.y, last.y) - rows[row]!) / lineHeight;
    const placing = first.page === last.page ? miss : Math.min(miss, CUT_LABEL);
    const after = row + 1 < rows.length ? (spacing[end]?.between ?? 0) : 0;
    return { cost: placing + within + after + best[row + 1]![end]!.cost, range: { start, end, miss } };
  };
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    for (let line = lines.length; line >= 0; line -= 1) {
      const readings: Reading[] = [
        { cost: BARE_ROW + best[row + 1]![line]!.cost, range: { start: line, end: line, miss: 0 } },
      ];
      if (line < lines.length) {
        const skipped = best[row]![line + 1]!.cost + (row === 0 ? END_LINE : LOOSE_LINE);
        readings.push({ cost: skipped, range: null });
      }
      let within = 0;
      for (let end = line + 1; end <= Math.min(line + MOST_LINES, lines.length); end += 1) {
        if (end - 1 > line) within += spacing[end - 1]!.within;
        if (within === Infinity) break;
        readings.push(withLabel(row, line, end, within));
      }
      best[row]![line] = readings.reduce((a, b) => (b.cost < a.cost ? b : a));
    }
  }
  return { cost: anchor.cost + (best[0]?.[0]?.cost ?? 0), ranges: rangesOf(best, rows.length) };
}

function rangesOf(best: readonly (readonly Reading[])[], rows: number): LineRange[] {
  const ranges: LineRange[] = [];
  for (let row = 0, line = 0; row < rows;) {
    const { range } = best[row]![line]!;
    if (range) {
      ranges.push(range);
      line = range.end;
      row += 1;
    } else line += 1;
  }
  return ranges;
}

/** Given label lines, returns how far each stands from the one before, in lines' heights; null across pages. */
function distancesOf(lines: readonly LabelPosition[], lineHeight: number): (number | null)[] {
  return lines.map(({ y, page }, at) => {
    const before = lines[at - 1];
    return before?.page === page ? (y - before.y) / lineHeight : null;
  });
}

/**
 * Given label lines and a line's height, returns whether rows stand farther apart than the lines of one: distances that are
 * no whole number of lines.
 */
export function hasRowSpacing(lines: readonly LabelPosition[], lineHeight: number): boolean {
  return distancesOf(lines, lineHeight).some(
    (each) => each !== null && each > ROW_SPACING && Math.abs(each - Math.round(each)) > ROW_SPACING - 1,
  );
}

/** For each line, what it costs to be of one label with the line before, and to begin another label. */
function spacingCosts(
  lines: readonly LabelPosition[],
  lineHeight: number,
): { within: number; between: number }[] {
  const tells = hasRowSpacing(lines, lineHeight);
  return distancesOf(lines, lineHeight).map((distance, at) => {
    if (lines[at]!.beginsItem) return { within: AGAINST_NUMBER, between: 0 };
    if (distance === null) return { within: 0, between: 0 };
    if (distance > WIDEST_LEADING) return { within: Infinity, between: 0 };
    if (!tells) return { within: 0, between: 0 };
    return distance > ROW_SPACING
      ? { within: AGAINST_SPACING, between: 0 }
      : { within: 0, between: AGAINST_SPACING };
  });
}
