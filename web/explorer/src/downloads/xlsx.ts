import { Workbook } from 'exceljs';
import { saveFile } from './save-file';
import type { Sheet } from './sheet';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Saves a sheet as a workbook, with where it comes from on a second page. */
export async function saveXlsx<Row>({ name, columns, rows }: Sheet<Row>, citation: string): Promise<void> {
  const workbook = new Workbook();
  const page = workbook.addWorksheet('data');
  page.addRow(columns.map((column) => column.label)).font = { bold: true };
  page.views = [{ state: 'frozen', ySplit: 1 }];
  for (const row of rows) page.addRow(columns.map((column) => column.value(row)));
  const source = workbook.addWorksheet('citation');
  source.addRow([citation]);
  for (const column of columns) source.addRow([column.label, column.name]);
  saveFile(`${name}.xlsx`, await workbook.xlsx.writeBuffer(), MEDIA_TYPE);
}
