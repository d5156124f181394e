export { clearLoaders, createLoaders, type Loaders } from './create-loaders';
export type { ReportAsOf } from './report.loaders';
