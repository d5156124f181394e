export { dataPackage, type DescribedField } from './data-package';
export { FORMATS, TEXT_FORMATS, type FormatName } from './formats';
export type { Chunk } from './formats/format';
export {
  readSelection,
  SelectionError,
  SELECTORS,
  type SelectorName,
  type Selectors,
} from './read-selection';
export { REPORTS_AT_ONCE } from './read-table';
export type { Table, TableSource } from './table';
export { TABLES } from './tables';
export { writeFolder } from './write-folder';
export { type PartitionFile, writePartitions } from './write-partitions';
export { writeTable } from './write-table';
