/** A credential that is not good. The caller is told no more than that; `reason` is for the log. */
export class CredentialRefusedError extends Error {
  override readonly name = 'CredentialRefusedError';

  constructor(
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super('The credential is not accepted.', options);
  }
}

/** The keys that a credential has to be checked with cannot be had now: it may be good. */
export class KeysUnavailableError extends Error {
  override readonly name = 'KeysUnavailableError';

  constructor(options?: ErrorOptions) {
    super('The credential cannot be checked now.', options);
  }
}
