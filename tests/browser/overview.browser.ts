import {
  askApi,
  expectAccessible,
  longestTask,
  openView,
  ORIGIN,
  picture,
  savedCsv,
  settle,
  useExplorer,
} from './support/explorer';
import type { Page } from 'playwright-core';

useExplorer();

const WIDTHS = { wide: 1280, phone: 390 };
const tile = (page: Page, label: RegExp) => page.getByRole('list', { name: label }).getByRole('link');

interface ByProvince {
  readonly aggregateReports: readonly {
    readonly province: { readonly code: string };
    readonly reportsCounted: number;
    readonly districtsExpected: number;
    readonly values: readonly { readonly value: { readonly value: number | null } }[];
  }[];
}

const BY_PROVINCE = `query ($fictional: Boolean!, $year: Int!) {
  aggregateReports(indicators: [DISCLOSURE_RATE], years: [$year], groupBy: [PROVINCE], level: COUNTY, fictional: $fictional) {
    province { code } reportsCounted districtsExpected values { value { value } }
  }
}`;

describe.each(['ZH', 'EN'] as const)('the overview in %s', (language) => {
  test.each(Object.entries(WIDTHS))('is accessible and as wide as the window, %s', async (name, width) => {
    for (const address of ['/', '/?fictional=true&colour=DISCLOSURE_RATE']) {
      const page = await openView(address, { language, width });
      await expectAccessible(page);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      const kind = address === '/' ? 'overview' : 'overview-fictional';
      await picture(page, `${kind}-${language.toLowerCase()}-${name}`);
    }
  });
});

test('what there is is what the API says, real and fictional apart', async () => {
  const { reportDataset, real, fictional } = await askApi<{
    reportDataset: { reports: number; revisions: number; fictionalReports: number };
    real: { totalCount: number };
    fictional: { totalCount: number };
  }>(`{
    reportDataset { reports revisions fictionalReports }
    real: reportFindings(filter: { fictional: false, verdicts: [FAIL], severities: [ERROR] }) { totalCount }
    fictional: reportFindings(filter: { fictional: true, verdicts: [FAIL], severities: [ERROR] }) { totalCount }
  }`);
  const page = await openView('/', { language: 'EN' });
  const facts = page.getByRole('region', { name: 'What the dataset holds' });
  expect(await facts.innerText()).toContain(
    `Current reports\n${reportDataset.reports}\nWith all revisions\n${reportDataset.revisions}\n`,
  );
  expect(await facts.innerText()).toContain(`Findings: Error\n${real.totalCount}\n`);
  await page.getByRole('radio', { name: 'Fictional' }).press('Space');
  await settle(page);
  expect(await facts.innerText()).toContain(
    `Current reports\n${reportDataset.fictionalReports.toLocaleString('en')}\n`,
  );
  expect(page.url()).toContain('fictional=true');
  await facts.getByRole('link', { name: String(fictional.totalCount), exact: true }).click();
  await page.waitForURL('**/quality?fictional=true&severity=ERROR');
});

test('every province is a tile with its coverage in it, and leads to it', async () => {
  const page = await openView('/?year=2022&level=COUNTY');
  const tiles = tile(page, /各省年报覆盖率/);
  expect(await tiles.count()).toBe(34);
  const { aggregateReports } = await askApi<ByProvince>(BY_PROVINCE, { fictional: false, year: 2022 });
  const tianjin = aggregateReports.find(({ province }) => province.code === '120000')!;
  await tiles
    .getByText(`${tianjin.reportsCounted}/${tianjin.districtsExpected}`)
    .locator('xpath=..')
    .filter({ hasText: '天津' })
    .click();
  await page.waitForURL('**/districts/120000?year=2022');
});

test('the provinces by an indicator are what the API adds up, on the tiles and saved', async () => {
  const page = await openView('/?fictional=true&colour=DISCLOSURE_RATE&year=2024&level=COUNTY');
  const { aggregateReports } = await askApi<ByProvince>(BY_PROVINCE, { fictional: true, year: 2024 });
  const rates = aggregateReports.map(({ values }) => values[0]!.value.value!);
  const shown = await tile(page, /各省公开率/).allInnerTexts();
  expect(shown.map((words) => /[\d.]+%/.exec(words)?.[0])).toEqual(
    rates.map((rate) => `${(rate * 100).toFixed(2)}%`),
  );
  const saved = await savedCsv(page, page.getByRole('button', { name: '下载 CSV' }).last());
  expect(saved.map(({ code, value }) => [code, Number(value)])).toEqual(
    aggregateReports.map(({ province }, index) => [province.code, rates[index]]),
  );
});

test('the coverage of each year and level is what the API says', async () => {
  const page = await openView('/');
  const saved = await savedCsv(page, page.getByRole('button', { name: '下载 CSV' }).first());
  expect(saved.find(({ year }) => year === '2022')).toEqual({
    year: '2022',
    PROVINCE: '0',
    PREFECTURE: '0',
    COUNTY: '1',
  });
  const row = page.getByRole('row', { name: /^2022/ });
  expect(await row.innerText()).toMatch(/1 \/ 2,846 · 0\.04%/);
});

test('what is chosen is in the address, and comes back with it', async () => {
  const page = await openView('/', { language: 'EN' });
  await page.getByRole('combobox', { name: 'Coloured by' }).selectOption('DENIAL_RATE');
  await page.getByRole('combobox', { name: 'Level' }).selectOption('PREFECTURE');
  await page.getByRole('combobox', { name: 'Year', exact: true }).selectOption('2023');
  await settle(page);
  expect(new URL(page.url()).search).toBe('?colour=DENIAL_RATE&level=PREFECTURE&year=2023');
  await page.reload();
  await settle(page);
  expect(await page.getByRole('table', { name: /^Denial rate by province/ }).count()).toBe(1);
});

test.each(['dongli', 'dlq', '东丽', '120110'])('%s finds a district by the keyboard alone', async (typed) => {
  const page = await openView('/');
  const field = page.getByRole('combobox', { name: '从一个地区开始：名称、拼音或代码' });
  await field.pressSequentially(typed);
  await page.getByRole('option', { name: /天津市东丽区/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/districts/120110');
});

test('the operator’s own map takes the place of the tiles', async () => {
  const square = (adcode: number, at: number) => ({
    type: 'Feature',
    properties: { adcode },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [at, 0],
          [at + 1, 0],
          [at + 1, 1],
          [at, 1],
          [at, 0],
        ],
      ],
    },
  });
  const map = {
    type: 'FeatureCollection',
    attribution: 'GS(2024)0000',
    features: [square(120000, 0), square(330000, 1)],
  };
  const head = '<link rel="alternate" type="application/geo+json" href="/map.geojson" /></head>';
  const html = (await (await fetch(ORIGIN)).text()).replace('</head>', head);
  const page = await openView('/', {
    before: async (page) => {
      await page.route(`${ORIGIN}/`, (route) => route.fulfill({ body: html, contentType: 'text/html' }));
      await page.route(`${ORIGIN}/map.geojson`, (route) => route.fulfill({ json: map }));
    },
  });
  await page.getByText('GS(2024)0000').waitFor();
  const drawn = page.getByRole('img', { name: /各省年报覆盖率/ }).locator('svg path');
  await drawn.nth(1).waitFor({ state: 'attached' });
  expect(await page.getByRole('list', { name: /各省/ }).count()).toBe(0);
  await expectAccessible(page);
});

test('the overview of the fictional nation keeps nobody waiting', async () => {
  expect(await longestTask(await openView('/?fictional=true'))).toBeLessThan(200);
});
