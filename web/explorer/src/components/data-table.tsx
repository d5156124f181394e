import type { ReactNode } from 'react';
import { DownloadButtons } from '../downloads/download-buttons';
import type { Sheet, SheetColumn } from '../downloads/sheet';

/** A column that may also say how its cells look; what is saved is its plain value. */
export interface TableColumn<Row> extends SheetColumn<Row> {
  readonly show?: (row: Row) => ReactNode;
  readonly numeric?: boolean;
}

interface DataTableProps<Row> extends Sheet<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly caption: string;
  readonly rowKey: (row: Row) => string;
}

/** Rows and columns on the screen, with buttons that save the same. The first column names its row. */
export function DataTable<Row>({ name, columns, rows, caption, rowKey }: DataTableProps<Row>) {
  return (
    <>
      <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption className="unseen">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.name} scope="col" className={column.numeric ? 'number' : undefined}>
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={rowKey(row)}>
                {columns.map((column, index) => (
                  <DataCell key={column.name} column={column} row={row} isName={index === 0} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <DownloadButtons sheet={{ name, columns, rows }} />
      </p>
    </>
  );
}

interface DataCellProps<Row> {
  readonly column: TableColumn<Row>;
  readonly row: Row;
  readonly isName: boolean;
}

function DataCell<Row>({ column, row, isName }: DataCellProps<Row>) {
  const shown = column.show ? column.show(row) : column.value(row);
  const className = column.numeric ? 'number' : undefined;
  return isName ? (
    <th scope="row" className={className}>
      {shown}
    </th>
  ) : (
    <td className={className}>{shown}</td>
  );
}
