import { readSyntheticSettings, requestedDivisions, yearsOf } from '../src/ingest';
import { startServerProcess, startWorker, type ServerProcess } from './child-process';
import { assertSameAnswers, compareServers, type Contender, type Effort } from './compare-servers';
import type { LoadAnswer, LoadQuestion } from './load.worker';
import { nationDatabase } from './nation-database';
import { comparisonResult, type Result } from './results';
import { requestsOf, type Task } from './tasks';

/** What the server is measured at. */
export const SERVER_TASKS = ['compare', 'compare-warm', 'one-district', 'entities'] as const;
/** As users have it unless they say otherwise. */
const KEPT_MEGABYTES = 32;
export type ServerTask = (typeof SERVER_TASKS)[number];

/** The graph that keeps nothing, the graph as users run it, which keeps rows, and the floor. */
type Side = 'cold' | 'warm' | 'floor';

interface Compared {
  /** How the work is called. */
  readonly work: string;
  readonly task: Task;
  readonly side: Exclude<Side, 'floor'>;
  readonly other: { readonly task: Task; readonly side: Exclude<Side, 'warm'> };
  /** What the rate must reach of the other side's. */
  readonly budget: string;
}

const COMPARED: Readonly<Record<ServerTask, Compared>> = {
  compare: {
    work: 'compare query, nothing kept',
    task: 'compare',
    side: 'cold',
    other: { task: 'compare', side: 'floor' },
    budget: '0.90',
  },
  'compare-warm': {
    work: 'compare query, report rows kept',
    task: 'compare',
    side: 'warm',
    other: { task: 'compare', side: 'floor' },
    budget: '3.00',
  },
  'one-district': {
    work: 'one district, one report, five fields',
    task: 'one-district',
    side: 'cold',
    other: { task: 'one-district', side: 'floor' },
    budget: '0.40',
  },
  // As long as 1.3 times the other is 0.77 of its rate.
  entities: {
    work: '`_entities` for 100 districts',
    task: 'entities',
    side: 'cold',
    other: { task: 'districts', side: 'cold' },
    budget: '0.77',
  },
};

/**
 * Given tasks and the size of the nation, measures the graph at each against its other side, both servers on the same
 * database. Answers that differ from the floor's end the bench.
 */
export async function measureServers(
  tasks: readonly ServerTask[],
  reports: number,
  effort: Effort,
  profileFolder: string | undefined,
): Promise<Result[]> {
  const database = await nationDatabase(reports);
  const settings = readSyntheticSettings();
  const codes = requestedDivisions(settings, { ...settings, reports }).map(({ code }) => code);
  const load = startWorker<LoadQuestion, LoadAnswer>('bench/load.worker.ts');
  const running: { stop(): Promise<void> }[] = [load];
  try {
    const servers = {
      floor: await startServerProcess('bench/floor-server.ts', [database], {}),
      cold: await startGraph(database, 0, profileFolder),
      warm: await startGraph(database, KEPT_MEGABYTES, profileFolder),
    };
    running.push(...Object.values(servers));
    const contender = (side: Side, task: Task): Contender => ({
      server: servers[side],
      requests: requestsOf(task, codes, yearsOf(settings.years)),
    });
    const results: Result[] = [];
    for (const each of tasks) {
      const { work, task, side, other, budget } = COMPARED[each];
      const graph = contender(side, task);
      // Once from the database and, where rows are kept, once from what is kept.
      await assertSameAnswers(graph, contender('floor', task));
      await assertSameAnswers(graph, contender('floor', task));
      const found = await compareServers(load, graph, contender(other.side, other.task), effort);
      const name = other.side === 'floor' ? 'floor' : `\`${other.task}\``;
      results.push(comparisonResult(work, found, name, budget));
    }
    return results;
  } finally {
    await Promise.all(running.map((each) => each.stop()));
  }
}

/** The server as users run it, with so many megabytes for reports' rows, saying less. */
async function startGraph(
  database: string,
  megabytes: number,
  profileFolder: string | undefined,
): Promise<ServerProcess> {
  const profiling = profileFolder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`];
  const environment = {
    DATABASE_URL: `sqlite:${database}`,
    PORT: '0',
    LOG_LEVEL: 'warn',
    ROW_CACHE_MEGABYTES: String(megabytes),
  };
  const server = await startServerProcess('src/cli/main.ts', ['serve'], environment, profiling);
  return { ...server, url: `${server.url}/graphql` };
}
