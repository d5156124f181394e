import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { LRUCache } from 'lru-cache';

/** What the texts of all persisted queries may take, in characters: thousands of honest ones. */
const MOST_CHARACTERS = 4_000_000;
/** What an entry takes beside its text. */
const ENTRY_CHARACTERS = 200;

type PersistedQueries = Exclude<ApolloServerOptions<BaseContext>['persistedQueries'], false | undefined>;

/**
 * Returns where queries are kept that clients register by their hashes (automatic persisted queries), those used last.
 * A text is kept once it proved valid and within the limits; who is told that one is not known sends it again.
 */
export function createPersistedQueries(): PersistedQueries {
  const texts = new LRUCache<string, string>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (text) => ENTRY_CHARACTERS + text.length,
  });
  return {
    cache: {
      get: (key) => Promise.resolve(texts.get(key)),
      set: (key, text) => Promise.resolve(void texts.set(key, text)),
      delete: (key) => Promise.resolve(texts.delete(key)),
    },
  };
}
