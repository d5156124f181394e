import { summarizeValues } from '../../../src/indicators';

describe('the spread of values', () => {
  test.each([
    [[], { count: 0, minimum: null, median: null, maximum: null }],
    [[7], { count: 1, minimum: 7, median: 7, maximum: 7 }],
    [[10, 9, 100], { count: 3, minimum: 9, median: 10, maximum: 100 }],
    [[0.4, 0.1, 0.2, 0.3], { count: 4, minimum: 0.1, median: 0.25, maximum: 0.4 }],
  ])('of %p', (values, spread) => {
    expect(summarizeValues(values)).toEqual(spread);
  });
});
