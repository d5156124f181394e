import {
  askApi,
  expectAccessible,
  longestTask,
  openView,
  picture,
  savedCsv,
  settle,
  useExplorer,
} from './support/explorer';
import type { Page } from 'playwright-core';

useExplorer();

const WIDTHS = { wide: 1280, phone: 390 };
const [REAL, COUNTY, PROVINCE] = ['120110', '910101', '910000'];

interface Figure {
  readonly name: string;
  readonly value: number | null;
  readonly amount: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

async function figuresOf(code: string, year: number): Promise<readonly Figure[]> {
  const { district } = await askApi<{ district: { report: { indicators: readonly Figure[] } } }>(
    `query ($code: ID!, $year: Int!) {
      district(code: $code) { report(year: $year) { indicators { name value amount numerator denominator } } }
    }`,
    { code, year },
  );
  return district.report.indicators;
}

const rowOf = (page: Page, indicator: string) =>
  page.locator('tr', { has: page.locator('summary', { hasText: new RegExp(`^${indicator}$`) }) });
const group = (page: Page, name: string) => page.locator('details', { hasText: name }).first();

describe.each(['ZH', 'EN'] as const)('a district in %s', (language) => {
  test.each(Object.entries(WIDTHS))('is accessible and as wide as the window, %s', async (name, width) => {
    for (const code of name === 'wide' ? [REAL, COUNTY, PROVINCE] : [REAL, PROVINCE]) {
      const page = await openView(`/districts/${code}`, { language, width });
      await expectAccessible(page);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await picture(page, `district-${code}-${language.toLowerCase()}-${name}`);
    }
  });
});

test('a real county shows its published figures, each with what it is made of', async () => {
  const page = await openView(`/districts/${REAL}`, { language: 'EN' });
  await page.getByRole('heading', { level: 1, name: '天津市东丽区' }).waitFor();
  const row = rowOf(page, 'Disclosure rate');
  expect((await row.getByRole('cell').allInnerTexts()).slice(0, 5)).toEqual([
    '39.35%',
    '634',
    '1,611',
    '37.00%',
    '41.76%',
  ]);
  await row.getByText('Disclosure rate').press('Enter');
  await row.getByText('583').first().waitFor();
});

test.each([
  [REAL, 2022],
  [COUNTY, 2024],
  [PROVINCE, 2023],
])('all figures of %s in %s are the API’s', async (code, year) => {
  const page = await openView(`/districts/${code}?year=${year}`, { language: 'EN' });
  const expected = new Map((await figuresOf(code, year)).map((figure) => [figure.name, figure]));
  await page.getByRole('heading', { name: 'Counts' }).click();
  for (const measure of ['Proportions', 'Ratios', 'Counts', 'Amounts']) {
    const saved = await savedCsv(page, group(page, measure).getByRole('button', { name: 'Download CSV' }));
    expect(saved.length).toBeGreaterThan(0);
    for (const { name, value, numerator } of saved) {
      const figure = expected.get(name!)!;
      expect([name, value]).toEqual([
        name,
        figure.amount ?? (figure.value === null ? '' : String(figure.value)),
      ]);
      if (numerator !== undefined) expect(numerator).toBe(String(figure.numerator ?? ''));
      expected.delete(name!);
    }
  }
  expect([...expected.keys()]).toEqual([]);
});

test('a fictional county’s ranks are those of the API', async () => {
  const page = await openView(`/districts/${COUNTY}?year=2024`, { language: 'EN' });
  const { district } = await askApi<{
    district: Record<string, { rank: number; of: number; percentile: number }>;
  }>(
    `{ district(code: "${COUNTY}") {
      siblings: standing(indicator: DISCLOSURE_RATE, year: 2024, among: SIBLINGS) { rank of percentile }
      province: standing(indicator: DISCLOSURE_RATE, year: 2024, among: PROVINCE) { rank of percentile }
      nation: standing(indicator: DISCLOSURE_RATE, year: 2024, among: NATION) { rank of percentile }
    } }`,
  );
  const row = rowOf(page, 'Disclosure rate');
  // Ranks come after the figures.
  await row.getByText(/P\d/).first().waitFor();
  const cells = await row.getByRole('cell').allInnerTexts();
  expect(cells.slice(5, 8)).toEqual(
    Object.values(district).map(
      ({ rank, of, percentile }) =>
        `${rank.toLocaleString('en')}/${of.toLocaleString('en')} · P${Math.round(percentile * 100)}`,
    ),
  );
});

test('the findings stand with the report, and beside the figures that they touch', async () => {
  const page = await openView(`/districts/${COUNTY}?year=2024`, { language: 'EN' });
  const list = page.getByRole('region', { name: 'Findings' });
  await list.getByRole('link', { name: 'T3-ID' }).waitFor();
  await page.getByRole('heading', { name: 'Counts' }).click();
  const total = rowOf(page, 'Total handled');
  await total.getByRole('link', { name: 'T3-ID' }).click();
  await page.waitForURL(`**/reports/${COUNTY}-2024?finding=*`);
});

const joined = (page: Page) =>
  page
    .locator('svg path[stroke="#3b7dd8"][fill="none"]')
    .evaluateAll(
      (paths) =>
        paths.filter((path) =>
          /[LC]/.test((path as { getAttribute(name: string): string }).getAttribute('d')),
        ).length,
    );

test('a break is in the chart and the table in words, and no line crosses it', async () => {
  const page = await openView(`/districts/${COUNTY}?indicator=LITIGATION_LOSS_RATE`, { language: 'EN' });
  await page.locator('svg text', { hasText: 'Law changed' }).waitFor();
  await page.getByRole('cell', { name: /Break: Law changed.*art\. 23/ }).waitFor();
  expect(await joined(page)).toBe(0);
  const whole = await openView(`/districts/${COUNTY}?indicator=DISCLOSURE_RATE`, { language: 'EN' });
  await whole.locator('svg path[stroke="#3b7dd8"]').first().waitFor({ state: 'attached' });
  expect(await joined(whole)).toBe(1);
});

test('the year, the indicator and how outcomes are shown are in the address', async () => {
  const page = await openView(`/districts/${COUNTY}`, { language: 'EN' });
  await page.getByRole('radio', { name: '2023' }).click({ force: true });
  await page.getByRole('combobox', { name: 'Indicator' }).fill('Backlog');
  await page.getByRole('option', { name: 'Backlog rate' }).click();
  await page.getByRole('radio', { name: 'Counts' }).first().click({ force: true });
  await settle(page);
  expect(new URL(page.url()).search).toBe('?year=2023&indicator=BACKLOG_RATE&outcomes=counts');
  await page.reload();
  await settle(page);
  await page.getByRole('heading', { name: 'Indicators of 2023' }).waitFor();
  await page.getByRole('img', { name: 'Backlog rate by year' }).waitFor();
  expect(await page.getByRole('radio', { name: 'Counts' }).first().isChecked()).toBe(true);
});

test('outcomes, applicants and reviews by year are what the form says', async () => {
  const page = await openView(`/districts/${REAL}`);
  const cellsOf = (table: string, row: RegExp) =>
    page
      .getByRole('table', { name: table })
      .getByRole('row', { name: row })
      .getByRole('cell')
      .allInnerTexts();
  expect(await cellsOf('办理结果构成', /^2022/)).toEqual(['634', '82', '708', '70', '117', '1,611']);
  expect(await cellsOf('新收申请的申请人类型', /^2022/)).toEqual([
    '1,548',
    '30',
    '0',
    '0',
    '22',
    '0',
    '1,600',
  ]);
  expect(await cellsOf('行政复议与行政诉讼结果', /^2022 行政复议/)).toEqual(['58', '21', '3', '7', '89']);
});

test('siblings with a report that year are compared, twenty at most', async () => {
  const page = await openView(`/districts/${COUNTY}?year=2024`);
  const address = await page.getByRole('link', { name: '与同级地区比较' }).getAttribute('href');
  const codes = new URL(address!, 'http://page').searchParams.get('codes')!.split(',');
  const { district } = await askApi<{ district: { parent: { children: readonly { code: string }[] } } }>(
    `{ district(code: "${COUNTY}") { parent { children(validIn: 2024) { code } } } }`,
  );
  const siblings = district.parent.children.map(({ code }) => code);
  expect(codes[0]).toBe(COUNTY);
  expect([...codes].sort()).toEqual(siblings.slice(0, 20));
});

test('the many divisions below are narrowed by a field', async () => {
  const page = await openView(`/districts/${PROVINCE}`);
  const below = page.getByRole('heading', { name: /^下级地区/ }).locator('xpath=..');
  const all = await below.getByRole('listitem').count();
  expect(all).toBeGreaterThan(20);
  await below.getByRole('searchbox').fill('910100');
  await below.getByRole('listitem').nth(1).waitFor({ state: 'detached' });
  await below.getByRole('link').click();
  await page.waitForURL('**/districts/910100?year=2024');
});

test('a year without a report, a district without any, and a code of none say so', async () => {
  const noYear = await openView(`/districts/${REAL}?year=2020`, { language: 'EN' });
  await noYear.getByText('There is no report for 2020.').waitFor();
  const none = await openView('/districts/110101', { language: 'EN' });
  await none.getByText('There is no report of this district').waitFor();
  const unknown = await openView('/districts/123456', { language: 'EN' });
  await unknown.getByText('No district has the code 123456.').waitFor();
  // What was before and after an abolished division leads on.
  const abolished = await openView('/districts/330103', { language: 'EN' });
  await abolished.getByText(/until 2020/).waitFor();
  await abolished.getByText('Successors:').getByRole('link').first().waitFor();
});

test.each([PROVINCE, COUNTY])('%s keeps nobody waiting', async (code) => {
  expect(await longestTask(await openView(`/districts/${code}`))).toBeLessThan(200);
});
