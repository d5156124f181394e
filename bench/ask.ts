/** A request to a graph. */
export interface GraphRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Given an address and a request, returns the data of the answer; throws if it has errors. */
export async function ask(url: string, request: GraphRequest): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  const answer = (await response.json()) as { data?: unknown; errors?: unknown };
  if (!response.ok || !answer.data || answer.errors !== undefined)
    throw new Error(`${url} answers with ${response.status} ${JSON.stringify(answer).slice(0, 500)}.`);
  return answer.data;
}
