import type { ReportStatus } from '../domain';
import { createFigureWriter } from './figure-writer';
import { createFindingWriter } from './finding-writer';
import { after } from './instants';
import { createNarrativeIndexer } from './narrative-indexer';
import { createMarker } from './settling.repository';
import type { Dialect } from './sql/dialect';
import type { Row } from './sql/row-reader';
import type { UnitOfWork } from './sql/row-writer';
import type { Tables } from './sql/tables';

/** What of a revision decides whether and how it is copied. */
export interface CurrentRevision {
  readonly id: string;
  readonly revision: number;
  readonly status: ReportStatus;
  readonly sha256: string;
  readonly importedAt: string;
}

export interface RevisionCopier {
  current(unit: UnitOfWork, reportId: string): Promise<CurrentRevision | undefined>;
  revision(unit: UnitOfWork, reportId: string, revision: number): Promise<CurrentRevision | undefined>;
  /** Makes a copy of a revision the current one, in the place of the former; every earlier instant stays as it was. */
  copy(
    unit: UnitOfWork,
    former: CurrentRevision,
    copiedId: string,
    status: ReportStatus,
  ): Promise<CurrentRevision>;
}

/** Given the tables and their dialect, returns what makes a new revision of an earlier one, within a transaction. */
export function createRevisionCopier(tables: Tables, dialect: Dialect): RevisionCopier {
  const { report, revision, district, ruleFindings } = tables;
  const select = `SELECT ${revision.columns(['id', 'revision', 'status', 'sha256', 'importedAt'])} FROM ${revision.from}
    WHERE ${revision.column('reportId')} = ?`;
  const current = `${select} AND ${revision.column('supersededAt')} IS NULL`;
  const numbered = `${select} AND ${revision.column('revision')} = ?`;
  const latest = `SELECT max(${revision.column('revision')}) FROM ${revision.from}
    WHERE ${revision.column('reportId')} = ?`;
  const reportOf = `SELECT ${revision.column('reportId')} FROM ${revision.from} WHERE ${revision.column('id')} = ?`;
  const supersede = revision.update('supersededAt', 'id');
  const copyHeader = revision.copyWith(['id', 'revision', 'status', 'importedAt', 'supersededAt'], 'id');
  const { outcome, category, reviewCase, cells, statements, extraRow, section } = tables;
  const copyRows = [
    outcome.copyWith(['revisionId'], 'revisionId'),
    category.copyWith(['revisionId'], 'revisionId'),
    reviewCase.copyWith(['revisionId'], 'revisionId'),
    cells.copyWith(['revisionId'], 'revisionId'),
    statements.copyWith(['revisionId'], 'revisionId'),
    extraRow.copyWith(['revisionId'], 'revisionId'),
    section.copyWith(['revisionId'], 'revisionId'),
  ];
  const copyFindings = ruleFindings.copyWith(['revisionId', 'current'], 'revisionId');
  const copyFigures = tables.figures.copyWith(['revisionId', 'current'], 'revisionId');
  // Whose findings depend on the report: its agency's, and those of the government above a government.
  const dependents = `SELECT ${report.column('agencyId')}, ${district.column('parentCode')} FROM ${report.from}
    LEFT JOIN ${district.from} ON ${district.column('code')} = ${report.column('districtCode')}
      AND ${report.column('governmental')} = 1
    WHERE ${report.column('id')} = ?`;
  const findings = createFindingWriter(tables);
  const figures = createFigureWriter(tables);
  const narratives = createNarrativeIndexer(tables, dialect);
  const markUnsettled = createMarker(tables);

  return {
    current: async (unit, reportId) => toCurrent(await unit.read(current, [reportId])),
    revision: async (unit, reportId, number) => toCurrent(await unit.read(numbered, [reportId, number])),

    async copy(unit, former, copiedId, status) {
      const reportId = (await unit.read(reportOf, [former.id]))[0]![0] as string;
      const number = Number((await unit.read(latest, [reportId]))[0]![0]) + 1;
      const id = `${reportId}.${number}`;
      const importedAt = after(new Date().toISOString(), former.importedAt);
      await unit.write(supersede, [importedAt, former.id]);
      await findings.supersede(unit, former.id);
      await figures.supersede(unit, former.id);
      await unit.write(copyHeader, [id, number, status, importedAt, null, copiedId]);
      for (const copy of copyRows) await unit.write(copy, [id, copiedId]);
      if (status !== 'RETRACTED') await narratives.indexStored(unit, id);
      const isCurrent = status === 'RETRACTED' ? 0 : 1;
      await unit.write(copyFindings, [id, isCurrent, copiedId]);
      await unit.write(copyFigures, [id, isCurrent, copiedId]);
      const [depending] = await unit.read(dependents, [reportId]);
      await markUnsettled(
        unit,
        depending!.filter((each) => typeof each === 'string'),
        id,
      );
      return toCurrent(await unit.read(current, [reportId]))!;
    },
  };
}

function toCurrent([row]: readonly Row[]): CurrentRevision | undefined {
  return (
    row && {
      id: row[0] as string,
      revision: row[1] as number,
      status: row[2] as ReportStatus,
      sha256: row[3] as string,
      importedAt: row[4] as string,
    }
  );
}
