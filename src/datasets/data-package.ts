import type { Dataset } from '../domain';
import type { Column, ColumnType } from './column';
import type { Table } from './table';
import { TABLES } from './tables';

/** What the schema of the API says of a field. */
export interface DescribedField {
  readonly description: string;
  /** The values of an enum; null of any other field. */
  readonly values: readonly string[] | null;
}

const TYPES: Readonly<Record<ColumnType, object>> = {
  string: { type: 'string' },
  strings: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  decimal: { type: 'number' },
  boolean: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  date: { type: 'date' },
  datetime: { type: 'datetime', format: 'any' },
};

/** Given what is stored and the fields of the API, returns the Frictionless Data Package of the tables as CSV. */
export function dataPackage(dataset: Dataset, describe: (field: string) => DescribedField): object {
  return {
    profile: 'tabular-data-package',
    name: 'gongkai-graph',
    title: "China's annual reports on open government information (政府信息公开工作年度报告)",
    description:
      'Every figure as published, the indicators computed from them, and what the rules of the form say of them. ' +
      'An empty cell is not stated, never zero. Reports of fictional divisions are given only by within=9….',
    version: dataset.version,
    ...(dataset.lastImportedAt !== null && { created: dataset.lastImportedAt }),
    sources: [
      {
        title:
          'The annual reports as their organs published them (各行政机关公布的年度报告); sourceUrl and sourceSha256 of the table reports name each document',
      },
    ],
    resources: TABLES.map((table) => resource(table, describe)),
  };
}

function resource(table: Table, describe: (field: string) => DescribedField): object {
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    title: table.title,
    path: `${table.name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map((column) => field(column, describe(column.field))),
      missingValues: [''],
      primaryKey: table.primaryKey,
      ...(table.name !== 'reports' && {
        foreignKeys: [{ fields: 'reportId', reference: { resource: 'reports', fields: 'reportId' } }],
      }),
    },
  };
}

function field({ name, type }: Column, { description, values }: DescribedField): object {
  return {
    name,
    ...TYPES[type],
    description,
    // A list of several values in one cell is none of them.
    ...(values && type === 'string' && { constraints: { enum: values } }),
  };
}
