/** Words by which a row, a column or a table says that it is for another year than the report. */
const OTHER_YEAR = /上年(?!结转)|去年|上一年(?!结转)|上一年度(?!结转)|往年|同期/;
const YEAR = /(?<!\d)20\d{2}(?!\d)(?=\s*年|\s*$)/;

/** Given words over or before figures, returns whether they say that the figures are for another year. */
export function isOfAnotherYear(text: string): boolean {
  return OTHER_YEAR.test(text.replace(/\s/g, ''));
}

/** Given words over or before figures, returns the year they name, or null. */
export function yearIn(text: string): number | null {
  const year = YEAR.exec(text.normalize('NFKC'))?.[0];
  return year === undefined ? null : Number(year);
}
