const CELLS = 'button[data-cell]';

/**
 * Given the cell that has the focus and the key pressed, moves the focus to the cell beside, above or below, or to the
 * ends of the row; returns whether the key is one that moves.
 */
export function moveAmongCells(from: HTMLElement, key: string): boolean {
  const rows = cellsByRow(from.closest('table'));
  const y = rows.findIndex((cells) => cells.includes(from));
  const x = rows[y]?.indexOf(from) ?? -1;
  if (x === -1) return false;
  const place = targetOf(key, x, y);
  if (!place) return false;
  const row = rows[Math.min(Math.max(place.y, 0), rows.length - 1)]!;
  row[Math.min(Math.max(place.x, 0), row.length - 1)]!.focus();
  return true;
}

function targetOf(key: string, x: number, y: number): { readonly x: number; readonly y: number } | null {
  switch (key) {
    case 'ArrowLeft':
      return { x: x - 1, y };
    case 'ArrowRight':
      return { x: x + 1, y };
    case 'ArrowUp':
      return { x, y: y - 1 };
    case 'ArrowDown':
      return { x, y: y + 1 };
    case 'Home':
      return { x: 0, y };
    case 'End':
      return { x: Number.MAX_SAFE_INTEGER, y };
    default:
      return null;
  }
}

function cellsByRow(table: HTMLTableElement | null): HTMLElement[][] {
  return [...(table?.rows ?? [])]
    .map((row) => [...row.querySelectorAll<HTMLElement>(CELLS)])
    .filter((cells) => cells.length > 0);
}
