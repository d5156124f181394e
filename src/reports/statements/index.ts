export { readStatements, type NarrativePart, type ReadStatements } from './read-statements';
export { isPageMark, joinWrappedLines } from './wrapped-lines';
