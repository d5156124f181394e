import { Gazetteer, placeIn, type District, type PlacedText } from '../../../src/domain';
import { loadDivisions } from '../../../src/ingest';
import type { IdentityMarks } from '../../../src/reports/identity/identity-marks';

export const SHA256 = 'd'.repeat(64);

/** Every division since 2018, as the program knows them. */
export const gazetteer = new Gazetteer(loadDivisions());

/** Given lines, returns them with their places in the text they make. */
export function linesOf(...texts: readonly string[]): PlacedText[] {
  let start = 0;
  return texts.map((text, index) => {
    const place = placeIn(SHA256, { line: index + 1, start, end: start + text.length });
    start += text.length + 1;
    return { text, place };
  });
}

/** Marks of a page that has none but these. */
export function marksOf(marks: Partial<IdentityMarks> = {}): IdentityMarks {
  return {
    siteCode: null,
    publisher: null,
    icpProvince: null,
    policeCode: null,
    publishedOn: null,
    ...marks,
  };
}

/** Given a code of a division that there is, returns it. */
export function division(code: string): District {
  const found = gazetteer.find(code);
  if (!found) throw new Error(`No list has the code ${code}.`);
  return found;
}
