import type { TypedDocumentString } from '../api/operations.generated';
import { defineText, useText } from '../language/text';

const text = defineText({ show: '在 GraphQL 中打开此查询' }, { show: 'Open this query in the playground' });

interface ShowQueryProps<Data, Variables> {
  readonly document: TypedDocumentString<Data, Variables>;
  readonly variables: Variables;
}

/** A link to the playground with the very query that the view is drawn from. */
export function ShowQuery<Data, Variables>({ document, variables }: ShowQueryProps<Data, Variables>) {
  const words = useText(text);
  const state = new URLSearchParams({
    query: document.toString().trim(),
    variables: JSON.stringify(variables, null, 2),
  });
  return (
    <a href={`/graphql#${state.toString()}`} target="_blank" rel="noreferrer">
      {words.show}
    </a>
  );
}
