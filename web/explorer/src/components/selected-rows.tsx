import { createContext, use, useMemo, useState, type ReactNode } from 'react';

/** Which rows of a table are ticked, by their keys, in the order they were. */
export interface Selection {
  readonly keys: readonly string[];
  readonly toggle: (key: string) => void;
}

const SelectionContext = createContext<Selection>({ keys: [], toggle: () => undefined });

export function useSelection(): Selection {
  const [keys, setKeys] = useState<readonly string[]>([]);
  return useMemo(
    () => ({
      keys,
      toggle: (key) =>
        setKeys((former) =>
          former.includes(key) ? former.filter((other) => other !== key) : [...former, key],
        ),
    }),
    [keys],
  );
}

interface SelectedRowsProps {
  readonly selection: Selection;
  readonly children: ReactNode;
}

/** Around a table whose rows have a `RowTick`: a tick draws the ticks anew, and no row. */
export function SelectedRows({ selection, children }: SelectedRowsProps) {
  return <SelectionContext value={selection}>{children}</SelectionContext>;
}

interface RowTickProps {
  readonly of: string;
  readonly label: string;
}

export function RowTick({ of: key, label }: RowTickProps) {
  const { keys, toggle } = use(SelectionContext);
  return (
    <input type="checkbox" aria-label={label} checked={keys.includes(key)} onChange={() => toggle(key)} />
  );
}
