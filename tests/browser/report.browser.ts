import { askApi, expectAccessible, openView, picture, useExplorer } from './support/explorer';

useExplorer();

const WIDTHS = { wide: 1280, phone: 390 };
describe.each(['ZH', 'EN'] as const)('a report in %s', (language) => {
  test.each(Object.entries(WIDTHS))('is accessible and as wide as the window, %s', async (name, width) => {
    const page = await openView('/reports/321300-2023?cell=NEW_APPLICATIONS.total', { language, width });
    await expectAccessible(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await picture(page, `report-${language.toLowerCase()}-${name}`);
  });
});

test('it is accessible in the dark, with findings', async () => {
  const page = await openView('/reports/900923-2023', { theme: 'dark' });
  await expectAccessible(page);
});

test('the form of 2021 is laid out as printed', async () => {
  const page = await openView('/reports/321300-2023');
  const tables = page.locator('table:has([data-cell])');
  expect(
    await tables
      .nth(0)
      .getByRole('rowheader', { name: /第二十条/ })
      .count(),
  ).toBe(4);
  expect(await tables.nth(1).locator('th[rowspan="22"]').innerText()).toMatch(/^三、\s*本年度办理结果$/);
  expect(await tables.nth(1).locator('th[rowspan="8"]').innerText()).toMatch(/^（三）\s*不予公开$/);
  expect(await tables.nth(1).locator('tbody tr').count()).toBe(25);
  expect(await tables.nth(1).getByRole('columnheader', { name: '法人或其他组织' }).count()).toBe(1);
  expect(await tables.nth(2).locator('tbody tr').count()).toBe(1);
  expect(await tables.nth(2).locator('tbody [data-cell]').count()).toBe(15);
});

test('the form of 2019 is laid out as printed', async () => {
  const page = await openView('/reports/900100-2019');
  const tables = page.locator('table:has([data-cell])');
  expect(
    await tables
      .nth(0)
      .getByRole('rowheader', { name: /第二十条/ })
      .count(),
  ).toBe(5);
  await tables.nth(0).getByRole('rowheader', { name: '规范性文件', exact: true }).waitFor();
  expect(await tables.nth(1).locator('th[rowspan="20"]').count()).toBe(1);
  expect(await tables.nth(1).locator('tbody tr').count()).toBe(23);
  await page.getByText('采购总金额的单位：元').waitFor();
});

test('a row that the document lacks is said to be absent', async () => {
  const { reportFindings } = await askApi<{ reportFindings: { nodes: { report: { id: string } }[] } }>(
    '{ reportFindings(filter: { rules: ["S-FORMAT"], verdicts: [FAIL], years: [2023] }, first: 1) { nodes { report { id } } } }',
  );
  const page = await openView(`/reports/${reportFindings.nodes[0]!.report.id}`);
  expect(await page.getByRole('cell', { name: '原文没有这一项' }).count()).toBeGreaterThan(0);
});

test('a report leads to the years before and after', async () => {
  const page = await openView('/reports/900923-2023');
  await page.getByRole('link', { name: '2024 年 →' }).click();
  await page.waitForURL('**/reports/900923-2024');
  await page.getByRole('heading', { level: 1, name: '2024' }).waitFor();
  await page.getByRole('link', { name: '← 2023 年' }).waitFor();
});
