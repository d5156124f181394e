import { ask, type GraphRequest } from './ask';
import { compareServers } from './compare-servers';
import type { Effort } from './load-round';
import { oneYearNation } from './one-year-nation';
import { rankingResults, type Result } from './results';
import { Running } from './running';
import { startGraph } from './start-graph';
import { countStatements, startTools } from './start-tools';

const PAGE_SIZE = 20;
/** Entries 1,981 to 2,000. */
const FAR_PAGE = 100;
const LARGEST_PAGE = 100;
const MEGABYTES = 0;
const INDICATORS = ['DISCLOSURE_RATE', 'DENIAL_RATE', 'NATURAL_PERSON_SHARE', 'COUNT_NEW_APPLICATIONS'];
const RANKING = `query ($indicator: IndicatorName!, $year: Int!, $first: Int!, $after: String) {
  rankDistricts(
    indicator: $indicator, year: $year, level: COUNTY, minimumDenominator: 1, fictional: true
    first: $first, after: $after
  ) {
    totalCount
    nodes { rank district { code name } value { value numerator denominator } }
    pageInfo { endCursor }
  }
}`;

interface RankingPage {
  readonly rankDistricts: {
    readonly totalCount: number;
    readonly nodes: readonly unknown[];
    readonly pageInfo: { readonly endCursor: string | null };
  };
}

/** Given how many reports there may be, measures a far page of rankings of the counties against the first one. */
export async function measureRanking(reports: number, effort: Effort): Promise<Result[]> {
  const { url, year } = await oneYearNation(reports);
  const running = new Running();
  try {
    const tools = running.add(startTools());
    const server = running.add(await startGraph(url, MEGABYTES));
    const totals = await Promise.all(INDICATORS.map((each) => rankedDistricts(server.url, each, year)));
    const ranked = Math.min(...totals);
    const page = Math.min(FAR_PAGE, Math.floor(ranked / PAGE_SIZE));
    const requestsFor = (number: number): Promise<GraphRequest[]> =>
      Promise.all(INDICATORS.map((each) => pageRequest(server.url, each, year, number)));
    const near = { server, requests: await requestsFor(1) };
    const far = { server, requests: await requestsFor(page) };
    return rankingResults({
      ranked,
      page,
      isLast: page < FAR_PAGE,
      statements: {
        near: await countStatements(tools, url, MEGABYTES, near.requests),
        far: await countStatements(tools, url, MEGABYTES, far.requests),
      },
      // One at a time: the slowest hundredth is then the page's own, not the queue's.
      comparison: await compareServers(tools.load, far, near, { ...effort, connections: 1 }),
    });
  } finally {
    await running.stop();
  }
}

async function rankedDistricts(url: string, indicator: string, year: number): Promise<number> {
  return (await readPage(url, requestOf(indicator, year, 1, null))).totalCount;
}

/** Given the number of a page, walks to its begin in larger steps; returns the request for it. */
async function pageRequest(
  url: string,
  indicator: string,
  year: number,
  page: number,
): Promise<GraphRequest> {
  let left = (page - 1) * PAGE_SIZE;
  let after: string | null = null;
  while (left > 0) {
    const first = Math.min(left, LARGEST_PAGE);
    after = (await readPage(url, requestOf(indicator, year, first, after))).pageInfo.endCursor;
    left -= first;
  }
  const request = requestOf(indicator, year, PAGE_SIZE, after);
  const { nodes } = await readPage(url, request);
  if (nodes.length !== PAGE_SIZE)
    throw new Error(`Page ${page} of ${indicator} has ${nodes.length} entries.`);
  return request;
}

function requestOf(indicator: string, year: number, first: number, after: string | null): GraphRequest {
  return { query: RANKING, variables: { indicator, year, first, after } };
}

async function readPage(url: string, request: GraphRequest): Promise<RankingPage['rankDistricts']> {
  return ((await ask(url, request)) as RankingPage).rankDistricts;
}
