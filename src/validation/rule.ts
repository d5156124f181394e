import type { AnnualReport, Finding, RuleDefinition, Verdict } from '../domain';
import type { Surroundings } from './surroundings';

/** What a rule finds; the runner adds the rule's id and severity. */
export type RuleFinding = Omit<Finding, 'rule' | 'severity'>;

/** One check of a report against the form. It never throws for bad data: bad data is what it reports. */
export interface Rule extends RuleDefinition {
  /** Every verdict the rule can give; each needs a case in `tests/fixtures/rules`. */
  readonly verdicts: readonly Verdict[];
  /** Rules that look beyond the report have nothing to say of one read alone, whose surroundings are null. */
  check(report: AnnualReport, surroundings: Surroundings | null): readonly RuleFinding[];
}

/** The subject of findings about the report as a whole. */
export const WHOLE_REPORT = 'REPORT';
