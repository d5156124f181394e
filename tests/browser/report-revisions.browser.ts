import { askApi, expectAccessible, openView, settle, useExplorer } from './support/explorer';

useExplorer();

interface ApiRevision {
  readonly revision: number;
  readonly supersededAt: string | null;
  readonly source: { readonly importedAt: string; readonly mediaType: string };
  readonly findings: readonly { readonly id: string; readonly verdict: string }[];
}

async function revisionsOf(id: string): Promise<ApiRevision[]> {
  const { report } = await askApi<{ report: { revisions: ApiRevision[] } }>(
    `query ($id: ID!) { report(id: $id) { revisions { revision supersededAt
      source { importedAt mediaType } findings { id verdict } } } }`,
    { id },
  );
  return report.revisions;
}

test('the revisions of a report are listed, and what changed between them', async () => {
  const page = await openView('/reports/321300-2023');
  const [second, first] = await revisionsOf('321300-2023');
  const list = page.getByRole('region', { name: '历次版本', exact: true }).first();
  expect(await list.locator('tbody tr').count()).toBeGreaterThanOrEqual(2);
  const part = (title: string) => page.locator('details').filter({ hasText: title });
  const format = part('身份与来源的变化').locator('tr').filter({ hasText: '文件类型' });
  expect(await format.locator('td').allInnerTexts()).toEqual([
    first!.source.mediaType,
    second!.source.mediaType,
  ]);
  expect(await part('单元格的变化').locator('summary').innerText()).toMatch(/0$/);
  const verdicts = (revision: ApiRevision) =>
    new Map(revision.findings.map(({ id, verdict }) => [id, verdict]));
  const [before, after] = [verdicts(first!), verdicts(second!)];
  const came = [...after.keys()].filter((id) => !before.has(id));
  const went = [...before.keys()].filter((id) => !after.has(id));
  expect(came.length + went.length).toBeGreaterThan(0);
  const shown = await part('其他核验结果的变化').locator('tbody th').allInnerTexts();
  const named = [...came, ...went].map((id) => id.split(':').slice(1).join(' '));
  expect(shown).toEqual(expect.arrayContaining(named));
});

test('two revisions are chosen in the address; one and the same has no changes', async () => {
  const page = await openView('/reports/321300-2023?from=1&to=1', { language: 'EN' });
  await page.getByText('are the same in both revisions').waitFor();
  await page.getByRole('combobox', { name: 'to revision' }).selectOption('2');
  await page.waitForURL('**?from=1&to=2');
  await page.locator('summary', { hasText: 'Changes of identity and source' }).waitFor();
});

test('changed cells and failures are told with both their values', async () => {
  const page = await openView('/reports/900300-2023', { language: 'EN' });
  const rows = '{ kind cells { field value } }';
  const { report } = await askApi<{
    report: {
      revisions: { applicationOutcomes: { kind: string; cells: { field: string; value: string }[] }[] }[];
    };
  }>(
    `{ report(id: "900300-2023") { revisions { applicationOutcomes(kinds: [NEW_APPLICATIONS]) ${rows} } } }`,
  );
  const [after, before] = report.revisions.map(
    ({ applicationOutcomes }) => applicationOutcomes[0]!.cells.find(({ field }) => field === 'total')!.value,
  );
  await page.locator('summary', { hasText: 'Changed cells' }).click();
  const row = page.locator('details').filter({ hasText: 'Changed cells' }).locator('tr');
  const values = await row
    .filter({ hasText: 'Applications newly received · total' })
    .locator('td')
    .allInnerTexts();
  expect(values.map((value) => value.replaceAll(',', ''))).toEqual([before, after]);
});

test('a report is shown as it was known at an instant', async () => {
  const page = await openView('/reports/321300-2023');
  await page.getByRole('link', { name: '1', exact: true }).click();
  const [, first] = await revisionsOf('321300-2023');
  await page.waitForURL((url) => url.searchParams.get('asOf') === first!.source.importedAt);
  await settle(page);
  await page.getByText('已于').waitFor();
  await page.getByText('text/html').first().waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: '查看现行版本' }).click();
  await page.waitForURL((url) => url.search === '');
});

test('an id that no report has is said to have none', async () => {
  const page = await openView('/reports/321300-1999', { language: 'EN' });
  await page.getByRole('heading', { name: 'There is no current report 321300-1999' }).waitFor();
  await expectAccessible(page);
});
