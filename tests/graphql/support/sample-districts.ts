import type { District } from '../../../src/domain';

function division(
  changes: Pick<District, 'code' | 'name' | 'fullName' | 'level'> & Partial<District>,
): District {
  return {
    parentCode: null,
    validFrom: null,
    validTo: null,
    names: [{ name: changes.name, from: null, to: null }],
    predecessorCodes: [],
    successorCodes: [],
    fictional: true,
    ...changes,
  };
}

/** A province with a city of three counties, one of them renamed in 2021 and one abolished into it after 2020. */
export const SAMPLE_DISTRICTS: readonly District[] = [
  division({ code: '900000', name: '示例省', fullName: '示例省', level: 'PROVINCE' }),
  division({
    code: '900100',
    name: '甲市',
    fullName: '示例省甲市',
    level: 'PREFECTURE',
    parentCode: '900000',
  }),
  division({
    code: '900101',
    name: '东区',
    fullName: '示例省甲市东区',
    level: 'COUNTY',
    parentCode: '900100',
    names: [
      { name: '东县', from: null, to: 2020 },
      { name: '东区', from: 2021, to: null },
    ],
    predecessorCodes: ['900102'],
  }),
  division({
    code: '900102',
    name: '小县',
    fullName: '示例省甲市小县',
    level: 'COUNTY',
    parentCode: '900100',
    validTo: 2020,
    names: [{ name: '小县', from: null, to: 2020 }],
    successorCodes: ['900101'],
  }),
  division({
    code: '900103',
    name: '西区',
    fullName: '示例省甲市西区',
    level: 'COUNTY',
    parentCode: '900100',
    validFrom: 2020,
  }),
  division({ code: '120000', name: '天津市', fullName: '天津市', level: 'PROVINCE', fictional: false }),
];

/** Given how many, returns a city of that many counties, coded from 910101 on. */
export function manyCounties(count: number): District[] {
  const city = division({
    code: '910100',
    name: '乙市',
    fullName: '示例二省乙市',
    level: 'PREFECTURE',
    parentCode: '910000',
  });
  const province = division({ code: '910000', name: '示例二省', fullName: '示例二省', level: 'PROVINCE' });
  const counties = Array.from({ length: count }, (_, index) => {
    const name = `第${index + 1}县`;
    const code = String(910_101 + index);
    return division({ code, name, fullName: `示例二省乙市${name}`, level: 'COUNTY', parentCode: '910100' });
  });
  return [province, city, ...counties];
}
