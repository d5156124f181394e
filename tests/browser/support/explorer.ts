import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import { parse } from 'csv-parse/sync';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser, openPage, type WatchedPage } from './open-browser';

/** Where the server of `global-setup.ts` serves. */
export const ORIGIN = process.env['EXPLORER_URL']!;

export type PageLanguage = 'ZH' | 'EN';

/** How a reader looks at the explorer. */
export interface Look {
  readonly language?: PageLanguage;
  readonly theme?: 'light' | 'dark';
  /** In CSS pixels; a phone has 390. */
  readonly width?: number;
  /** What the browser says of an answer that the test provokes: no error. */
  readonly provokes?: string;
  /** What is to become of the page before the view is opened. */
  readonly before?: (page: Page) => Promise<void>;
}

let browser: Browser | undefined;
const pages: (WatchedPage & { readonly provokes: string | undefined })[] = [];

/**
 * In a file of tests: gives each test pages of its own, and fails it if a page asked for anything outside the server, or
 * said an error in its console.
 */
export function useExplorer(): void {
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const opened = pages.splice(0);
    for (const { page } of opened) await page.close();
    const wrong = opened.flatMap(({ strayRequests, errors, provokes }) => [
      ...strayRequests,
      ...errors.filter((error) => provokes === undefined || !error.includes(provokes)),
    ]);
    expect(wrong).toEqual([]);
  });
}

/** Opens a view of the explorer by its address, and waits until nothing on it is loading. */
export async function openView(path: string, look: Look = {}): Promise<Page> {
  const { language = 'ZH', theme = 'light', width = 1280, provokes, before } = look;
  const watched = await openPage(browser!, ORIGIN);
  pages.push({ ...watched, provokes });
  const { page } = watched;
  await page.setViewportSize({ width, height: 860 });
  await page.addInitScript(`localStorage['gongkai.language'] ??= '${language}'`);
  await page.addInitScript(`localStorage['gongkai.theme'] ??= '${theme}'`);
  await before?.(page);
  await page.goto(ORIGIN + path);
  await settle(page);
  return page;
}

/** Waits until nothing on the page is loading. */
export async function settle(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  // What was just clicked has to be drawn, and its question asked, before its answer can be waited for.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)))');
  await page.waitForLoadState('networkidle');
  await page
    .locator('[aria-busy="true"], [role="status"]:has-text("…")')
    .first()
    .waitFor({ state: 'detached' });
}

/** Fails for every serious violation of the accessibility rules that axe-core knows. */
export async function expectAccessible(page: Page): Promise<void> {
  // The page's policy lets no script in but the server's; the debugger's own evaluation is not bound by it.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(
    'axe.run(document, { resultTypes: ["violations"] })',
  );
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)}`)).toEqual([]);
}

/** How long the longest piece of work kept the page from answering its reader, in milliseconds. */
export function longestTask(page: Page): Promise<number> {
  return page.evaluate<number>(`new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      resolve(Math.max(...list.getEntries().map(({ duration }) => duration)));
    });
    observer.observe({ type: 'longtask', buffered: true });
    setTimeout(() => resolve(0), 500);
  })`);
}

/** Given a button that saves CSV, clicks it and returns the lines, each by the names of its columns. */
export async function savedCsv(page: Page, button: Locator): Promise<readonly Record<string, string>[]> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const content = readFileSync(await download.path(), 'utf8');
  return parse(content, { columns: true, bom: true });
}

/** Keeps a picture of what the window shows of the page, if EXPLORER_SCREENSHOTS names a folder for them. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['EXPLORER_SCREENSHOTS'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** What a question to the API is answered with, for comparing what is shown with what is served. */
export async function askApi<Data>(query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(`${ORIGIN}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
