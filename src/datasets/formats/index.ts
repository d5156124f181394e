import { CSV } from './csv.format';
import { JSON_LIST, NDJSON } from './json.formats';
import { PARQUET } from './parquet.format';
import { XLSX } from './xlsx.format';

/** The formats of tables by the ending of their files. */
export const FORMATS = { csv: CSV, json: JSON_LIST, ndjson: NDJSON, xlsx: XLSX, parquet: PARQUET } as const;
export type FormatName = keyof typeof FORMATS;

/** Those that are text: they are read as they come, and served. */
export const TEXT_FORMATS = ['csv', 'json', 'ndjson'] as const satisfies readonly FormatName[];
