import { Directive, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { inputOf, type District, type IndicatorName, type OutcomeKind, type RateBasis } from '../../domain';
import {
  aggregateValues,
  computeIndicator,
  inputsOf,
  inputsOfType,
  isByType,
  type OutcomeByType,
} from '../../indicators';
import type { DistrictOutline, GovernmentFilter } from '../../storage';
import type { GraphqlContext } from '../context';
import { APPLICANT_TYPE_FIELDS, type ApplicantType } from '../enums/row.enums';
import { BadUserInputError } from '../errors';
import { AggregateReportsArgs } from '../inputs/aggregate-reports.args';
import { distinct } from '../inputs/distinct';
import { areFictional } from '../inputs/governments';
import { AggregateType } from '../types/aggregate.type';
import type { IndicatorValueOfReport } from './indicator-value.resolver';
import { groupReports, type GroupKey, type ReportGroup, type ReportToGroup } from './group-reports';

const MAX_YEARS = 20;
const MAX_INDICATORS = 20;
const APPLICANT_TYPES = Object.keys(APPLICANT_TYPE_FIELDS) as ApplicantType[];

interface Asked {
  readonly indicators: readonly IndicatorName[];
  readonly basis: RateBasis | null;
  readonly filter: GovernmentFilter;
}

type Aggregate = GroupKey & Pick<AggregateType, 'reportsCounted' | 'districtsExpected' | 'values'>;

@Resolver(() => AggregateType)
export class AggregateQueries {
  @Directive('@listSize(assumedSize: 30)')
  @Query(() => [AggregateType], {
    description:
      "The governments' reports of one level added up, group by group (汇总): by year, province, prefecture, form or " +
      'type of applicant. What a sum leaves out is counted, with the reason.',
  })
  async aggregateReports(
    @Args(() => AggregateReportsArgs) args: AggregateReportsArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Aggregate[]> {
    const years = distinct('years', args.years, MAX_YEARS);
    const indicators = distinct('indicators', args.indicators, MAX_INDICATORS);
    const dimensions = distinct('groupBy', args.groupBy, MAX_YEARS);
    const place = { level: args.level, within: args.within ?? undefined, fictional: areFictional(args) };
    const asked: Asked = { indicators, basis: args.basis ?? null, filter: { ...place, years } };
    const byType = dimensions.includes('APPLICANT_TYPE');
    if (byType) refuseUndivided(asked);
    const outlines = await context.repositories.districts.outlines(place);
    const known = new Map(outlines.map((outline) => [outline.code, outline]));
    const reports = await (byType ? readByType : readWhole)(asked, known, context);
    const applicantTypes = byType ? APPLICANT_TYPES : [null];
    const grouping = { dimensions, years, applicantTypes, indicators: indicators.length };
    const expects = !dimensions.includes('FORM');
    return groupReports(outlines, reports, grouping).map((group) => addUp(group, asked, expects));
  }

  @FieldResolver()
  province(@Root() { provinceCode }: GroupKey, @Ctx() context: GraphqlContext): Promise<District | null> {
    return loadDistrict(provinceCode, context);
  }

  @FieldResolver()
  prefecture(@Root() { prefectureCode }: GroupKey, @Ctx() context: GraphqlContext): Promise<District | null> {
    return loadDistrict(prefectureCode, context);
  }
}

function refuseUndivided({ indicators, basis }: Asked): void {
  const undivided = indicators.find((name) => !isByType(name, basis));
  if (undivided !== undefined)
    throw new BadUserInputError(`${undivided} is not divided by type of applicant; table 3 alone is.`);
}

async function readWhole(
  { indicators, basis, filter }: Asked,
  outlines: ReadonlyMap<string, DistrictOutline>,
  { repositories }: GraphqlContext,
): Promise<ReportToGroup[]> {
  const inputs = [...new Set(indicators.flatMap((name) => inputsOf(name, basis)))];
  const figures = await repositories.figures.ofGovernments(filter, inputs);
  return figures.flatMap(({ districtCode, year, inputs: its }) => {
    const outline = outlines.get(districtCode);
    if (!outline) return [];
    const values = indicators.map((name) => computeIndicator(name, basis, its));
    return [{ outline, year, form: its.form, applicantType: null, values }];
  });
}

async function readByType(
  { indicators, basis, filter }: Asked,
  outlines: ReadonlyMap<string, DistrictOutline>,
  { repositories }: GraphqlContext,
): Promise<ReportToGroup[]> {
  const keys = indicators.flatMap((name) => inputsOf(name, basis));
  const kinds = [...new Set(keys.map((key) => inputOf(key).row as OutcomeKind))];
  const found = await repositories.figures.outcomesOfGovernments(filter, kinds);
  const reports = new Map<
    string,
    Omit<(typeof found)[number], 'kind' | 'figures'> & { rows: OutcomeByType[] }
  >();
  for (const { districtCode, year, form, kind, figures } of found) {
    const id = `${districtCode}-${year}`;
    const report = reports.get(id) ?? { districtCode, year, form, rows: [] };
    report.rows.push({ kind, figures });
    reports.set(id, report);
  }
  return [...reports.values()].flatMap(({ districtCode, year, form, rows }) => {
    const outline = outlines.get(districtCode);
    if (!outline) return [];
    return APPLICANT_TYPES.map((applicantType): ReportToGroup => {
      const its = inputsOfType(form, rows, APPLICANT_TYPE_FIELDS[applicantType]);
      const values = indicators.map((name) => computeIndicator(name, basis, its));
      return { outline, year, form, applicantType, values };
    });
  });
}

function addUp(
  { key, values, expected, reports }: ReportGroup,
  { indicators, basis }: Asked,
  expects: boolean,
): Aggregate {
  return {
    ...key,
    reportsCounted: reports,
    districtsExpected: expects ? expected : null,
    values: indicators.map((name, at) => {
      const { value, counted, excluded } = aggregateValues(
        name,
        basis,
        values[at]!,
        expects ? expected : reports,
      );
      return {
        // Of no single report: it has no cells and no findings.
        value: { ...value, report: null, inputs: null, aggregated: counted } satisfies IndicatorValueOfReport,
        reportsCounted: counted,
        excluded: [...excluded].map(([reason, count]) => ({ reason, count })),
      };
    }),
  };
}

async function loadDistrict(code: string | null, { loaders }: GraphqlContext): Promise<District | null> {
  return code === null ? null : loaders.district.byCode.load(code);
}
