import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Locator, Page } from 'playwright-core';

/** Given a button that saves a file, returns the text that it saves. */
export async function savedText(page: Page, button: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFileSync(await download.path(), 'utf8');
}

/** Given a button that saves CSV, returns its records by the names of their columns. */
export async function savedCsv(page: Page, button: Locator): Promise<Record<string, string>[]> {
  return parse(await savedText(page, button), { bom: true, columns: true });
}

/** A value as CSV has it: nothing for what is missing. */
export function inCsv(value: string | number | boolean | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
