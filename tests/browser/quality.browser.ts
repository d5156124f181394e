import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { askApi, expectAccessible, openView, picture, settle, useExplorer } from './support/explorer';

useExplorer();

interface Tallies {
  readonly reportFindingTallies: {
    readonly nodes: readonly { readonly rule: { readonly id: string }; readonly findings: number }[];
  };
}

const TALLIES = `query ($fictional: Boolean!) {
  reportFindingTallies(groupBy: RULE, filter: { verdicts: [FAIL], fictional: $fictional }, first: 100) {
    nodes { rule { id } findings }
  }
}`;

const LOOKS = (['ZH', 'EN'] as const).flatMap((language) =>
  ([1280, 390] as const).map((width) => ({ language, width })),
);

test.each(LOOKS)('is accessible, $language at $width', async (look) => {
  const page = await openView('/quality?fictional=true', look);
  await page.getByRole('table').first().waitFor();
  await expectAccessible(page);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(look.width);
  await picture(page, `quality-${look.language.toLowerCase()}-${look.width > 500 ? 'wide' : 'phone'}`);
});

test('counts the failures of every rule as the API does', async () => {
  const page = await openView('/quality?fictional=true', { language: 'EN' });
  const { nodes } = (await askApi<Tallies>(TALLIES, { fictional: true })).reportFindingTallies;
  expect(nodes.length).toBeGreaterThan(5);
  const table = page.getByRole('table', { name: 'Which rules fail' });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).first().click();
  const saved = parse(readFileSync(await (await download).path(), 'utf8'), { bom: true, columns: true });
  expect(saved).toMatchObject(
    nodes.map(({ rule, findings }) => ({ rule: rule.id, findings: String(findings) })),
  );
  for (const { rule } of nodes) await table.getByText(rule.id, { exact: true }).waitFor();
});

test('lists the findings of a rule with their evidence, and the address keeps it', async () => {
  const page = await openView('/quality?fictional=true&years=2024');
  await page.getByRole('button', { name: /T3-ROW$/ }).click();
  await settle(page);
  expect(page.url()).toContain('rule=T3-ROW');
  await page.reload();
  await settle(page);
  expect(await page.getByRole('button', { name: /T3-ROW$/ }).getAttribute('aria-pressed')).toBe('true');
  await page.locator('summary').first().click();
  await page.getByText('所依单元格').first().waitFor();
  const [link] = await page.locator('ol > li > a').all();
  expect(await link!.getAttribute('href')).toMatch(/^\/reports\/9\d+-2024\?finding=9\d+-2024%3AT3-ROW/);
  await expectAccessible(page);
});

test('goes on page by page', async () => {
  const page = await openView('/quality?fictional=true');
  const listed = page.locator('ol > li');
  expect(await listed.count()).toBe(20);
  await page.getByRole('button', { name: '再列一些' }).last().click();
  await page.locator('ol > li').nth(20).waitFor();
  expect(await listed.count()).toBe(40);
});

test('says so where nothing fails', async () => {
  const page = await openView('/quality?years=1999', { language: 'EN' });
  expect(await page.getByText('Nothing fails.').count()).toBe(3);
});
