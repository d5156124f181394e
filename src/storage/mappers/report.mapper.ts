import {
  isFictionalCode,
  type AnnualReport,
  type FormEdition,
  type ReportPeriod,
  type ReportScope,
  type ReportSource,
  type ReportStatus,
  type SourceFlag,
  type StoredReport,
  type Trust,
} from '../../domain';
import type { ReportEntity, ReportRevisionEntity } from '../entities';
import type { Row, SqlValue } from '../sql/row-reader';
import { toPlace, toStoredPlace, type StoredPlace } from './place.mapper';

/** What identifies a report, in the order in which `toStoredReport` reads it; REVISION_COLUMNS follow. */
export const REPORT_COLUMNS = [
  'id',
  'agencyId',
  'districtCode',
  'year',
] as const satisfies readonly (keyof ReportEntity)[];

export const REVISION_COLUMNS = [
  'id',
  'revision',
  'form',
  'scope',
  'scopeWords',
  'status',
  'title',
  'period',
  'siteCode',
  'publishedOn',
  'sha256',
  'fileName',
  'url',
  'mediaType',
  'bytes',
  'trust',
  'publisher',
  'flags',
  'citation',
  'importedAt',
  'supersededAt',
] as const satisfies readonly (keyof ReportRevisionEntity)[];

/** The columns written once for a report, and for each of its revisions. */
export const WRITTEN_REPORT_COLUMNS = [...REPORT_COLUMNS, 'governmental', 'fictional'] as const;
export const WRITTEN_REVISION_COLUMNS = [...REVISION_COLUMNS, 'reportId'] as const;

/** Given a row of REPORT_COLUMNS and REVISION_COLUMNS, returns the stored revision. */
export function toStoredReport(row: Row): StoredReport {
  const sha256 = row[14] as string;
  return {
    id: row[0] as string,
    agencyId: row[1] as string,
    districtCode: row[2] as string | null,
    year: row[3] as number,
    revisionId: row[4] as string,
    revision: row[5] as number,
    form: row[6] as FormEdition,
    scope: row[7] as ReportScope,
    scopeWords: row[8] as string | null,
    status: row[9] as ReportStatus,
    title: row[10] as string | null,
    period: toPeriod(row[11] as string | null, sha256),
    siteCode: row[12] as string | null,
    publishedOn: row[13] as string | null,
    source: {
      sha256,
      fileName: row[15] as string | null,
      url: row[16] as string | null,
      mediaType: row[17] as string,
      bytes: row[18] as number,
      trust: row[19] as Trust,
      publisher: row[20] as string | null,
      flags: JSON.parse(row[21] as string) as SourceFlag[],
      citation: row[22] as string | null,
    },
    importedAt: row[23] as string,
    supersededAt: row[24] as string | null,
  };
}

/** Given a report, returns its row of WRITTEN_REPORT_COLUMNS. */
export function toReportRow(report: AnnualReport): SqlValue[] {
  const { id, agency, districtCode, year } = report;
  const fictional = districtCode !== null && isFictionalCode(districtCode);
  return [id, agency.id, districtCode, year, agency.kind === 'GOVERNMENT' ? 1 : 0, fictional ? 1 : 0];
}

/** Which revision of its report a row becomes. */
export interface RevisionNumber {
  readonly id: string;
  readonly revision: number;
  readonly importedAt: string;
}

/** Given a report with its source, returns the row of WRITTEN_REVISION_COLUMNS of its new current revision. */
export function toRevisionRow(
  report: AnnualReport,
  source: ReportSource,
  number: RevisionNumber,
): SqlValue[] {
  return [
    number.id,
    number.revision,
    report.form,
    report.scope,
    report.scopeWords,
    report.status,
    report.title,
    toStoredPeriod(report.period, source.sha256),
    report.siteCode,
    report.publishedOn,
    source.sha256,
    source.fileName,
    source.url,
    source.mediaType,
    source.bytes,
    source.trust,
    source.publisher,
    JSON.stringify(source.flags),
    source.citation,
    number.importedAt,
    null,
    report.id,
  ];
}

type StoredPeriod = Omit<ReportPeriod, 'place'> & { readonly place: StoredPlace };

function toPeriod(json: string | null, sha256: string): ReportPeriod | null {
  if (json === null) return null;
  const stored = JSON.parse(json) as StoredPeriod;
  return { ...stored, place: toPlace(stored.place, sha256) };
}

function toStoredPeriod(period: ReportPeriod | null, sha256: string): string | null {
  if (period === null) return null;
  const stored: StoredPeriod = { ...period, place: toStoredPlace(period.place, sha256) };
  return JSON.stringify(stored);
}
