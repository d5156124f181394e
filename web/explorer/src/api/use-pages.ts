import {
  keepPreviousData,
  useInfiniteQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query';
import { ask } from './ask';
import type { TypedDocumentString } from './operations.generated';

/** Where the next page of a list begins. */
interface PageEnd {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/**
 * Given an operation that takes a cursor, its other variables (null: not yet known, so nothing is asked), and where an
 * answer has the end of its page, returns the pages asked for so far and a way to ask for the next.
 */
export function usePages<Data, Variables extends { readonly after?: string | null | undefined }>(
  document: TypedDocumentString<Data, Variables>,
  variables: Omit<Variables, 'after'> | null,
  endOf: (data: Data) => PageEnd,
): UseInfiniteQueryResult<InfiniteData<Data>> {
  return useInfiniteQuery({
    queryKey: [document.toString(), variables],
    queryFn: ({ pageParam, signal }) =>
      ask(document, { ...variables, after: pageParam } as unknown as Variables, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (endOf(last).hasNextPage ? endOf(last).endCursor : null),
    enabled: variables !== null,
    placeholderData: keepPreviousData,
    // Pages stay the very same anyway; comparing thousands of rows of them takes longer than drawing a new page.
    structuralSharing: false,
  });
}
