import { picture, openView, useExplorer } from './support/explorer';

useExplorer();

test('looks', async () => {
  for (const language of ['ZH', 'EN'] as const) {
    await picture(await openView('/', { language }), `overview-${language}-wide`);
    await picture(await openView('/', { language, width: 390 }), `overview-${language}-phone`);
    await picture(await openView('/?fictional=true&colour=DISCLOSURE_RATE', { language, theme: 'dark' }), `overview-${language}-fictional`);
  }
});
