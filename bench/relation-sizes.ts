import { runSql } from './postgres-nation';

/** What the tables of a database take, and the same as a Markdown table for each report. */
export interface RelationSizes {
  readonly bytes: number;
  readonly table: string;
}

/** Out-of-line values (TOAST) are counted with the table that they are of. */
const SIZES = `SELECT c.relname, pg_table_size(c.oid), pg_indexes_size(c.oid), c.reltuples::bigint,
    (SELECT string_agg(i.relname || ' ' || round(pg_relation_size(i.oid) / 1048576.0, 1) || ' MB', ', '
        ORDER BY pg_relation_size(i.oid) DESC)
      FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid WHERE x.indrelid = c.oid)
  FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
  ORDER BY pg_total_relation_size(c.oid) DESC`;
/** Less than this a report is left out of the table, though not of the sum. */
const LEAST_BYTES = 20;

/** Given a database that was analysed and how many reports it has, returns what its tables and their indexes take. */
export async function relationTable(url: string, reports: number): Promise<RelationSizes> {
  const relations = (await runSql(url, SIZES)).map(([name, table, indexes, rows, each]) => ({
    name: name as string,
    table: Number(table),
    indexes: Number(indexes),
    rows: Number(rows),
    each: each as string,
  }));
  const bytes = relations.reduce((sum, { table, indexes }) => sum + table + indexes, 0);
  const perReport = (value: number): string => (value / reports).toFixed(0);
  const lines = relations
    .filter(({ table, indexes }) => (table + indexes) / reports >= LEAST_BYTES)
    .map(({ name, table, indexes, rows, each }) =>
      [`\`${name}\``, (rows / reports).toFixed(1), perReport(table), perReport(indexes), each].join(' | '),
    );
  const header = `table, ${reports} reports | rows a report | bytes a report | of indexes | indexes`;
  return {
    bytes,
    table: [header, '--- | ---: | ---: | ---: | ---', ...lines].map((line) => `| ${line} |`).join('\n'),
  };
}
