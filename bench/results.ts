import { availableParallelism, cpus } from 'node:os';
import type { PlantedDigits } from '../tests/unit/validation/plant-digits';
import type { CheckAnswer } from './check.worker';
import type { Comparison, Spread } from './compare-servers';
import type { ImportAnswer } from './import.worker';
import type { PoolAnswer } from './pool.worker';

/** One line of the table: a measured piece of work beside what it is measured against, and its budget. */
export interface Result {
  readonly work: string;
  readonly measured: string;
  readonly comparedWith: string;
  readonly ratio: string;
  readonly coreRatio: string;
  readonly budget: string;
}

const EMPTY: Omit<Result, 'work' | 'measured'> = { comparedWith: '', ratio: '', coreRatio: '', budget: '' };

/** Given a comparison of two contenders, returns it as a line of the table. */
export function comparisonResult(
  work: string,
  { first, second, ratio, coreRatio }: Comparison,
  other: string,
  budget: string,
): Result {
  return {
    work: `${work}, ${(first.bytesPerAnswer / 1000).toFixed(1)} kB`,
    measured: `${whole(first.perSecond)}/s, median ${first.median.toFixed(1)} ms, p99 ${first.p99.toFixed(1)} ms`,
    comparedWith: `${other}: ${whole(second.perSecond)}/s, median ${second.median.toFixed(1)} ms`,
    ratio: inWords(ratio),
    coreRatio: coreRatio === null ? '' : inWords(coreRatio),
    budget: `≥ ${budget}`,
  };
}

/** Given what the import worker found, returns its lines of the table. */
export function importResults({ documents, ...found }: ImportAnswer): Result[] {
  const line = (work: string, perSecond: number, budget: string): Result => ({
    ...EMPTY,
    work: `${work}, ${documents} HTML documents`,
    measured: `${whole(perSecond)}/s a core`,
    budget,
  });
  return [
    line('read and check', found.parsedPerCoreSecond, ''),
    line('import: read, check, store', found.importedPerCoreSecond, '≥ 300/s a core'),
  ];
}

/** Given what the pools of processes came to, the smallest first, returns their lines of the table. */
export function poolResults(answers: readonly PoolAnswer[]): Result[] {
  const [first] = answers;
  return answers.map(({ format, documents, jobs, perSecond, peakMegabytes }) => ({
    work: `read and check, \`--jobs ${jobs}\`, ${documents} ${format} documents`,
    measured: `${whole(perSecond)}/s${peakMegabytes === null ? '' : `, ${whole(peakMegabytes)} MB in all`}`,
    comparedWith: jobs === first!.jobs ? '' : `\`--jobs ${first!.jobs}\`: ${whole(first!.perSecond)}/s`,
    ratio: jobs === first!.jobs ? '' : (perSecond / first!.perSecond).toFixed(2),
    coreRatio: '',
    budget: '',
  }));
}

/** Given what checking again came to, returns its lines of the table. */
export function checkResults(found: CheckAnswer): Result[] {
  const { reports, perSecond, perCoreSecond, peakMegabytes } = found;
  const { agencies, statementsOfOneYear, statementsOfAllYears } = found;
  return [
    {
      ...EMPTY,
      work: `\`gongkai check\` over ${reports} reports`,
      measured: `${whole(perSecond)}/s, ${whole(perCoreSecond)}/s a core, ${whole(peakMegabytes)} MB`,
    },
    {
      ...EMPTY,
      work: `SQL statements to check ${agencies} agencies again`,
      measured: `all years: ${statementsOfAllYears}`,
      comparedWith: `one year: ${statementsOfOneYear}`,
      ratio: (statementsOfAllYears / statementsOfOneYear).toFixed(2),
      budget: '1.00',
    },
  ];
}

/** Given how often the suspect cell was named, returns its line of the table. */
export function parityResult({ planted, namedRight, silent, namedWrong }: PlantedDigits): Result {
  return {
    ...EMPTY,
    work: `\`T3-PARITY\`: one wrong digit in each of ${planted} tables`,
    measured: `named right ${namedRight}, silent ${silent}, named wrong ${namedWrong.length}`,
    budget: 'named wrong 0, right ≥ 95 %',
  };
}

/** Given the lines, returns them as a Markdown table. */
export function resultTable(results: readonly Result[]): string {
  const header = ['work', 'measured', 'compared with', 'ratio', 'ratio by processor time', 'budget'];
  const rows = results.map(({ work, measured, comparedWith, ratio, coreRatio, budget }) => [
    work,
    measured,
    comparedWith,
    ratio,
    coreRatio,
    budget,
  ]);
  return [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Given the lines of a whole run and how many reports were asked, returns the page docs/performance.md. */
export function resultPage(results: readonly Result[], reports: number): string {
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'of an unknown kind'})`;
  const day = new Date().toISOString().slice(0, 10);
  return `# Performance

One run of \`npm run bench -- --write\`, which writes this page: ${day}, Node ${process.version}, ${machine}, ${reports}
invented reports in SQLite. Rates differ from machine to machine, so budgets are ratios within one run.
A budget is where this is meant to arrive; where a ratio is below it, it is not met yet.

${resultTable(results)}

- **compare query**: 50 districts with the totals of tables 3 and 4 for a year; 60 sets of districts in turn. **Nothing
  kept** is with \`ROW_CACHE_MEGABYTES=0\`; with **report rows kept** as by default, rows of tables 3 and 4 come out of
  a bounded memory, districts and reports out of the database.
- **floor**: the same payloads from a bare \`node:http\` server with prepared statements and \`JSON.stringify\`
  (\`bench/floor-server.ts\`). All answers of both are compared, value for value, before any load.
- Servers and load run in processes of their own with \`NODE_ENV=production\`, over kept-alive loopback connections.
  Rounds of the two sides alternate; rates are of the median round, ratios are between rounds side by side: their
  median and, in brackets, the lowest and the highest. The ratio by processor time counts what the servers' processes
  took; it holds on a busy machine too.
- **a core**: documents by the processor time of the importing process, into a database of its own.
- **\`gongkai check\`**: every rule over every report again, none of whose findings changed, in a process of its own;
  \`MB\` is its highest resident memory. Agencies are checked 50 at a time with the same statements for any number of
  years. \`npm run bench -- --only check\`
- **\`T3-PARITY\`**: tables 3 of both editions that add up, with one digit of one cell changed by chance, the same in
  every run; right is the very cell with the figure it had. \`npm run bench -- --only parity\`
- **\`--jobs\`**: documents by the clock, read by so many processes while one more hands them out and takes the reports
  back; \`MB in all\` is the highest resident memory of all of them together.
`;
}

function inWords({ median, lowest, highest }: Spread): string {
  return `${median.toFixed(2)} (${lowest.toFixed(2)} to ${highest.toFixed(2)})`;
}

function whole(value: number): string {
  return value.toFixed(0);
}
