import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Response } from 'playwright-core';
import { openBrowser, openPage, type WatchedPage } from './support/open-browser';

const EXAMPLES = readdirSync(join(__dirname, '../../examples/queries')).filter((name) =>
  name.endsWith('.graphql'),
);

const origin = process.env['EXPLORER_URL']!;
let browser: Browser | undefined;
let watched: WatchedPage;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});
beforeEach(async () => {
  watched = await openPage(browser!, origin);
  await watched.page.goto(`${origin}/graphql`);
  // The button is there before the editor whose query it runs.
  await watched.page.locator('.graphiql-query-editor').getByText('OneDistrictInAYear').waitFor();
});
afterEach(async () => {
  await watched.page.close();
  expect(watched.strayRequests).toEqual([]);
  expect(watched.errors).toEqual([]);
});

const run = () => watched.page.getByRole('button', { name: /^Execute query/ }).click();
const result = () => watched.page.locator('.result-window');
const isAnswerTo = (operation: string) => (response: Response) =>
  response.request().postData()?.includes(`query ${operation}`) ?? false;

test('opens with the example queries in tabs', async () => {
  const tabs = watched.page.getByRole('tab');
  await tabs.first().waitFor();
  expect(await watched.page.title()).toContain('GraphiQL');
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(6);
  expect(await tabs.count()).toBe(EXAMPLES.length);
});

test('the first query answers with the published figures', async () => {
  await run();
  await result().getByText('1611').waitFor();
  expect(await result().innerText()).toContain('东丽区');
  const screenshot = process.env.PLAYGROUND_SCREENSHOT;
  if (screenshot) await watched.page.screenshot({ path: screenshot });
});

test('an example with variables answers too', async () => {
  await watched.page.getByRole('tab', { name: /^CompareDistricts/ }).click();
  // GraphiQL looks up a tab's operation a little after it shows the text, later still on a busy machine.
  await watched.page.waitForTimeout(2000);
  const [response] = await Promise.all([watched.page.waitForResponse(isAnswerTo('CompareDistricts')), run()]);
  expect(await response.json()).toHaveProperty('data.compareDistricts.rows.length', 9);
  await result().getByText('"东丽区"').first().waitFor();
});

test('the schema is documented', async () => {
  await watched.page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await watched.page.getByText('compareDistricts').first().waitFor();
});
