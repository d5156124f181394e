import type { District, DistrictLevel } from '../../domain';
import type { SyntheticSettings } from './settings';

/** Given the settings, returns the invented divisions, each above those below it, in code order. */
export function syntheticDivisions({ provinces, prefectures, counties }: SyntheticSettings): District[] {
  return inCodeOrder(provinces).flatMap(([province, provinceName]) => {
    const top = division(`${province}0000`, provinceName, 'PROVINCE', null);
    const below = inCodeOrder(prefectures).flatMap(([prefecture, prefectureName]) => {
      const middle = division(`${province}${prefecture}00`, prefectureName, 'PREFECTURE', top);
      const lowest = inCodeOrder(counties).map(([county, name]) =>
        division(`${province}${prefecture}${county}`, name, 'COUNTY', middle),
      );
      return [middle, ...lowest];
    });
    return [top, ...below];
  });
}

/** JSON objects keep keys like `21` before keys like `01`, so their order says nothing. */
function inCodeOrder(names: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(names).sort(([a], [b]) => (a < b ? -1 : 1));
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
