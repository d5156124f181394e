import type { GraphiQLProps } from 'graphiql';
import type { ExecutionResult } from 'graphql';

/**
 * Given an operation, returns the server's answer as it stands: errors of a refused operation are JSON too.
 * Headers typed into the playground, such as a curator's credential, go along.
 */
export const fetcher: GraphiQLProps['fetcher'] = async (operation, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...options?.headers,
    },
    body: JSON.stringify(operation),
  });
  return (await response.json()) as ExecutionResult;
};
