export { createDataSource } from './create-data-source';
export { openStorage, type SourceContent, type Storage, type StorageOptions } from './open-storage';
export * from './repositories';
export {
  StorageBusyError,
  StorageUnavailableError,
  UnknownDistrictError,
  UnknownRevisionError,
} from './storage-errors';
