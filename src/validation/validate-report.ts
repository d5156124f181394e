import type { AnnualReport, Finding } from '../domain';
import { RULES } from './rules';

/**
 * Given a report, returns what every rule finds, of every verdict, in the order of the rules and of the form.
 * The report is not changed, and nothing outside it is asked: the same report always gives the same findings.
 */
export function validateReport(report: AnnualReport): Finding[] {
  return RULES.flatMap((rule) =>
    rule.check(report).map((finding) => ({ rule: rule.id, severity: rule.severity, ...finding })),
  );
}
