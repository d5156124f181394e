/** Larger files than this are no annual reports: the longest seen are under 1 MB, scans apart. */
export const LARGEST_DOCUMENT = 20 * 1024 * 1024;
/** No report has a hundredth of these paragraphs and tables. */
export const MOST_BLOCKS = 50_000;
/** Characters; the longest reports have some 200,000, with all that stands around them on their pages. */
export const MOST_TEXT = 2_000_000;
/**
 * The parser's time grows with the square of its depth, so reading a page stops here. Sloppy pages reach some hundreds
 * by elements never closed.
 */
export const DEEPEST_ELEMENT = 10_000;
