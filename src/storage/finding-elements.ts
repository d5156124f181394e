import { MEMBER } from './mappers/finding.mapper';
import type { Dialect } from './sql/dialect';
import type { Tables } from './sql/tables';

/** The findings of `rule_findings` one by one, for statements that look at each. */
export interface FindingElements {
  /** For FROM, after the table itself. */
  readonly from: string;
  /** One finding, as JSON. */
  readonly json: string;
  readonly position: string;
  readonly id: string;
  readonly fingerprint: string;
}

/** Given the table and its dialect, returns the SQL of its findings. */
export function findingElements(
  { ruleFindings }: Pick<Tables, 'ruleFindings'>,
  dialect: Dialect,
): FindingElements {
  const { from, json, member } = dialect.elementsOf(ruleFindings.column('findings'));
  return {
    from: `${ruleFindings.from}, ${from}`,
    json,
    position: `CAST(${member(MEMBER.position)} AS integer)`,
    // As `findingId` has it.
    id: `(${ruleFindings.column('reportId')} || ':' || ${ruleFindings.column('rule')} || ':' || ${member(MEMBER.subject)})`,
    fingerprint: member(MEMBER.fingerprint),
  };
}
