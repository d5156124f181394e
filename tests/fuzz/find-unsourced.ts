import { readDocument } from '../../src/documents';
import { readFigure, shiftPointLeft, type AnnualReport, type Cell, type Statement } from '../../src/domain';

/**
 * Given a document and the report read from it, returns what is wrong with its figures: each must be what its raw text
 * says, and the raw text must stand in this document where the figure's place says; so must those of the narrative.
 */
export async function findUnsourced(content: Uint8Array, report: AnnualReport): Promise<string[]> {
  const { sha256, document } = await readDocument(content);
  const text = document?.text ?? '';
  const rows = [...report.disclosureCategories, ...report.applicationOutcomes, ...report.reviewCases];
  const cells = [...rows, ...report.extraRows].flatMap((row) => row.cells);
  const stated = cells.filter((cell) => cell.state === 'STATED');
  return [
    ...(stated.length === 0 ? ['no figure at all'] : []),
    ...stated.flatMap((cell) => complaint(cell, text, sha256) ?? []),
    ...report.statements.flatMap((statement) => strayStatement(statement, text, sha256) ?? []),
    ...rows.flatMap((row) => row.cells.flatMap((cell) => strayFigure({ ...row }, cell) ?? [])),
  ];
}

function complaint(cell: Cell, text: string, sha256: string): string | null {
  if (!isSaid(cell)) return `${cell.value} is not “${cell.text}”`;
  const { start, end } = cell.place;
  if (cell.place.sha256 !== sha256 || start === null || end === null) return `${cell.value} has no place`;
  const there = text.slice(start, end);
  return bare(there) === bare(cell.text) ? null : `“${there}” stands where “${cell.text}” should`;
}

/** Fees in 元 are converted; changes may have their sign in words. */
function isSaid({ field, value, text }: Cell): boolean {
  const said = readFigure(text).value;
  if (field === 'itemsChange' && said === null) return text.includes(value?.replace('-', '') ?? '');
  return value === said || (field === 'feeAmount' && said !== null && value === shiftPointLeft(said, 4));
}

/** A row's own figure is its cell's, or null where the cell states none that fits. */
function strayFigure(row: Readonly<Record<string, unknown>>, { field, value, text }: Cell): string | null {
  const figure = row[field];
  const isCells = typeof figure === 'number' ? value !== null && figure === Number(value) : figure === value;
  return figure === null || figure === undefined || isCells
    ? null
    : `${field} is ${JSON.stringify(figure)}, its cell says “${text}”`;
}

/** A figure said in the narrative stands in this document, and in the sentence that is given with it. */
function strayStatement(
  { value, text: sentence, place }: Statement,
  text: string,
  sha256: string,
): string | null {
  const { start, end } = place;
  if (place.sha256 !== sha256 || start === null || end === null) return `${value} has no place`;
  const there = bare(text.slice(start, end));
  const isThere = there !== '' && (sentence === null || bare(sentence).includes(there));
  return isThere ? null : `“${there}” is said to be ${value} in “${sentence}”`;
}

/** The text without white space and the marks of a line's end, which reading sets anew. */
function bare(text: string): string {
  return text.replace(/<br\s*\/?>/gi, '').replace(/\s/g, '');
}
