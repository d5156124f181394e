import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestListener } from '@apollo/server';
import type { RequestContext } from './request-context';

/** Given a request, returns what listens to how it is answered. */
export type ListenToRequest = (request: GraphQLRequestContext<RequestContext>) => RequestListener;

/** The hooks that ours have. */
export type RequestListener = Pick<
  GraphQLRequestListener<RequestContext>,
  'didResolveOperation' | 'didEncounterErrors' | 'responseForOperation' | 'willSendResponse'
>;

/**
 * Given what listens to requests, returns the one plugin by which all of it does, hook by hook in the order given. Apollo
 * waits for every plugin at every hook, whether it has that or not, which takes longer than what most of them do.
 */
export function asOnePlugin(
  listening: readonly (RequestListener | ListenToRequest)[],
): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart(request) {
      const listeners = listening.map((each) => (typeof each === 'function' ? each(request) : each));
      return Promise.resolve({
        async didResolveOperation(resolved) {
          for (const each of listeners)
            if (each.didResolveOperation) await each.didResolveOperation(resolved);
        },
        async didEncounterErrors(failed) {
          for (const each of listeners) if (each.didEncounterErrors) await each.didEncounterErrors(failed);
        },
        async responseForOperation(asked) {
          for (const each of listeners) {
            const response = each.responseForOperation && (await each.responseForOperation(asked));
            if (response) return response;
          }
          return null;
        },
        async willSendResponse(answered) {
          for (const each of listeners) if (each.willSendResponse) await each.willSendResponse(answered);
        },
      });
    },
  };
}
