import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../../src/documents';
import { Gazetteer, readFigure, shiftPointLeft, type AnnualReport, type Cell } from '../../../src/domain';
import { loadDivisions, parseDocument } from '../../../src/ingest';
import { CASES_FOLDER, caseSlugs } from '../../support/document-case';
import { MUTATIONS, SeededRandom } from './mutate';

const MUTANTS = 324;
const LONGEST_MILLISECONDS = 2000;

const gazetteer = new Gazetteer(loadDivisions());
const originals = caseSlugs().map((slug) => {
  const folder = join(CASES_FOLDER, slug);
  return readFileSync(
    join(
      folder,
      readdirSync(folder).find((name) => name.startsWith('source.'))!,
    ),
  );
});

function cellsOf(report: AnnualReport): Cell[] {
  const rows = [...report.disclosureCategories, ...report.applicationOutcomes, ...report.reviewCases];
  return [...rows, ...report.extraRows].flatMap((row) => row.cells);
}

/** The text without white space and the marks of a line's end, which reading sets anew. */
function bare(text: string): string {
  return text.replace(/<br\s*\/?>/gi, '').replace(/\s/g, '');
}

/** What is wrong with a stated figure, or null: its text must state it, and stand where it is said to. */
function complaint(cell: Cell, text: string): string | null {
  const { value } = readFigure(cell.text);
  const inTenThousand = value !== null && cell.field === 'feeAmount' ? shiftPointLeft(value, 4) : value;
  if (cell.value !== value && cell.value !== inTenThousand) return `${cell.value} is not “${cell.text}”`;
  const { start, end } = cell.place;
  if (start === null || end === null) return cell.place.page === null ? `${cell.value} has no place` : null;
  const there = text.slice(start, end);
  return bare(there) === bare(cell.text) ? null : `“${there}” stands where “${cell.text}” should`;
}

const mutants = Array.from({ length: MUTANTS }, (_, seed) => seed);

test.each(Object.entries(MUTATIONS))(
  'documents with %s are read or refused, and every figure has its source',
  async (name, mutate) => {
    const kinds = Object.keys(MUTATIONS);
    for (const seed of mutants.filter((each) => kinds[each % kinds.length] === name)) {
      const random = new SeededRandom(seed + 1);
      const content = mutate(random.pick(originals), random);
      const before = performance.now();
      const { report, diagnostics } = await parseDocument(
        content,
        { fileName: 'mutant', url: null },
        {},
        gazetteer,
      );
      expect([seed, performance.now() - before < LONGEST_MILLISECONDS]).toEqual([seed, true]);
      expect([seed, diagnostics.filter(({ code }) => code === 'INTERNAL_FAILURE')]).toEqual([seed, []]);
      if (!report) {
        expect([seed, diagnostics.filter(({ severity }) => severity === 'ERROR').length]).not.toEqual([
          seed,
          0,
        ]);
        continue;
      }
      const text = (await readDocument(content)).document?.text ?? '';
      const stated = cellsOf(report).filter((cell) => cell.state === 'STATED');
      expect([seed, stated.length]).not.toEqual([seed, 0]);
      expect([seed, stated.map((cell) => complaint(cell, text)).filter((each) => each !== null)]).toEqual([
        seed,
        [],
      ]);
    }
  },
);
