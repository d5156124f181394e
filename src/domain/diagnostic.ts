import type { Place } from './cell';

export const SEVERITIES = ['ERROR', 'WARNING', 'INFO'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * Everything that can be said about reading a document. Codes are permanent: clients and operators match on them.
 * The ones under "no report" mean that the document gave none.
 */
export const DIAGNOSTIC_CODES = [
  // No report.
  'EMPTY_DOCUMENT',
  'UNREADABLE_FILE',
  'ADDRESS_REFUSED',
  'UNREACHABLE_ADDRESS',
  'DOCUMENT_TOO_LARGE',
  'UNRECOGNIZED_FORMAT',
  'UNSUPPORTED_FORMAT',
  'CORRUPT_DOCUMENT',
  'NEEDS_OCR',
  'UNPARSEABLE',
  'IDENTITY_UNKNOWN',
  'TIME_LIMIT_EXCEEDED',
  'MEMORY_LIMIT_EXCEEDED',
  'INTERNAL_FAILURE',
  // The report was read, with this to say about it.
  'IDENTITY_CONTRADICTORY',
  'ENCODING_MISMATCH',
  'NESTING_TOO_DEEP',
  'TABLE_TOO_LARGE',
  'TABLE_MISSING',
  'ROW_MISSING',
  'ROW_UNRECOGNIZED',
  'ROW_REPEATED',
  'ROW_OUT_OF_ORDER',
  'TABLE_REPEATED',
  'ROW_MISALIGNED',
  'LABEL_CORRECTED',
  'SECTION_MISSING',
  'NARRATIVE_TOO_LARGE',
  'VALUE_NOT_A_NUMBER',
  'VALUE_OUT_OF_RANGE',
] as const;
export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];

/** Bad data is a diagnostic, never an exception. `place` says where, as closely as is known. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly place: Place | null;
}
