import { inForce, type DistrictLevel, type FormEdition, type IndicatorValue } from '../../domain';
import type { DistrictOutline } from '../../storage';
import type { AggregateDimension } from '../enums/ranking.enums';
import type { ApplicantType } from '../enums/row.enums';

/** What the reports of a group have in common; what they are not grouped by is null. */
export interface GroupKey {
  readonly year: number | null;
  readonly provinceCode: string | null;
  readonly prefectureCode: string | null;
  readonly level: DistrictLevel | null;
  readonly form: FormEdition | null;
  readonly applicantType: ApplicantType | null;
}

export interface ReportGroup {
  readonly key: GroupKey;
  /** By indicator, in the order asked, the values of the group's reports. */
  readonly values: readonly IndicatorValue[][];
  expected: number;
  reports: number;
}

/** A report, or what one type of applicant has of it, with the values of the indicators in the order asked. */
export interface ReportToGroup {
  readonly outline: DistrictOutline;
  readonly year: number;
  readonly form: FormEdition;
  readonly applicantType: ApplicantType | null;
  readonly values: readonly IndicatorValue[];
}

interface Grouping {
  readonly dimensions: readonly AggregateDimension[];
  readonly indicators: number;
  readonly years: readonly number[];
  readonly applicantTypes: readonly (ApplicantType | null)[];
}

/**
 * Given the divisions, their reports and what to group by, returns the groups in the order of their keys. A group that
 * ought to have reports is there without any, unless the form is grouped by.
 */
export function groupReports(
  outlines: readonly DistrictOutline[],
  reports: Iterable<ReportToGroup>,
  grouping: Grouping,
): ReportGroup[] {
  const { dimensions, years, applicantTypes } = grouping;
  const groups = new Map<string, ReportGroup>();
  const groupOf = (member: Omit<ReportToGroup, 'values' | 'form'> & { form: FormEdition | null }) => {
    const key = keyOf(member, dimensions);
    const name = JSON.stringify(Object.values(key));
    const known = groups.get(name);
    if (known) return known;
    const values = Array.from({ length: grouping.indicators }, (): IndicatorValue[] => []);
    const group: ReportGroup = { key, values, expected: 0, reports: 0 };
    groups.set(name, group);
    return group;
  };
  if (!dimensions.includes('FORM'))
    for (const outline of outlines)
      for (const year of years.filter((each) => inForce(outline, each)))
        for (const applicantType of applicantTypes)
          groupOf({ outline, year, applicantType, form: null }).expected += 1;
  for (const report of reports) {
    const group = groupOf(report);
    group.reports += 1;
    report.values.forEach((value, at) => group.values[at]!.push(value));
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
}

function keyOf(
  {
    outline,
    year,
    form,
    applicantType,
  }: Pick<ReportToGroup, 'outline' | 'year' | 'applicantType'> & {
    readonly form: FormEdition | null;
  },
  dimensions: readonly AggregateDimension[],
): GroupKey {
  const has = (dimension: AggregateDimension): boolean => dimensions.includes(dimension);
  return {
    year: has('YEAR') ? year : null,
    provinceCode: has('PROVINCE') ? `${outline.code.slice(0, 2)}0000` : null,
    prefectureCode: has('PREFECTURE') ? prefectureOf(outline) : null,
    level: has('LEVEL') ? outline.level : null,
    form: has('FORM') ? form : null,
    applicantType: has('APPLICANT_TYPE') ? applicantType : null,
  };
}

function prefectureOf({ code, level, parentCode }: DistrictOutline): string | null {
  if (level === 'PREFECTURE') return code;
  return parentCode === null || parentCode.endsWith('0000') ? null : parentCode;
}
