import { readSyntheticSettings, requestedDivisions, yearsOf } from '../src/ingest';
import { startServerProcess, type ServerProcess } from './child-process';
import { assertSameAnswers, compareServers, type Contender } from './compare-servers';
import type { Effort } from './load-round';
import { nationDatabase } from './nation-database';
import { comparisonResult, type Result } from './results';
import { Running } from './running';
import { ANSWER_MEGABYTES, KEPT_MEGABYTES, startGraph } from './start-graph';
import { countStatements, startTools } from './start-tools';
import { requestsOf, type Task } from './tasks';

/** What the server is measured at. */
export const SERVER_TASKS = [
  'compare',
  'compare-warm',
  'compare-again',
  'one-district',
  'one-district-again',
  'entities',
] as const;
export type ServerTask = (typeof SERVER_TASKS)[number];

/** The graph that keeps nothing, the one that keeps rows, the graph as users run it, which keeps answers too, and the floor. */
type Side = 'cold' | 'warm' | 'again' | 'floor';
/** What either graph may keep of reports' rows. */
const MEGABYTES = { cold: 0, warm: KEPT_MEGABYTES, again: KEPT_MEGABYTES } as const;

interface Compared {
  /** How the work is called. */
  readonly work: string;
  readonly task: Task;
  readonly side: Exclude<Side, 'floor'>;
  readonly other: { readonly task: Task; readonly side: 'cold' | 'floor' };
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
  'compare-again': {
    work: 'compare query, whole answers kept',
    task: 'compare',
    side: 'again',
    other: { task: 'compare', side: 'floor' },
    budget: '',
  },
  'one-district': {
    work: 'one district, one report, five fields, nothing kept',
    task: 'one-district',
    side: 'cold',
    other: { task: 'one-district', side: 'floor' },
    budget: '0.40',
  },
  'one-district-again': {
    work: 'one district, one report, five fields, whole answers kept',
    task: 'one-district',
    side: 'again',
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
  const databaseUrl = `sqlite:${database}`;
  const running = new Running();
  try {
    const tools = running.add(startTools());
    const servers: Readonly<Record<Side, ServerProcess>> = {
      floor: running.add(await startServerProcess('bench/floor-server.ts', [database], {})),
      cold: running.add(await startGraph(databaseUrl, MEGABYTES.cold, profileFolder)),
      warm: running.add(await startGraph(databaseUrl, MEGABYTES.warm, profileFolder)),
      again: running.add(await startGraph(databaseUrl, MEGABYTES.again, profileFolder, ANSWER_MEGABYTES)),
    };
    const contender = (side: Side, task: Task): Contender => ({
      server: side === 'floor' ? atPath(servers.floor, task) : servers[side],
      requests: requestsOf(task, codes, yearsOf(settings.years)),
    });
    const results: Result[] = [];
    for (const each of tasks) {
      const { work, task, side, other, budget } = COMPARED[each];
      const graph = contender(side, task);
      // Once from the database and, where rows are kept, once from what is kept.
      await assertSameAnswers(graph, contender('floor', task));
      await assertSameAnswers(graph, contender('floor', task));
      const statements = await countStatements(
        tools,
        databaseUrl,
        MEGABYTES[side],
        graph.requests,
        side === 'again' ? ANSWER_MEGABYTES : 0,
      );
      const found = await compareServers(tools.load, graph, contender(other.side, other.task), effort);
      const name = other.side === 'floor' ? 'floor' : `\`${other.task}\``;
      results.push(comparisonResult(work, found, statements, name, budget));
    }
    return results;
  } finally {
    await running.stop();
  }
}

/** The floor's address of a task. */
function atPath(server: ServerProcess, task: Task): ServerProcess {
  return { ...server, url: `${server.url}/${task}` };
}
