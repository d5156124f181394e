import { DataSource, type DataSourceOptions, type Table, type TableColumn } from 'typeorm';

/**
 * The entities and migrations name SQLite's types. Text is compared by its bytes, as SQLite does it: lists come in the
 * same order from every database, whatever its locale.
 */
const BINARY = { ours: 'blob', theirs: 'bytea' } as const;
const BY_BYTES = 'C';
const TEXT_TYPES: readonly string[] = ['varchar', 'character varying', 'text'];

/** A data source that takes the entities' types for PostgreSQL's. */
export class PostgresDataSource extends DataSource {
  constructor(options: DataSourceOptions) {
    super(options);
    const { driver } = this;
    const normalizeType = driver.normalizeType.bind(driver);
    driver.normalizeType = (column) => (column.type === BINARY.ours ? BINARY.theirs : normalizeType(column));
  }

  protected override async buildMetadatas(): Promise<void> {
    await super.buildMetadatas();
    for (const column of this.entityMetadatas.flatMap(({ columns }) => columns)) {
      if (TEXT_TYPES.includes(column.type as string)) column.collation = BY_BYTES;
    }
  }
}

/** Given a table of a migration, returns it as PostgreSQL is to make it. */
export function toPostgresTable(table: Table): Table {
  const made = table.clone();
  made.columns = made.columns.map(toPostgresColumn);
  return made;
}

/** Given a column of a migration, returns it as PostgreSQL is to make it. */
export function toPostgresColumn(column: TableColumn): TableColumn {
  const made = column.clone();
  if (made.type === BINARY.ours) made.type = BINARY.theirs;
  if (TEXT_TYPES.includes(made.type)) made.collation = BY_BYTES;
  return made;
}
