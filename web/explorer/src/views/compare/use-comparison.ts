import {
  CompareDistrictsDocument,
  NameDistrictsDocument,
  type CompareDistrictsQuery,
  type CompareDistrictsQueryVariables,
  type NameDistrictsQuery,
  type RateBasis,
} from '../../api/operations.generated';
import { useAnswer } from '../../api/use-answer';
import { useUrlState, type UrlState } from '../../app/url-state';
import { RATE_BASES } from '../../components/basis-switch';
import { useIndicators, type IndicatorName } from '../../components/indicators';
import { useYears } from '../../components/years';
import { useLanguage } from '../../language/language';
import { withinLimits, type Chosen } from './limits';

export type Comparison = CompareDistrictsQuery['compareDistricts'];
export type ComparisonRow = Comparison['rows'][number];
export type NamedDistrict = NameDistrictsQuery['districts']['nodes'][number];

/** What the address says is compared. */
export interface ComparisonState extends Chosen<IndicatorName> {
  readonly basis: RateBasis;
  /** What the address asks for and cannot be asked for at once, or does not exist. */
  readonly leftOut: { readonly districts: number; readonly years: number; readonly indicators: number };
  readonly names: readonly NamedDistrict[];
  readonly url: UrlState;
}

/** What is compared if the address names districts only. */
const USUAL_INDICATORS: readonly IndicatorName[] = ['DISCLOSURE_RATE', 'DENIAL_RATE', 'COUNT_OUTCOME_TOTAL'];
const USUAL_YEARS = 3;

/** An empty choice in an address, where nothing would mean the usual one. */
const NONE = 'none';

/** How a choice is written into the address. */
export function writeChoice(
  chosen: readonly (string | number)[],
): readonly (string | number)[] | typeof NONE {
  return chosen.length === 0 ? NONE : chosen;
}

/** Reads what is compared from the address; null as long as what it rests on is not known. */
export function useComparisonState(): ComparisonState | null {
  const url = useUrlState();
  const known = useYears();
  const indicators = useIndicators();
  const codes = url.list('codes');
  const names = useAnswer(NameDistrictsDocument, codes.length > 0 ? { codes: codes.slice(0, 100) } : null)
    .data?.districts.nodes;
  if (!known || indicators.length === 0 || (codes.length > 0 && !names)) return null;
  const fictional = names?.some((district) => district.fictional) ?? false;
  const asked: Chosen<string> = {
    codes,
    years: url.get('years', '') ? url.numbers('years') : known.reported(fictional).slice(-USUAL_YEARS),
    indicators: url.get('indicators', '') ? url.list('indicators') : USUAL_INDICATORS,
  };
  const fitting = withinLimits({
    ...asked,
    indicators: asked.indicators.flatMap((name) => indicators.find((one) => one.name === name)?.name ?? []),
  });
  return {
    ...fitting,
    basis: url.oneOf('basis', RATE_BASES, 'HANDLED'),
    leftOut: leftOut(asked, fitting),
    names: names ?? [],
    url,
  };
}

function leftOut(asked: Chosen<string>, fitting: Chosen<string>): ComparisonState['leftOut'] {
  const missing = (all: readonly (string | number)[], some: readonly (string | number)[]) =>
    all.filter((one) => one !== NONE && !some.includes(one)).length;
  return {
    districts: missing(asked.codes, fitting.codes),
    years: missing(asked.years, fitting.years),
    indicators: missing(asked.indicators, fitting.indicators),
  };
}

/** The variables of the query that a state asks for; null if there is nothing to compare. */
export function useComparisonVariables(state: ComparisonState | null): CompareDistrictsQueryVariables | null {
  const { language } = useLanguage();
  if (!state || [state.codes, state.years, state.indicators].some((chosen) => chosen.length === 0))
    return null;
  const { codes, years, indicators, basis } = state;
  return { codes: [...codes], years: [...years], indicators: [...indicators], basis, language };
}

export function useComparison(variables: CompareDistrictsQueryVariables | null) {
  return useAnswer(CompareDistrictsDocument, variables);
}
