import { readSyntheticSettings, requestedDivisions, yearsOf } from '../src/ingest';
import { assertSameAnswers, compareServers, type Contender } from './compare-servers';
import type { Effort } from './load-round';
import { nationDatabase } from './nation-database';
import { postgresNation } from './postgres-nation';
import { installPostgraphile, startPostgraphile } from './postgraphile';
import { postgraphileAnswer, postgraphileRequest, type PeerTask } from './postgraphile-requests';
import { comparisonResult, leftOut, type Result } from './results';
import { ANSWER_MEGABYTES, KEPT_MEGABYTES, startGraph } from './start-graph';
import { countStatements, startTools } from './start-tools';
import { Running } from './running';
import { requestsOf } from './tasks';

/** What the server is measured at beside PostGraphile. */
export const PEER_TASKS = [
  'postgraphile-compare',
  'postgraphile-one-district',
  'postgraphile-one-district-again',
] as const;
export type PeerLine = (typeof PEER_TASKS)[number];

interface Compared {
  readonly work: string;
  readonly task: PeerTask;
  /** Whether rows and whole answers are kept, as users have it; as with the floor, else nothing is. */
  readonly kept: boolean;
  /** What the rate must reach of PostGraphile's over SQLite. */
  readonly budget: string;
}

const COMPARED: Readonly<Record<PeerLine, Compared>> = {
  'postgraphile-compare': {
    work: 'compare query, nothing kept',
    task: 'compare',
    kept: false,
    budget: '1.60',
  },
  'postgraphile-one-district': {
    work: 'one district, one report, five fields, nothing kept',
    task: 'one-district',
    kept: false,
    budget: '3.50',
  },
  'postgraphile-one-district-again': {
    work: 'one district, one report, five fields, whole answers kept',
    task: 'one-district',
    kept: true,
    budget: '3.50',
  },
};

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
      for (const line of lines) {
        const { work, task, kept, budget } = COMPARED[line];
        const [megabytes, answerMegabytes] = kept ? [KEPT_MEGABYTES, ANSWER_MEGABYTES] : [0, 0];
        const server = running.add(await startGraph(url, megabytes, undefined, answerMegabytes));
        const requests = requestsOf(task, codes, yearsOf(settings.years));
        const graph: Contender = { server: withoutCores(server), requests };
        const other: Contender = {
          server: withoutCores(peer),
          requests: requests.map((request) => postgraphileRequest(task, request)),
          inOtherShape: postgraphileAnswer,
        };
        // Once worked out and, where answers are kept, once from what is kept.
        await assertSameAnswers(graph, other);
        await assertSameAnswers(graph, other);
        const statements = await countStatements(tools, url, megabytes, requests, answerMegabytes);
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
