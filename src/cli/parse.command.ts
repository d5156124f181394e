import type { Command } from 'commander';
import { EXIT } from './exit-codes';
import { givenIdentity, IDENTITY_OPTIONS, type IdentityOptions } from './identity-options';
import { jobsOption, processesFor, type JobsOption } from './jobs-option';
import { print } from './print';
import { printable } from './printable';

type ParseOptions = IdentityOptions & JobsOption;

/** `gongkai parse FILE…`: reads and checks without a database, one JSON object a line on standard output. */
export function addParseCommand(program: Command): void {
  const command = program
    .command('parse')
    .description('read and check documents without a database; one JSON object a line and a file')
    .argument('<path...>', 'files, or folders to read with all below them')
    .addHelpText('after', '\nExample:\n  gongkai parse seeds/reports/dongli-2022.txt');
  for (const option of [...IDENTITY_OPTIONS, jobsOption()]) command.addOption(option);
  command.action(async (paths: string[], options: ParseOptions) => {
    const { findFiles } = await import('../ingest/find-files');
    const { createParserPool } = await import('../ingest/pool');
    const files = await findFiles(paths);
    // The processes load what they need while this one does.
    const pool = createParserPool({ jobs: processesFor(options.jobs, files.length) });
    try {
      const { Gazetteer } = await import('../domain');
      const { loadDivisions, parseFiles } = await import('../ingest');
      const given = givenIdentity(options, () => new Gazetteer(loadDivisions()));
      for await (const { path, source, report, findings, diagnostics } of parseFiles(files, given, pool)) {
        await print(`${JSON.stringify({ source, report, findings, diagnostics })}\n`);
        if (report) continue;
        process.exitCode = EXIT.SOME_FAILED;
        for (const each of diagnostics.filter(({ severity }) => severity === 'ERROR')) {
          process.stderr.write(`${printable(path)}: ${each.code}: ${printable(each.message)}\n`);
        }
      }
    } finally {
      await pool.close();
    }
  });
}
