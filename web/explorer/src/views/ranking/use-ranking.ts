import { useEffect } from 'react';
import {
  RankDistrictsDocument,
  type DistrictLevel,
  type RankDistrictsQuery,
  type RankDistrictsQueryVariables,
} from '../../api/operations.generated';
import { usePages } from '../../api/use-pages';
import { useUrlState, type UrlState } from '../../app/url-state';
import { RATE_BASES } from '../../components/basis-switch';
import { useIndicators, type IndicatorDefinition } from '../../components/indicators';
import { useYears } from '../../components/years';
import { LEVELS } from '../../language/terms';

export type RankingVariables = Omit<RankDistrictsQueryVariables, 'after'>;
export type RankedDistrict = RankDistrictsQuery['rankDistricts']['nodes'][number];

export const RANKED_LEVELS = Object.keys(LEVELS) as DistrictLevel[];

/** As the API has it: rates over less are not ranked unless asked for. */
export const USUAL_MINIMUM = 30;

export interface RankingState {
  readonly variables: RankingVariables;
  /** The same in no order: what of the ranking does not depend on it. */
  readonly unordered: Omit<RankingVariables, 'order'>;
  readonly indicator: IndicatorDefinition;
  readonly url: UrlState;
}

/** Reads from the address what is ranked; null as long as what it rests on is not known. */
export function useRankingState(): RankingState | null {
  const url = useUrlState();
  const known = useYears();
  const indicators = useIndicators();
  if (!known || indicators.length === 0) return null;
  const named = (name: string) => indicators.find((one) => one.name === name);
  const indicator = named(url.get('indicator', '')) ?? named('DISCLOSURE_RATE')!;
  const fictional = url.get('fictional', '') === 'true';
  const within = url.get('within', '') || null;
  const [year] = url.numbers('year');
  const [minimum] = url.numbers('minimum');
  const unordered = {
    indicator: indicator.name,
    year: year ?? known.reported(fictional).at(-1) ?? known.all.at(-1)!,
    level: url.oneOf('level', RANKED_LEVELS, 'PREFECTURE'),
    within,
    basis: url.oneOf('basis', RATE_BASES, 'HANDLED'),
    minimumDenominator: Math.max(minimum ?? USUAL_MINIMUM, 0),
    fictional,
  };
  const variables = { ...unordered, order: url.oneOf('order', ['DESC', 'ASC'], 'DESC') };
  return { variables, unordered, indicator, url };
}

/** The ranking as far as it was asked for: at least so many rows, and on until the district is in it, if one is wanted. */
export function useRanking(variables: RankingVariables | null, shown: number, wanted: string | null) {
  const { answer: pages } = usePages(RankDistrictsDocument, variables, (page) => page.rankDistricts);
  const { data, hasNextPage, isFetching, isError, fetchNextPage } = pages;
  const rows = data?.pages.flatMap((page) => page.rankDistricts.nodes) ?? [];
  const isMissing = wanted !== null && !rows.some(({ district }) => district.code === wanted);
  const needsMore = (rows.length < shown || isMissing) && hasNextPage && !isFetching && !isError;
  useEffect(() => {
    if (needsMore) void fetchNextPage();
  }, [needsMore, fetchNextPage]);
  return pages;
}
