import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import {
  askApi,
  expectAccessible,
  openView,
  picture,
  settle,
  useExplorer,
  type Look,
} from './support/explorer';

useExplorer();

const FIXTURES = join(__dirname, '../fixtures/documents');
const REPORT = join(FIXTURES, 'fictional-2022-pdf-page-furniture/source.pdf');

async function openDesk(path = '/desk', look: Look = {}): Promise<Page> {
  const page = await openView(path, look);
  await page.locator('input[type=password]').fill(process.env['EXPLORER_TOKEN']!);
  await page.keyboard.press('Enter');
  await page.locator('input[type=file]').waitFor({ state: 'attached' });
  await settle(page);
  return page;
}

const LOOKS = (['ZH', 'EN'] as const).flatMap((language) =>
  ([1280, 390] as const).map((width) => ({ language, width })),
);

test.each(LOOKS)('is accessible, $language at $width', async (look) => {
  const page = await openDesk('/desk?fictional=true', look);
  await page.getByRole('table').waitFor();
  await expectAccessible(page);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(look.width);
  await picture(page, `desk-${look.language.toLowerCase()}-${look.width > 500 ? 'wide' : 'phone'}`);
});

test('lets nobody in without a token that the service accepts', async () => {
  const page = await openView('/desk', { language: 'EN', provokes: 'status of 401' });
  await expectAccessible(page);
  await page.getByLabel('Curator’s token').fill('gongkai_0000000000000000_not-one');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.locator('input[type=file]').count()).toBe(0);
  expect(await page.evaluate('sessionStorage.length')).toBe(0);
});

test('imports what is chosen and what is dropped, each with its diagnostics', async () => {
  const page = await openDesk('/desk', { language: 'EN' });
  await page.locator('input[type=file]').setInputFiles([REPORT]);
  const items = page.locator('ol').first().locator('> li');
  await items
    .filter({ hasText: 'source.pdf' })
    .getByText(/^(?:new|new revision|unchanged)$/)
    .waitFor();
  expect(await items.first().getByRole('link').first().getAttribute('href')).toBe('/reports/900100-2022');
  const { report } = await askApi<{ report: { source: { sha256: string } } }>(
    '{ report(id: "900100-2022") { source { sha256 } } }',
  );
  expect(report.source.sha256).toBe(createHash('sha256').update(readFileSync(REPORT)).digest('hex'));

  const dropped = await page.evaluateHandle(`(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['Nothing that any form asks for.'], 'notes.txt'));
    return transfer;
  })()`);
  await page.getByText('Drop files here').dispatchEvent('drop', { dataTransfer: dropped });
  const rejected = items.filter({ hasText: 'notes.txt' });
  await rejected.getByText('rejected').waitFor();
  expect(await rejected.locator('code').count()).toBeGreaterThan(0);
  await expectAccessible(page);
});

interface Reviewed {
  readonly reportFindings: { readonly nodes: readonly { readonly review: { readonly note: string } }[] };
}

test('reviews a finding, and all can read the decision', async () => {
  const page = await openDesk('/desk?fictional=true');
  const first = page.locator('ol').nth(1).locator('> li').first();
  const id = new URL(
    (await first.getByRole('link').getAttribute('href'))!,
    'http://localhost',
  ).searchParams.get('finding')!;
  await first.getByRole('textbox').fill('已电话核实，原文如此。');
  await first.getByRole('button', { name: '属实' }).click();
  await page.locator(`a[href*="${encodeURIComponent(id)}"]`).waitFor({ state: 'detached' });
  const [rule, reportId] = [id.split(':')[1]!, id.split(':')[0]!];
  const { reportFindings } = await askApi<Reviewed>(
    `query ($rule: ID!, $code: ID!) {
      reportFindings(filter: { rules: [$rule], districtCodes: [$code], reviewed: true }) { nodes { review { note } } }
    }`,
    { rule, code: reportId.slice(0, 6) },
  );
  expect(reportFindings.nodes.map(({ review }) => review.note)).toContain('已电话核实，原文如此。');
});

test('keeps the token in its tab alone', async () => {
  const page = await openDesk();
  expect(await page.evaluate('Object.values(localStorage).join()')).not.toContain('gongkai_');
  await page.getByRole('button', { name: '退出' }).click();
  expect(await page.evaluate('sessionStorage.length')).toBe(0);
});
