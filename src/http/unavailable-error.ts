import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { StorageUnavailableError } from '../storage';

/** After so many seconds a client may ask again: a failover takes some. */
export const RETRY_AFTER_SECONDS = '5';

/** The database cannot be used. What was asked to be written was written whole or not at all. */
export class UnavailableError extends GraphQLError {
  constructor(reason: StorageUnavailableError) {
    super('The service cannot answer now; ask again later. A change that was asked for may have been made.', {
      originalError: reason,
      extensions: {
        code: 'SERVICE_UNAVAILABLE',
        http: { status: 503, headers: new HeaderMap([['retry-after', RETRY_AFTER_SECONDS]]) },
      },
    });
    this.name = 'UnavailableError';
  }
}
