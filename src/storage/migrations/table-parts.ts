import { TableColumn, TableForeignKey } from 'typeorm';

/**
 * The few types that every column has, written alike in all databases we mean to support: decimals and instants are
 * text, flags are 0 or 1, JSON is text.
 */
type ColumnType = 'varchar' | 'text' | 'integer' | 'bigint' | 'blob';

/** Given a name and a type, returns a column that may not be null. */
export function column(name: string, type: ColumnType): TableColumn {
  return new TableColumn({ name, type });
}

/** Given a name and a type, returns a column that may be null. */
export function nullable(name: string, type: ColumnType): TableColumn {
  return new TableColumn({ name, type, isNullable: true });
}

/** Given a name and a type, returns a column of the primary key. Keys are never numbers handed out in sequence. */
export function key(name: string, type: ColumnType = 'varchar'): TableColumn {
  return new TableColumn({ name, type, isPrimary: true });
}

/** Given a constraint's name, a column and the table whose primary key it holds, returns the foreign key. */
export function references(
  name: string,
  columnName: string,
  table: string,
  primaryKey: string,
): TableForeignKey {
  return new TableForeignKey({
    name,
    columnNames: [columnName],
    referencedTableName: table,
    referencedColumnNames: [primaryKey],
  });
}

/** Given a table of a revision's rows, returns the foreign key by which the rows go when the revision does. */
export function ofRevision(table: string): TableForeignKey {
  return new TableForeignKey({
    name: `${table}_revision`,
    columnNames: ['revision_id'],
    referencedTableName: 'report_revision',
    referencedColumnNames: ['id'],
    onDelete: 'CASCADE',
  });
}
