import type { PlantedDigits } from '../tests/unit/validation/plant-digits';
import type { CheckAnswer } from './check.worker';
import type { Comparison, Spread } from './compare-servers';
import type { CountAnswer } from './count.worker';
import type { ImportAnswer } from './import.worker';
import type { LoadAnswer } from './load.worker';
import type { MemoryAnswer } from './memory.worker';
import type { PoolAnswer } from './pool.worker';

/** One line of the table: a measured piece of work beside what it is measured against, and its budget. */
export interface Result {
  readonly work: string;
  readonly measured: string;
  /** SQL statements of a request. */
  readonly statements: string;
  /** The size of an answer. */
  readonly answer: string;
  readonly comparedWith: string;
  readonly ratio: string;
  readonly coreRatio: string;
  readonly budget: string;
}

const EMPTY: Omit<Result, 'work' | 'measured'> = {
  statements: '',
  answer: '',
  comparedWith: '',
  ratio: '',
  coreRatio: '',
  budget: '',
};

/** Given a comparison of two contenders and the statements of the first, returns it as a line of the table. */
export function comparisonResult(
  work: string,
  { first, second, ratio, coreRatio }: Comparison,
  statements: CountAnswer,
  other: string,
  budget: string,
): Result {
  return {
    ...loneResult(work, first, statements),
    measured: `${whole(first.perSecond)}/s, ${times(first)}`,
    comparedWith: `${other}: ${whole(second.perSecond)}/s, median ${second.median.toFixed(1)} ms`,
    ratio: inWords(ratio),
    coreRatio: coreRatio === null ? '' : inWords(coreRatio),
    budget: budget === '' ? '' : `≥ ${budget}`,
  };
}

/** Given what a server did that is compared with nothing, returns it as a line of the table. */
export function loneResult(work: string, found: LoadAnswer, statements: CountAnswer): Result {
  return {
    ...EMPTY,
    work,
    measured: times(found),
    statements: counted(statements),
    answer: `${(found.bytesPerAnswer / 1000).toFixed(1)} kB`,
  };
}

/** Given work that was not measured and why, returns the line that says so. */
export function leftOut(work: string, reason: string): Result {
  return { ...EMPTY, work, measured: `left out: ${reason}` };
}

/** What walking over so many districts came to. */
export interface GrowthFound {
  readonly districts: number;
  readonly pages: number;
  readonly round: LoadAnswer;
  readonly statements: CountAnswer;
}

/** Given what walks over ever more districts came to, returns their lines of the table, compared with one full page. */
export function growthResults(walks: readonly GrowthFound[]): Result[] {
  const perDistrict = ({ districts, pages, round }: GrowthFound): number =>
    (1000 * pages) / (round.perSecond * districts);
  const page = walks.find(({ pages, districts }) => pages === 1 && districts > 10);
  return walks.map((found) => ({
    ...loneResult(
      `${found.districts} districts, ${found.pages} × \`districts\``,
      found.round,
      found.statements,
    ),
    measured: `${perDistrict(found).toFixed(3)} ms a district, ${times(found.round)} a page`,
    comparedWith: page && found !== page ? `${page.districts}: ${perDistrict(page).toFixed(3)} ms` : '',
    ratio: page && found !== page ? (perDistrict(found) / perDistrict(page)).toFixed(2) : '',
  }));
}

/** Given what a database of so many reports takes, returns its line of the table. */
export function sizeResult(database: string, reports: number, bytes: number): Result {
  const measured = `${(bytes / reports / 1000).toFixed(1)} kB a report, ${(bytes / 1e9).toFixed(2)} GB`;
  return { ...EMPTY, work: `${database}, ${reports} reports`, measured };
}

/** Given how a query did over many reports beside over few, and how many pages it read, returns its line of the table. */
export function growthOfQuery(
  work: string,
  [large, small]: readonly [number, number],
  { first, second, p99Ratio }: Comparison,
  [pages, pagesOfSmall]: readonly [number, number],
  statements: CountAnswer,
): Result {
  return {
    ...loneResult(`${work}, PostgreSQL, ${large} reports`, first, statements),
    measured: `${times(first)}, ${whole(pages)} pages read`,
    comparedWith: `${small} reports: ${times(second)}, ${whole(pagesOfSmall)} pages`,
    ratio: [
      `median ${(first.median / second.median).toFixed(2)}`,
      `p99 ${inWords(p99Ratio)}`,
      `pages ${(pages / pagesOfSmall).toFixed(2)}`,
    ].join(', '),
    budget: '≤ 1.50',
  };
}

/** What the pages of rankings came to. */
export interface RankingFound {
  readonly ranked: number;
  readonly page: number;
  /** Whether the far page is the last full one, for there are too few. */
  readonly isLast: boolean;
  readonly statements: Readonly<Record<'near' | 'far', CountAnswer>>;
  /** Of the far page with the first one. */
  readonly comparison: Comparison;
}

/** Given what the pages of rankings came to, returns their lines of the table. */
export function rankingResults({ ranked, page, isLast, statements, comparison }: RankingFound): Result[] {
  const work = `\`rankDistricts\` over ${ranked} counties, page`;
  const { first: far, second: near, p99Ratio } = comparison;
  return [
    loneResult(`${work} 1`, near, statements.near),
    {
      ...loneResult(`${work} ${page}${isLast ? ' (the last full one)' : ''}`, far, statements.far),
      comparedWith: `page 1: p99 ${near.p99.toFixed(1)} ms`,
      ratio: inWords(p99Ratio),
      budget: '≤ 1.50',
    },
  ];
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
  return answers.map(({ format, documents, jobs, perSecond, perCoreSecond, peakMegabytes }) => ({
    ...EMPTY,
    work: `read and check, \`--jobs ${jobs}\`, ${documents} ${format} documents`,
    measured: [
      `${perSecond.toFixed(1)}/s`,
      ...(perCoreSecond === null ? [] : [`${perCoreSecond.toFixed(1)}/s a core`]),
      ...(peakMegabytes === null ? [] : [`${whole(peakMegabytes)} MB in all`]),
    ].join(', '),
    comparedWith: jobs === first!.jobs ? '' : `\`--jobs ${first!.jobs}\`: ${first!.perSecond.toFixed(1)}/s`,
    ratio: jobs === first!.jobs ? '' : (perSecond / first!.perSecond).toFixed(2),
  }));
}

/** Given what an import held after more and more documents, returns its line of the table. */
export function memoryResult(answers: readonly MemoryAnswer[]): Result {
  const [first, last] = [answers[0]!, answers.at(-1)!];
  const held = ({ megabytes }: MemoryAnswer): string => (megabytes === null ? '?' : whole(megabytes));
  return {
    ...EMPTY,
    work: `import, \`--jobs 1\`: memory in all after ${answers.map(({ documents }) => documents).join(', ')} documents`,
    measured: answers.map((answer) => `${held(answer)} MB`).join(', '),
    comparedWith: `after ${first.documents}`,
    ratio: first.megabytes && last.megabytes ? (last.megabytes / first.megabytes).toFixed(2) : '',
    budget: 'flat',
  };
}

/** What a start came to: how long until the server said it was ready, and what it held then. */
export interface StartFound {
  readonly milliseconds: number;
  /** Null where the system does not tell. */
  readonly megabytes: number | null;
}

/** Given what starts of the server came to, the fastest first, returns their line of the table: the one in the middle. */
export function startResult(reports: number, starts: readonly StartFound[]): Result {
  const { milliseconds, megabytes } = starts[Math.floor(starts.length / 2)]!;
  const ready = `ready in ${(milliseconds / 1000).toFixed(2)} s`;
  return {
    ...EMPTY,
    work: `start with ${reports} reports`,
    measured: megabytes === null ? ready : `${ready}, ${whole(megabytes)} MB`,
    budget: '< 2 s, < 250 MB',
  };
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

/** The columns of the table, by what stands in them. */
const COLUMNS: Readonly<Record<keyof Result, string>> = {
  work: 'work',
  measured: 'measured',
  statements: 'statements',
  answer: 'answer',
  comparedWith: 'compared with',
  ratio: 'ratio',
  coreRatio: 'ratio by processor time',
  budget: 'budget',
};

/** Given the lines, returns them as a Markdown table. */
export function resultTable(results: readonly Result[]): string {
  const columns = Object.keys(COLUMNS) as (keyof Result)[];
  const header = columns.map((column) => COLUMNS[column]);
  const rows = results.map((result) => columns.map((column) => result[column]));
  return [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function inWords({ median, lowest, highest }: Spread): string {
  return `${median.toFixed(2)} (${lowest.toFixed(2)} to ${highest.toFixed(2)})`;
}

function whole(value: number): string {
  return value.toFixed(0);
}

function times({ median, p99 }: LoadAnswer): string {
  return `median ${median.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`;
}

function counted({ fewest, most }: CountAnswer): string {
  return fewest === most ? String(most) : `${fewest} to ${most}`;
}
