import { HeaderMap, type GraphQLRequestContext, type GraphQLResponse } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { WrittenAnswer, type KeptBytes } from '../../graphql';
import { asksForCost } from '../limits/limits-plugin';
import type { ListenToRequest, RequestListener } from '../one-plugin';
import type { RequestContext } from '../request-context';
import type { AnswerOrigin } from './answer-tag';
import { holdsAnswer } from './etag';

/** What answers are cached by. */
export interface Caching {
  /** The version of the dataset now. */
  readonly version: () => Promise<string>;
  readonly tagOf: (origin: AnswerOrigin) => string | null;
  /** Null where none are kept. */
  readonly answers: KeptBytes | null;
}

type Request = GraphQLRequestContext<RequestContext>;

/** Anyone may keep it, and asks before each use whether it is still true: no answer is older than the last import. */
const PUBLIC = 'public, no-cache';
const PRIVATE = 'private, no-store';
const NEVER = 'no-store';

/**
 * Given what to cache by, returns what answers queries of anonymous callers from what is kept, and those who
 * have the very answer with 304. It comes after all that refuses requests, and before all that works answers out.
 *
 * The version is read before the answer is worked out, so whatever is written meanwhile gives the answer an outdated
 * name at worst, never a current one. Answers to callers with a credential are never kept.
 */
export function answerFromKept(caching: Caching): ListenToRequest {
  return () => listen(caching);
}

function listen({ version, tagOf, answers }: Caching): RequestListener {
  let tag: string | null = null;
  let isKept = false;

  return {
    async responseForOperation(request: Request): Promise<GraphQLResponse | null> {
      if (!isOpenQuery(request) || (answers === null && !isGet(request))) return null;
      // A database that does not answer is told by who needs its data.
      const current = await version().catch(() => null);
      if (current === null) return null;
      tag = tagOf({
        queryHash: request.queryHash!,
        operationName: request.request.operationName ?? null,
        variables: request.request.variables,
        version: current,
      });
      if (tag === null) return null;
      if (mayHold(request) && holdsAnswer(request.request.http?.headers.get('if-none-match'), tag))
        return { http: { status: 304, headers: new HeaderMap() }, body: bodyOf(null) };
      const kept = answers?.get(tag);
      isKept = kept !== undefined;
      return kept ? { http: { headers: new HeaderMap() }, body: bodyOf(new WrittenAnswer(kept)) } : null;
    },

    willSendResponse(request: Request): Promise<void> {
      const { response, contextValue } = request;
      const { headers, status } = response.http;
      const data = tag === null ? null : soundData(response as GraphQLResponse);
      if (data && answers && !isKept) {
        const written = data instanceof WrittenAnswer ? data : new WrittenAnswer(bytesOf(data));
        answers.set(tag!, written.body);
        response.body = bodyOf(written);
      }
      if (data || status === 304) {
        if (isGet(request)) headers.set('etag', `W/"${tag!}"`).set('cache-control', PUBLIC);
      } else headers.set('cache-control', contextValue.caller === null ? NEVER : PRIVATE);
      return Promise.resolve();
    },
  };
}

function isOpenQuery({ operation, contextValue }: Request): boolean {
  return operation?.operation === OperationTypeNode.QUERY && contextValue.caller === null;
}

function isGet({ request }: Request): boolean {
  return request.http?.method === 'GET';
}

/** Who asks for the cost of an answer has to hear it, and nobody has an answer with its cost: it gets no tag. */
function mayHold(request: Request): boolean {
  return isGet(request) && !asksForCost(request.request);
}

/** The data of an answer without any error that is nothing but data; else null. */
function soundData({ http, body }: GraphQLResponse): object | null {
  if (body.kind !== 'single' || (http.status !== undefined && http.status !== 200)) return null;
  const { data, errors, extensions } = body.singleResult;
  return errors === undefined && extensions === undefined ? (data ?? null) : null;
}

function bytesOf(data: object): Buffer {
  return Buffer.from(JSON.stringify({ data }));
}

function bodyOf(data: Record<string, unknown> | null): GraphQLResponse['body'] {
  return { kind: 'single', singleResult: { data } };
}
