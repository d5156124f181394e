import { stringify, type Options } from 'csv-stringify/sync';
import type { Format } from './format';

/** With it Excel reads the file as UTF-8, and Chinese stands as it should; readers of CSV know to skip it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Such a text is no formula, though it may begin with a minus. */
const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

const OPTIONS: Options = {
  record_delimiter: 'windows',
  // Spreadsheets would run a text that begins like a formula.
  escape_formulas: true,
  cast: {
    boolean: (value) => String(value),
    string: (value) => {
      if (PLAIN_NUMBER.test(value)) return { value, escape_formulas: false };
      // The library knows of the other break of a line.
      return value.startsWith('\n') ? `'${value}` : value;
    },
    object: (value) => (Array.isArray(value) ? value.join(' ') : ''),
  },
};

/** RFC 4180 in UTF-8 with a byte order mark. What is null is an empty cell. */
export const CSV: Format = {
  mediaType: 'text/csv; charset=utf-8; header=present',
  async *write({ columns, batches }) {
    const names = columns.map(({ name }) => name);
    yield BYTE_ORDER_MARK + stringify([names], OPTIONS);
    for await (const rows of batches) {
      if (rows.length > 0)
        yield stringify(
          rows.map((row) => names.map((name) => row[name] ?? null)),
          OPTIONS,
        );
    }
  },
};
