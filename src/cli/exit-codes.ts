/** What the process's exit says: all well, some document gave no report (or a check failed), or wrong usage. */
export const EXIT = { OK: 0, SOME_FAILED: 1, USAGE: 2 } as const;

/** The call itself is wrong; told in a sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
