import {
  placeIn,
  type AnnualReport,
  type Diagnostic,
  type District,
  type Gazetteer,
  type ReportSource,
} from '../domain';
import { RowBuilder } from './build-rows';
import { assessSource, gatherEvidence, readScope, resolveIdentity } from './identity';
import type { GivenIdentity, Provenance, ReportMaterial } from './report-material';
import { splitNarrative } from './split-sections';
import { readStatements } from './statements';

/** What a document comes to: its source assessed, its report or null, and everything to be said about it. */
export interface ParsedReport {
  readonly source: ReportSource;
  readonly report: AnnualReport | null;
  /** The division of the report; for a fictional one, as the document names it. */
  readonly district: District | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Rows 一, 二, 三 (its total) and 四 of table 3: without them there is no report. */
const REQUIRED_OUTCOMES = ['1', '2', '3.7', '4'];

/**
 * Given a document's recognised tables and text, where it came from and what a curator says of it, returns the annual
 * report in it: figures as published, blanks as null, identity resolved.
 */
export function parseReport(
  material: ReportMaterial,
  provenance: Provenance,
  given: GivenIdentity,
  gazetteer: Gazetteer,
): ParsedReport {
  const { tables, form, paragraphs } = material.tables;
  const evidence = gatherEvidence(material);
  const identity = resolveIdentity(material.sha256, evidence, given, gazetteer);
  const source = assessSource(material, provenance, evidence, identity.district, gazetteer);
  const rows = new RowBuilder();
  const applicationOutcomes = rows.outcomes(tables.TABLE_3);
  const disclosureCategories = rows.disclosureCategories(tables.TABLE_2);
  const reviewCases = rows.reviewCases(tables.TABLE_4);
  const said = [...material.tables.diagnostics, ...rows.diagnostics, ...identity.diagnostics];

  const found = new Set(applicationOutcomes.map((row) => row.code as string));
  const lacking = REQUIRED_OUTCOMES.filter((code) => !found.has(code));
  const stated = applicationOutcomes.some((row) => row.cells.some((cell) => cell.state === 'STATED'));
  if (lacking.length > 0 || !stated) {
    const message =
      found.size === 0
        ? 'No table of applications (table 3) was found.'
        : lacking.length > 0
          ? `Table 3 lacks the row ${lacking.join(', ')}: there is no report without it.`
          : 'Table 3 states no figure.';
    const unparseable: Diagnostic = {
      code: 'UNPARSEABLE',
      severity: 'ERROR',
      message,
      place: placeIn(material.sha256),
    };
    return { source, report: null, district: identity.district, diagnostics: [...said, unparseable] };
  }
  const { agency, year, district } = identity;
  // With two sets of tables on the page, a curator has to say whether the right one was read.
  const ambiguous = said.some((each) => each.code === 'TABLE_REPEATED' && each.severity === 'WARNING');
  if (agency === null || year === null) return { source, report: null, district, diagnostics: said };

  const { sections, parts } = splitNarrative(paragraphs);
  const { statements, diagnostics } = readStatements(parts);
  // The narrative of a retyped document is not its publisher's: it is neither served nor searched.
  const own = <T extends { readonly text: string | null }>(each: T): T =>
    source.trust === 'RECONSTRUCTED' ? { ...each, text: null } : each;
  const { scope, words } = readScope(agency.kind, district, evidence.lines);
  const report: AnnualReport = {
    id: `${agency.id}-${year}`,
    agency,
    districtCode: agency.districtCode,
    year,
    form,
    scope,
    scopeWords: words,
    status: identity.doubtful || ambiguous ? 'NEEDS_REVIEW' : 'PUBLISHED',
    title: evidence.title?.text ?? null,
    period: evidence.stated?.period ?? null,
    siteCode: evidence.marks.siteCode,
    publishedOn: evidence.marks.publishedOn,
    sections: sections.map((section) => ({ ...own(section), subsections: section.subsections.map(own) })),
    disclosureCategories,
    applicationOutcomes,
    reviewCases,
    extraRows: rows.extraRows(Object.values(tables)),
    statements: statements.map(own),
  };
  return { source, report, district, diagnostics: [...said, ...diagnostics] };
}
