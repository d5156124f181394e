import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { District, IndicatorName, IndicatorValue, RateBasis } from '../../domain';
import { findStanding, inputsOf, RELIABLE_DENOMINATOR, type Standing } from '../../indicators';
import type { DistrictOutline } from '../../storage';
import type { GraphqlContext } from '../context';
import { IndicatorNameEnum } from '../enums/indicator.enums';
import { StandingCircleEnum, type StandingCircle } from '../enums/ranking.enums';
import { BasisArg } from '../inputs/basis.arg';
import { DistrictType } from '../types/district.type';
import { StandingType } from '../types/standing.type';
import { valuesOfGovernments, type Measured } from './government-values';
import type { IndicatorValueOfReport } from './indicator-value.resolver';
import { loadIndicators } from './load-indicators';

type Values = readonly (readonly [DistrictOutline, IndicatorValue])[];
type StandingOfDistrict = Standing & { readonly district: District; readonly measured: Measured };

/** The values of a level are worked out once a request, however many districts stand among them. */
const WORKED_OUT = new WeakMap<object, Map<string, Values>>();

@Resolver(() => DistrictType)
export class DistrictStandingResolver {
  @FieldResolver(() => StandingType, {
    description:
      'How the division stands among those of its level by an indicator, rates over less than 30 left out (位次).',
  })
  async standing(
    @Root() district: District,
    @Arg('indicator', () => IndicatorNameEnum, { description: 'Which indicator (指标).' })
    indicator: IndicatorName,
    @Arg('year', () => Int, { description: 'The year reported on (年度).' }) year: number,
    @Arg('among', () => StandingCircleEnum, { description: 'Among which of its level (比较范围).' })
    among: StandingCircle,
    @BasisArg() basis: RateBasis | null | undefined,
    @Ctx() context: GraphqlContext,
  ): Promise<StandingOfDistrict> {
    const measured: Measured = { indicator, year, basis: basis ?? null };
    const values = await loadValues(district, measured, context);
    const own = values.find(([{ code }]) => code === district.code)?.[1];
    const isIn = circleOf(district, among);
    const circle = values.filter(([outline]) => isIn(outline)).map(([, value]) => value);
    const [absent] = await loadIndicators(null, [indicator], measured.basis, context);
    return { ...findStanding(own ?? absent!, circle, RELIABLE_DENOMINATOR), district, measured };
  }
}

@Resolver(() => StandingType)
export class StandingResolver {
  @FieldResolver()
  async value(
    @Root() { district: { code }, measured: { indicator, year, basis } }: StandingOfDistrict,
    @Ctx() context: GraphqlContext,
  ): Promise<IndicatorValueOfReport> {
    const report = await context.loaders.report.byDistrictAndYear.load({ districtCode: code, year });
    const [value] = await loadIndicators(report, [indicator], basis, context);
    return value!;
  }
}

async function loadValues(
  { level, fictional }: District,
  measured: Measured,
  { loaders }: GraphqlContext,
): Promise<Values> {
  const inputs = inputsOf(measured.indicator, measured.basis);
  const [outlines, figures] = await Promise.all([
    loaders.government.outlines.load({ level, fictional }),
    loaders.government.figures.load({ level, fictional, year: measured.year, inputs }),
  ]);
  const known = WORKED_OUT.get(figures) ?? new Map<string, Values>();
  WORKED_OUT.set(figures, known);
  const name = `${measured.indicator} ${measured.basis}`;
  const values = known.get(name) ?? valuesOfGovernments(outlines, figures, measured);
  known.set(name, values);
  return values;
}

function circleOf(
  { code, parentCode }: District,
  among: StandingCircle,
): (outline: DistrictOutline) => boolean {
  switch (among) {
    case 'SIBLINGS':
      return (outline) => outline.parentCode === parentCode;
    case 'PROVINCE':
      return (outline) => outline.code.slice(0, 2) === code.slice(0, 2);
    case 'NATION':
      return () => true;
  }
}
