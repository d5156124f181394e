import { useTerm } from '../../../language/terms';
import { defineText, useText } from '../../../language/text';
import { CellTable } from './cell-table';
import { FigureCell } from './figure-cell';
import { cellKey } from './report-cells';
import type { FormTableProps } from './report-form';
import { useExtraSheet } from './table-sheets';

const text = defineText(
  {
    title: '表外行',
    hint: '原文表中有而国家格式没有的行，照录如下，不计入任何指标。',
    table: '表',
    row: '行名',
    cells: '单元格',
  },
  {
    title: 'Rows outside the form',
    hint: 'Rows that the document’s tables have and the national form has not; no indicator counts them.',
    table: 'Table',
    row: 'Row',
    cells: 'Cells',
  },
);

const TABLES = {
  TABLE_2: { zh: '第二部分', en: 'Section 2' },
  TABLE_3: { zh: '第三部分', en: 'Section 3' },
  TABLE_4: { zh: '第四部分', en: 'Section 4' },
};

/** Local rows and printed subtotals, as they are; nothing if the document has none. */
export function ExtraRows({ surroundings }: FormTableProps) {
  const words = useText(text);
  const inWords = useTerm();
  const { extraRows } = surroundings.model.report;
  const sheet = useExtraSheet(surroundings.model.report);
  if (extraRows.length === 0) return null;
  const width = Math.max(...extraRows.map(({ cells }) => cells.length));
  const rows = extraRows.map((row, index) => ({ ...row, number: String(index + 1) }));
  return (
    <>
      <h3>{words.title}</h3>
      <p className="soft">{words.hint}</p>
      <CellTable
        caption={words.title}
        keys={rows.flatMap(({ cells, number }) => cells.map(({ field }) => cellKey(number, field)))}
        sheet={sheet}
        surroundings={surroundings}
      >
        <thead>
          <tr>
            <th scope="col">{words.table}</th>
            <th scope="col">{words.row}</th>
            <th scope="colgroup" colSpan={width}>
              {words.cells}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ table, label, cells, number }) => (
            <tr key={number}>
              <td>{inWords(TABLES[table])}</td>
              <th scope="row">{label}</th>
              {cells.map(({ field }) => (
                <FigureCell key={field} row={number} field={field} />
              ))}
            </tr>
          ))}
        </tbody>
      </CellTable>
    </>
  );
}
