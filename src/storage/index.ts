export { backUp } from './back-up';
export { isDatabaseFile } from './database-files';
export { createDataSource } from './open-database';
export { openStorage, type SourceContent, type Storage, type StorageOptions } from './open-storage';
export * from './curation-repositories';
export type { JsonMember } from './json-rows';
export * from './repositories';
export {
  BackupError,
  StorageBusyError,
  StorageTimeoutError,
  StorageUnavailableError,
  UnknownDistrictError,
  UnknownRevisionError,
} from './storage-errors';
export { hashToken, newToken, tokenId, type NewToken } from './token-secret';
