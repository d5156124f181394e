import { statSync } from 'node:fs';
import { requestedDivisions, readSyntheticSettings, yearsOf, type YearRange } from '../src/ingest';
import type { GraphRequest } from './ask';
import { compareServers } from './compare-servers';
import type { Effort } from './load-round';
import { nationDatabase } from './nation-database';
import { pagesARequest } from './pages-read';
import { postgresNation } from './postgres-nation';
import { relationTable } from './relation-sizes';
import { growthOfQuery, sizeResult, type Result } from './results';
import { Running } from './running';
import { startGraph } from './start-graph';
import { countStatements, startTools } from './start-tools';
import { requestsOf } from './tasks';

const MEGABYTES = 0;
/** Of the smaller database; the larger one has the same divisions in more years, as a service has that grows old. */
const FEWEST_YEARS = 6;
const LAST_YEAR = 2099;
const RANKING = `query ($indicator: IndicatorName!, $year: Int!, $level: DistrictLevel!) {
  rankDistricts(indicator: $indicator, year: $year, level: $level, minimumDenominator: 1, fictional: true, first: 20) {
    totalCount nodes { rank district { code name } value { value numerator denominator } }
  }
}`;
const INDICATORS = ['DISCLOSURE_RATE', 'DENIAL_RATE', 'NATURAL_PERSON_SHARE', 'COUNT_NEW_APPLICATIONS'];

/**
 * Given two numbers of reports, measures what a report takes of PostgreSQL and of SQLite, and whether the queries take
 * longer when there are more reports. Prints what each table takes.
 */
export async function measureCapacity(sizes: readonly [number, number], effort: Effort): Promise<Result[]> {
  const [small, large] = [...sizes].sort((one, other) => one - other) as [number, number];
  const running = new Running();
  try {
    const results: Result[] = [];
    const urls: string[] = [];
    for (const reports of [small, large]) {
      const nation = running.add(await postgresNation(reports, yearsFor(reports, small)));
      urls.push(nation.url);
      const { bytes, table } = await relationTable(nation.url, reports);
      process.stdout.write(`${table}\n\n`);
      results.push(sizeResult('PostgreSQL', reports, bytes));
    }
    const file = await nationDatabase(small, yearsFor(small, small));
    results.push(sizeResult('SQLite', small, statSync(file).size));
    const tools = running.add(startTools());
    const [smaller, larger] = [
      running.add(await startGraph(urls[0]!, MEGABYTES)),
      running.add(await startGraph(urls[1]!, MEGABYTES)),
    ];
    for (const [work, requests] of questions(small)) {
      const sides = [larger, smaller].map(({ url }) => ({ server: withoutCores(url), requests }));
      const statements = await countStatements(tools, urls[1]!, MEGABYTES, requests);
      const pages = [
        await pagesARequest(urls[1]!, requests),
        await pagesARequest(urls[0]!, requests),
      ] as const;
      const found = await compareServers(tools.load, sides[0]!, sides[1]!, { ...effort, connections: 1 });
      results.push(growthOfQuery(work, [large, small], found, pages, statements));
    }
    return results;
  } finally {
    await running.stop();
  }
}

/** The years that so many reports of the smaller database's divisions take. */
function yearsFor(reports: number, small: number): YearRange {
  const { from } = readSyntheticSettings().years;
  const to = from + Math.ceil((reports * FEWEST_YEARS) / small) - 1;
  if (to > LAST_YEAR)
    throw new RangeError(`--sizes: the larger has more years than there are up to ${LAST_YEAR}.`);
  return { from, to };
}

/** The same questions of both databases, of years that both have. */
function questions(small: number): readonly (readonly [string, readonly GraphRequest[]])[] {
  const settings = readSyntheticSettings();
  const years = yearsFor(small, small);
  const codes = requestedDivisions(settings, { ...settings, years, reports: small }).map(({ code }) => code);
  const rankings = yearsOf(years).flatMap((year) =>
    INDICATORS.map((indicator) => ({ query: RANKING, variables: { indicator, year, level: 'COUNTY' } })),
  );
  return [
    ['compare query', requestsOf('compare', codes, yearsOf(years))],
    ['one district, one report', requestsOf('one-district', codes, yearsOf(years))],
    ['`rankDistricts`, first page', rankings],
  ];
}

/** PostgreSQL works in processes that are not counted. */
function withoutCores(url: string): { url: string; coreSeconds: () => null } {
  return { url, coreSeconds: () => null };
}
