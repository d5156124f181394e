import type { ReportFinding, Statement } from '../report-model';

/** The rules that compare the narrative with the tables. */
const OF_THE_NARRATIVE = 'N-';

/**
 * Given the statements and findings of a report, returns the findings about each statement by its index. A rule of the
 * narrative quotes the statement that it is about: its subject in the message, its value as what is said.
 */
export function findingsOfStatements(
  statements: readonly Pick<Statement, 'subject' | 'value'>[],
  findings: readonly ReportFinding[],
): ReadonlyMap<number, readonly ReportFinding[]> {
  const found = new Map<number, ReportFinding[]>();
  for (const finding of findings) {
    if (!finding.rule.startsWith(OF_THE_NARRATIVE)) continue;
    const index = statements.findIndex((statement) => isQuoted(statement, finding));
    if (index !== -1) found.set(index, [...(found.get(index) ?? []), finding]);
  }
  return found;
}

function isQuoted({ subject, value }: Pick<Statement, 'subject' | 'value'>, finding: ReportFinding): boolean {
  return (
    subject !== '' &&
    finding.message.includes(`“${subject}”`) &&
    finding.actual !== null &&
    Number(finding.actual) === Number(value)
  );
}
