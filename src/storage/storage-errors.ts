/** The database cannot be opened, or is not what it should be. The reason is a short code, never a path. */
export class StorageUnavailableError extends Error {
  override readonly name = 'StorageUnavailableError';

  constructor(reason: string, options?: ErrorOptions) {
    super(`The database cannot be used: ${reason}.`, options);
  }
}

/** Another process has been writing for so long that a write was given up. Nothing was written. */
export class StorageBusyError extends Error {
  override readonly name = 'StorageBusyError';

  constructor() {
    super('The database is being written by another process; nothing was written.');
  }
}

/** A read took longer than any answer is waited for, and was given up by the database. */
export class StorageTimeoutError extends Error {
  override readonly name = 'StorageTimeoutError';

  constructor() {
    super('The database took too long to answer.');
  }
}

/** A report names a division that is not stored; divisions come first. */
export class UnknownDistrictError extends Error {
  override readonly name = 'UnknownDistrictError';

  constructor(readonly code: string) {
    super(`The division ${code} is not stored.`);
  }
}

/** Findings were given for a revision that is not stored. */
export class UnknownRevisionError extends Error {
  override readonly name = 'UnknownRevisionError';

  constructor(readonly revisionId: string) {
    super(`The revision ${revisionId} is not stored.`);
  }
}

/** A backup was not made; nothing of it is left. */
export class BackupError extends Error {
  override readonly name = 'BackupError';

  constructor(reason: string, options?: ErrorOptions) {
    super(`No backup was made: ${reason}.`, options);
  }
}
