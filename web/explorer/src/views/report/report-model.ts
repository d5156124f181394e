import type { PlacePartsFragment, ReportQuery } from '../../api/operations.generated';
import { collectCells, indexCells, type ReportCell, type ReportCells } from './form/report-cells';
import type { Choice } from './choice';
import { findingsOfStatements } from './findings/findings-of-statements';

export type Report = NonNullable<ReportQuery['report']>;
export type ReportFinding = Report['findings'][number];
export type Statement = Report['statements'][number];
export type ReportRule = ReportQuery['reportRules'][number];

/** A report as the parts of the view look at it: what belongs to what has been worked out once. */
export interface ReportModel {
  readonly report: Report;
  readonly rules: ReadonlyMap<string, ReportRule>;
  readonly cells: ReportCells;
  /** By the name of the cell: what the rules say that rests on it. */
  readonly findingsOfCell: ReadonlyMap<string, readonly ReportFinding[]>;
  /** By the index of the statement. */
  readonly findingsOfStatement: ReadonlyMap<number, readonly ReportFinding[]>;
}

/** What is looked at, with everything about it that the source pane shows. */
export interface Chosen {
  readonly cell: ReportCell | null;
  readonly finding: ReportFinding | null;
  readonly statement: Statement | null;
  /** The names of the cells it rests on. */
  readonly cells: ReadonlySet<string>;
  /** Where it stands in the document, what is looked at first in front. */
  readonly places: readonly PlacePartsFragment[];
}

const NOTHING: Chosen = { cell: null, finding: null, statement: null, cells: new Set(), places: [] };

/** Given the answer to the view's query, returns the report as its parts look at it. */
export function toModel(report: Report, rules: readonly ReportRule[]): ReportModel {
  const cells = indexCells(collectCells(report));
  const findingsOfCell = new Map<string, ReportFinding[]>();
  for (const finding of report.findings) {
    for (const key of cellsOf(finding, cells)) {
      findingsOfCell.set(key, [...(findingsOfCell.get(key) ?? []), finding]);
    }
  }
  return {
    report,
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    cells,
    findingsOfCell,
    findingsOfStatement: findingsOfStatements(report.statements, report.findings),
  };
}

/** The names of the report's own cells that a finding rests on; it may rest on another report's as well. */
export function cellsOf(finding: ReportFinding, cells: ReportCells): string[] {
  return finding.cells.flatMap(({ place, field }) => cells.at(place, field)?.key ?? []);
}

/** Given what the address says is looked at, returns it with its places; nothing if the report has no such thing. */
export function look(model: ReportModel, choice: Choice | null): Chosen {
  switch (choice?.kind) {
    case undefined:
      return NOTHING;
    case 'cell': {
      const cell = model.cells.byKey.get(choice.id);
      return cell ? { ...NOTHING, cell, cells: new Set([cell.key]), places: placesOf(cell, model) } : NOTHING;
    }
    case 'finding':
      return lookAtFinding(model, choice.id);
    case 'statement': {
      const statement = model.report.statements[Number(choice.id) - 1];
      return statement ? { ...NOTHING, statement, places: [statement.place] } : NOTHING;
    }
  }
}

/** A blank cell of a text has nothing there to be marked: the rest of its row shows where it stands. */
function placesOf({ cell }: ReportCell, { cells }: ReportModel): readonly PlacePartsFragment[] {
  const { place } = cell;
  if (isMarkable(place)) return [place];
  return [...cells.byKey.values()].flatMap(({ cell: { place: other } }) =>
    other.table === place.table && other.row === place.row && isMarkable(other) ? [other] : [],
  );
}

/** Whether something of the document can be marked at a place. */
export function isMarkable({ box, start }: PlacePartsFragment): boolean {
  return box !== null || start !== null;
}

function lookAtFinding({ report, cells, findingsOfStatement }: ReportModel, id: string): Chosen {
  const finding = report.findings.find((each) => each.id === id);
  if (!finding) return NOTHING;
  const said = [...findingsOfStatement].flatMap(([index, its]) =>
    its.includes(finding) ? [report.statements[index]!.place] : [],
  );
  const places = [...said, ...finding.cells.map(({ place }) => place)];
  return {
    ...NOTHING,
    finding,
    cells: new Set(cellsOf(finding, cells)),
    places: places.filter(({ sha256 }) => sha256 === report.source.sha256),
  };
}
