import { askApi, openView, picture, settle, useExplorer } from './support/explorer';

useExplorer();

interface ApiFinding {
  readonly id: string;
  readonly message: string;
  readonly verdict: string;
  readonly expected: string;
  readonly actual: string;
  readonly delta: string;
  readonly cells: readonly unknown[];
}

const FOUND = '900923-2023';

function findingsOf(id: string): Promise<{ report: { findings: ApiFinding[]; statements: unknown[] } }> {
  return askApi(
    `query ($id: ID!) { report(id: $id) { statements { value }
      findings { id message verdict expected actual delta cells { field } } } }`,
    { id },
  );
}

test('findings stand beside the form, what fails in front, and badge the cells they touch', async () => {
  const page = await openView(`/reports/${FOUND}`);
  const { report } = await findingsOf(FOUND);
  const failed = report.findings.filter(({ verdict }) => verdict === 'FAIL');
  expect(failed.length).toBeGreaterThan(1);
  const list = page.getByRole('region', { name: '核验' });
  for (const { id, message, expected, actual } of failed) {
    const item = list.locator(`[data-finding="${id}"]`);
    expect(await item.innerText()).toContain(message);
    expect(await item.innerText()).toMatch(new RegExp(`应为\\s*${expected}\\s*实为\\s*${actual}`));
  }
  expect(await list.locator('li').first().locator('.badge').innerText()).toBe('错误');
  const passed = report.findings.filter(({ verdict }) => verdict === 'PASS').length;
  const folded = list.locator('details:not([open])').filter({ hasText: '通过' }).last();
  expect(await folded.locator('summary').innerText()).toMatch(new RegExp(`^通过\\s*${passed}$`));
  const badged = page.getByRole('button', { name: /结果维持: 1; 错误 ×1/ });
  expect(await badged.count()).toBe(1);
});

test('a finding of the narrative shows its figure in the words, in the form and in the source', async () => {
  const page = await openView(`/reports/${FOUND}`);
  const { report } = await findingsOf(FOUND);
  expect(await page.locator('[data-statement]').count()).toBe(report.statements.length);
  const finding = report.findings.find(({ id }) => id.includes(':N-REVIEW:'))!;
  await page.getByRole('region', { name: '核验' }).getByRole('button', { name: finding.message }).click();
  await page.waitForURL((url) => url.searchParams.get('finding') === finding.id);
  await settle(page);
  expect(await page.locator('[data-cell][data-touched="true"]').count()).toBe(finding.cells.length);
  const said = page.locator('[data-statement][data-touched="true"]');
  expect(await said.innerText()).toContain(`${finding.actual}件`);
  expect(await page.locator('mark[data-mark="0"]').textContent()).toBe(`${finding.actual}件`);
  await picture(page, 'report-finding-zh-wide');
});

test('a figure of the narrative is shown in the source', async () => {
  const page = await openView(`/reports/${FOUND}`, { language: 'EN' });
  await page.locator('[data-statement="4"]').click();
  await page.waitForURL('**?statement=4');
  await settle(page);
  const { report } = await askApi<{ report: { statements: { value: string; unit: string }[] } }>(
    `{ report(id: "${FOUND}") { statements { value unit } } }`,
  );
  const { value, unit } = report.statements[3]!;
  expect(await page.locator('mark[data-mark="0"]').textContent()).toBe(value + unit);
});

test('sentences that are not the publisher’s own are not quoted, and that is said', async () => {
  const page = await openView('/reports/330100-2025');
  await page.getByText('此来源是据原文重录的').waitFor();
  const { report } = await findingsOf('330100-2025');
  await page.getByText(`正文中的数字（${report.statements.length}）`).first().waitFor();
});

test('an address that ends with a section opens there', async () => {
  const page = await openView(`/reports/${FOUND}#REVIEW_AND_LITIGATION`);
  const { y } = (await page.getByRole('heading', { name: '四、政府信息公开行政复议' }).last().boundingBox())!;
  expect(Math.abs(y)).toBeLessThan(400);
  expect(await page.evaluate('scrollY')).toBeGreaterThan(500);
});
