import type { Command } from 'commander';
import type { Finding } from '../domain';

interface RuleCount {
  readonly rule: string;
  PASS: number;
  FAIL: number;
  ASSUMED: number;
  NOT_ASSESSABLE: number;
}

/** `gongkai check`: runs the rules again over every stored report, as after an upgrade, and stores what changed. */
export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description('run the rules again over all stored reports')
    .option('--json', 'print the counts as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const { loadDivisionHistory, recheck } = await import('../ingest');
      const { openDatabase } = await import('./open-database');
      const { storage, gazetteer } = await openDatabase();
      try {
        const counts = new Map<string, RuleCount>();
        const { reports, changed } = await recheck(storage, loadDivisionHistory(gazetteer), (findings) =>
          count(findings, counts),
        );
        const table = [...counts.values()];
        if (json) process.stdout.write(`${JSON.stringify({ reports, changed, rules: table })}\n`);
        else process.stdout.write(tableOf(table));
        process.stderr.write(`${reports} reports checked, findings of ${changed} changed.\n`);
      } finally {
        await storage.close();
      }
    });
}

function count(findings: readonly Finding[], counts: Map<string, RuleCount>): void {
  for (const { rule, verdict } of findings) {
    const row = counts.get(rule) ?? { rule, PASS: 0, FAIL: 0, ASSUMED: 0, NOT_ASSESSABLE: 0 };
    row[verdict] += 1;
    counts.set(rule, row);
  }
}

function tableOf(counts: readonly RuleCount[]): string {
  const header = ['rule', 'PASS', 'FAIL', 'ASSUMED', 'NOT_ASSESSABLE'] as const;
  const rows = [header, ...counts.map((row) => header.map((column) => String(row[column])))];
  return rows
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(12) : cell.padStart(16))).join('') + '\n')
    .join('');
}
