import type { District, DistrictLevel } from '../../domain';
import { createRandom } from './random';
import type { SyntheticSettings } from './settings';

/** The smallest part a division may have of those below, to the largest. */
const SMALLEST_PART = 1;
const LARGEST_PART = 3;

/**
 * Given the settings, returns the invented divisions, each above those below it, in code order. They follow from the
 * settings alone: another seed gives the same divisions other figures.
 */
export function syntheticDivisions({ divisions }: SyntheticSettings): District[] {
  const { provinceNames, prefectureNames, countyNames } = divisions;
  const provinces = Object.entries(provinceNames)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([digits, name]) => division(`${digits}0000`, name, 'PROVINCE', null));
  const prefecturesOf = dealOut(provinces, divisions.prefectures, (above, count) =>
    prefectureNames.slice(0, count).map((name, at) => {
      const digits = String(at + 1).padStart(2, '0');
      return division(`${above.code.slice(0, 2)}${digits}00`, name, 'PREFECTURE', above);
    }),
  );
  const countiesOf = dealOut(prefecturesOf.flat(), divisions.counties, (above, count) =>
    countyNames
      .slice(0, count)
      .map(([digits, name]) => division(`${above.code.slice(0, 4)}${digits}`, name, 'COUNTY', above)),
  );
  return [...provinces, ...prefecturesOf.flat(), ...countiesOf.flat()].sort((a, b) =>
    a.code < b.code ? -1 : 1,
  );
}

/** Deals a number of divisions out to those above, unevenly, so that all are dealt out exactly. */
function dealOut(
  above: readonly District[],
  total: number,
  make: (above: District, count: number) => District[],
): District[][] {
  const parts = above.map(
    ({ code }) => SMALLEST_PART + createRandom(`divisions ${code}`)() * (LARGEST_PART - SMALLEST_PART),
  );
  const whole = parts.reduce((sum, part) => sum + part, 0);
  let [passed, dealt] = [0, 0];
  return above.map((each, at) => {
    passed += parts[at]!;
    const count = Math.round((passed / whole) * total) - dealt;
    dealt += count;
    return make(each, count);
  });
}

function division(code: string, name: string, level: DistrictLevel, parent: District | null): District {
  return {
    code,
    name,
    fullName: `${parent?.fullName ?? ''}${name}`,
    level,
    parentCode: parent?.code ?? null,
    validFrom: null,
    validTo: null,
    names: [{ name, from: null, to: null }],
    predecessorCodes: [],
    successorCodes: [],
    fictional: true,
  };
}
