import { readSyntheticSettings, requestedDivisions, yearsOf } from '../src/ingest';
import { ask, type GraphRequest } from './ask';
import { loadInRounds, middleRound, type Effort } from './load-round';
import { nationDatabase } from './nation-database';
import { loneResult, type Result } from './results';
import { Running } from './running';
import { startGraph } from './start-graph';
import { countStatements, startTools } from './start-tools';

const DISTRICTS = 100;
const MEGABYTES = 0;
const INDICATORS = [
  'COUNT_NEW_APPLICATIONS',
  'COUNT_DENIED',
  'DISCLOSURE_RATE',
  'FULL_DISCLOSURE_RATE',
  'DENIAL_RATE',
  'UNAVAILABLE_RATE',
  'BACKLOG_RATE',
  'NATURAL_PERSON_SHARE',
  'RECONSIDERATION_CORRECTION_RATE',
  'LITIGATION_LOSS_RATE',
];
const COMPARISON = `query ($codes: [ID!]!, $years: [Int!]!, $indicators: [IndicatorName!]!) {
  compareDistricts(codes: $codes, years: $years, indicators: $indicators) {
    rows { district { code name } year values { name value numerator denominator missing } }
    spreads { indicator year count minimum median maximum }
  }
}`;

/** Given the size of the nation, measures the largest comparison there is use for, within the limits as they are. */
export async function measureComparison(reports: number, effort: Effort): Promise<Result[]> {
  const settings = readSyntheticSettings();
  const url = `sqlite:${await nationDatabase(reports)}`;
  const codes = requestedDivisions(settings, { ...settings, reports }).map(({ code }) => code);
  const years = yearsOf(settings.years);
  const running = new Running();
  try {
    const tools = running.add(startTools());
    const server = running.add(await startGraph(url, MEGABYTES));
    const requests = chunks(codes, DISTRICTS).map((some): GraphRequest => ({
      query: COMPARISON,
      variables: { codes: some, years, indicators: INDICATORS },
    }));
    for (const request of requests) await ask(server.url, request);
    const statements = await countStatements(tools, url, MEGABYTES, requests);
    const rounds = await loadInRounds(tools.load, [{ server, requests }], { ...effort, connections: 1 });
    const districts = Math.min(DISTRICTS, codes.length);
    const work = `\`compareDistricts\`: ${districts} districts × ${years.length} years × ${INDICATORS.length} indicators`;
    return [loneResult(work, middleRound(rounds.map(([round]) => round!)), statements)];
  } finally {
    await running.stop();
  }
}

/** The list in parts of one size; a rest is left out unless it is all there is. */
function chunks(codes: readonly string[], size: number): (readonly string[])[] {
  if (codes.length < size) return [codes];
  return Array.from({ length: Math.floor(codes.length / size) }, (_, at) =>
    codes.slice(at * size, (at + 1) * size),
  );
}
