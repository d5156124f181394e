/** Given anything thrown, returns the short code that Node and SQLite give their errors, such as SQLITE_BUSY. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
