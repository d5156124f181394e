export { findAlignedTables } from './find-aligned-tables';
