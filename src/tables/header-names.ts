import { APPLICATION_FIELDS } from '../domain';
import type { GridCell, GridRow } from '../grids';
import { fieldOf, isOrganizationsHeader } from './header-words';

const ORGANIZATION_FIELDS = APPLICATION_FIELDS.slice(1, -1);
const TOTAL = APPLICATION_FIELDS.length - 1;
/** A header that names fewer fields could be words of something else. */
const FEWEST_NAMES = 2;

/**
 * The names over the single columns from left to right, those of the organizations in the place of their group. They
 * do not depend on spans, which may be lost or wrong. Null where rows of names do not fit together.
 */
export function namesIn(above: readonly GridRow[], fields: readonly string[]): readonly string[] | null {
  const rows = above.map(({ cells }) => namesOfRow(cells));
  const named = (names: readonly string[]): number =>
    names.filter((name) => fieldOf(name, fields) >= 0).length;
  const whole = rows.findLast(
    (names) =>
      fields.length < APPLICATION_FIELDS.length ||
      (hasTypes(names) && names.length > ORGANIZATION_FIELDS.length + 1),
  );
  if (whole) return named(whole) >= FEWEST_NAMES ? whole : null;
  const types = rows.findLast(hasTypes);
  const grouped = rows.find((names) => names.some((name) => isOrganizationsHeader(name)));
  if (!types || !grouped) return null;
  return grouped.flatMap((name) => (isOrganizationsHeader(name) ? types : [name]));
}

/** A row's words, each once where a span is written out. */
function namesOfRow(cells: readonly GridCell[]): string[] {
  return cells
    .map((cell) => cell.text)
    .filter((text, index, texts) => text !== '' && text !== texts[index - 1]);
}

function hasTypes(names: readonly string[]): boolean {
  return names.filter((name) => fieldOf(name, ORGANIZATION_FIELDS) >= 0).length >= FEWEST_NAMES;
}

/**
 * Whether columns of these names may be the fields in the form's order: the known ones keep it, and there is room for
 * the others where they belong.
 */
export function couldBeInOrder(names: readonly string[] | null, fields: readonly string[]): boolean {
  if (!names || names.length < fields.length) return true;
  let last = { at: -1, field: -1 };
  const known = names.flatMap((name, at) => {
    const field = fieldOf(name, fields);
    return field >= 0 ? [{ at, field }] : [];
  });
  if (known.length < FEWEST_NAMES) return true;
  for (const each of [...known, { at: names.length, field: fields.length }]) {
    if (each.field <= last.field || each.at - last.at < each.field - last.field) return false;
    last = each;
  }
  return true;
}

/** The fields in the order in which the form's header names them, read line by line, and in that of a header in one line. */
const ORDERS = [[0, 6, 1, 2, 3, 4, 5].join(), [0, 1, 2, 3, 4, 5, 6].join()];

/**
 * Given the words before table 3's figures where only their order is known, returns whether they name the columns in
 * another order than the form's; false where not all the types of organizations are told.
 */
export function isInAnotherOrder(words: readonly string[]): boolean {
  const fields = words.map((word) => fieldOf(word, APPLICATION_FIELDS));
  const from = fields.findIndex((field) => field >= 0 && field < TOTAL);
  const types = ORGANIZATION_FIELDS.map((_, index) => fields.lastIndexOf(index + 1));
  if (from === -1 || types.includes(-1)) return false;
  const start = words.findLastIndex((_, at) => at < Math.min(...types) && fields[at] === TOTAL);
  const named = fields.slice(start === -1 ? from : Math.min(from, start)).filter((field) => field >= 0);
  return (
    named.length >= ORGANIZATION_FIELDS.length &&
    !ORDERS.some((order) => order.startsWith(named.join())) &&
    // Spans written out name some columns in both lines.
    !named.join().endsWith(ORDERS[1]!)
  );
}
