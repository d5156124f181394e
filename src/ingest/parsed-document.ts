import type { AnnualReport, Diagnostic, District, Finding, ReportSource } from '../domain';

/** A document read and checked: all that is known of it short of storing it. */
export interface ParsedDocument {
  readonly source: ReportSource;
  /** Null if the document gave no report; the diagnostics say why. */
  readonly report: AnnualReport | null;
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly Diagnostic[];
  readonly district: District | null;
}
