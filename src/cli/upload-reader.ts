import type { UploadParser } from '../graphql';
import type { ParserPool } from '../ingest';

/** Reads what curators import in a process of its own, which no document can take the server down with. */
export interface UploadReader extends UploadParser {
  close(): Promise<void>;
}

/** Returns a reader whose process is started by the first import. Close it, or this process does not end. */
export function createUploadReader(): UploadReader {
  let pool: Promise<ParserPool> | undefined;
  const start = async (): Promise<ParserPool> => {
    const { createParserPool } = await import('../ingest');
    return createParserPool({ jobs: 1 });
  };
  return {
    parse: async (...request) => (await (pool ??= start())).parse(...request),
    close: async () => (await pool)?.close(),
  };
}
