import { expectAccessible, openView, useExplorer } from './support/explorer';

useExplorer();

const WIDTHS = { wide: 1280, phone: 390 };

describe.each(['ZH', 'EN'] as const)('the frame in %s', (language) => {
  test.each(Object.entries(WIDTHS))('is accessible and as wide as the window, %s', async (_, width) => {
    const page = await openView('/', { language, width });
    await expectAccessible(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });
});

test('the language and the theme are remembered', async () => {
  const page = await openView('/', { language: 'ZH' });
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  expect(await page.evaluate('document.documentElement.lang')).toBe('en');
  expect(await page.evaluate('[localStorage["gongkai.language"], localStorage["gongkai.theme"]]')).toEqual([
    'EN',
    'dark',
  ]);
  await expectAccessible(page);
});

test('a district is found by its name with the keyboard alone', async () => {
  const page = await openView('/');
  await page.getByRole('combobox', { name: '按名称、拼音或代码找地区' }).pressSequentially('东丽');
  await page.getByRole('option', { name: /天津市东丽区/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/districts/120110');
});

test('an address that names no view says so', async () => {
  const page = await openView('/');
  await page.evaluate('history.pushState({}, "", "/nowhere"); dispatchEvent(new PopStateEvent("popstate"))');
  await page.getByRole('heading', { name: '没有这个页面' }).waitFor();
});
