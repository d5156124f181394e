import { within } from './district-ancestry';
import type { FindingElements } from './finding-elements';
import { NOT_PASSED } from './entities/rule-findings.entity';
import type { FindingFilter } from './repositories';
import { condition, flag, ifGiven, whereAll, type Condition } from './sql/conditions';
import type { RowReader } from './sql/row-reader';
import type { Tables } from './sql/tables';

/** Conditions of a filter. */
export interface FindingConditions {
  /** Of rows, each of which has all findings of a rule with one verdict. */
  ofRows(filter: FindingFilter): Condition[];
  /** Of each finding in the rows for which the former hold. */
  ofEach(filter: FindingFilter): Condition[];
}

/** Given the tables and the findings in their rows, returns what makes conditions of a filter, of current findings. */
export function findingConditions(
  tables: Tables,
  rows: RowReader,
  element: FindingElements,
): FindingConditions {
  const { ruleFindings, findingReview } = tables;
  const { isOneOf } = rows;
  const ofReports = reportConditions(tables, rows);
  const verdict = ruleFindings.column('verdict');
  // Only under a single value does an index give the rows in order.
  const ofVerdicts = (verdicts: FindingFilter['verdicts']): Condition[] => [
    ...(verdicts?.length === 1
      ? ifGiven(verdicts[0], `${verdict} = ?`)
      : ifGiven(verdicts, isOneOf(verdict))),
    // Literally: only so is the index of those that did not pass used.
    ...(verdicts?.length === 1 && verdicts[0] !== 'PASS' ? [condition(NOT_PASSED)] : []),
  ];
  const reviewedReports = `SELECT ${findingReview.column('reportId')} FROM ${findingReview.from}`;
  const reviewedIds = `SELECT ${findingReview.column('findingId')} FROM ${findingReview.from}`;
  // A fingerprint is hex, so nothing in it is a wildcard.
  const staleReview = `EXISTS (${reviewedIds} WHERE ${findingReview.column('findingId')} = ${element.id}
    AND ${findingReview.column('fingerprints')} NOT LIKE '%' || ${element.fingerprint} || '%')`;

  return {
    ofRows: (filter) => [
      // Literally: only so are the indexes of current findings used.
      condition(`${ruleFindings.column('current')} = 1`),
      ...ifGiven(filter.rules, isOneOf(ruleFindings.column('rule'))),
      ...ofVerdicts(filter.verdicts),
      ...ifGiven(filter.severities, isOneOf(ruleFindings.column('severity'))),
      // The reviewed ones are few: said first, they lead to themselves without a look at all findings.
      ...(filter.reviewed === true || filter.stale === true
        ? [condition(`${ruleFindings.column('reportId')} IN (${reviewedReports})`)]
        : []),
      ...ofReports(filter),
    ],
    ofEach: ({ reviewed, stale }) => [
      ...(reviewed === undefined
        ? []
        : [condition(`${element.id} ${reviewed ? '' : 'NOT '}IN (${reviewedIds})`)]),
      ...(stale === undefined ? [] : [condition(stale ? staleReview : `NOT ${staleReview}`)]),
    ],
  };
}

/** Of findings whose reports are some: their list is what leads to them, in the order of the reports. */
function reportConditions(
  { ruleFindings, report, ancestry }: Tables,
  { isOneOf }: RowReader,
): (filter: FindingFilter) => Condition[] {
  return (filter) => {
    const ofReport = [
      ...ifGiven(filter.districtCodes, isOneOf(report.column('districtCode'))),
      ...ifGiven(filter.within, within(ancestry, report.column('districtCode'))),
      ...ifGiven(filter.years, isOneOf(report.column('year'))),
      ...ifGiven(flag(filter.fictional), `${report.column('fictional')} = ?`),
    ];
    if (ofReport.length === 0) return [];
    const { sql, parameters } = whereAll(ofReport);
    const ids = `SELECT ${report.column('id')} FROM ${report.from} ${sql}`;
    return [condition(`${ruleFindings.column('reportId')} IN (${ids})`, ...parameters)];
  };
}
