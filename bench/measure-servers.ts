import { readSyntheticSettings, requestedDivisions, yearsOf } from '../src/ingest';
import { startServerProcess, startWorker, type ServerProcess } from './child-process';
import { assertSameAnswers, compareServers, type Contender, type Effort } from './compare-servers';
import type { LoadAnswer, LoadQuestion } from './load.worker';
import { nationDatabase } from './nation-database';
import { comparisonResult, type Result } from './results';
import { requestsOf, type Task } from './tasks';

/** What the server is measured at. */
export const SERVER_TASKS = ['compare', 'one-district', 'entities'] as const;
export type ServerTask = (typeof SERVER_TASKS)[number];

/** How a task is called, what it must reach of what, and on which server that other side runs. */
const COMPARED: Readonly<
  Record<ServerTask, { work: string; other: Task; by: 'floor' | 'graph'; budget: string }>
> = {
  compare: { work: 'compare query', other: 'compare', by: 'floor', budget: '0.90' },
  'one-district': {
    work: 'one district, one report, five fields',
    other: 'one-district',
    by: 'floor',
    budget: '0.40',
  },
  // As long as 1.3 times the other is 0.77 of its rate.
  entities: { work: '`_entities` for 100 districts', other: 'districts', by: 'graph', budget: '0.77' },
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
      graph: await startGraph(database, profileFolder),
    };
    running.push(servers.floor, servers.graph);
    const contender = (by: 'floor' | 'graph', task: Task): Contender => ({
      server: servers[by],
      requests: requestsOf(task, codes, yearsOf(settings.years)),
    });
    const results: Result[] = [];
    for (const task of tasks) {
      const { work, other, by, budget } = COMPARED[task];
      const graph = contender('graph', task);
      await assertSameAnswers(graph, contender('floor', task));
      const found = await compareServers(load, graph, contender(by, other), effort);
      results.push(comparisonResult(work, found, by === 'floor' ? 'floor' : `\`${other}\``, budget));
    }
    return results;
  } finally {
    await Promise.all(running.map((each) => each.stop()));
  }
}

/** The server as users run it, saying less. */
async function startGraph(database: string, profileFolder: string | undefined): Promise<ServerProcess> {
  const profiling = profileFolder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`];
  const environment = { DATABASE_URL: `sqlite:${database}`, PORT: '0', LOG_LEVEL: 'warn' };
  const server = await startServerProcess('src/cli/main.ts', ['serve'], environment, profiling);
  return { ...server, url: `${server.url}/graphql` };
}
