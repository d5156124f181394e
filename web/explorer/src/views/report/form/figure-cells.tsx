import { defineText, useText } from '../../../language/text';
import { useCellSurroundings } from './cell-context';
import { FigureCell } from './figure-cell';
import styles from './form.module.css';
import { cellKey } from './report-cells';

const text = defineText({ absent: '原文没有这一项' }, { absent: 'Not in the document' });

interface FigureCellsProps {
  readonly row: string;
  readonly fields: readonly string[];
  /** How many columns the last of them spans. */
  readonly lastSpan?: number;
}

/** The cells of one row of the form; if the document has none of them, that is said instead. */
export function FigureCells({ row, fields, lastSpan = 1 }: FigureCellsProps) {
  const words = useText(text);
  const { model } = useCellSurroundings();
  if (!fields.some((field) => model.cells.byKey.has(cellKey(row, field))))
    return (
      <td className={styles.absent} colSpan={fields.length - 1 + lastSpan}>
        {words.absent}
      </td>
    );
  return fields.map((field, index) => (
    <FigureCell key={field} row={row} field={field} colSpan={index === fields.length - 1 ? lastSpan : 1} />
  ));
}
