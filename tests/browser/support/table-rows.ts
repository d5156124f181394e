import type { Page } from 'playwright-core';

/** The words of the rows of a table by its caption, cell by cell; `part` is its body or its foot. */
export function tableRows(
  page: Page,
  caption: string,
  part: 'tbody' | 'tfoot' = 'tbody',
): Promise<string[][]> {
  const rows = JSON.stringify(`[role="region"][aria-label="${caption}"] ${part} tr`);
  return page.evaluate(
    `[...document.querySelectorAll(${rows})].map((row) => [...row.cells].map((cell) => cell.innerText.trim()))`,
  );
}
