export { clearLoaders, createLoaders, type Loaders } from './create-loaders';
export { keepReports } from './kept-reports';
export type { ReportAsOf } from './report.loaders';
