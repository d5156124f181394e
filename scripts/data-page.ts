import 'reflect-metadata';
import { TABLES, type Table } from '../src/datasets';
import { buildSchema, fieldDescriber } from '../src/graphql';
import { markdownTable } from './markdown-table';

const describe = fieldDescriber(buildSchema());

function section({ name, title, columns, primaryKey }: Table, known: ReadonlySet<string>): string {
  const own = columns.filter((column) => !known.has(column.name));
  return `## ${name}

${title}. Told apart by ${primaryKey.map((key) => `\`${key}\``).join(' and ')}.

${columnTable(own)}
`;
}

function columnTable(columns: Table['columns']): string {
  return markdownTable(
    ['Column', 'Type', 'In GraphQL', 'Meaning'],
    columns.map(({ name, type, field }) => [
      `\`${name}\``,
      type === 'strings' ? 'string, several' : type,
      `\`${field}\``,
      describe(field).description.replace(/\s+/g, ' '),
    ]),
  );
}

/** Returns docs/data.md: the tables that /data serves and `gongkai export` writes, with their columns. */
export function dataPage(): string {
  const [first, ...others] = TABLES;
  const keys = first.columns.filter((column) =>
    others.every(({ columns }) => columns.some(({ name }) => name === column.name)),
  );
  const known = new Set(keys.map(({ name }) => name));
  return `# Data

What GraphQL answers, a plain GET answers as a file, under the same names. This page is written by
\`npm run docs:write\` from [src/datasets](../src/datasets/index.ts) and the descriptions of the schema; programs read
the same at \`/data/datapackage.json\`, a Frictionless Data Package.

\`\`\`sh
curl -s -OJ 'http://localhost:4000/data/application-outcomes.csv?years=2021-2023&within=120000'
npm run --silent gongkai -- export indicators --format parquet --output indicators.parquet
\`\`\`

- **Tables** are those below, at \`/data/{table}.csv\`, \`.json\` (one list) and \`.ndjson\` (an object a line);
  \`gongkai export\` also writes \`xlsx\` and \`parquet\`.
- **Which rows:** \`years\` are one, several or ranges (\`2019,2021-2023\`); \`within\` is a division by its code,
  with everything below it; \`level\` is PROVINCE, PREFECTURE or COUNTY, of the division of the agency. Anything else is
  refused with 400 and \`BAD_USER_INPUT\`, and the parameter's name.
- **Current reports alone**, in the order of their ids; no retracted ones, no earlier revisions. Fictional ones are never
  mixed with real ones: they come only with a \`within\` of 900000 to 990000 or below.
- **A null** is not stated or does not apply: an empty cell in CSV and Excel, null in JSON and Parquet. Zero is 0.
- **A decimal** is exact: a string in JSON and Parquet, a number in CSV, and in Excel a number of up to 15 digits.
- **CSV** is RFC 4180 in UTF-8 with a byte order mark, so that Excel shows Chinese as it is. A text that a spreadsheet
  would take for a formula (it begins with \`=\`, \`+\`, \`-\` or \`@\`, with one of their full-width forms \`＝\`, \`＋\`,
  \`－\` or \`＠\`, a tab or a line break) has an apostrophe before it; numbers are left as they are. Other formats give
  every text as it is.
- **Several values** (\`sourceFlags\`) are a list in JSON, and elsewhere parted by spaces.
- **\`--output\`** of \`gongkai export\` names a file, which appears, or replaces another, once it is whole: an error or a
  signal on the way leaves what was there before and nothing beside it (a \`kill -9\` leaves a \`.part\`). Links are followed
  and stay; a fifo or a device is written through, as is standard output by any of its names.
- **While it is read** a file follows the client's pace, a hundred reports at a time. What is imported meanwhile may be
  in it or not. \`version\` in the data package changes with every import.
- **A file that breaks off** was begun with status 200 already, so the connection is reset and the answer never ends: curl
  exits with 56, \`fetch\` rejects the body. Only a transfer that ended without an error is the whole file.
- **To ask again**, send the \`ETag\` of a file back as \`If-None-Match\` (\`curl --etag-save\` and \`--etag-compare\`): the
  answer is 304 and empty while nothing was stored since, and the file as it is now after any import or check.

## In every table

${columnTable(keys)}

${TABLES.map((table) => section(table, known)).join('\n')}`;
}
