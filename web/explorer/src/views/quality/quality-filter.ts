import { useMemo } from 'react';
import type { FindingFilter } from '../../api/operations.generated';
import { useUrlState, type UrlState } from '../../app/url-state';
import { SEVERITIES } from '../../language/terms';

type Severity = keyof typeof SEVERITIES;

export const SEVERITY_NAMES = Object.keys(SEVERITIES) as readonly Severity[];
export const REVIEW_STATES = ['any', 'unreviewed', 'reviewed', 'stale'] as const;

/** What the address of the view says, and how it changes. */
export interface QualityState {
  readonly url: UrlState;
  readonly fictional: boolean;
  readonly years: readonly number[];
  readonly severity: Severity | 'any';
  readonly review: (typeof REVIEW_STATES)[number];
  /** The province or prefecture looked at, by code; empty for all. */
  readonly within: string;
  /** The rule and the district whose findings are listed; empty for all. */
  readonly rule: string;
  readonly district: string;
}

export function useQualityState(): QualityState {
  const url = useUrlState();
  return useMemo(
    () => ({
      url,
      fictional: url.get('fictional', 'false') === 'true',
      years: url.numbers('years'),
      severity: url.oneOf('severity', [...SEVERITY_NAMES, 'any'], 'any'),
      review: url.oneOf('review', REVIEW_STATES, 'any'),
      within: url.get('within', ''),
      rule: url.get('rule', ''),
      district: url.get('district', ''),
    }),
    [url],
  );
}

/** The failed findings that the tables count: those of every rule and district. */
export function filterOf({ fictional, years, severity, review, within }: QualityState): FindingFilter {
  return {
    verdicts: ['FAIL'],
    fictional,
    ...(years.length > 0 && { years: [...years] }),
    ...(severity !== 'any' && { severities: [severity] }),
    ...(review === 'reviewed' && { reviewed: true }),
    ...(review === 'unreviewed' && { reviewed: false }),
    ...(review === 'stale' && { stale: true }),
    ...(within !== '' && { within }),
  };
}

/** Those that are listed one by one: of the rule and the district that were chosen. */
export function listFilterOf(state: QualityState): FindingFilter {
  return {
    ...filterOf(state),
    ...(state.rule !== '' && { rules: [state.rule] }),
    ...(state.district !== '' && { districtCodes: [state.district] }),
  };
}
