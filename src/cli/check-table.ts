import { inLanguage, SEVERITIES, type Language, type RuleDefinition, type Severity } from '../domain';
import type { ListedFinding, RuleCount } from './check-tally';
import { textColumns } from './text-columns';

/** Figures are short; words in their place are cut. */
const WIDEST_VALUE = 24;

/** The most severe of many findings, as many as are shown, and how many there were. */
export class WorstFindings {
  private readonly bySeverity = new Map<Severity, ListedFinding[]>();
  private total = 0;

  constructor(private readonly most: number) {}

  /** Findings that were dismissed need nobody's eye. */
  add(finding: ListedFinding): void {
    if (finding.dismissed) return;
    this.total += 1;
    const kept = this.bySeverity.get(finding.severity) ?? [];
    if (kept.length < this.most) kept.push(finding);
    this.bySeverity.set(finding.severity, kept);
  }

  /** The table of them for people, with a line above it; nothing if there are none. */
  print(language: Language): string {
    const worst = SEVERITIES.flatMap((severity) => this.bySeverity.get(severity) ?? []).slice(0, this.most);
    if (worst.length === 0) return '';
    const hidden = this.total - worst.length;
    const heading = hidden > 0 ? `The ${worst.length} most severe findings of ${this.total}` : 'Findings';
    const header = ['severity', 'rule', 'subject', 'report', 'verdict', 'expected', 'actual', 'message'];
    const rows = worst.map((finding) => [
      ...[finding.severity, finding.rule, finding.subject, finding.reportId, finding.verdict],
      ...[finding.expected, finding.actual].map(shorten),
      `${finding.agency}: ${inLanguage(finding.message, language)}`,
    ]);
    return `\n${heading}:\n\n${textColumns([header, ...rows])}`;
  }
}

/** Given counts and the rules, returns the table of how often each rule gave each verdict, for people. */
export function countTable(
  counts: readonly RuleCount[],
  rules: readonly RuleDefinition[],
  language: Language,
): string {
  const figures = ['PASS', 'FAIL', 'ASSUMED', 'NOT_ASSESSABLE', 'dismissed'] as const;
  const names = new Map(rules.map(({ id, name }) => [id, inLanguage(name, language)]));
  const rows = counts.map((row) => [
    row.rule,
    row.severity,
    ...figures.map((figure) => String(row[figure])),
    names.get(row.rule) ?? '',
  ]);
  return textColumns(
    [['rule', 'severity', ...figures, 'name'], ...rows],
    figures.map((_, at) => at + 2),
  );
}

function shorten(value: string | null): string {
  if (value === null) return '';
  return value.length > WIDEST_VALUE ? `${value.slice(0, WIDEST_VALUE - 1)}…` : value;
}
