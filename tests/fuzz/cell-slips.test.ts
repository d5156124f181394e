import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Gazetteer, type AnnualReport } from '../../src/domain';
import { loadDivisions, parseDocument, type ParsedDocument } from '../../src/ingest';
import { CASES_FOLDER, caseSlugs } from '../support/document-case';
import { createRandom } from '../../src/ingest/synthetic/random';
import { MUTATIONS } from './mutations';

const gazetteer = new Gazetteer(loadDivisions());
const MUTANTS_EACH = 3;
/** Slips of one cell, which change what stands beside and below it but say nothing new. */
const SLIPS = [
  'a cell lost',
  'a cell doubled',
  'a tag lost',
  'a tag doubled',
  'a span changed',
  'a line lost',
];

const documents = caseSlugs().flatMap((slug) => {
  const folder = join(CASES_FOLDER, slug);
  const name = readdirSync(folder).find((each) => each.startsWith('source.'))!;
  return name === 'source.html' ? [{ slug, content: readFileSync(join(folder, name)) }] : [];
});

function parse(content: Uint8Array): Promise<ParsedDocument> {
  return parseDocument(content, { fileName: 'page.html', url: null }, {}, gazetteer);
}

function figuresOf(report: AnnualReport): Map<string, string> {
  const rows = [
    ...report.disclosureCategories.map(({ kind, cells }) => ({ key: kind, cells })),
    ...report.applicationOutcomes.map(({ code, cells }) => ({ key: code, cells })),
    ...report.reviewCases.map(({ kind, cells }) => ({ key: kind, cells })),
  ];
  return new Map(
    rows.flatMap(({ key, cells }) =>
      cells.flatMap((cell) => (cell.value === null ? [] : [[`${key}.${cell.field}`, cell.value] as const])),
    ),
  );
}

describe.each(SLIPS)('with %s', (slip) => {
  test.each(documents)(
    '$slug gives no figure another row or column, or says so',
    async ({ slug, content }) => {
      const original = await parse(content);
      if (!original.report) return;
      const figures = figuresOf(original.report);
      for (let seed = 1; seed <= MUTANTS_EACH; seed += 1) {
        const mutant = await parse(MUTATIONS[slip]!(content, createRandom(`${slug} ${slip} ${seed}`)));
        if (!mutant.report || mutant.diagnostics.length > original.diagnostics.length) continue;
        const moved = [...figuresOf(mutant.report)].filter(([key, value]) => figures.get(key) !== value);
        expect({ seed, moved }).toEqual({ seed, moved: [] });
      }
    },
  );
});
