export { CALLER_NAME, type AuthSettings, type HashedToken, type JwtSettings } from './auth-settings';
export { childEnvironment } from './child-environment';
export { ConfigurationError } from './configuration-error';
export type { DatabaseSettings, PostgresSettings, SqliteSettings } from './database-settings';
export { readSettings, type RequestLimits, type Settings, type TraceSettings } from './settings';
