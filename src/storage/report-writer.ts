import type { Agency } from '../domain';
import { createActLogger } from './audit-log';
import { createFigureWriter } from './figure-writer';
import { createFindingWriter } from './finding-writer';
import { after } from './instants';
import { AGENCY_COLUMNS, toAgencyRow } from './mappers/agency.mapper';
import { CATEGORY_COLUMNS, OUTCOME_COLUMNS, REVIEW_COLUMNS, toFigureRow } from './mappers/figures.mapper';
import {
  toReportRow,
  toRevisionRow,
  WRITTEN_REPORT_COLUMNS,
  WRITTEN_REVISION_COLUMNS,
} from './mappers/report.mapper';
import {
  cellsByRow,
  EXTRA_ROW_COLUMNS,
  toExtraRowRow,
  toStoredRevisionCells,
} from './mappers/revision-parts.mapper';
import { SECTION_COLUMNS, toSectionRow } from './mappers/section.mapper';
import { toStoredStatements } from './mappers/statement.mapper';
import { createNarrativeIndexer } from './narrative-indexer';
import { settleReading } from './reading.repository';
import type { ReportRepository, ReportToSave, SaveResult } from './repositories';
import type { Dialect } from './sql/dialect';
import type { Insertion } from './sql/insertion';
import type { SqlValue } from './sql/row-reader';
import { createMarker } from './settling.repository';
import type { RowWriter, UnitOfWork } from './sql/row-writer';
import type { Tables } from './sql/tables';
import { UnknownDistrictError } from './storage-errors';

interface KnownRevision {
  readonly id: string;
  readonly revision: number;
  readonly sha256: string;
  readonly importedAt: string;
  readonly isCurrent: boolean;
}

/** Given the tables and their connection, returns what stores reports: all of each or nothing. */
export function createReportWriter(
  tables: Tables,
  rows: Dialect & RowWriter,
): Pick<ReportRepository, 'save' | 'saveAll'> {
  const { district, agency, document, report, revision, outcome, category, reviewCase } = tables;
  const { cells, extraRow, section, statements } = tables;
  const writeFindings = createFindingWriter(tables);
  const figures = createFigureWriter(tables);
  const markUnsettled = createMarker(tables);
  const narratives = createNarrativeIndexer(tables, rows);
  const log = createActLogger(tables);

  const knownRevisions = `SELECT ${revision.columns(['id', 'revision', 'sha256', 'importedAt', 'supersededAt'])}
    FROM ${revision.from} WHERE ${revision.column('reportId')} = ? ORDER BY ${revision.column('revision')}`;
  const knownDistrict = `SELECT 1 FROM ${district.from} WHERE ${district.column('code')} = ?`;
  const parentOf = `SELECT ${district.column('parentCode')} FROM ${district.from}
    WHERE ${district.column('code')} = ?`;
  const upsertAgency = agency.upsert(AGENCY_COLUMNS);
  const insertDocument = document.insertIfNew(['sha256', 'mediaType', 'content']);
  const insertReport = report.insertIfNew(WRITTEN_REPORT_COLUMNS);
  const insertRevision = revision.insert(WRITTEN_REVISION_COLUMNS);
  const supersede = revision.update('supersededAt', 'id');
  const insertOutcome = outcome.insert(['revisionId', 'position', ...OUTCOME_COLUMNS]);
  const insertCategory = category.insert(['revisionId', 'position', ...CATEGORY_COLUMNS]);
  const insertReviewCase = reviewCase.insert(['revisionId', 'position', ...REVIEW_COLUMNS]);
  const insertExtraRow = extraRow.insert(['revisionId', 'position', ...EXTRA_ROW_COLUMNS]);
  const insertSection = section.insert(['revisionId', 'position', ...SECTION_COLUMNS]);
  const insertCells = cells.insert(['revisionId', 'cells']);
  const insertStatements = statements.insert(['revisionId', 'statements']);

  const writeAgency = async (
    unit: UnitOfWork,
    issuer: Agency,
    districtCode: string | null,
  ): Promise<void> => {
    for (const code of new Set([issuer.districtCode, districtCode])) {
      if (code !== null && (await unit.read(knownDistrict, [code])).length === 0)
        throw new UnknownDistrictError(code);
    }
    await unit.insert(upsertAgency, [toAgencyRow(issuer)]);
  };

  /** Its own other years, and the government above, which adds up those below. */
  const dependentsOf = async (unit: UnitOfWork, { id, kind, districtCode }: Agency): Promise<string[]> => {
    if (kind !== 'GOVERNMENT' || districtCode === null) return [id];
    const [row] = await unit.read(parentOf, [districtCode]);
    const above = row?.[0];
    return typeof above === 'string' ? [id, above] : [id];
  };

  const writeRows = async (
    unit: UnitOfWork,
    revisionId: string,
    { report: read, source }: ReportToSave,
  ): Promise<void> => {
    const write = <T>(
      insertion: Insertion,
      items: readonly T[],
      toRow: (item: T) => readonly SqlValue[],
    ): Promise<void> =>
      unit.insert(
        insertion,
        items.map((item, position) => [revisionId, position, ...toRow(item)]),
      );
    await write(insertOutcome, read.applicationOutcomes, (row) => toFigureRow(row, OUTCOME_COLUMNS));
    await write(insertCategory, read.disclosureCategories, (row) => toFigureRow(row, CATEGORY_COLUMNS));
    await write(insertReviewCase, read.reviewCases, (row) => toFigureRow(row, REVIEW_COLUMNS));
    await write(insertExtraRow, read.extraRows, (row) => toExtraRowRow(row, source.sha256));
    await write(insertSection, read.sections, (row) => toSectionRow(row, source.sha256));
    await narratives.index(
      unit,
      read.sections.map(({ text }, position) => ({ revisionId, position, text })),
    );
    await unit.insert(insertCells, [[revisionId, toStoredRevisionCells(read, source.sha256)]]);
    await unit.insert(insertStatements, [[revisionId, toStoredStatements(read.statements, source.sha256)]]);
  };

  /** Only governments are ranked and added up. */
  const writeFigures = async (
    unit: UnitOfWork,
    revisionId: string,
    { report: { agency, districtCode, year, status }, inputs }: ReportToSave,
  ): Promise<void> => {
    if (agency.kind !== 'GOVERNMENT' || districtCode === null) return;
    const isCurrent = status !== 'RETRACTED';
    await figures.write(unit, { revisionId, districtCode, year, isCurrent }, inputs);
  };

  const saveIn = async (unit: UnitOfWork, toSave: ReportToSave): Promise<SaveResult> => {
    const { report: read, source, content, findings } = toSave;
    const known = (await unit.read(knownRevisions, [read.id])).map(toKnownRevision);
    const same = known.find((each) => each.sha256 === source.sha256);
    if (same) return { outcome: 'UNCHANGED', revisionId: same.id };

    const former = known.at(-1);
    // Every instant has one revision.
    const importedAt = after(toSave.importedAt, former?.importedAt);
    const number = (former?.revision ?? 0) + 1;
    const revisionId = `${read.id}.${number}`;
    await writeAgency(unit, read.agency, read.districtCode);
    await unit.insert(insertDocument, [[source.sha256, source.mediaType, content]]);
    await unit.insert(insertReport, [toReportRow(read)]);
    if (former?.isCurrent) {
      await unit.write(supersede, [importedAt, former.id]);
      await writeFindings.supersede(unit, former.id);
      await figures.supersede(unit, former.id);
    }
    const header = toRevisionRow(read, source, { id: revisionId, revision: number, importedAt });
    await unit.insert(insertRevision, [header]);
    await writeRows(unit, revisionId, toSave);
    await writeFigures(unit, revisionId, toSave);
    await markUnsettled(unit, await dependentsOf(unit, read.agency), revisionId);
    await writeFindings.insert(
      unit,
      { reportId: read.id, revisionId, isCurrent: read.status !== 'RETRACTED' },
      findings,
      cellsByRow(read),
    );
    return { outcome: former ? 'REVISED' : 'CREATED', revisionId };
  };

  const saveAndRemember = async (unit: UnitOfWork, toSave: ReportToSave): Promise<SaveResult> => {
    const result = await saveIn(unit, toSave);
    if (toSave.reading) await settleReading(unit, toSave.reading);
    return result;
  };

  return {
    save: (toSave, by) =>
      rows.transaction(async (unit) => {
        const result = await saveAndRemember(unit, toSave);
        const { report: read, source } = toSave;
        const after = { ...result, sha256: source.sha256, url: source.url, status: read.status };
        if (by) await log(unit, { action: 'IMPORT_REPORT', target: read.id, after }, by);
        return result;
      }),

    saveAll: (reports) =>
      rows.transaction(async (unit) => {
        const results: SaveResult[] = [];
        for (const each of reports) results.push(await saveAndRemember(unit, each));
        return results;
      }),
  };
}

function toKnownRevision(row: readonly SqlValue[]): KnownRevision {
  return {
    id: row[0] as string,
    revision: row[1] as number,
    sha256: row[2] as string,
    importedAt: row[3] as string,
    isCurrent: row[4] === null,
  };
}
