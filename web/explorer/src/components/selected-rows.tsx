import { createContext, use, useCallback, useState, useSyncExternalStore, type ReactNode } from 'react';

/** Which rows of a table are ticked, by their keys, in the order they were. */
class Selection {
  private keys: readonly string[] = [];
  private readonly watchers = new Set<() => void>();

  readonly current = (): readonly string[] => this.keys;

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  toggle(key: string): void {
    this.keys = this.keys.includes(key) ? this.keys.filter((other) => other !== key) : [...this.keys, key];
    for (const watcher of this.watchers) watcher();
  }
}

const SelectionContext = createContext(new Selection());

/** Around a table whose rows have a `RowTick`, and what is made of the rows ticked. */
export function SelectedRows({ children }: { readonly children: ReactNode }) {
  const [selection] = useState(() => new Selection());
  return <SelectionContext value={selection}>{children}</SelectionContext>;
}

/** The keys of the rows ticked. */
export function useSelectedRows(): readonly string[] {
  const selection = use(SelectionContext);
  return useSyncExternalStore(selection.watch, selection.current);
}

interface RowTickProps {
  readonly of: string;
  readonly label: string;
}

/** Ticks a row; of a thousand ticks, only the one that changes is drawn anew. */
export function RowTick({ of: key, label }: RowTickProps) {
  const selection = use(SelectionContext);
  const isTicked = useSyncExternalStore(
    selection.watch,
    useCallback(() => selection.current().includes(key), [selection, key]),
  );
  return (
    <input type="checkbox" aria-label={label} checked={isTicked} onChange={() => selection.toggle(key)} />
  );
}
