import type { AgencyKind, DistrictLevel } from '../../domain';
import { createEnum } from './create-enum';

export const DistrictLevelEnum = createEnum<DistrictLevel>(
  'DistrictLevel',
  'The level of an administrative division (行政区划级别).',
  {
    PROVINCE: 'Provinces, autonomous regions and municipalities (省级).',
    PREFECTURE: 'Prefecture-level cities, prefectures and leagues (地级).',
    COUNTY: 'Counties, county-level cities and districts of cities (县级).',
  },
);

export const AgencyKindEnum = createEnum<AgencyKind>(
  'AgencyKind',
  'What sort of organ issues the report (行政机关).',
  {
    GOVERNMENT: "A people's government (人民政府).",
    GENERAL_OFFICE: "The general office of a people's government (办公厅, 办公室).",
    DEPARTMENT: 'A department of a government (部门).',
    TOWNSHIP: 'A township, town or subdistrict (乡, 镇, 街道).',
    ZONE: 'The organ of a development zone or new area (开发区, 新区).',
    CENTRAL: 'A central body, which belongs to no district (国务院部门).',
  },
);
