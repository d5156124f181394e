import { parseArgs } from 'node:util';
import { Gongkai } from '../tests/support/gongkai';
import { runMixedLoad, type KindResult } from '../tests/support/mixed-load';

/** `npm run test:load`: a minute of mixed load beside an import, and SIGTERM at its end; prints a table. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '60' },
      connections: { type: 'string', default: '8' },
      documents: { type: 'string', default: '1500' },
    },
  });
  const gongkai = new Gongkai();
  try {
    const { kinds, failures, ...rest } = await runMixedLoad(gongkai, {
      seconds: Number(values.seconds),
      connections: Number(values.connections),
      documents: Number(values.documents),
    });
    process.stdout.write(
      ['| Request | Answers | of them 304 | Median | p99 |', '| --- | ---: | ---: | ---: | ---: |']
        .concat(kinds.map(lineOf))
        .join('\n'),
    );
    process.stdout.write(
      `\n\nFailed or partial: ${failures.length}. Import: exit ${String(rest.importStatus)}. ` +
        `Answered after SIGTERM: ${rest.answeredWhileStopping}. Server: exit ${String(rest.serverStatus)}.\n`,
    );
    for (const failure of failures.slice(0, 10)) process.stderr.write(`${failure}\n`);
    if (failures.length > 0 || rest.importStatus !== 0 || rest.serverStatus !== 0) process.exitCode = 1;
  } finally {
    gongkai.dispose();
  }
}

function lineOf({ kind, requests, unchanged, median, p99 }: KindResult): string {
  return `| ${kind} | ${requests} | ${unchanged} | ${median.toFixed(1)} ms | ${p99.toFixed(1)} ms |`;
}

void main();
