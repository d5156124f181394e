import {
  APPLICANT_TYPES,
  HANDLED_GROUPS,
  OUTCOMES,
  REVIEW_FIELDS,
  REVIEW_KINDS,
  type FormEdition,
} from '../../../src/domain';

export type Texts = Record<string, Record<string, string>>;

/** A small generator of the same numbers in every run (mulberry32). */
export function mulberry32(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Tables 3 and 4 with random figures that add up in every row and column. */
export function randomTables(
  form: FormEdition,
  random: (below: number) => number,
  figureOf: () => number = () => random(500),
): Texts {
  const figures: Record<string, Record<string, number>> = {};
  const rows = OUTCOMES.filter((outcome) => (outcome.forms as readonly string[]).includes(form));
  for (const { code } of rows) figures[code] = {};
  for (const type of APPLICANT_TYPES) {
    let handled = 0;
    for (const { code, group } of rows) {
      if (!HANDLED_GROUPS.includes(group)) continue;
      const figure = figureOf();
      figures[code]![type] = figure;
      handled += figure;
    }
    const carriedOut = random(60);
    const carriedIn = random(Math.min(60, handled + carriedOut + 1));
    figures['3.7']![type] = handled;
    figures['4']![type] = carriedOut;
    figures['2']![type] = carriedIn;
    figures['1']![type] = handled + carriedOut - carriedIn;
  }
  for (const { code } of rows) {
    figures[code]!['total'] = APPLICANT_TYPES.reduce((sum, type) => sum + figures[code]![type]!, 0);
  }
  for (const kind of REVIEW_KINDS) {
    const results = REVIEW_FIELDS.slice(0, 4).map((field) => [field, random(90)] as const);
    const total = results.reduce((sum, [, figure]) => sum + figure, 0);
    figures[kind] = { ...Object.fromEntries(results), total };
  }
  return Object.fromEntries(
    Object.entries(figures).map(([row, cells]) => [
      row,
      Object.fromEntries(Object.entries(cells).map(([field, figure]) => [field, String(figure)])),
    ]),
  );
}

/** The same as real tables are: four of five figures are zero, and the others mostly small. */
export function sparseTables(form: FormEdition, random: (below: number) => number): Texts {
  return randomTables(form, random, () => (random(5) > 0 ? 0 : random(random(4) === 0 ? 2000 : 20)));
}
