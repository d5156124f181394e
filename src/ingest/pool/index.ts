export { HEAP_LIMIT_MB, TIME_LIMIT_MS } from './limits';
export { createParserPool, type ParserPool, type PoolOptions } from './parser-pool';
