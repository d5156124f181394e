export { normalizeLabel } from './normalize-label';
export { recognizeTables } from './recognize-tables';
export type { RecognizedRow, RecognizedTable, RecognizedTables, RecognizedValue } from './recognized-table';
