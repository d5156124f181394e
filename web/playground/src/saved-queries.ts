/** A query that is ready to run, with the words above it in its file. */
export interface SavedQuery {
  /** The name of its file, without an ending. */
  readonly name: string;
  /** What it is for, in Chinese and in English: the first two lines of its file. */
  readonly titles: readonly [string, string];
  readonly query: string;
  /** As JSON. */
  readonly variables: string | null;
}

const queries = import.meta.glob<string>('../../../examples/queries/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const variables = import.meta.glob<string>('../../../examples/queries/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The queries of `examples/queries` in the order of their file names, each with the variables beside it. */
export const SAVED_QUERIES: readonly SavedQuery[] = Object.entries(queries)
  .sort(([left], [right]) => left.localeCompare(right, 'en'))
  .map(([path, query]) => {
    const [chinese = '', english = ''] = query.split('\n', 2).map((line) => line.replace(/^#\s*/, ''));
    return {
      name: path.replace(/^.*\/|\.graphql$/g, ''),
      titles: [chinese, english],
      query,
      variables: variables[path.replace(/\.graphql$/, '.json')] ?? null,
    };
  });
