import type { Page, PageRequest } from '../../storage';
import { BadUserInputError } from '../errors';
import type { PageArgs } from '../inputs/page.args';
import { decodeCursor, encodeCursor } from './cursor';

const DEFAULT_PAGE_SIZE = 20;
const MAX_PAGE_SIZE = 100;

/** What a connection type resolves from; graphql-js calls its functions only for fields that are asked for. */
export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node; readonly cursor: () => string }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: () => string | null;
    readonly endCursor: () => string | null;
  };
  readonly totalCount: () => Promise<number>;
}

/** How a sorted list is read: a page, and how many there are. `list` names the field and order its cursors are for. */
export interface ListReader<Node> {
  readonly list: string;
  readonly page: (request: PageRequest) => Promise<Page<Node>>;
  readonly count: () => Promise<number>;
}

/** Given the arguments of a connection and how to read its list, returns the page asked for. Refuses foreign cursors. */
export async function readConnection<Node>(
  { first, after }: PageArgs,
  reader: ListReader<Node>,
): Promise<Connection<Node>> {
  const page = await reader.page({
    first: checkPageSize(first ?? DEFAULT_PAGE_SIZE),
    after: typeof after === 'string' ? decodeCursor(reader.list, after) : undefined,
  });
  const edges = page.items.map(({ item, key }) => ({
    node: item,
    cursor: () => encodeCursor(reader.list, key),
  }));
  return {
    edges,
    nodes: page.items.map(({ item }) => item),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: typeof after === 'string',
      startCursor: () => edges[0]?.cursor() ?? null,
      endCursor: () => edges.at(-1)?.cursor() ?? null,
    },
    totalCount: reader.count,
  };
}

function checkPageSize(first: number): number {
  if (first >= 1 && first <= MAX_PAGE_SIZE) return first;
  throw new BadUserInputError(`first must be from 1 to ${MAX_PAGE_SIZE}.`);
}
