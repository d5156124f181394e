import type { TypedDocumentString } from './operations.generated';
import { credentialHeaders } from './credential';

/** An answer of the service that holds errors, in its own words. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    message: string,
    readonly code: string | null,
    readonly status: number,
  ) {
    super(message);
  }
}

interface GraphqlAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * Given an operation and its variables, returns its data; throws an ApiError if the service answers with an error, and
 * what `fetch` throws if it does not answer.
 */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...credentialHeaders() },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal: signal ?? null,
  });
  const answer = (await response.json()) as GraphqlAnswer<Data>;
  const error = answer.errors?.[0];
  if (error) throw new ApiError(error.message, error.extensions?.code ?? null, response.status);
  return answer.data!;
}
