interface ExampleTab {
  readonly query: string;
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
export const exampleTabs: ExampleTab[] = Object.entries(queries)
  .sort(([left], [right]) => left.localeCompare(right, 'en'))
  .map(([path, query]) => ({
    query,
    variables: variables[path.replace(/\.graphql$/, '.json')] ?? null,
  }));
