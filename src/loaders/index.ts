export { clearLoaders, createLoaders, type Loaders } from './create-loaders';
export type { JsonRowsAsked } from './json-rows.loader';
export { keepReports } from './kept-reports';
export type { ReportAsOf } from './report.loaders';
