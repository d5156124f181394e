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

const openSaved = () => watched.page.getByRole('button', { name: 'Show 示例查询 · Saved queries' }).click();

test('lists a saved query for every task, and opens each in a tab of its own', async () => {
  expect(await watched.page.title()).toContain('GraphiQL');
  await openSaved();
  const saved = watched.page.locator('.saved-queries li button');
  expect(await saved.count()).toBe(EXAMPLES.length);
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(6);
  await saved.filter({ hasText: 'Districts ranked by their disclosure rate' }).click();
  await watched.page.locator('.graphiql-query-editor').getByText('RankAndSum').waitFor();
  expect(await watched.page.getByRole('tab').count()).toBe(2);
});

test('takes a query from its address, and runs it', async () => {
  const state = new URLSearchParams({
    query: 'query FromAView($code: ID!) { district(code: $code) { fullName } }',
    variables: '{ "code": "321300" }',
  });
  const opened = await openPage(browser!, origin);
  await opened.page.goto(`${origin}/graphql#${state.toString()}`);
  await opened.page.locator('.graphiql-query-editor').getByText('FromAView').waitFor();
  await opened.page.getByRole('button', { name: /^Execute query/ }).click();
  await opened.page.locator('.result-window').getByText('江苏省宿迁市').waitFor();
  await opened.page.close();
  expect([...opened.errors, ...opened.strayRequests]).toEqual([]);
});

test('builds a query from the tree of fields', async () => {
  const opened = await openPage(browser!, origin);
  await opened.page.goto(`${origin}/graphql#query=${encodeURIComponent('{ reportDataset { reports } }')}`);
  await opened.page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click();
  await opened.page.locator('.graphiql-explorer-root').getByText('revisions').click();
  await opened.page.locator('.graphiql-query-editor').getByText('revisions').waitFor();
  await opened.page.close();
  expect([...opened.errors, ...opened.strayRequests]).toEqual([]);
});

test('the first query answers with the published figures', async () => {
  await run();
  await result().getByText('1611').waitFor();
  expect(await result().innerText()).toContain('东丽区');
  const screenshot = process.env.PLAYGROUND_SCREENSHOT;
  if (screenshot) await watched.page.screenshot({ path: screenshot });
});

test('an example with variables answers too', async () => {
  await openSaved();
  await watched.page.locator('.saved-queries').getByText('Districts side by side').click();
  // GraphiQL looks up a tab's operation a little after it shows the text, later still on a busy machine.
  await watched.page.waitForTimeout(2000);
  const [response] = await Promise.all([watched.page.waitForResponse(isAnswerTo('CompareDistricts')), run()]);
  expect(await response.json()).toHaveProperty('data.compareDistricts.rows.length', 9);
  await result().getByText('"东丽区"').first().waitFor();
});

test('the schema is documented in both languages', async () => {
  await watched.page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  const docs = watched.page.locator('.graphiql-doc-explorer');
  await docs.getByRole('link', { name: 'Query' }).click();
  await docs.getByRole('link', { name: 'compareDistricts' }).waitFor();
  await docs.getByText(/Indicators of several districts.*地区比较/).waitFor();
});
