import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ask } from './ask';
import type { TypedDocumentString } from './operations.generated';

/**
 * Given an operation and its variables (null: not yet known, so nothing is asked), returns the state of its answer.
 * While new variables are asked about, the former answer stays on the screen.
 */
export function useAnswer<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
): UseQueryResult<Data> {
  return useQuery({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => ask(document, variables!, signal),
    enabled: variables !== null,
    placeholderData: keepPreviousData,
  });
}
