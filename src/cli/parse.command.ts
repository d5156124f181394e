import type { Command } from 'commander';
import { EXIT } from './exit-codes';
import { printable } from './printable';
import { givenIdentity, IDENTITY_OPTIONS, type IdentityOptions } from './identity-options';

/** `gongkai parse FILE…`: reads and checks without a database, one JSON object a line on standard output. */
export function addParseCommand(program: Command): void {
  const command = program
    .command('parse')
    .description('read and check documents without a database; one JSON object a line and a file')
    .argument('<path...>', 'files, or folders to read with all below them')
    .addHelpText('after', '\nExample:\n  gongkai parse seeds/reports/dongli-2022.txt');
  for (const option of IDENTITY_OPTIONS) command.addOption(option);
  command.action(async (paths: string[], options: IdentityOptions) => {
    const { Gazetteer } = await import('../domain');
    const { findFiles, loadDivisions, parseFile } = await import('../ingest');
    const gazetteer = new Gazetteer(loadDivisions());
    const given = givenIdentity(options, gazetteer);
    for (const file of await findFiles(paths)) {
      const { source, report, findings, diagnostics } = await parseFile(file, given, gazetteer);
      process.stdout.write(`${JSON.stringify({ source, report, findings, diagnostics })}\n`);
      if (report) continue;
      process.exitCode = EXIT.SOME_FAILED;
      for (const each of diagnostics.filter(({ severity }) => severity === 'ERROR')) {
        process.stderr.write(`${printable(file.path)}: ${each.code}: ${printable(each.message)}\n`);
      }
    }
  });
}
