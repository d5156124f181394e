/** The query that the address brings after its `#`, as the explorer's views hand theirs over; none if it brings none. */
export function queryInAddress(): { readonly initialQuery?: string; readonly initialVariables?: string } {
  const parameters = new URLSearchParams(location.hash.slice(1));
  const query = parameters.get('query');
  if (query === null) return {};
  return { initialQuery: query, initialVariables: parameters.get('variables') ?? '' };
}
