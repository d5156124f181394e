import { SECTION_LABELS, type PlacedText } from '../domain';
import type { Grid, GridLayout } from '../grids';
import { normalizeLabel } from './normalize-label';
import { isOfAnotherYear, yearIn } from './other-years';

/** How likely a table is the report's own, where others hold the same rows. */
export const OTHER_YEARS_TABLE = 0;
export const TABLE = 1;
export const TABLE_UNDER_ITS_HEADING = 2;

/** Captions are short; longer words before a table are narrative. */
const LONGEST_CAPTION = 40;
const CAPTIONS_READ = 2;
const TITLE = /信息公开.{0,80}(?:报告|年报)/;
const HEADINGS = [
  SECTION_LABELS.PROACTIVE_DISCLOSURE,
  SECTION_LABELS.APPLICATIONS,
  SECTION_LABELS.REVIEW_AND_LITIGATION,
].map((label) => normalizeLabel(label.zh));

/** How likely a table is the report's own. */
export type GridRank = (grid: Grid) => number;

/**
 * Given a document, returns how to rank its tables: by the heading and the caption of each. Few documents need it, so
 * nothing is looked at before it is asked for.
 */
export function rankGrids(layout: GridLayout): GridRank {
  let ranks: ReadonlyMap<Grid, number> | null = null;
  return (grid) => (ranks ??= ranksIn(layout)).get(grid) ?? TABLE;
}

function ranksIn({ grids, paragraphs }: GridLayout): ReadonlyMap<Grid, number> {
  const captions = new Map(grids.map((grid) => [grid, captionsOf(grid)]));
  const titled = paragraphs.find(({ text }) => TITLE.test(text) && yearIn(text) !== null);
  const years = [...captions.values()].flat().flatMap((text) => yearIn(text) ?? []);
  const year = (titled && yearIn(titled.text)) ?? Math.max(...years);
  const isOthers = (grid: Grid): boolean =>
    captions.get(grid)!.some((text) => isOfAnotherYear(text) || (yearIn(text) ?? year) < year);
  // Tables one after the other under one heading are as likely: the office's own figures and the whole region's.
  let underHeading = false;
  return new Map(
    grids.map((grid) => {
      underHeading = isUnderHeading(grid) || (underHeading && !grid.before.some(isHeading));
      const rank = underHeading ? TABLE_UNDER_ITS_HEADING : TABLE;
      return [grid, isOthers(grid) ? OTHER_YEARS_TABLE : rank];
    }),
  );
}

/** The short paragraphs right before a table, and the rows over its header that are one cell. */
function captionsOf({ before, rows }: Grid): string[] {
  const titleRows = rows.slice(
    0,
    rows.findIndex(({ cells }) => cells.length > 1),
  );
  return [...before.slice(-CAPTIONS_READ), ...titleRows.flatMap(({ cells }) => cells)]
    .map(({ text }) => text)
    .filter((text) => text.length <= LONGEST_CAPTION && !HEADINGS.includes(normalizeLabel(text)));
}

const ALL_HEADINGS = Object.values(SECTION_LABELS).map((label) => normalizeLabel(label.zh));

function isHeading({ text }: PlacedText): boolean {
  const label = normalizeLabel(text);
  return TITLE.test(text) || ALL_HEADINGS.some((heading) => label.startsWith(heading));
}

function isUnderHeading({ before }: Grid): boolean {
  return before.some(({ text }) => HEADINGS.some((heading) => normalizeLabel(text).startsWith(heading)));
}
