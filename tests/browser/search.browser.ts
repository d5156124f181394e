import { askApi, expectAccessible, openView, picture, settle, useExplorer } from './support/explorer';

useExplorer();

const HITS = `query ($text: String!) {
  searchReports(text: $text, fictional: true, years: [2024], first: 20) {
    totalCount
    nodes { snippet report { id } section }
  }
}`;

interface Hits {
  readonly searchReports: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly snippet: string; readonly report: { readonly id: string } }[];
  };
}

const LOOKS = (['ZH', 'EN'] as const).flatMap((language) =>
  ([1280, 390] as const).map((width) => ({ language, width })),
);

test.each(LOOKS)('is accessible, $language at $width', async (look) => {
  const page = await openView('/search?text=信息公开&fictional=true&years=2024', look);
  await page.locator('mark').first().waitFor();
  await expectAccessible(page);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(look.width);
  await picture(page, `search-${look.language.toLowerCase()}-${look.width > 500 ? 'wide' : 'phone'}`);
});

test('finds by the keyboard what the API finds, and leads to the section', async () => {
  const { searchReports } = await askApi<Hits>(HITS, { text: '公开' });
  expect(searchReports.totalCount).toBeGreaterThan(1000);
  const page = await openView('/search?fictional=true&years=2024');
  await page.getByRole('searchbox', { name: '检索词' }).fill('公开');
  await page.keyboard.press('Enter');
  await page.locator('mark').first().waitFor();
  await settle(page);
  expect(new URL(page.url()).searchParams.get('text')).toBe('公开');
  const shown = await page.locator('ol > li').all();
  expect(shown).toHaveLength(searchReports.nodes.length);
  for (const [index, hit] of searchReports.nodes.entries()) {
    expect(await shown[index]!.textContent()).toContain(hit.snippet);
    expect(await shown[index]!.locator('a').getAttribute('href')).toContain(`/reports/${hit.report.id}#`);
  }
  expect(await page.locator('mark').first().innerText()).toBe('公开');
});

test('says why the real reports that come along are not found', async () => {
  const page = await openView('/search?text=信息公开', { language: 'EN' });
  await page.getByText(/they? .*retyped|were retyped/).waitFor();
});
