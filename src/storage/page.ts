/** The position of an item in a sorted list: the values of the sort columns, unique key last. */
export type SortKey = readonly (string | number)[];

export interface PageRequest {
  readonly first: number;
  /** The key of the item before the page; absent for the first page. */
  readonly after?: SortKey | undefined;
}

export interface Page<T> {
  readonly items: readonly { readonly item: T; readonly key: SortKey }[];
  readonly hasNextPage: boolean;
}
