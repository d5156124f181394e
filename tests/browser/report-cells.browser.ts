import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { askApi, openView, settle, useExplorer } from './support/explorer';

useExplorer();

const FIELDS =
  'naturalPerson commercialEnterprise researchInstitution publicWelfareOrganization legalServiceOrganization otherOrganization total';

interface ApiCell {
  readonly field: string;
  readonly state: 'STATED' | 'BLANK' | 'DASH' | 'TEXT';
  readonly value: string | null;
  readonly text: string;
}
interface ApiRow {
  readonly kind: string;
  readonly cells: readonly ApiCell[];
}

/** Every cell of a report as the API gives it: its name, its state and what is to be seen of it. */
async function cellsOf(id: string): Promise<string[]> {
  const rows = '{ kind cells { field state value text } }';
  const { report } = await askApi<{ report: Record<string, ApiRow[]> }>(
    `query ($id: ID!) { report(id: $id) { disclosureCategories ${rows} applicationOutcomes ${rows} reviewCases ${rows} } }`,
    { id },
  );
  return Object.values(report)
    .flat()
    .flatMap(({ kind, cells }) => cells.map((cell) => `${kind}.${cell.field} ${cell.state} ${seen(cell)}`));
}

function seen({ state, value, text }: ApiCell): string {
  if (state === 'STATED') return value!;
  if (state === 'BLANK') return '空白';
  return state === 'DASH' ? text.trim() : `“${text.trim()}”`;
}

function shownCells(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(
    `[...document.querySelectorAll('[data-cell]')].map((cell) =>
      cell.dataset.cell + ' ' + cell.dataset.state + ' ' + cell.lastElementChild.textContent.replaceAll(',', ''))`,
  );
}

test.each(['321300-2023', '900100-2019', '900100-2022', '330100-2025', '900923-2023'])(
  'the cells of %s are shown as the API gives them, each in its state',
  async (id) => {
    const page = await openView(`/reports/${id}`);
    const expected = await cellsOf(id);
    expect(expected.length).toBeGreaterThan(180);
    expect((await shownCells(page)).sort()).toEqual(expected.sort());
  },
);

test('table 3 is saved as the API gives it', async () => {
  const page = await openView('/reports/900100-2019');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 CSV' }).nth(1).click();
  const saved = parse(readFileSync(await (await download).path(), 'utf8'), { bom: true, columns: true });
  const { report } = await askApi<{ report: { rows: Record<string, string | number | null>[] } }>(
    `{ report(id: "900100-2019") { rows: applicationOutcomes { kind code ${FIELDS} } } }`,
  );
  const expected = report.rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? '')])),
  );
  expect(saved).toMatchObject(expected);
  expect((saved as Record<string, string>[])[2]!['notStated']).toBe('总计: 空白');
});

test('the form is walked and looked up with the keyboard alone', async () => {
  const page = await openView('/reports/321300-2023');
  const focused = () => page.evaluate<string>('document.activeElement.dataset.cell');
  await page.getByRole('button', { name: '下载 XLSX' }).nth(1).focus();
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('ADMINISTRATIVE_RECONSIDERATION.upheld');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('ADMINISTRATIVE_RECONSIDERATION.corrected');
  await page.keyboard.press('End');
  expect(await focused()).toBe('LITIGATION_AFTER_RECONSIDERATION.total');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/reports/321300-2023?cell=LITIGATION_AFTER_RECONSIDERATION.total');
  await settle(page);
  await page.keyboard.press('Enter');
  await page.locator('[data-chosen]:focus').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('LITIGATION_AFTER_RECONSIDERATION.total');
});

test('arrow keys go from row to row', async () => {
  const page = await openView('/reports/321300-2023');
  await page.locator('[data-cell="CARRIED_IN.naturalPerson"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate('document.activeElement.dataset.cell')).toBe(
    'DISCLOSED_IN_FULL.commercialEnterprise',
  );
});

test('the chosen cell is in the address, and comes back with it', async () => {
  const page = await openView('/reports/321300-2023');
  await page.locator('[data-cell="CARRIED_OUT.total"]').click();
  await page.waitForURL('**?cell=CARRIED_OUT.total');
  await page.reload();
  await settle(page);
  const cell = page.locator('[data-cell="CARRIED_OUT.total"]');
  expect(await cell.getAttribute('aria-pressed')).toBe('true');
  const { y, height } = (await cell.boundingBox())!;
  expect(y + height).toBeLessThanOrEqual(860);
});
