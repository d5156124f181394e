import { crashImports } from '../support/import-crash';

const TIME_LIMIT = 120_000;

test(
  'an import killed at any moment leaves whole reports, and the next one completes',
  async () => {
    const { faults, kills, whileStoring } = await crashImports({ databases: 2, kills: 4, documents: 30 });
    expect(faults).toEqual([]);
    expect(whileStoring).toBeGreaterThanOrEqual(kills / 2);
  },
  TIME_LIMIT,
);
