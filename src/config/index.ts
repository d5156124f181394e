export { ConfigurationError } from './configuration-error';
export type { DatabaseSettings } from './database-settings';
export { readSettings, type RequestLimits, type Settings } from './settings';
