import type { GraphQLRequestContext } from '@apollo/server';
import { getOperationAST, GraphQLError, OperationTypeNode } from 'graphql';
import { mayWrite } from '../../graphql';
import type { RequestListener } from '../one-plugin';
import type { RequestContext } from '../request-context';
import { NEEDS_CREDENTIAL, NEEDS_CURATOR, type Refusal } from './authenticate-request';

/**
 * Refuses mutations of callers who may not write before anything of them is measured or run, whatever else is wrong
 * with them. The schema asks for the role once more, at every field.
 */
export const mutationGate: RequestListener = {
  didResolveOperation(request) {
    const refusal = refusalOf(request);
    if (refusal) throw new GraphQLError(refusal.message, { extensions: extensionsOf(refusal) });
    return Promise.resolve();
  },
  // What is not valid never comes to be an operation.
  willSendResponse(request) {
    const refusal = request.operation ? null : refusalOf(request);
    if (!refusal) return Promise.resolve();
    const { code } = extensionsOf(refusal);
    const errors = [{ message: refusal.message, extensions: { code } }];
    request.response.body = { kind: 'single', singleResult: { errors } };
    request.response.http.status = refusal.status;
    return Promise.resolve();
  },
};

function refusalOf(request: GraphQLRequestContext<RequestContext>): Refusal | null {
  const { document, contextValue } = request;
  // By POST alone: a mutation by GET is refused as such.
  if (!document || request.request.http?.method === 'GET') return null;
  const operation = getOperationAST(document, request.request.operationName);
  if (operation?.operation !== OperationTypeNode.MUTATION) return null;
  if (contextValue.caller === null) return NEEDS_CREDENTIAL;
  return mayWrite(contextValue.caller) ? null : NEEDS_CURATOR;
}

function extensionsOf({ code, status }: Refusal) {
  return { code, http: { status } };
}
