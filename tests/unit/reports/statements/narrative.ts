import type { Place, Statement } from '../../../../src/domain';
import { readStatements } from '../../../../src/reports/statements';
import { linesOf } from '../evidence';

/** What a figure is of, its value, its unit, and whether it is approximate. */
export type Told = readonly [subject: string, value: string, unit: string | null, approximate?: true];

/** Given the lines of a section, returns its statements. */
export function statementsOf(...lines: readonly string[]): Statement[] {
  return readStatements([{ section: 'OVERVIEW', lines: linesOf(...lines) }]).statements;
}

/** Given the lines of a section, returns what its figures tell. */
export function told(...lines: readonly string[]): Told[] {
  return statementsOf(...lines).map(({ subject, value, unit, approximate }) =>
    approximate ? [subject, value, unit, true] : [subject, value, unit],
  );
}

/** Given the lines of a text and a place in it, returns what stands there. */
export function textAt(lines: readonly string[], { start, end }: Place): string {
  return lines.join('\n').slice(start!, end!);
}
