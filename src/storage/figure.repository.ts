import { APPLICATION_FIELDS, type FormEdition, type OutcomeKind, type ResolvedInputs } from '../domain';
import { within } from './district-ancestry';
import type { FigureRepository, GovernmentFilter, GovernmentOutcome } from './figure-repository';
import { createFigureWriter, type FiguresOwner } from './figure-writer';
import {
  FIGURES_HEAD,
  INPUT_COLUMNS,
  toGovernmentFigures,
  toInputValues,
} from './mappers/government-figures.mapper';
import { condition, ifGiven, whereAll, type Condition } from './sql/conditions';
import type { Row, RowReader } from './sql/row-reader';
import type { RowWriter } from './sql/row-writer';
import type { Tables } from './sql/tables';

/** Given the tables and their connection, returns the figures of governments. */
export function createFigureRepository(tables: Tables, rows: RowReader & RowWriter): FigureRepository {
  const { figures, district, ancestry, outcome, report, revision } = tables;
  const isCurrent = `${figures.column('current')} = 1`;
  const isWithin = within(ancestry, district.column('code'));
  const ofDistricts = `JOIN ${district.from} ON ${district.column('code')} = ${figures.column('districtCode')}`;
  const head = figures.columns(FIGURES_HEAD);
  const outcomes = `SELECT ${figures.columns(['districtCode', 'year', 'form'])},
      ${outcome.columns(['kind', ...APPLICATION_FIELDS])}
    FROM ${figures.from} ${ofDistricts}
    JOIN ${outcome.from} ON ${outcome.column('revisionId')} = ${figures.column('revisionId')}`;
  const stored = `SELECT ${head}, ${figures.columns(INPUT_COLUMNS)} FROM ${figures.from}
    WHERE ${rows.isOneOf(figures.column('revisionId'))}`;
  const owners = `SELECT ${revision.column('id')}, ${report.columns(['districtCode', 'year'])},
      ${revision.columns(['supersededAt', 'status'])}
    FROM ${revision.from} JOIN ${report.from} ON ${report.column('id')} = ${revision.column('reportId')}
    WHERE ${rows.isOneOf(revision.column('id'))} AND ${report.column('governmental')} = 1`;
  const writer = createFigureWriter(tables);

  const conditions = (filter: GovernmentFilter): Condition[] => [
    // Literally: only so is the index of current figures used.
    condition(isCurrent),
    condition(rows.isOneOf(figures.column('year')), filter.years),
    condition(`${district.column('fictional')} = ?`, filter.fictional ? 1 : 0),
    ...ifGiven(filter.level, `${district.column('level')} = ?`),
    ...ifGiven(filter.within, isWithin),
  ];

  return {
    async ofGovernments(filter, inputs) {
      const where = whereAll(conditions(filter));
      const columns = [head, ...inputs.map((key) => figures.column(key))].join(', ');
      const sql = `SELECT ${columns} FROM ${figures.from} ${ofDistricts} ${where.sql}`;
      return (await rows.read(sql, where.parameters)).map((row) => toGovernmentFigures(row, inputs));
    },

    async outcomesOfGovernments(filter, kinds) {
      const where = whereAll([...conditions(filter), condition(rows.isOneOf(outcome.column('kind')), kinds)]);
      return (await rows.read(`${outcomes} ${where.sql}`, where.parameters)).map(toGovernmentOutcome);
    },

    async replace(wanted) {
      const ids = [...wanted.keys()];
      const known = new Map((await rows.read(stored, [ids])).map((row) => [row[0] as string, row]));
      const differing = ids.filter((id) => !isSame(known.get(id), wanted.get(id)!));
      if (differing.length === 0) return 0;
      return rows.transaction(async (unit) => {
        const found = await unit.read(owners, [differing]);
        for (const row of found) await writer.write(unit, toOwner(row), wanted.get(row[0] as string)!);
        return found.length;
      });
    },
  };
}

function toGovernmentOutcome(row: Row): GovernmentOutcome {
  const figures = Object.fromEntries(APPLICATION_FIELDS.map((field, at) => [field, row[4 + at]]));
  return {
    districtCode: row[0] as string,
    year: row[1] as number,
    form: row[2] as FormEdition,
    kind: row[3] as OutcomeKind,
    figures: figures as GovernmentOutcome['figures'],
  };
}

function toOwner([revisionId, districtCode, year, supersededAt, status]: Row): FiguresOwner {
  return {
    revisionId: revisionId as string,
    districtCode: districtCode as string,
    year: year as number,
    isCurrent: supersededAt === null && status !== 'RETRACTED',
  };
}

function isSame(stored: Row | undefined, wanted: ResolvedInputs): boolean {
  if (!stored) return false;
  const first = FIGURES_HEAD.indexOf('form');
  return toInputValues(wanted).every((value, at) => value === stored[first + at]);
}
