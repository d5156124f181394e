import { within } from './district-ancestry';
import type { FindingFilter } from './repositories';
import { condition, flag, ifGiven, whereAll, type Condition } from './sql/conditions';
import type { RowReader } from './sql/row-reader';
import type { Tables } from './sql/tables';

/** Given the tables, returns what makes conditions of a filter: of current findings, and of their reports. */
export function findingConditions(
  { finding, findingReview, report, revision, ancestry }: Tables,
  { isOneOf }: RowReader,
): (filter: FindingFilter) => Condition[] {
  const byPlace = `${finding.column('revisionId')} IN (SELECT ${revision.column('id')}
    FROM ${report.from} JOIN ${revision.from} ON ${revision.column('reportId')} = ${report.column('id')}`;
  const byReport = `EXISTS (SELECT 1 FROM ${report.from} WHERE ${report.column('id')} = ${finding.column('reportId')}`;

  const ofReports = (filter: FindingFilter): Condition[] => {
    const places = [
      ...ifGiven(filter.districtCodes, isOneOf(report.column('districtCode'))),
      ...ifGiven(filter.within, within(ancestry, report.column('districtCode'))),
    ];
    const traits = [
      ...ifGiven(filter.years, isOneOf(report.column('year'))),
      ...ifGiven(flag(filter.fictional), `${report.column('fictional')} = ?`),
    ];
    if (places.length > 0) {
      // Few reports: their findings are read by revision, which the uncorrelated list of revisions allows.
      const { sql, parameters } = whereAll([
        condition(`${revision.column('supersededAt')} IS NULL`),
        ...places,
        ...traits,
      ]);
      return [condition(`${byPlace} ${sql})`, ...parameters)];
    }
    // Most reports: the findings are read in order, and each one's report is looked at.
    return traits.map(({ sql, parameters }) => condition(`${byReport} AND ${sql})`, ...parameters));
  };

  // Only under a single value does an index give the findings in the order of their ids.
  const among = (column: string, values: readonly string[] | undefined): Condition[] =>
    values?.length === 1 ? ifGiven(values[0], `${column} = ?`) : ifGiven(values, isOneOf(column));

  const reviewedIds = `SELECT ${findingReview.column('findingId')} FROM ${findingReview.from}`;
  // A fingerprint is hex, so nothing in it is a wildcard.
  const staleReview = `EXISTS (${reviewedIds} WHERE ${findingReview.column('findingId')} = ${finding.column('id')}
    AND ${findingReview.column('fingerprints')} NOT LIKE '%' || ${finding.column('fingerprint')} || '%')`;
  const isReviewed = (wanted: boolean): Condition =>
    condition(`${finding.column('id')} ${wanted ? '' : 'NOT '}IN (${reviewedIds})`);
  const ofReviews = ({ reviewed, stale }: FindingFilter): Condition[] => [
    ...(reviewed === undefined ? [] : [isReviewed(reviewed)]),
    // The reviewed ones are few: said first, they lead to the stale ones without a look at all findings.
    ...(stale === true ? [isReviewed(true), condition(staleReview)] : []),
    ...(stale === false ? [condition(`NOT ${staleReview}`)] : []),
  ];

  return (filter) => [
    // Literally: only so are the indexes of current findings used.
    condition(`${finding.column('current')} = 1`),
    ...among(finding.column('rule'), filter.rules),
    ...among(finding.column('verdict'), filter.verdicts),
    ...ifGiven(filter.severities, isOneOf(finding.column('severity'))),
    ...ofReviews(filter),
    ...ofReports(filter),
  ];
}
