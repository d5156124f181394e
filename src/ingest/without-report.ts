import type { ReportSource } from '../domain';
import type { Provenance } from '../reports';
import type { ParsedDocument } from './parsed-document';

/** A document that could not be read has a source of which nothing is known but its bytes. */
export function withoutReport(
  provenance: Provenance,
  {
    diagnostics,
    ...about
  }: Pick<ParsedDocument, 'diagnostics'> & Pick<ReportSource, 'sha256' | 'bytes' | 'mediaType'>,
): ParsedDocument {
  const { sha256, bytes, mediaType } = about;
  const source: ReportSource = {
    ...provenance,
    sha256,
    mediaType,
    bytes,
    trust: 'UNKNOWN',
    publisher: null,
    flags: [],
    citation: null,
  };
  return { source, report: null, findings: [], diagnostics, district: null };
}
