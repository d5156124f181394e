import {
  keepPreviousData,
  useInfiniteQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query';
import { ask } from './ask';
import type { TypedDocumentString } from './operations.generated';

/** What every connection of the API has. */
interface ConnectionPage<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list that is read page by page, as far as it has been. */
export interface Pages<Data, Node> {
  readonly answer: UseInfiniteQueryResult<InfiniteData<Data>>;
  readonly nodes: readonly Node[];
  readonly totalCount: number;
}

/**
 * Given an operation with a cursor among its variables, the others (null: not yet known, so nothing is asked), and where
 * its connection is in the answer, returns the list: its first page, and what `answer.fetchNextPage` added to it.
 */
export function usePages<Data, Variables extends { readonly after?: string | null | undefined }, Node>(
  document: TypedDocumentString<Data, Variables>,
  variables: Omit<Variables, 'after'> | null,
  connectionOf: (data: Data) => ConnectionPage<Node>,
): Pages<Data, Node> {
  const answer = useInfiniteQuery({
    queryKey: [document.toString(), variables, 'pages'],
    queryFn: ({ pageParam, signal }) =>
      ask(document, { ...variables, after: pageParam } as unknown as Variables, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => {
      const { pageInfo } = connectionOf(last);
      return pageInfo.hasNextPage ? pageInfo.endCursor : null;
    },
    enabled: variables !== null,
    placeholderData: keepPreviousData,
    // Pages stay the very same anyway; comparing thousands of rows of them takes longer than drawing a new page.
    structuralSharing: false,
  });
  const read = answer.data?.pages.map(connectionOf) ?? [];
  return { answer, nodes: read.flatMap(({ nodes }) => nodes), totalCount: read[0]?.totalCount ?? 0 };
}
