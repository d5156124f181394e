import {
  HANDLED_GROUPS,
  inputOfOutcome,
  OUTCOMES,
  type Bilingual,
  type InputKey,
  type OutcomeGroup,
  type RateBasis,
} from '../domain';
import { keysOf } from './formula-terms';
import type { IndicatorFormula, Sum } from './indicator-formula';

/** A whole that outcomes of applications are a part of. */
export interface BasisDefinition {
  readonly label: Bilingual;
  readonly denominator: Sum;
  /** The outcomes that are a part of it: the numerator of a rate on this basis must be made of these. */
  readonly outcomes: ReadonlySet<InputKey>;
}

const RESOLVABLE = outcomesIn(['DISCLOSED', 'DENIED', 'NOT_PROCESSED']);

/** The bases of design: what rates over 总计 may be set against instead. */
export const BASIS_DEFINITIONS: Readonly<Record<RateBasis, BasisDefinition>> = {
  HANDLED: {
    label: { zh: '办理结果总计', en: 'applications handled' },
    denominator: { plus: ['outcomeTotal'] },
    outcomes: new Set(outcomesIn(HANDLED_GROUPS)),
  },
  RECEIVED: {
    label: { zh: '本年新收与上年结转之和', en: 'applications received, newly or carried over' },
    denominator: { plus: ['newApplications', 'carriedIn'] },
    outcomes: new Set(outcomesIn(HANDLED_GROUPS)),
  },
  RESOLVABLE: {
    label: {
      zh: '予以公开、部分公开、不予公开与不予处理之和',
      en: 'applications disclosed, denied or not processed',
    },
    denominator: { plus: RESOLVABLE },
    outcomes: new Set(RESOLVABLE),
  },
};

/**
 * Given a formula, returns the bases it can be put on, its own first. Only a rate over 总计 has any, and only those
 * that its numerator is a part of: what is unavailable is no part of the resolvable.
 */
export function basesOf({ numerator, denominator }: IndicatorFormula): RateBasis[] {
  if (!denominator || keysOf(denominator).join() !== 'outcomeTotal') return [];
  const bases = Object.entries(BASIS_DEFINITIONS) as [RateBasis, BasisDefinition][];
  return bases.flatMap(([basis, { outcomes }]) =>
    keysOf(numerator).every((key) => outcomes.has(key)) ? [basis] : [],
  );
}

function outcomesIn(groups: readonly OutcomeGroup[]): InputKey[] {
  return OUTCOMES.filter(({ group }) => groups.includes(group)).map(({ kind }) => inputOfOutcome(kind));
}
