import type { Page, PageRequest, SortKey } from '../../storage';

/** How a list that is in memory whole is paged: its items' keys, and which of two keys comes first. */
export interface ListOrder<Item> {
  readonly keyOf: (item: Item) => SortKey;
  readonly compare: (one: SortKey, other: SortKey) => number;
}

/** Given a list in order, returns the page asked for: what comes after the key, be the key's own item there or not. */
export function pageOfList<Item>(
  items: readonly Item[],
  { first, after }: PageRequest,
  { keyOf, compare }: ListOrder<Item>,
): Page<Item> {
  const begin = after ? items.findIndex((item) => compare(keyOf(item), after) > 0) : 0;
  const page = begin < 0 ? [] : items.slice(begin, begin + first);
  return {
    items: page.map((item) => ({ item, key: keyOf(item) })),
    hasNextPage: begin >= 0 && begin + first < items.length,
  };
}
