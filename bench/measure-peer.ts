import { readSyntheticSettings, requestedDivisions, yearsOf } from '../src/ingest';
import { assertSameAnswers, compareServers, type Contender } from './compare-servers';
import type { Effort } from './load-round';
import { nationDatabase } from './nation-database';
import { postgresNation } from './postgres-nation';
import { installPostgraphile, startPostgraphile } from './postgraphile';
import { postgraphileAnswer, postgraphileRequest, type PeerTask } from './postgraphile-requests';
import { comparisonResult, leftOut, type Result } from './results';
import { startGraph } from './start-graph';
import { countStatements, startTools } from './start-tools';
import { Running } from './running';
import { requestsOf } from './tasks';

/** What the server is measured at beside PostGraphile. */
export const PEER_TASKS = ['postgraphile-compare', 'postgraphile-one-district'] as const;
export type PeerLine = (typeof PEER_TASKS)[number];

const COMPARED: Readonly<Record<PeerLine, { work: string; task: PeerTask; budget: string }>> = {
  'postgraphile-compare': { work: 'compare query, nothing kept', task: 'compare', budget: '1.60' },
  'postgraphile-one-district': {
    work: 'one district, one report, five fields',
    task: 'one-district',
    budget: '3.50',
  },
};
/** As with the floor, reports' rows are kept nowhere. */
const MEGABYTES = 0;

/**
 * Given lines and a number of reports, measures the graph at each, over SQLite and over PostgreSQL, against PostGraphile
 * over the same PostgreSQL database. Answers that differ end the bench; if PostGraphile cannot be installed, one line
 * says so.
 */
export async function measurePeer(
  lines: readonly PeerLine[],
  reports: number,
  effort: Effort,
): Promise<Result[]> {
  if (!(await installPostgraphile())) return [leftOut('PostGraphile', 'it could not be installed')];
  const settings = readSyntheticSettings();
  const codes = requestedDivisions(settings, { ...settings, reports }).map(({ code }) => code);
  const file = await nationDatabase(reports);
  const running = new Running();
  try {
    const tools = running.add(startTools());
    const postgres = running.add(await postgresNation(reports));
    const peer = running.add(await startPostgraphile(postgres.url));
    const engines = [
      { engine: 'SQLite', url: `sqlite:${file}` },
      { engine: 'PostgreSQL', url: postgres.url },
    ];
    const results: Result[] = [];
    for (const { engine, url } of engines) {
      const server = running.add(await startGraph(url, MEGABYTES));
      for (const line of lines) {
        const { work, task, budget } = COMPARED[line];
        const requests = requestsOf(task, codes, yearsOf(settings.years));
        const graph: Contender = { server: withoutCores(server), requests };
        const other: Contender = {
          server: withoutCores(peer),
          requests: requests.map((request) => postgraphileRequest(task, request)),
          inOtherShape: postgraphileAnswer,
        };
        await assertSameAnswers(graph, other);
        const statements = await countStatements(tools, url, MEGABYTES, requests);
        const found = await compareServers(tools.load, graph, other, effort);
        const name = `${work}, ${engine}, ${reports} reports`;
        results.push(
          comparisonResult(name, found, statements, 'PostGraphile', engine === 'SQLite' ? budget : ''),
        );
      }
    }
    return results;
  } finally {
    await running.stop();
  }
}

/** PostgreSQL works in processes that are not counted: the clock alone compares. */
function withoutCores({ url }: Contender['server']): Contender['server'] {
  return { url, coreSeconds: () => null };
}
