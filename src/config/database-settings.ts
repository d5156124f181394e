/** An SQLite file, relative paths from the working directory, or `:memory:`. */
export interface SqliteSettings {
  readonly kind: 'sqlite';
  readonly path: string;
}

/** A PostgreSQL database by its address, credentials included. */
export interface PostgresSettings {
  readonly kind: 'postgres';
  readonly url: string;
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

function namesDatabase(url: string): boolean {
  return URL.canParse(url) && new URL(url).pathname.length > 1;
}

/** Given a DATABASE_URL, returns what an error message may show of it: never a password. */
export function withoutCredentials(url: string): string {
  return url.replace(/\/\/.*@/, '//…@');
}
