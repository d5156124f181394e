import type { GraphQLRequestContext } from '@apollo/server';
import type { RequestListener } from '../one-plugin';
import type { RequestContext } from '../request-context';

/** Tells a request's telemetry what became of it. It comes last: what the others made of the answer is what counts. */
export const tellTelemetry: RequestListener = {
  willSendResponse(request) {
    const { operation, operationName, contextValue } = request;
    contextValue.telemetry?.end(operationName, operation?.operation, codesOf(request));
    return Promise.resolve();
  },
};

function codesOf({ response }: GraphQLRequestContext<RequestContext>): string[] {
  const { body } = response;
  const errors = body?.kind === 'single' ? body.singleResult.errors : undefined;
  return (errors ?? []).map(({ extensions }) =>
    typeof extensions?.code === 'string' ? extensions.code : 'INTERNAL_SERVER_ERROR',
  );
}
