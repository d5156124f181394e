import DataLoader from 'dataloader';
import type { DistrictLevel, InputKey } from '../domain';
import type { DistrictOutline, DistrictRepository, FigureRepository, GovernmentFigures } from '../storage';

/** All governments of one level, real or fictional. */
export interface GovernmentsOfLevel {
  readonly level: DistrictLevel;
  readonly fictional: boolean;
}

/** Their figures of a year: of these inputs alone. */
export interface FiguresOfLevel extends GovernmentsOfLevel {
  readonly year: number;
  readonly inputs: readonly InputKey[];
}

/**
 * Given the repositories, returns one request's loaders of what one government is set beside: all of its level, whole,
 * by one statement for however many that ask.
 */
export function createGovernmentLoaders(figures: FigureRepository, districts: DistrictRepository) {
  return {
    figures: new DataLoader(
      (keys: readonly FiguresOfLevel[]): Promise<(readonly GovernmentFigures[])[]> =>
        Promise.all(
          keys.map(({ year, inputs, ...filter }) =>
            figures.ofGovernments({ ...filter, years: [year] }, inputs),
          ),
        ),
      { cacheKeyFn: (key) => JSON.stringify([key.level, key.fictional, key.year, key.inputs]) },
    ),
    outlines: new DataLoader(
      (keys: readonly GovernmentsOfLevel[]): Promise<(readonly DistrictOutline[])[]> =>
        Promise.all(keys.map((key) => districts.outlines(key))),
      { cacheKeyFn: ({ level, fictional }) => `${level} ${fictional}` },
    ),
  };
}
