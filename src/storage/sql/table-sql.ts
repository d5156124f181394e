import type { DataSource, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata';
import type { Insertion } from './insertion';

type Property<E> = keyof E & string;

/** A table under an alias: the SQL names of an entity's properties, taken from its metadata alone. */
export class TableSql<E extends ObjectLiteral> {
  private readonly metadata: EntityMetadata;

  constructor(
    private readonly dataSource: DataSource,
    private readonly entity: EntityTarget<E>,
    private readonly alias: string,
  ) {
    this.metadata = dataSource.getMetadata(entity);
  }

  /** The same table under another alias, to join it with itself. */
  as(alias: string): TableSql<E> {
    return new TableSql(this.dataSource, this.entity, alias);
  }

  /** The table for FROM and JOIN. */
  get from(): string {
    return `"${this.metadata.tableName}" AS ${this.alias}`;
  }

  column(property: Property<E>): string {
    return `${this.alias}.${this.name(property)}`;
  }

  /** The SELECT list of the properties, in their order. */
  columns(properties: readonly Property<E>[]): string {
    return properties.map((property) => this.column(property)).join(', ');
  }

  /** What inserts rows; a key that is there is an error. */
  insert(properties: readonly Property<E>[]): Insertion {
    return {
      into: `INSERT INTO "${this.metadata.tableName}" (${this.names(properties)})`,
      types: properties.map((property) => this.dataSource.driver.normalizeType(this.described(property))),
      onConflict: '',
    };
  }

  /** What inserts rows unless their key is there. */
  insertIfNew(properties: readonly Property<E>[]): Insertion {
    return { ...this.insert(properties), onConflict: 'ON CONFLICT DO NOTHING' };
  }

  /** What inserts rows or updates those that have their key. */
  upsert(properties: readonly Property<E>[]): Insertion {
    const keys = this.metadata.primaryColumns.map((column) => `"${column.databaseName}"`);
    const updates = properties
      .map((property) => this.name(property))
      .filter((name) => !keys.includes(name))
      .map((name) => `${name} = excluded.${name}`);
    const onConflict = `ON CONFLICT (${keys.join(', ')}) DO UPDATE SET ${updates.join(', ')}`;
    return { ...this.insert(properties), onConflict };
  }

  /** The statement that inserts what a query selects. */
  insertFrom(properties: readonly Property<E>[], query: string): string {
    return `${this.insert(properties).into} ${query}`;
  }

  /**
   * The statement that copies the rows whose property has a value, with other values for some properties: these are
   * bound first, in the order named, then the value that is looked for.
   */
  copyWith(changed: readonly Property<E>[], where: Property<E>): string {
    const replaced = changed.map((property) => this.name(property));
    const kept = this.metadata.columns
      .map((column) => `"${column.databaseName}"`)
      .filter((name) => !replaced.includes(name));
    const names = [...replaced, ...kept].join(', ');
    const { types } = this.insert(changed);
    const values = [...types.map((type) => `CAST(? AS ${type})`), ...kept].join(', ');
    const table = `"${this.metadata.tableName}"`;
    return `INSERT INTO ${table} (${names}) SELECT ${values} FROM ${table} WHERE ${this.name(where)} = ?`;
  }

  /** The statement that updates one property where another has a value. */
  update(property: Property<E>, where: Property<E>): string {
    return `UPDATE "${this.metadata.tableName}" SET ${this.name(property)} = ? WHERE ${this.name(where)} = ?`;
  }

  /** The statement that deletes the rows whose properties have the values. */
  deleteWhere(...properties: readonly Property<E>[]): string {
    const conditions = properties.map((property) => `${this.name(property)} = ?`);
    return `DELETE FROM "${this.metadata.tableName}" WHERE ${conditions.join(' AND ')}`;
  }

  private names(properties: readonly Property<E>[]): string {
    return properties.map((property) => this.name(property)).join(', ');
  }

  private name(property: Property<E>): string {
    return `"${this.described(property).databaseName}"`;
  }

  private described(property: Property<E>): ColumnMetadata {
    const column = this.metadata.findColumnWithPropertyName(property);
    if (!column) throw new Error(`${this.metadata.name} has no column ${property}`);
    return column;
  }
}
