export { importOnce, type BulkOptions } from './import-once';
export { takeTurns } from './take-turns';
