import type { GraphQLRequest } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { coerceVariables } from '../../graphql';
import type { ListenToRequest, RequestListener } from '../one-plugin';
import { measureOperation, type OperationSize } from './measure-operation';

/** The largest operation that is run. */
export type OperationLimits = OperationSize;

const MEASURES = ['depth', 'aliases', 'cost'] as const;
const UNITS = { depth: 'levels of fields', aliases: 'aliases', cost: 'field values' } as const;

/** A request that brings it with the value `report` is told what it cost. */
const COST_HEADER = 'x-cost';

/**
 * Given the limits, returns what refuses larger operations before anything is executed, with the code
 * QUERY_TOO_COMPLEX and the size in the message, so that an honest client knows what to reduce. An answer tells its
 * cost to who asks for it: telling all would make every answer longer.
 */
export function listenForSize(limits: OperationLimits): ListenToRequest {
  return ({ request }) => {
    let size: OperationSize | undefined;
    const listener: RequestListener = {
      didResolveOperation: ({ schema, document, operation }) => {
        // An operation that does not exist and wrong variables are the executor's to refuse: it says what is wrong.
        const coerced = operation && coerceVariables(schema, operation, request.variables);
        if (coerced) {
          size = measureOperation(schema, document, operation, coerced);
          refuseLarger(size, limits);
        }
        return Promise.resolve();
      },
    };
    if (asksForCost(request)) {
      listener.willSendResponse = ({ response: { body } }) => {
        if (size && body.kind === 'single') {
          const cost = { requested: size.cost, maximum: limits.cost };
          body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        }
        return Promise.resolve();
      };
    }
    return listener;
  };
}

/** Given the extensions of a refusal, returns those that say which measure was exceeded, and by how much. */
export function exceededMeasures(extensions: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    MEASURES.filter((measure) => measure in extensions).map((measure) => [measure, extensions[measure]]),
  );
}

/** Given a request, returns whether its answer tells its cost. */
export function asksForCost({ http }: GraphQLRequest): boolean {
  return http?.headers.get(COST_HEADER) === 'report';
}

function refuseLarger(size: OperationSize, limits: OperationLimits): void {
  for (const measure of MEASURES) {
    const [requested, maximum] = [size[measure], limits[measure]];
    if (requested <= maximum) continue;
    throw new GraphQLError(
      `This operation asks for ${String(requested)} ${UNITS[measure]}; at most ${String(maximum)} are answered at once.`,
      {
        extensions: { code: 'QUERY_TOO_COMPLEX', [measure]: { requested, maximum }, http: { status: 400 } },
      },
    );
  }
}
