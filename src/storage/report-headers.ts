import type { FormEdition, ReportIdentity, StoredReport } from '../domain';
import { REPORT_COLUMNS, REVISION_COLUMNS, toStoredReport } from './mappers/report.mapper';
import type { DistrictYear, ReportRepository } from './repositories';
import { groupBy } from './sql/group-rows';
import type { Parameter, Row, RowReader } from './sql/row-reader';
import type { Tables } from './sql/tables';

type Headers = Pick<
  ReportRepository,
  | 'byIds'
  | 'byRevisionIds'
  | 'latestRevisionIds'
  | 'ofGovernments'
  | 'identitiesOfGovernments'
  | 'ofGovernmentsAllYears'
  | 'ofAgencies'
  | 'revisionsOf'
  | 'agencyIdsAfter'
>;

/** The statement parts that all reads of reports share. */
export interface HeaderSql {
  /** Reports joined with their revisions, all of them. */
  readonly from: string;
  /** What `toStoredReport` reads. */
  readonly columns: string;
  /** The condition of the revisions that answer: not superseded, not retracted. */
  readonly current: string;
}

/** Given the tables, returns the parts of statements about reports. */
export function headerSql({ report, revision }: Pick<Tables, 'report' | 'revision'>): HeaderSql {
  const from = `${report.from} JOIN ${revision.from} ON ${revision.column('reportId')} = ${report.column('id')}`;
  return {
    from,
    columns: `${report.columns(REPORT_COLUMNS)}, ${revision.columns(REVISION_COLUMNS)}`,
    current: isCurrent(revision),
  };
}

/** Given the reports' tables and their connection, returns the reads of reports by key. */
export function createReportHeaders(
  { report, revision }: Pick<Tables, 'report' | 'revision'>,
  rows: RowReader,
): Headers {
  const { columns, from, current } = headerSql({ report, revision });
  const select = `SELECT ${rows.selectWhole(columns)} FROM ${from}`;
  const id = report.column('id');
  const agencyId = report.column('agencyId');
  const year = report.column('year');
  const governmental = `${report.column('governmental')} = 1`;
  const latest = revision.as('latest');
  const importedAt = revision.column('importedAt');
  const supersededAt = revision.column('supersededAt');

  const byIds = `${select} WHERE ${rows.isOneOf(id)} AND ${current}`;
  const byIdsThen = `${select} WHERE ${rows.isOneOf(id)} AND ${importedAt} <= ?
    AND (${supersededAt} IS NULL OR ${supersededAt} > ?)`;
  const byRevisionIds = `${select} WHERE ${rows.isOneOf(revision.column('id'))}`;
  // Of the index over both alone: rows of revisions are long.
  const revisionIds = `SELECT ${revision.column('reportId')}, ${revision.column('id')} FROM ${revision.from}
    WHERE ${rows.isOneOf(revision.column('reportId'))}
    ORDER BY ${revision.column('reportId')}, ${revision.column('revision')}`;
  const ofGovernments = `${byIds} AND ${governmental}`;
  const identities = `SELECT ${report.columns(REPORT_COLUMNS)}, ${revision.columns(['id', 'form'])} FROM ${from}
    WHERE ${rows.isOneOf(id)} AND ${current} AND ${governmental}`;
  const ofAgencies = `${select} WHERE ${rows.isOneOf(agencyId)} AND ${current} ORDER BY ${agencyId}, ${year}`;
  const ofGovernmentsAllYears = `${select} WHERE ${rows.isOneOf(agencyId)} AND ${governmental} AND ${current}
    ORDER BY ${agencyId}, ${year}`;
  const revisionsOf = `${select} JOIN ${latest.from} ON ${latest.column('reportId')} = ${id}
    WHERE ${rows.isOneOf(id)} AND ${isCurrent(latest)} ORDER BY ${id}, ${revision.column('revision')} DESC`;

  const agencyIds = `SELECT DISTINCT ${agencyId} FROM ${from}
    WHERE ${agencyId} > ? AND ${current} ORDER BY ${agencyId} LIMIT ?`;

  const reports = async (sql: string, ...parameters: Parameter[]): Promise<StoredReport[]> =>
    (await rows.read(sql, parameters)).map((row) => toStoredReport(rows.wholeRow(row)));

  return {
    async byIds(ids, asOf) {
      if (asOf === undefined) return keyedById(await reports(byIds, ids));
      const instant = new Date(asOf).toISOString();
      return keyedById(await reports(byIdsThen, ids, instant, instant));
    },

    // Of several revisions the last one stays in the map.
    async latestRevisionIds(ids) {
      const found = await rows.read(revisionIds, [ids]);
      return new Map(found.map(([reportId, revisionId]) => [reportId as string, revisionId as string]));
    },

    async byRevisionIds(revisionIds) {
      const found = await reports(byRevisionIds, revisionIds);
      return new Map(found.map((each) => [each.revisionId, each]));
    },

    // A government's agency has its district's code as id, so its report's id is the pair itself.
    async ofGovernments(pairs) {
      return keyedById(await reports(ofGovernments, pairs.map(toReportId)));
    },

    async identitiesOfGovernments(pairs) {
      const found = await rows.read(identities, [pairs.map(toReportId)]);
      return new Map(found.map((row) => [row[0] as string, toIdentity(row)]));
    },

    async ofGovernmentsAllYears(districtCodes) {
      return groupBy(await reports(ofGovernmentsAllYears, districtCodes), (each) => each.agencyId);
    },

    async ofAgencies(agencyIds) {
      return groupBy(await reports(ofAgencies, agencyIds), (each) => each.agencyId);
    },

    async agencyIdsAfter(after, first) {
      return (await rows.read(agencyIds, [after ?? '', first])).map(([each]) => each as string);
    },

    async revisionsOf(reportIds) {
      return groupBy(await reports(revisionsOf, reportIds), (each) => each.id);
    },
  };
}

function isCurrent(revision: Tables['revision']): string {
  return `${revision.column('supersededAt')} IS NULL AND ${revision.column('status')} <> 'RETRACTED'`;
}

function keyedById(reports: readonly StoredReport[]): Map<string, StoredReport> {
  return new Map(reports.map((each) => [each.id, each]));
}

function toIdentity([id, agencyId, districtCode, year, revisionId, form]: Row): ReportIdentity {
  return {
    id: id as string,
    agencyId: agencyId as string,
    districtCode: districtCode as string | null,
    year: year as number,
    revisionId: revisionId as string,
    form: form as FormEdition,
  };
}

function toReportId({ districtCode, year }: DistrictYear): string {
  return `${districtCode}-${year}`;
}
