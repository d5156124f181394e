export { clearLoaders, createLoaders, type Loaders } from './create-loaders';
export type { JsonRowsAsked } from './json-rows.loader';
export { keepReads } from './keep-reads';
export type { ReportAsOf } from './report.loaders';
