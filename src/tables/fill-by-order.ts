import type { EditionRow } from './editions';
import type { LogicalRow } from './logical-rows';
import { EXACT_MATCH, matchLabel } from './match-label';
import { normalizeLabel } from './normalize-label';
import type { RowReading } from './row-reading';

/** A row of the document taken for one of the form's. */
export interface FoundRow {
  readonly row: LogicalRow;
  readonly expected: EditionRow;
  readonly reading: RowReading;
}

/** Shorter labels (其他, 总计) may be the first line of another, such as 其他法律行政法规禁止公开. */
const SHORTEST_ANCHOR = 4;

/** An edition that explains how many rows there are is better than one that does not; labels weigh about 100. */
const FILLED_SCORE = 50;

/**
 * Given the rows of a document, those of the form and the pairs told by their labels, returns the pairs with the rows
 * added whose labels lines of text have torn apart: where, between two rows that are told, stand exactly as many rows
 * of the right width as the form has there, they are these rows.
 */
export function fillByOrder(
  rows: readonly LogicalRow[],
  expected: readonly EditionRow[],
  found: readonly FoundRow[],
): readonly FoundRow[] {
  const anchors = found.filter(({ reading }) => normalizeLabel(reading.label).length >= SHORTEST_ANCHOR);
  if (anchors.length === 0 || anchors.some(({ row }) => row.grid.shape !== 'LINES')) return found;
  const lines = rows.filter((row) => row.grid.shape === 'LINES');
  const filled: FoundRow[] = [...anchors];
  for (let at = 0; at <= anchors.length; at += 1) {
    const [before, after] = [anchors[at - 1], anchors[at]];
    const between = expected.slice(
      before ? expected.indexOf(before.expected) + 1 : 0,
      after ? expected.indexOf(after.expected) : undefined,
    );
    const candidates = lines
      .slice(before ? lines.indexOf(before.row) + 1 : 0, after ? lines.indexOf(after.row) : undefined)
      .filter((row) => row.cells.length - row.labelCount === between[0]?.fields.length);
    // At the ends only one row bounds the place, so the words that are left have to agree.
    const isBounded = before !== undefined && after !== undefined;
    const fits =
      candidates.length === between.length &&
      (isBounded || candidates.every((row, index) => couldBe(row, between[index]!)));
    if (fits) {
      filled.push(...between.map((each, index) => byPlace(candidates[index]!, each)));
    } else {
      filled.push(...found.filter(({ expected: each }) => between.includes(each)));
    }
  }
  return filled.sort((a, b) => expected.indexOf(a.expected) - expected.indexOf(b.expected));
}

/** Whether what is left of a row's label may be the form's row: words that are long enough tell. */
function couldBe(row: LogicalRow, expected: EditionRow): boolean {
  const label = normalizeLabel(row.cells[row.labelCount - 1]?.text ?? '');
  const isTorn = label.length < SHORTEST_ANCHOR;
  return (
    isTorn ||
    matchLabel(label, expected) > 0 ||
    expected.labels.some((wording) => normalizeLabel(wording).includes(label))
  );
}

function byPlace(row: LogicalRow, expected: EditionRow): FoundRow {
  const labelCell = row.cells[Math.max(row.labelCount - 1, 0)]!;
  const values = row.cells.slice(row.labelCount);
  const label = row.labelCount > 0 ? labelCell.text : expected.labels[0]!;
  return {
    row,
    expected,
    reading: {
      label,
      labelCell,
      values,
      score: FILLED_SCORE,
      exact: matchLabel(label, expected) === EXACT_MATCH,
    },
  };
}
