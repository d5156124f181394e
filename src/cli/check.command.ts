import { InvalidArgumentError, Option, type Command } from 'commander';
import { SEVERITIES, type Language, type Severity } from '../domain';
import { SELECTION_OPTIONS, type SelectionOptions } from './check-selection';
import type { ListedFinding } from './check-tally';
import { EXIT } from './exit-codes';
import { print } from './print';

interface CheckOptions extends SelectionOptions {
  readonly json?: boolean;
  readonly limit: number;
  readonly language: Lowercase<Language>;
  readonly failOn: Severity | 'never';
}

const HELP = `
The rules run over every selected report and what they find is stored, as after an upgrade. The exit code is 1 if some
finding counted here fails, is of the severity of --fail-on or a worse one, and was not dismissed by a curator.

Examples:
  gongkai check
  gongkai check --within 120000 --years 2021-2023 --severity ERROR
  gongkai check --rule T3-ROW T3-SUM --verdict FAIL ASSUMED --json`;

/** `gongkai check`: runs the rules again over the stored reports, stores what changed, and shows what was found. */
export function addCheckCommand(program: Command): void {
  const command = program
    .command('check')
    .description('run the rules again over the stored reports, and show what they find')
    .option('--json', 'print counts and all listed findings as JSON')
    .option('--limit <count>', 'how many findings are listed for people', readLimit, 20)
    .addOption(
      new Option('--language <language>', 'of names and messages').choices(['en', 'zh']).default('en'),
    )
    .addOption(
      new Option('--fail-on <severity>', 'the least severity that makes the exit code 1')
        .choices([...SEVERITIES, 'never'])
        .default('ERROR'),
    )
    .addHelpText('after', HELP);
  for (const option of SELECTION_OPTIONS) command.addOption(option);
  command.action(check);
}

async function check({ json, failOn, ...options }: CheckOptions): Promise<void> {
  const { loadDivisionHistory, recheck } = await import('../ingest');
  const { RULE_DEFINITIONS } = await import('../validation');
  const { selectionOf } = await import('./check-selection');
  const { CheckTally } = await import('./check-tally');
  const { countTable, WorstFindings } = await import('./check-table');
  const { openDatabase } = await import('./open-database');
  const { storage, gazetteer } = await openDatabase();
  try {
    const selection = await selectionOf(options, RULE_DEFINITIONS, storage);
    const worst = new WorstFindings(options.limit);
    const listed = json ? new JsonList() : worst;
    const tally = new CheckTally(storage, selection, (finding) => listed.add(finding));
    const { changed } = await recheck(
      storage,
      loadDivisionHistory(gazetteer),
      (findings, checked) => tally.add(findings, checked),
      selection.isAgency,
    );
    const { reports } = tally;
    const rules = tally.rules(RULE_DEFINITIONS);
    const language = options.language === 'zh' ? 'ZH' : 'EN';
    if (listed instanceof JsonList) await listed.end({ rules, reports, changed });
    else await print(countTable(rules, RULE_DEFINITIONS, language) + worst.print(language));
    process.stderr.write(`${reports} reports checked, findings of ${changed} changed.\n`);
    if (failOn !== 'never' && tally.failsAt(failOn)) process.exitCode = EXIT.SOME_FAILED;
  } finally {
    await storage.close();
  }
}

/** Writes findings as they come, a line each, in one JSON object with what is known at the end. */
class JsonList {
  private isEmpty = true;

  async add(finding: ListedFinding): Promise<void> {
    await print(`${this.isEmpty ? '{"findings":[' : ','}\n${JSON.stringify(finding)}`);
    this.isEmpty = false;
  }

  async end(rest: object): Promise<void> {
    await print(`${this.isEmpty ? '{"findings":[' : '\n'}],${JSON.stringify(rest).slice(1)}\n`);
  }
}

function readLimit(value: string): number {
  if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError('A limit is a whole number from 0.');
  return Number(value);
}
