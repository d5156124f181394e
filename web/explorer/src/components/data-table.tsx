import { memo, type ReactNode } from 'react';
import { DownloadButtons } from '../downloads/download-buttons';
import type { Sheet, SheetColumn } from '../downloads/sheet';
import { ColumnHeader, type TableSorting } from './column-header';

/** A column that may also say how its header and its cells look; what is saved is its plain value. */
export interface TableColumn<Row> extends SheetColumn<Row> {
  readonly header?: ReactNode;
  readonly show?: (row: Row) => ReactNode;
  readonly numeric?: boolean;
}

/** A row below all others, such as a median; its cells stand under the columns. */
export interface TableFooter {
  readonly key: string;
  readonly cells: readonly ReactNode[];
}

interface DataTableProps<Row> extends Sheet<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly caption: string;
  readonly rowKey: (row: Row) => string;
  /** How the rows stand, and what is to become of a click on a header. */
  readonly sorting?: TableSorting;
  readonly footer?: readonly TableFooter[];
  /** The column that names its row; without it the first. */
  readonly nameColumn?: string;
  /** The row to mark. */
  readonly markedKey?: string | null;
  /** What is saved, if it is more than what the columns show. */
  readonly saved?: readonly SheetColumn<Row>[];
  /** How many rows are drawn; the others are saved all the same. */
  readonly drawn?: number;
}

/**
 * Rows and columns on the screen, with buttons that save the same. The first column names its row. A long table draws its
 * rows anew only where they changed: keep `rows` and `columns` the same as long as they are.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { name, columns, rows, caption, rowKey, sorting, footer = [], markedKey, saved, drawn } = props;
  const { nameColumn = columns[0]!.name } = props;
  return (
    <>
      <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption className="unseen">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <ColumnHeader key={column.name} column={column} sorting={sorting} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, drawn).map((row) => (
              <DataRow
                key={rowKey(row)}
                row={row}
                columns={columns}
                nameColumn={nameColumn}
                marked={rowKey(row) === markedKey}
              />
            ))}
          </tbody>
          {footer.length > 0 && <Footer rows={footer} columns={columns} nameColumn={nameColumn} />}
        </table>
      </div>
      <p>
        <DownloadButtons sheet={{ name, columns: saved ?? columns, rows }} />
      </p>
    </>
  );
}

interface DataRowProps<Row> {
  readonly row: Row;
  readonly columns: readonly TableColumn<Row>[];
  readonly nameColumn: string;
  readonly marked: boolean;
}

const DataRow = memo(function DataRow<Row>({ row, columns, nameColumn, marked }: DataRowProps<Row>) {
  return (
    <tr aria-current={marked ? 'true' : undefined}>
      {columns.map((column) => (
        <DataCell key={column.name} column={column} isName={column.name === nameColumn}>
          {column.show ? column.show(row) : column.value(row)}
        </DataCell>
      ))}
    </tr>
  );
}) as <Row>(props: DataRowProps<Row>) => ReactNode;

interface FooterProps<Row> {
  readonly rows: readonly TableFooter[];
  readonly columns: readonly TableColumn<Row>[];
  readonly nameColumn: string;
}

function Footer<Row>({ rows, columns, nameColumn }: FooterProps<Row>) {
  return (
    <tfoot>
      {rows.map(({ key, cells }) => (
        <tr key={key}>
          {columns.map((column, index) => (
            <DataCell key={column.name} column={column} isName={column.name === nameColumn}>
              {cells[index]}
            </DataCell>
          ))}
        </tr>
      ))}
    </tfoot>
  );
}

interface DataCellProps<Row> {
  readonly column: TableColumn<Row>;
  readonly isName: boolean;
  readonly children: ReactNode;
}

function DataCell<Row>({ column, isName, children }: DataCellProps<Row>) {
  const className = column.numeric ? 'number' : undefined;
  return isName ? (
    <th scope="row" className={className}>
      {children}
    </th>
  ) : (
    <td className={className}>{children}</td>
  );
}
