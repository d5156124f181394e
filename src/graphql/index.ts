export { buildSchema } from './build-schema';
export { createContext, type GraphqlContext } from './context';
export { BadUserInputError, RefusalError } from './errors';
export { formatError } from './format-error';
export { printSchemaText } from './print-schema';
