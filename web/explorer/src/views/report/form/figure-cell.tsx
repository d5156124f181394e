import type { CellPartsFragment } from '../../../api/operations.generated';
import { useFormats } from '../../../language/formats';
import { CELL_STATES, useTerm } from '../../../language/terms';
import { defineText, useText } from '../../../language/text';
import { FlagMark, useFlagWords } from '../findings/flag-mark';
import { useCellSurroundings } from './cell-context';
import styles from './form.module.css';
import { cellKey } from './report-cells';

const text = defineText(
  { absent: '缺', absentCell: '原文没有这一格' },
  { absent: 'none', absentCell: 'The document has no such cell' },
);

interface FigureCellProps {
  readonly row: string;
  readonly field: string;
  readonly colSpan?: number;
}

/** One cell of the form as the document states it; a press of it looks it up in the document. */
export function FigureCell({ row, field, colSpan }: FigureCellProps) {
  const { model, chosen, choose, entry } = useCellSurroundings();
  const words = useText(text);
  const inWords = useTerm();
  const writeCell = useWriteCell();
  const flagWords = useFlagWords();
  const key = cellKey(row, field);
  const found = model.cells.byKey.get(key);
  if (!found)
    return (
      <td colSpan={colSpan} className={styles.absent} title={words.absentCell}>
        {words.absent}
      </td>
    );
  const findings = model.findingsOfCell.get(key) ?? [];
  const { cell, rowLabel, fieldLabel } = found;
  const name = [`${inWords(rowLabel)} · ${inWords(fieldLabel)}: ${writeCell(cell)}`, flagWords(findings)];
  return (
    <td colSpan={colSpan} className={styles.figure}>
      <button
        type="button"
        data-cell={key}
        data-state={cell.state}
        data-touched={chosen.finding !== null && chosen.cells.has(key)}
        aria-pressed={chosen.cell?.key === key}
        aria-label={name.filter(Boolean).join('; ')}
        tabIndex={entry === key ? 0 : -1}
        onClick={() => choose({ kind: 'cell', id: key })}
      >
        <FlagMark of={findings} />
        <CellText of={cell} />
      </button>
    </td>
  );
}

/** The four states of a cell, told apart by how they are written, not by colour alone. */
export function CellText({ of: cell }: { readonly of: CellPartsFragment }) {
  const inWords = useTerm();
  const { decimal } = useFormats();
  switch (cell.state) {
    case 'STATED':
      return <span>{decimal(cell.value!)}</span>;
    case 'BLANK':
      return <span className={styles.blank}>{inWords(CELL_STATES.BLANK)}</span>;
    case 'DASH':
      return (
        <abbr className={styles.dash} title={inWords(CELL_STATES.DASH)}>
          {cell.text.trim() || '—'}
        </abbr>
      );
    case 'TEXT':
      return (
        <abbr className={styles.words} title={inWords(CELL_STATES.TEXT)}>
          “{cell.text.trim()}”
        </abbr>
      );
  }
}

/** Writes a cell in one line: its number, or what it holds instead. */
export function useWriteCell(): (cell: Pick<CellPartsFragment, 'state' | 'value' | 'text'>) => string {
  const inWords = useTerm();
  const { decimal } = useFormats();
  return ({ state, value, text: raw }) => {
    if (state === 'STATED') return decimal(value!);
    const its = inWords(CELL_STATES[state]);
    return state === 'BLANK' ? its : `${its} “${raw.trim()}”`;
  };
}
