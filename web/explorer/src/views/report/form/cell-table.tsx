import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { DownloadButtons } from '../../../downloads/download-buttons';
import type { Sheet } from '../../../downloads/sheet';
import { CellContext, type CellSurroundings } from './cell-context';
import styles from './form.module.css';
import { moveAmongCells } from './move-among-cells';

interface CellTableProps<Row> {
  readonly caption: string;
  /** The names of its cells, in the order of the form. */
  readonly keys: readonly string[];
  readonly sheet: Sheet<Row>;
  readonly surroundings: Omit<CellSurroundings, 'entry'>;
  readonly children: ReactNode;
}

/**
 * A table of the form. Tab stops at one of its cells, arrow keys move among them, Enter looks the cell up in the
 * document.
 */
export function CellTable<Row>({ caption, keys, sheet, surroundings, children }: CellTableProps<Row>) {
  const [focused, setFocused] = useState<string>();
  const { chosen, model } = surroundings;
  const entry =
    focused ?? keys.find((key) => chosen.cells.has(key)) ?? keys.find((key) => model.cells.byKey.has(key));
  const moveOn = (event: KeyboardEvent<HTMLElement>) => {
    if (moveAmongCells(event.target as HTMLElement, event.key)) event.preventDefault();
  };
  return (
    <CellContext value={{ ...surroundings, entry }}>
      <div className="scroll">
        <table
          className={styles.table}
          onKeyDown={moveOn}
          onFocus={({ target }) => setFocused(target.dataset['cell'])}
        >
          <caption className="unseen">{caption}</caption>
          {children}
        </table>
      </div>
      <p className={styles.below}>
        <DownloadButtons sheet={sheet} />
      </p>
    </CellContext>
  );
}
