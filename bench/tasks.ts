import type { GraphRequest } from './ask';

/** What both servers are asked, in the same words: the graph answers by the query, the floor by the path that names the task. */
export type Task = 'compare' | 'one-district' | 'districts' | 'entities';

const COMPARE = `query ($codes: [ID!]!, $year: Int!) {
  districts(filter: { codes: $codes }, first: 50) {
    nodes { name report(year: $year) {
      id year applicationOutcomes { kind total } reviewCases { kind upheld corrected otherResult pending total }
    } }
  }
}`;
const ONE_DISTRICT = `query ($code: ID!, $year: Int!) {
  district(code: $code) { name report(year: $year) { id year form title } }
}`;
const HUNDRED_BY_CODE = `query ($codes: [ID!]!, $year: Int!) {
  districts(filter: { codes: $codes }, first: 100) { nodes { code name report(year: $year) { id year form title } } }
}`;
const HUNDRED_AS_ENTITIES = `query ($representations: [_Any!]!, $year: Int!) {
  _entities(representations: $representations) {
    ... on District { code name report(year: $year) { id year form title } }
  }
}`;

/** How many different requests a task has: enough that no cache of answers would go unnoticed. */
const SETS = 60;
/** Coprime to the number of divisions, so that codes of a set lie all over the nation. */
const STRIDE = 1009;

/** Given the codes of the nation in order and its years, returns the requests of a task, to be sent in turn. */
export function requestsOf(task: Task, codes: readonly string[], years: readonly number[]): GraphRequest[] {
  return Array.from({ length: SETS }, (_, set) => {
    const year = years[set % years.length]!;
    const pick = (count: number): string[] =>
      Array.from(
        { length: count },
        (_each, at) => codes[((set * count + at) * STRIDE) % codes.length]!,
      ).sort();
    switch (task) {
      case 'compare':
        return { query: COMPARE, variables: { codes: pick(50), year } };
      case 'one-district':
        return { query: ONE_DISTRICT, variables: { code: pick(1)[0], year } };
      case 'districts':
        return { query: HUNDRED_BY_CODE, variables: { codes: pick(100), year } };
      case 'entities': {
        const representations = pick(100).map((code) => ({ __typename: 'District', code }));
        return { query: HUNDRED_AS_ENTITIES, variables: { representations, year } };
      }
    }
  });
}
