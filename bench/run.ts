import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { packageRoot } from '../src/ingest';
import { measureCheck, measureParity } from './measure-check';
import { measureImport, measureReading } from './measure-import';
import { measureServers, SERVER_TASKS } from './measure-servers';
import { resultPage, resultTable, type Result } from './results';

const WORK = [...SERVER_TASKS, 'read', 'import', 'check', 'parity'] as const;

/**
 * `npm run bench`: measures the server, the import and the rules, and prints a table. `--only WORK` measures one line of it,
 * `--profile FOLDER` keeps the server's CPU profile, `--write` writes docs/performance.md.
 */
async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      only: { type: 'string' },
      reports: { type: 'string', default: '15000' },
      checked: { type: 'string', default: '20000' },
      documents: { type: 'string', default: '1500' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '3' },
      connections: { type: 'string', default: '8' },
      profile: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const { only, profile, write } = options;
  if (only !== undefined && (write || !WORK.includes(only as (typeof WORK)[number])))
    throw new RangeError(`--only takes one of ${WORK.join(', ')}, and --write needs all of them.`);
  const reports = Number(options.reports);
  const effort = {
    connections: Number(options.connections),
    rounds: Number(options.rounds),
    milliseconds: Number(options.seconds) * 1000,
  };
  const tasks = SERVER_TASKS.filter((task) => only === undefined || only === task);
  const results: Result[] = [];
  if (tasks.length > 0) results.push(...(await measureServers(tasks, reports, effort, profile)));
  if (only === undefined || only === 'read')
    results.push(...(await measureReading(Number(options.documents))));
  if (only === undefined || only === 'import')
    results.push(...(await measureImport(Number(options.documents))));
  if (only === undefined || only === 'check') results.push(...(await measureCheck(Number(options.checked))));
  if (only === undefined || only === 'parity') results.push(...measureParity());
  process.stdout.write(`${resultTable(results)}\n`);
  if (write) await writePage(resultPage(results, reports));
}

async function writePage(page: string): Promise<void> {
  const path = join(packageRoot(), 'docs', 'performance.md');
  writeFileSync(path, await format(page, { ...(await resolveConfig(path)), filepath: path }));
}

main().catch((error: unknown) => {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
