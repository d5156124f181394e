/** An SQLite file, relative paths from the working directory, or `:memory:`. */
export interface SqliteSettings {
  readonly kind: 'sqlite';
  readonly path: string;
}

/** A PostgreSQL database by its address, credentials included. */
export interface PostgresSettings {
  readonly kind: 'postgres';
  readonly url: string;
  /** Streaming replicas of it that may answer reads. */
  readonly replicaUrls?: readonly string[];
}

/** Where the reports are kept. */
export type DatabaseSettings = SqliteSettings | PostgresSettings;

const SQLITE = 'sqlite:';
const POSTGRES = /^postgres(?:ql)?:\/\//;

/**
 * Given a DATABASE_URL, returns its settings, or undefined if it is none we can open. `sqlite://…` is refused on
 * purpose: tools disagree whether the path after it is relative.
 */
export function readDatabaseUrl(url: string): DatabaseSettings | undefined {
  if (url.includes('\0')) return undefined;
  if (POSTGRES.test(url)) return namesDatabase(url) ? { kind: 'postgres', url } : undefined;
  if (!url.startsWith(SQLITE)) return undefined;
  const path = url.slice(SQLITE.length);
  if (path === '' || path.startsWith('//')) return undefined;
  return { kind: 'sqlite', path };
}

/** Given addresses of PostgreSQL databases with commas between, returns them, or undefined if one is none. */
export function readReplicaUrls(list: string): readonly string[] | undefined {
  const urls = list.split(',').map((url) => url.trim());
  return urls.every((url) => readDatabaseUrl(url)?.kind === 'postgres') ? urls : undefined;
}

/** Given a database and the addresses of its replicas, returns both as one, and a sentence for what contradicts. */
export function withReplicas(
  database: DatabaseSettings,
  replicaUrls: readonly string[],
): { readonly database: DatabaseSettings; readonly problems: readonly string[] } {
  if (replicaUrls.length === 0) return { database, problems: [] };
  if (database.kind === 'postgres') return { database: { ...database, replicaUrls }, problems: [] };
  return {
    database,
    problems: ['DATABASE_REPLICA_URLS is set; the database of DATABASE_URL has to be PostgreSQL then.'],
  };
}

function namesDatabase(url: string): boolean {
  return URL.canParse(url) && new URL(url).pathname.length > 1;
}

/** Given a DATABASE_URL, or several, returns what an error message may show of it: never a password. */
export function withoutCredentials(url: string): string {
  return url.replace(/\/\/.*@/, '//…@');
}
