import { picture, openView, useExplorer } from './support/explorer';

useExplorer();

test('looks', async () => {
    await picture(await openView('/districts/120110'), `district-ZH-wide`);
    await picture(await openView('/districts/120110', { language: 'EN', width: 390 }), `district-EN-phone`);
    await picture(await openView('/districts/910101?indicator=LITIGATION_LOSS_RATE&outcomes=counts', { language: 'EN' }), `district-EN-county`);
    await picture(await openView('/districts/910000', { theme: 'dark' }), `district-ZH-province`);
});
