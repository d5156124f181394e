import type { AnnualReport, Finding } from '../domain';
import { RULES } from './rules';
import type { Surroundings } from './surroundings';

/**
 * Given a report and, where it is stored, what surrounds it, returns what every rule finds, of every verdict, in the
 * order of the rules and of the form. Nothing is changed: the same report and surroundings give the same findings.
 */
export function validateReport(report: AnnualReport, surroundings: Surroundings | null = null): Finding[] {
  return RULES.flatMap((rule) =>
    rule
      .check(report, surroundings)
      .map((finding) => ({ rule: rule.id, severity: rule.severity, ...finding })),
  );
}
