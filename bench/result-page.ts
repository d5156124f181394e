import { availableParallelism, cpus } from 'node:os';
import { resultTable, type Result } from './results';

/** How many reports the databases of a run have. */
export interface Sizes {
  readonly reports: number;
  readonly peerReports: number;
}

/** Given the lines of a whole run and how many reports there were, returns the page docs/performance.md. */
export function resultPage(results: readonly Result[], sizes: Sizes): string {
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'of an unknown kind'})`;
  const day = new Date().toISOString().slice(0, 10);
  return `# Performance

One run of \`npm run bench -- --write\`, which writes this page: ${day}, Node ${process.version}, ${machine}, ${sizes.reports}
invented reports in SQLite. Rates differ from machine to machine, so budgets are ratios within one run.
A budget is where this is meant to arrive; where a ratio misses it, it is not met yet.

${resultTable(results)}

- **compare query**: 50 districts with the totals of tables 3 and 4 for a year; 60 sets of districts in turn. **Nothing
  kept** is with \`ROW_CACHE_MEGABYTES=0\`, so each answer is worked out anew; with **report rows kept** it is as by
  default, and with **whole answers kept** so are the answers, which is how users have it (all other lines run with
  \`RESPONSE_CACHE_MEGABYTES=0\`). With report rows kept, rows of tables 3 and 4, districts and headers come out of a bounded
  memory; each read of it asks the database first whether anything was written since.
- **one district, one report, five fields**: 60 of them in turn. Its kept answers are found before Apollo Server sees
  the request.
- **floor**: the same payloads from a bare \`node:http\` server with prepared statements and \`JSON.stringify\`
  (\`bench/floor-server.ts\`). All answers of both are compared, value for value, before any load.
- **PostGraphile**: 5.1.5 with its connection filter over PostgreSQL, on Node 22, asked the same in its own terms
  (\`bench/postgraphile-requests.ts\`): the tables as they are, lists without pages. Our graph answers from SQLite, and
  once more from the same PostgreSQL database, ${sizes.peerReports} reports in either: a PostgreSQL of the run's own loads
  them anew, one that \`BENCH_DATABASE_URL\` names keeps them. Answers are compared, value for value, before any load.
  \`npm run bench\` fetches PostGraphile when it first needs it and leaves it out if it cannot. There is no ratio by
  processor time: PostgreSQL works in processes of its own.
- **statements**: SQL statements of a request, counted by the storage in a server that is not timed, once the request
  has been asked twice before; **answer** is the mean size of the body.
- **\`districts\` page by page**: the compare query for 10 to 3,000 districts of one year, by pages of 100, one after
  another. A district should cost the same however many there are; one of ten also bears a tenth of what any request
  costs. \`npm run bench -- --only growth\`
- **\`rankDistricts\`**: pages of 20 of four rankings in turn, one request at a time, over the counties of the fictional
  nation in one year, denominators from 1; the ratio is between the p99s. \`npm run bench -- --only ranking\`
- **\`compareDistricts\`**: one request at a time, within the limits that are set unless told otherwise.
  \`npm run bench -- --only compare-districts\`
- Servers and load run in processes of their own with \`NODE_ENV=production\`, over kept-alive loopback connections.
  Rounds of the two sides alternate; rates are of the median round, ratios are between rounds side by side: their
  median and, in brackets, the lowest and the highest. The ratio by processor time counts what the servers' processes
  took; it holds on a busy machine too.
- **a core**: documents by the processor time of the importing process, into a database of its own.
- **memory in all**: what \`gongkai import --jobs 1\` holds with the process that reads for it, of one folder of 20,000
  documents. \`npm run bench -- --only memory\`
- **start**: from the start of the process (compiling included) until \`/readyz\` answers 200, and the resident memory
  then; the one in the middle of three. \`npm run bench -- --only start\`
- **\`gongkai check\`**: every rule over every report again, none of whose findings changed, in a process of its own;
  \`MB\` is its highest resident memory. Agencies are checked 50 at a time with the same statements for any number of
  years. \`npm run bench -- --only check\`
- **\`T3-PARITY\`**: tables 3 of both editions that add up, with one digit of one cell changed by chance, the same in
  every run; right is the very cell with the figure it had. \`npm run bench -- --only parity\`
- **\`--jobs\`**: documents by the clock, read by so many processes while one more hands them out and takes the reports
  back; \`MB in all\` is the highest resident memory of all of them together.
`;
}
