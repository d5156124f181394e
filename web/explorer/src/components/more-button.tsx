import type { Pages } from '../api/use-pages';
import { defineText, useText } from '../language/text';

const text = defineText({ more: '再列一些' }, { more: 'List more' });

/** Adds the next page to a list; nothing where the list is whole. */
export function MoreButton<Data, Node>({ pages: { answer } }: { readonly pages: Pages<Data, Node> }) {
  const words = useText(text);
  if (!answer.hasNextPage) return null;
  return (
    <button type="button" disabled={answer.isFetchingNextPage} onClick={() => void answer.fetchNextPage()}>
      {words.more}
    </button>
  );
}
