export { buildSchema } from './build-schema';
export { createContext, mayWrite, type GraphqlContext, type Requester } from './context';
export { BadUserInputError, RefusalError } from './errors';
export { QueryExecutor } from './execution/query-executor';
export { WrittenAnswer } from './execution/written-answer';
export { formatError } from './format-error';
export { createIngestAccess, type IngestAccess, type UploadParser } from './mutations/ingest-access';
export { printSchemaText } from './print-schema';
export type { Caller } from '../domain';
