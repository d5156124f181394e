import {
  nameInYear,
  type District,
  type IndicatorName,
  type RateBasis,
  type StoredReport,
  type Territory,
} from '../../../domain';
import { sumValues } from '../../../indicators';
import type { GraphqlContext } from '../../context';
import type { IndicatorValueOfReport, SummedReport } from '../indicator-value.resolver';
import { loadIndicators } from '../load-indicators';
import type { Relatives } from './load-relatives';

/** An indicator in one year. */
export interface TrendPoint {
  readonly year: number;
  readonly value: IndicatorValueOfReport;
  /** Whose figures these are. */
  readonly districts: readonly District[];
  /** Null if there is none, or if the value is a sum. */
  readonly report: StoredReport | null;
  readonly reports: readonly StoredReport[];
}

/** What of a trend is the same in every year. */
export interface TrendQuestion {
  readonly indicator: IndicatorName;
  readonly basis: RateBasis | null;
}

/** Given a year and whose figures of it belong to a series, returns the point of the series. */
export async function loadPoint(
  year: number,
  { codes, divided }: Territory,
  question: TrendQuestion,
  { gazetteer }: Relatives,
  context: GraphqlContext,
): Promise<TrendPoint> {
  const parts = await Promise.all(
    codes.map((code) => loadPart(gazetteer.find(code)!, year, question, context)),
  );
  const lost = divided.map((code) => gazetteer.find(code)!);
  const [only] = parts;
  const value = only && parts.length + lost.length === 1 ? only.value : sumOf(parts, lost, question);
  return {
    year,
    value,
    districts: parts.map(({ district }) => district),
    report: value.report,
    reports: parts.flatMap((part) => part.value.report ?? []),
  };
}

async function loadPart(
  district: District,
  year: number,
  { indicator, basis }: TrendQuestion,
  context: GraphqlContext,
): Promise<SummedReport> {
  const key = { districtCode: district.code, year };
  const report = await context.loaders.report.byDistrictAndYear.load(key);
  const [value] = await loadIndicators(report, [indicator], basis, context);
  return { district, name: nameInYear(district, year), value: value! };
}

function sumOf(
  parts: readonly SummedReport[],
  divided: readonly District[],
  { indicator, basis }: TrendQuestion,
): IndicatorValueOfReport {
  const values = parts.map(({ value }) => value);
  const sum = sumValues(indicator, basis, values, divided.length > 0);
  return { report: null, inputs: null, sum: { parts, divided }, ...sum };
}
