import type { Page } from 'playwright-core';
import { askApi, expectAccessible, openView, ORIGIN, settle, useExplorer } from './support/explorer';

useExplorer();

interface Place {
  readonly sha256: string;
  readonly page: number | null;
  readonly box: Rectangle | null;
  readonly start: number | null;
  readonly end: number | null;
}
interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
interface ApiCell {
  readonly field: string;
  readonly text: string;
  readonly place: Place;
}

async function cellOf(id: string, kind: string, field: string): Promise<ApiCell> {
  const { report } = await askApi<{ report: { applicationOutcomes: { cells: ApiCell[] }[] } }>(
    `query ($id: ID!, $kind: OutcomeKind!) { report(id: $id) { applicationOutcomes(kinds: [$kind]) {
      cells { field text place { sha256 page box { x y width height } start end } } } } }`,
    { id, kind },
  );
  return report.applicationOutcomes[0]!.cells.find((cell) => cell.field === field)!;
}

/** What is drawn where the mark is: its rectangle in points, the text over it, and how many dots are dark. */
interface Drawn {
  readonly page: number;
  readonly box: Rectangle;
  readonly text: string;
  readonly dark: number;
  readonly isInView: boolean;
}

const LOOK_UNDER_THE_MARK = `(() => {
  const page = document.querySelector('[data-page]');
  const mark = page.querySelector('[data-mark="0"]').getBoundingClientRect();
  const paper = page.getBoundingClientRect();
  const points = 595 / paper.width;
  const within = ({ left, right, top, bottom }) =>
    (left + right) / 2 > mark.left && (left + right) / 2 < mark.right &&
    (top + bottom) / 2 > mark.top && (top + bottom) / 2 < mark.bottom;
  const canvas = page.querySelector('canvas');
  const dots = canvas.width / paper.width;
  const { data } = canvas.getContext('2d').getImageData(
    (mark.left - paper.left + 3) * dots, (mark.top - paper.top + 3) * dots,
    (mark.width - 6) * dots, (mark.height - 6) * dots);
  const frame = page.parentElement.getBoundingClientRect();
  return {
    page: Number(page.dataset.page),
    box: { x: (mark.left - paper.left) * points, y: (mark.top - paper.top) * points,
           width: mark.width * points, height: mark.height * points },
    text: [...page.querySelectorAll('span')].filter((span) => within(span.getBoundingClientRect()))
      .map((span) => span.textContent).join('').trim(),
    dark: data.filter((value, index) => index % 4 === 0 && value < 128).length,
    isInView: mark.top >= frame.top && mark.bottom <= frame.bottom && mark.left >= frame.left && mark.right <= frame.right,
  };
})()`;

const PLACED = [
  ['NEW_APPLICATIONS', 'total'],
  ['DENIED_SECURITY_OR_STABILITY', 'naturalPerson'],
  ['CARRIED_OUT', 'naturalPerson'],
] as const;

test('cells of a PDF are shown on their page, in their box, over their number', async () => {
  const page = await openView('/reports/321300-2023');
  const pages = new Set<number>();
  for (const [kind, field] of PLACED) {
    await page.locator(`[data-cell="${kind}.${field}"]`).click();
    const { text, place } = await cellOf('321300-2023', kind, field);
    await page.locator(`[data-page="${place.page}"]`).waitFor();
    await settle(page);
    const drawn = await page.evaluate<Drawn>(LOOK_UNDER_THE_MARK);
    for (const side of ['x', 'y', 'width', 'height'] as const)
      expect(Math.abs(drawn.box[side] - place.box![side])).toBeLessThan(1);
    expect(drawn).toMatchObject({ page: place.page, text, isInView: true });
    expect(drawn.dark).toBeGreaterThan(5);
    pages.add(drawn.page);
  }
  expect(pages.size).toBeGreaterThan(1);
});

test('the pages of a PDF are turned and enlarged', async () => {
  const page = await openView('/reports/900200-2020?cell=NEW_APPLICATIONS.total', { language: 'EN' });
  const first = await page.evaluate<Drawn>(LOOK_UNDER_THE_MARK);
  await page.getByRole('button', { name: 'Larger' }).click();
  await settle(page);
  const larger = await page.evaluate<Drawn>(LOOK_UNDER_THE_MARK);
  expect(larger).toMatchObject({ page: first.page, text: first.text, isInView: true });
  await page.getByRole('button', { name: 'Next page' }).click();
  await page.locator(`[data-page="${first.page + 1}"]`).waitFor();
  expect(await page.locator('[data-mark]').count()).toBe(0);
});

test.each([
  ['900100-2019', 'text/html'],
  ['900200-2022', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['120110-2022', 'text/plain'],
  ['330100-2025', 'text/html'],
])('a cell of %s (%s) is marked in the text of the document', async (id) => {
  const page = await openView(`/reports/${id}`);
  await page.locator('[data-cell="NEW_APPLICATIONS.total"]').click();
  const { text, place } = await cellOf(id, 'NEW_APPLICATIONS', 'total');
  const mark = page.locator('mark[data-mark="0"]');
  await mark.waitFor();
  const whole = await (await fetch(`${ORIGIN}/documents/${place.sha256}/text`)).text();
  expect(await mark.textContent()).toBe(whole.slice(place.start!, place.end!));
  expect(await mark.textContent()).toBe(text);
  expect(await page.locator('pre:has(mark)').textContent()).toBe(whole);
  expect(await isWithin(page, 'mark[data-mark="0"]', '[role="region"]:has(> pre)')).toBe(true);
});

function isWithin(page: Page, inner: string, outer: string): Promise<boolean> {
  return page.evaluate<boolean>(`(() => {
    const inner = document.querySelector('${inner}').getBoundingClientRect();
    const outer = document.querySelector('${outer}').getBoundingClientRect();
    return inner.top >= outer.top && inner.bottom <= outer.bottom;
  })()`);
}

test('a blank of a text is shown by its row', async () => {
  const page = await openView('/reports/900100-2019?cell=DISCLOSED_IN_FULL.total');
  await page.getByText('标出的是同一行的其他格').waitFor();
  const { text } = await cellOf('900100-2019', 'DISCLOSED_IN_FULL', 'naturalPerson');
  expect(await page.locator('mark[data-mark="0"]').textContent()).toBe(text);
});

test('a copy on another site is for curators: others see the place and the raw text', async () => {
  const page = await openView('/reports/900300-2023?cell=NEW_APPLICATIONS.total');
  await page.getByText('此件来自转载网站').waitFor();
  const { text, place } = await cellOf('900300-2023', 'NEW_APPLICATIONS', 'total');
  const pane = page.getByRole('region', { name: '出处' });
  expect(await pane.innerText()).toContain(`字符 ${place.start}–${place.end}`);
  await pane.getByText(text, { exact: true }).first().waitFor();
  expect(await page.getByRole('link', { name: '下载存档的原件' }).count()).toBe(0);
  await expectAccessible(page);
  await page.evaluate(`sessionStorage['gongkai.credential'] = '${process.env['EXPLORER_TOKEN']}'`);
  await page.reload();
  await settle(page);
  expect(await page.locator('mark[data-mark="0"]').textContent()).toBe(text);
});

test('the source tells where it is from, and its bytes can be had', async () => {
  const page = await openView('/reports/321300-2023', { language: 'EN' });
  const { report } = await askApi<{ report: { source: { sha256: string; fileName: string } } }>(
    '{ report(id: "321300-2023") { source { sha256 fileName } } }',
  );
  const pane = page.getByRole('region', { name: 'Source', exact: true });
  for (const told of [report.source.sha256, report.source.fileName, 'application/pdf', 'Origin unknown'])
    expect(await pane.innerText()).toContain(told);
  const link = pane.getByRole('link', { name: 'Download the stored document' });
  expect(await link.getAttribute('href')).toBe(`/documents/${report.source.sha256}`);
});

test('on a phone a cell leads to its place, and a button back', async () => {
  const page = await openView('/reports/321300-2023', { width: 390, language: 'EN' });
  await page.locator('[data-cell="CARRIED_IN.naturalPerson"]').click();
  await page.locator('[data-chosen]:focus').waitFor();
  await settle(page);
  expect(await page.evaluate<Drawn>(LOOK_UNDER_THE_MARK)).toMatchObject({ text: '91', isInView: true });
  await page.getByRole('button', { name: 'Back to the form' }).click();
  await page.locator('[data-cell="CARRIED_IN.naturalPerson"]:focus').waitFor();
});
