import { parseArgs } from 'node:util';
import { crashImports } from '../tests/support/import-crash';

/** `npm run test:crash`: kills an import a hundred times, and prints what was lost, half or broken. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      databases: { type: 'string', default: '10' },
      kills: { type: 'string', default: '10' },
      documents: { type: 'string', default: '60' },
    },
  });
  const { kills, whileStoring, faults } = await crashImports({
    databases: Number(values.databases),
    kills: Number(values.kills),
    documents: Number(values.documents),
  });
  process.stdout.write(
    [
      '| Kills | while it stored reports | Faults |',
      '| ---: | ---: | ---: |',
      `| ${kills} | ${whileStoring} | ${faults.length} |\n`,
    ].join('\n'),
  );
  for (const fault of faults.slice(0, 20)) process.stderr.write(`${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
}

void main();
