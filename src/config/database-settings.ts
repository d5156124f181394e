/** Where the reports are kept: an SQLite file, relative paths from the working directory, or `:memory:`. */
export interface DatabaseSettings {
  readonly kind: 'sqlite';
  readonly path: string;
}

const SQLITE = 'sqlite:';

/**
 * Given a DATABASE_URL, returns its settings, or undefined if it is none we can open. `sqlite://…` is refused on
 * purpose: tools disagree whether the path after it is relative.
 */
export function readDatabaseUrl(url: string): DatabaseSettings | undefined {
  if (!url.startsWith(SQLITE)) return undefined;
  const path = url.slice(SQLITE.length);
  if (path === '' || path.startsWith('//') || path.includes('\0')) return undefined;
  return { kind: 'sqlite', path };
}

/** Given a DATABASE_URL, returns what an error message may show of it: never a password. */
export function withoutCredentials(url: string): string {
  return url.replace(/\/\/.*@/, '//…@');
}
