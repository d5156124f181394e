import { createHash } from 'node:crypto';
import { placeIn, type AnnualReport, type Finding, type Gazetteer } from '../domain';
import { readDocument } from '../documents';
import { extractGrids } from '../grids';
import { parseReport, type GivenIdentity, type Provenance } from '../reports';
import { recognizeTables } from '../tables';
import { validateReport } from '../validation';
import type { ParsedDocument } from './parsed-document';
import { withoutReport } from './without-report';

/** What is found in a report alone. */
export type ReportCheck = (report: AnnualReport) => readonly Finding[];

/**
 * Given any bytes, where they came from and what a curator says of them, returns the report in them with its findings,
 * or the diagnostics that say why there is none. Never throws for anything that a document holds. The check is all rules
 * if none is given.
 */
export async function parseDocument(
  content: Uint8Array,
  provenance: Provenance,
  given: GivenIdentity,
  gazetteer: Gazetteer,
  check: ReportCheck = validateReport,
): Promise<ParsedDocument> {
  try {
    return await readAndCheck(content, provenance, given, gazetteer, check);
  } catch (error) {
    // A defect of ours, not of the document: the call goes on with the other documents.
    const sha256 = createHash('sha256').update(content).digest('hex');
    const name = error instanceof Error ? error.name : 'unknown error';
    const message = `Reading failed by a defect of this program (${name}).`;
    const failure = { code: 'INTERNAL_FAILURE', severity: 'ERROR', message, place: placeIn(sha256) } as const;
    const read = { sha256, bytes: content.length, mediaType: 'application/octet-stream' };
    return withoutReport(provenance, { ...read, diagnostics: [failure] });
  }
}

async function readAndCheck(
  content: Uint8Array,
  provenance: Provenance,
  given: GivenIdentity,
  gazetteer: Gazetteer,
  check: ReportCheck,
): Promise<ParsedDocument> {
  const read = await readDocument(content);
  const { sha256, bytes, mediaType, document } = read;
  if (!document) return withoutReport(provenance, read);
  const tables = recognizeTables(extractGrids(document));
  const material = { sha256, bytes, mediaType, metadata: document.metadata, tables };
  const parsed = parseReport(material, provenance, given, gazetteer);
  const findings = parsed.report ? check(parsed.report) : [];
  return { ...parsed, findings, diagnostics: [...read.diagnostics, ...parsed.diagnostics] };
}
