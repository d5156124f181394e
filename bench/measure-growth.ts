import { ask, type GraphRequest } from './ask';
import { loadInRounds, middleRound, type Effort } from './load-round';
import { oneYearNation } from './one-year-nation';
import { growthResults, type GrowthFound, type Result } from './results';
import { Running } from './running';
import { startGraph } from './start-graph';
import { countStatements, startTools } from './start-tools';

const SIZES = [10, 100, 1_000, 3_000];
const LARGEST_PAGE = 100;
const MEGABYTES = 0;
const PAGE = `query ($first: Int!, $after: String, $year: Int!) {
  districts(filter: { fictional: true }, first: $first, after: $after) {
    nodes { name report(year: $year) {
      id year applicationOutcomes { kind total } reviewCases { kind upheld corrected otherResult pending total }
    } }
    pageInfo { endCursor }
  }
}`;

interface DistrictPage {
  readonly districts: { readonly pageInfo: { readonly endCursor: string } };
}

/** Given how many reports there may be, measures what a district costs when ever more of them are walked page by page. */
export async function measureGrowth(reports: number, effort: Effort): Promise<Result[]> {
  const { url, year } = await oneYearNation(reports);
  const running = new Running();
  try {
    const tools = running.add(startTools());
    const server = running.add(await startGraph(url, MEGABYTES));
    const walks: { districts: number; requests: readonly GraphRequest[] }[] = [];
    for (const size of SIZES) {
      // More than there are reports of would be districts that cost less.
      if (size > reports) break;
      walks.push({ districts: size, requests: await walk(server.url, size, year) });
    }
    const targets = walks.map(({ requests }) => ({ server, requests }));
    // One page after another, as a walk goes.
    const rounds = await loadInRounds(tools.load, targets, { ...effort, connections: 1 });
    const found: GrowthFound[] = [];
    for (const [at, { districts, requests }] of walks.entries()) {
      const statements = await countStatements(tools, url, MEGABYTES, requests);
      const round = middleRound(rounds.map((each) => each[at]!));
      found.push({ districts, pages: requests.length, round, statements });
    }
    return growthResults(found);
  } finally {
    await running.stop();
  }
}

/** Given how many districts, returns the requests that walk over them. */
async function walk(url: string, districts: number, year: number): Promise<GraphRequest[]> {
  const first = Math.min(districts, LARGEST_PAGE);
  const requests: GraphRequest[] = [];
  let after: string | null = null;
  while (requests.length * first < districts) {
    const request: GraphRequest = { query: PAGE, variables: { first, after, year } };
    requests.push(request);
    after = ((await ask(url, request)) as DistrictPage).districts.pageInfo.endCursor;
  }
  return requests;
}
