import { useEffect, useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { defineText, useText } from '../language/text';
import styles from './chip-list.module.css';

const text = defineText(
  {
    remove: (label: string) => `移除 ${label}`,
    removeAll: '全部移除',
    keys: '←→ 移动焦点，Alt+←→ 调整次序，Delete 移除',
  },
  {
    remove: (label: string) => `Remove ${label}`,
    removeAll: 'Remove all',
    keys: '← → move the focus, Alt + ← → the item, Delete removes it',
  },
);

export interface Chip {
  readonly key: string;
  readonly label: string;
  /** More about it, shown when it is pointed at. */
  readonly title?: string;
}

interface ChipListProps {
  readonly label: string;
  readonly chips: readonly Chip[];
  /** Called with the keys that are left, in their new order. */
  readonly onChange: (keys: readonly string[]) => void;
}

/** What was chosen, in order: a list of one tab stop, whose items are reordered and removed by key or by pointer. */
export function ChipList({ label, chips, onChange }: ChipListProps) {
  const words = useText(text);
  const hint = useId();
  const { list, active, setActive, onKeyDown } = useChipKeys(chips, onChange);
  if (chips.length === 0) return null;
  return (
    <>
      <ul ref={list} className={styles.chips} aria-label={label}>
        {chips.map((chip, index) => (
          <li key={chip.key} className={styles.chip} title={chip.title}>
            <button
              type="button"
              className={styles.name}
              tabIndex={index === active ? 0 : -1}
              aria-describedby={hint}
              aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight Delete"
              onFocus={() => setActive(index)}
              onKeyDown={(event) => onKeyDown(event, index)}
            >
              {chip.label}
            </button>
            <button
              type="button"
              className={styles.remove}
              tabIndex={-1}
              aria-label={words.remove(chip.label)}
              onClick={() => onChange(keysOf(chips).filter((key) => key !== chip.key))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.below} hidden={chips.length === 1}>
        <button type="button" className={styles.removeAll} onClick={() => onChange([])}>
          {words.removeAll}
        </button>
        <span id={hint} className={styles.keys}>
          {words.keys}
        </span>
      </p>
    </>
  );
}

function keysOf(chips: readonly Chip[]): readonly string[] {
  return chips.map(({ key }) => key);
}

/** Given a list, returns it with the item at one index moved to another. */
function moved<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  return items.toSpliced(from, 1).toSpliced(to, 0, items[from]!);
}

/** Which chip is the tab stop, and what the keys do; the focus follows a chip that is moved. */
function useChipKeys(chips: readonly Chip[], onChange: ChipListProps['onChange']) {
  const list = useRef<HTMLUListElement>(null);
  const [wanted, setActive] = useState(0);
  const focusOnceDrawn = useFocusOnceDrawn(chips, list);
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const keys = keysOf(chips);
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = Math.min(Math.max(index + step, 0), chips.length - 1);
      if (!event.altKey) return focusChip(list.current, next);
      focusOnceDrawn(keys[index]!);
      onChange(moved(keys, index, next));
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      focusOnceDrawn(keys[index + 1] ?? keys[index - 1] ?? null);
      onChange(keys.toSpliced(index, 1));
    }
  };
  return { list, active: Math.min(wanted, chips.length - 1), setActive, onKeyDown };
}

function focusChip(list: HTMLUListElement | null, index: number): void {
  list?.children[index]?.querySelector('button')?.focus();
}

/** Focuses a chip by its key when the list is drawn in its new order, which the address may take a moment to bring. */
function useFocusOnceDrawn(chips: readonly Chip[], list: RefObject<HTMLUListElement | null>) {
  const wanted = useRef<string | null>(null);
  const order = keysOf(chips).join();
  useEffect(() => {
    const index = order.split(',').indexOf(wanted.current ?? '');
    wanted.current = null;
    focusChip(list.current, index);
  }, [order, list]);
  return (key: string | null) => {
    wanted.current = key;
  };
}
