import {
  placeIn,
  type AnnualReport,
  type Diagnostic,
  type District,
  type Finding,
  type Gazetteer,
  type ReportSource,
} from '../domain';
import { readDocument } from '../documents';
import { extractGrids } from '../grids';
import { parseReport, type GivenIdentity, type Provenance } from '../reports';
import { recognizeTables } from '../tables';
import { validateReport } from '../validation';

/** A document read and checked: all that is known of it short of storing it. */
export interface ParsedDocument {
  readonly source: ReportSource;
  /** Null if the document gave no report; the diagnostics say why. */
  readonly report: AnnualReport | null;
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly Diagnostic[];
  readonly district: District | null;
}

/**
 * Given any bytes, where they came from and what a curator says of them, returns the report in them with its findings,
 * or the diagnostics that say why there is none. Never throws for anything that a document holds.
 */
export function parseDocument(
  content: Uint8Array,
  provenance: Provenance,
  given: GivenIdentity,
  gazetteer: Gazetteer,
): ParsedDocument {
  const read = readDocument(content);
  const { sha256, bytes, mediaType, document } = read;
  if (!document) {
    return {
      source: unassessed(provenance, read),
      report: null,
      findings: [],
      diagnostics: read.diagnostics,
      district: null,
    };
  }
  try {
    const tables = recognizeTables(extractGrids(document));
    const material = { sha256, bytes, mediaType, metadata: document.metadata, tables };
    const parsed = parseReport(material, provenance, given, gazetteer);
    const findings = parsed.report ? validateReport(parsed.report) : [];
    return { ...parsed, findings, diagnostics: [...read.diagnostics, ...parsed.diagnostics] };
  } catch (error) {
    // A defect of ours, not of the document: the call goes on with the other documents, and the place is named.
    const message = `Reading failed by a defect of this program (${error instanceof Error ? error.name : 'unknown error'}).`;
    const failure: Diagnostic = {
      code: 'INTERNAL_FAILURE',
      severity: 'ERROR',
      message,
      place: placeIn(sha256),
    };
    return {
      source: unassessed(provenance, read),
      report: null,
      findings: [],
      diagnostics: [...read.diagnostics, failure],
      district: null,
    };
  }
}

function unassessed(
  provenance: Provenance,
  { sha256, bytes, mediaType }: Pick<ReportSource, 'sha256' | 'bytes' | 'mediaType'>,
): ReportSource {
  return {
    ...provenance,
    sha256,
    mediaType,
    bytes,
    trust: 'UNKNOWN',
    publisher: null,
    flags: [],
    citation: null,
  };
}
