import { stretches } from '../../../web/explorer/src/views/district/stretches';

const points = [2019, 2020, 2021, 2022].map((year) => ({ year }));

describe('the stretches of a trend', () => {
  it('are one without breaks', () => {
    expect(stretches({ points, breaks: [] })).toEqual([[2019, 2020, 2021, 2022]]);
  });

  it('end before the year of a BREAK', () => {
    expect(stretches({ points, breaks: [{ year: 2021, severity: 'BREAK' }] })).toEqual([
      [2019, 2020],
      [2021, 2022],
    ]);
  });

  it('go on past a CAVEAT', () => {
    expect(stretches({ points, breaks: [{ year: 2021, severity: 'CAVEAT' }] })).toHaveLength(1);
  });

  it('are one a year where every year is a BREAK, the first one too', () => {
    const breaks = points.map(({ year }) => ({ year, severity: 'BREAK' as const }));
    expect(stretches({ points, breaks })).toEqual([[2019], [2020], [2021], [2022]]);
  });
});
