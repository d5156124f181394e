/**
 * How far a source is to be believed. OFFICIAL came from a government host, MIRROR is a copy under a foreign
 * publisher, RECONSTRUCTED was retyped from real figures and cites its original, UNKNOWN is a file without origin.
 */
export const TRUST_LEVELS = ['OFFICIAL', 'MIRROR', 'RECONSTRUCTED', 'UNKNOWN'] as const;
export type Trust = (typeof TRUST_LEVELS)[number];

/** What was noticed about a source's identity marks. */
export const SOURCE_FLAGS = [
  'PUBLISHER_CONTRADICTS_CODE',
  'ICP_CONTRADICTS_CODE',
  'POLICE_FILING_CONTRADICTS_CODE',
  'HOST_NOT_GOVERNMENT',
  'SPAM_VOCABULARY',
  'TRADITIONAL_SCRIPT',
  'PINYIN_GLOSSES',
] as const;
export type SourceFlag = (typeof SOURCE_FLAGS)[number];

/** The document a report was read from. `publisher` is null when it is quarantined or not stated. */
export interface ReportSource {
  readonly fileName: string | null;
  readonly url: string | null;
  readonly sha256: string;
  readonly mediaType: string;
  /** Size of the document in bytes. */
  readonly bytes: number;
  readonly trust: Trust;
  readonly publisher: string | null;
  readonly flags: readonly SourceFlag[];
  /** For RECONSTRUCTED sources: what the figures were taken from. */
  readonly citation: string | null;
}
