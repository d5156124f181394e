import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { packageRoot } from '../src/ingest';
import { measureCapacity } from './measure-capacity';
import { measureCheck, measureParity } from './measure-check';
import { measureComparison } from './measure-comparison';
import { measureGrowth } from './measure-growth';
import { measureImport, measureReading } from './measure-import';
import { measureMemory } from './measure-memory';
import { measurePeer, PEER_TASKS } from './measure-peer';
import { measureRanking } from './measure-ranking';
import { measureServers, SERVER_TASKS } from './measure-servers';
import { measureStart } from './measure-start';
import { resultPage } from './result-page';
import { resultTable, type Result } from './results';

const OTHER_WORK = [
  'growth',
  'ranking',
  'compare-districts',
  'read',
  'import',
  'memory',
  'start',
  'check',
  'parity',
] as const;
/** Of the plan in docs/capacity.md, and only asked for by name: its databases are large. */
const CAPACITY = 'capacity';
const WORK: readonly string[] = [...SERVER_TASKS, ...PEER_TASKS, ...OTHER_WORK, CAPACITY];

/**
 * `npm run bench`: measures the server, the import and the rules, and prints a table. `--only WORK` measures one line of it,
 * `--sizes 20000,200000` are the databases of `--only capacity`, `--profile FOLDER` keeps the server's CPU profile, `--write` writes docs/performance.md.
 */
async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      only: { type: 'string' },
      reports: { type: 'string', default: '15000' },
      'peer-reports': { type: 'string', default: '3000' },
      checked: { type: 'string', default: '3000' },
      documents: { type: 'string', default: '600' },
      sizes: { type: 'string', default: '2000,20000' },
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '2' },
      connections: { type: 'string', default: '8' },
      profile: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const { only, profile, write } = options;
  if (only !== undefined && (write || !WORK.includes(only)))
    throw new RangeError(`--only takes one of ${WORK.join(', ')}, and --write needs all of them.`);
  const isAsked = (work: string): boolean => only === undefined || only === work;
  const reports = Number(options.reports);
  const documents = Number(options.documents);
  const peerReports = Math.min(reports, Number(options['peer-reports']));
  const effort = {
    connections: Number(options.connections),
    rounds: Number(options.rounds),
    milliseconds: Number(options.seconds) * 1000,
  };
  const serverTasks = SERVER_TASKS.filter(isAsked);
  const peerTasks = PEER_TASKS.filter(isAsked);
  const results: Result[] = [];
  if (serverTasks.length > 0) results.push(...(await measureServers(serverTasks, reports, effort, profile)));
  if (peerTasks.length > 0) results.push(...(await measurePeer(peerTasks, peerReports, effort)));
  const measures: Readonly<Record<(typeof OTHER_WORK)[number], () => Result[] | Promise<Result[]>>> = {
    growth: () => measureGrowth(reports, effort),
    ranking: () => measureRanking(reports, effort),
    'compare-districts': () => measureComparison(reports, effort),
    read: () => measureReading(documents),
    import: () => measureImport(documents),
    memory: () => measureMemory(),
    start: () => measureStart(),
    check: () => measureCheck(Math.min(reports, Number(options.checked))),
    parity: () => measureParity(),
  };
  if (only === CAPACITY) results.push(...(await measureCapacity(twoSizes(options.sizes), effort)));
  for (const work of OTHER_WORK.filter(isAsked)) results.push(...(await measures[work]()));
  process.stdout.write(`${resultTable(results)}\n`);
  if (write) await writePage(resultPage(results, { reports, peerReports }));
}

/** Given two numbers as typed, such as 20000,200000, returns them. */
function twoSizes(typed: string): [number, number] {
  const [one, other, ...more] = typed.split(',').map(Number);
  if (!one || !other || more.length > 0)
    throw new RangeError('--sizes takes two numbers, such as 20000,200000.');
  return [one, other];
}

async function writePage(page: string): Promise<void> {
  const path = join(packageRoot(), 'docs', 'performance.md');
  writeFileSync(path, await format(page, { ...(await resolveConfig(path)), filepath: path }));
}

main().catch((error: unknown) => {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
