import { inCsv, savedCsv, savedText } from './support/downloads';
import { askApi, expectAccessible, openView, picture, settle, useExplorer } from './support/explorer';
import { tableRows } from './support/table-rows';

useExplorer();

const WIDTHS = { wide: 1280, phone: 390 };
const REAL = 'codes=120110,330100,321300&years=2022,2023,2025&indicators=DISCLOSURE_RATE,COUNT_OUTCOME_TOTAL';
const PROVINCES = 'codes=900000,910000,920000&years=2023,2024&indicators=DISCLOSURE_RATE,DENIAL_RATE';

interface Figure {
  name: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  interval: { low: number; high: number } | null;
  missing: string | null;
}

interface Comparison {
  spreads: { indicator: string; minimum: number | null; median: number | null; maximum: number | null }[];
  rows: { district: { code: string; fullName: string }; year: number; values: Figure[] }[];
}

/** What the API says of what an address of the view asks for. */
async function compared(address: string): Promise<Comparison> {
  const asked = new URLSearchParams(address);
  const list = (name: string) => asked.get(name)!.split(',');
  const variables = {
    codes: list('codes'),
    years: list('years').map(Number),
    indicators: list('indicators'),
    basis: asked.get('basis'),
  };
  const query = `query ($codes: [ID!]!, $years: [Int!]!, $indicators: [IndicatorName!]!, $basis: RateBasis) {
    compareDistricts(codes: $codes, years: $years, indicators: $indicators, basis: $basis) {
      spreads { indicator minimum median maximum }
      rows {
        district { code fullName } year
        values { name value numerator denominator interval { low high } missing }
      }
    }
  }`;
  return (await askApi<{ compareDistricts: Comparison }>(query, variables)).compareDistricts;
}

const percent = new Intl.NumberFormat('zh-CN', { style: 'percent', minimumFractionDigits: 2 });
const count = new Intl.NumberFormat('zh-CN');

/** How the page writes a value, if every report that is missing is missing altogether. */
function written({ name, value }: Figure): string {
  if (value === null) return '无年报';
  return name.endsWith('_RATE') ? percent.format(value) : count.format(value);
}

/** The caption of the table. */
const VALUES = '各地各年的指标值';

describe.each(['ZH', 'EN'] as const)('the comparison in %s', (language) => {
  test.each(Object.entries(WIDTHS))('is accessible and as wide as the window, %s', async (size, width) => {
    const page = await openView(`/compare?${PROVINCES}&view=bars`, { language, width });
    await page.getByRole('img').locator('svg').waitFor();
    await expectAccessible(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await picture(page, `compare-${language.toLowerCase()}-${size}`);
  });
});

test('shows of the real districts what the API says, with the reason where a value is missing', async () => {
  const page = await openView(`/compare?${REAL}`);
  const { rows, spreads } = await compared(REAL);
  expect(await tableRows(page, VALUES)).toEqual(
    rows.map(({ district, year, values }) => [
      district.fullName,
      district.code,
      String(year),
      ...values.map(written),
    ]),
  );
  expect(rows.some(({ values }) => values[0]!.missing === 'NO_REPORT')).toBe(true);
  const shares = (await tableRows(page, VALUES, 'tfoot')).map((cells) => cells[3]);
  const rates = spreads
    .filter(({ indicator }) => indicator === 'DISCLOSURE_RATE')
    .flatMap(({ minimum, median, maximum }) => [minimum, median, maximum]);
  expect(shares).toEqual(rates.map((value) => percent.format(value!)));
  const link = page.getByRole('link', { name: '39.35%' });
  expect(await link.getAttribute('href')).toBe('/reports/120110-2022?cell=DISCLOSED_IN_FULL.total');
});

test('another basis is asked for, and an indicator it does not apply to says so', async () => {
  const page = await openView(`/compare?${REAL}`);
  await page.getByRole('radio', { name: '占可实质答复' }).click();
  await page.waitForURL('**basis=RESOLVABLE*');
  await settle(page);
  const { rows } = await compared(`${REAL}&basis=RESOLVABLE`);
  expect((await tableRows(page, VALUES)).map((cells) => cells[3])).toEqual(
    rows.map(({ values }) => written(values[0]!)),
  );
  await page.goto(page.url().replace('COUNT_OUTCOME_TOTAL', 'UNAVAILABLE_RATE'));
  await settle(page);
  await page.getByText('基数不适用').first().waitFor();
});

test('what is saved of a hundred fictional counties is what the API says', async () => {
  const { districts } = await askApi<{ districts: { nodes: { code: string }[] } }>(
    '{ districts(filter: { fictional: true, level: COUNTY }, first: 100) { nodes { code } } }',
  );
  const codes = districts.nodes.map(({ code }) => code).join(',');
  const address = `codes=${codes}&years=2023,2024&indicators=DISCLOSURE_RATE,COUNT_CARRIED_IN,LITIGATION_LOSS_RATE`;
  const page = await openView(`/compare?${address}`);
  const { rows } = await compared(address);
  const values = await savedCsv(page, page.getByRole('button', { name: '下载 CSV' }).nth(1));
  expect(
    values.map(({ districtCode, year, name, value, numerator, denominator, intervalLow, missing }) =>
      [districtCode, year, name, value, numerator, denominator, intervalLow, missing].join(' '),
    ),
  ).toEqual(
    rows.flatMap((row) =>
      row.values.map((figure) =>
        [row.district.code, row.year, figure.name, figure.value, figure.numerator, figure.denominator]
          .concat(figure.interval?.low ?? null, figure.missing)
          .map(inCsv)
          .join(' '),
      ),
    ),
  );
  const wide = await savedCsv(page, page.getByRole('button', { name: '下载 CSV' }).first());
  expect(wide.map((row) => row['DISCLOSURE_RATE'])).toEqual(rows.map((row) => inCsv(row.values[0]!.value)));
  await page.getByText('已选满 100 个地区').waitFor();
});

test('a header sorts by key, missing values last, and the address keeps it', async () => {
  const page = await openView(`/compare?${REAL}`);
  const header = page.getByRole('columnheader', { name: '公开率' });
  await header.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**sort=-DISCLOSURE_RATE*');
  expect(await header.getAttribute('aria-sort')).toBe('descending');
  const sorted = (await tableRows(page, VALUES)).map((cells) => cells[3]!);
  expect(sorted.slice(0, 4)).toEqual(['55.87%', '43.57%', '39.35%', '无年报']);
  await page.reload();
  await settle(page);
  expect((await tableRows(page, VALUES)).map((cells) => cells[3])).toEqual(sorted);
});

test('chosen districts are reordered and removed by key', async () => {
  const page = await openView(`/compare?${REAL}`);
  const chips = page.getByRole('list', { name: '已选地区' });
  await chips.getByRole('button', { name: '天津市东丽区', exact: true }).focus();
  await page.keyboard.press('Alt+ArrowRight');
  await page.waitForURL(/codes=330100(,|%2C)120110(,|%2C)321300/);
  await page.keyboard.press('Delete');
  await page.waitForURL(/codes=330100(,|%2C)321300/);
  await settle(page);
  expect(await page.evaluate('document.activeElement.innerText')).toBe('江苏省宿迁市');
});

test('indicators are found by meaning, defined as one goes through them, and added by key', async () => {
  const page = await openView(`/compare?${REAL}`);
  const field = page.getByRole('combobox', { name: /^加入指标/ });
  await field.pressSequentially('不予公开率');
  await page.keyboard.press('ArrowDown');
  await page.getByText('不予公开（第三项第三目八种情形）的申请所占比例').waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/indicators=DISCLOSURE_RATE(,|%2C)COUNT_OUTCOME_TOTAL(,|%2C)DENIAL_RATE/);
  await page.getByRole('columnheader', { name: '不予公开率' }).waitFor();
});

test('the counties of a province are added together, as many as there is room for', async () => {
  const page = await openView('/compare?years=2024');
  await page.getByText('成批加入').click();
  await page.getByRole('combobox', { name: '谁的下级或同级' }).fill('示例一省');
  await page.getByRole('option', { name: /^示例一省 900000/ }).click();
  const button = page.getByRole('button', { name: /示例一省的全部县级/ });
  const all = Number(/\d+/.exec((await button.innerText()).slice(3))![0]);
  expect(all).toBeGreaterThan(100);
  await button.click();
  await page.getByText('已选满 100 个地区').waitFor();
  const codes = new URL(page.url()).searchParams.get('codes')!.split(',');
  expect(codes).toHaveLength(100);
  expect(codes).toEqual(codes.toSorted());
});

test('what cannot be asked for at once is left out and said, never an error', async () => {
  const years = Array.from({ length: 25 }, (_, index) => 2001 + index).join(',');
  const page = await openView(
    `/compare?codes=120110,000001&years=${years}&indicators=DISCLOSURE_RATE,NONSENSE`,
  );
  const notes = await page.getByRole('region', { name: '比较前须知' }).innerText();
  expect(notes).toContain('没有这些代码的地区：000001');
  expect(notes).toContain('略去 5 个（一次至多 20 个）');
  expect(notes).toContain('1 个指标不存在');
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('real beside fictional is warned of', async () => {
  const page = await openView('/compare?codes=120110,900000&years=2022,2024&indicators=DISCLOSURE_RATE');
  await page.getByText('真实地区与示例地区并列').waitFor();
});

test.each(['bars', 'heat', 'scatter', 'lines'])('the address brings the chart back: %s', async (view) => {
  const page = await openView(`/compare?${PROVINCES}&rows=pivot`);
  const names = { bars: '柱状图', heat: '热力图', scatter: '散点图', lines: '折线图' };
  await page.getByRole('radio', { name: names[view as keyof typeof names] }).click();
  await page.waitForURL(`**view=${view}*`);
  await page.getByRole('img').locator('svg').waitFor();
  await expectAccessible(page);
  const shown = await page.locator('main').innerText();
  await page.reload();
  await page.getByRole('img').locator('svg').waitFor();
  await settle(page);
  expect(await page.locator('main').innerText()).toBe(shown);
  const svg = await savedText(page, page.getByRole('button', { name: '保存图 SVG' }));
  expect(svg).toContain(view === 'lines' || view === 'heat' || view === 'bars' ? '公开率' : '不予公开率');
  expect(svg).toContain('示例');
});

test('an empty comparison offers examples that are none', async () => {
  const page = await openView('/compare', { language: 'EN' });
  await page.getByRole('link', { name: /^The latest real reports/ }).click();
  await page.getByRole('link', { name: '39.35%' }).waitFor();
  await page.goBack();
  await page.getByRole('link', { name: /heat map/ }).click();
  await page.getByRole('img', { name: /^Indicators of 2024/ }).waitFor();
  await settle(page);
});

test('the query of the view opens in the playground', async () => {
  const page = await openView(`/compare?${REAL}`);
  const link = await page.getByRole('link', { name: '在 GraphQL 中打开此查询' }).getAttribute('href');
  const state = new URLSearchParams(link!.split('#')[1]);
  const variables = JSON.parse(state.get('variables')!) as object;
  const answer = await askApi<{ compareDistricts: { rows: unknown[] } }>(state.get('query')!, variables);
  expect(answer.compareDistricts.rows).toHaveLength(9);
});
