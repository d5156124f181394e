import type { ReportFinding } from '../report-model';

const VERDICTS = ['FAIL', 'ASSUMED', 'NOT_ASSESSABLE', 'PASS'] as const;
const SEVERITIES = ['ERROR', 'WARNING', 'INFO'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** Verdicts, the ones to look at first in front, each with its findings, the graver ones first. */
export function groupFindings(
  findings: readonly ReportFinding[],
): readonly { readonly verdict: Verdict; readonly findings: readonly ReportFinding[] }[] {
  return VERDICTS.map((verdict) => ({
    verdict,
    findings: SEVERITIES.flatMap((severity) =>
      findings.filter((finding) => finding.verdict === verdict && finding.severity === severity),
    ),
  })).filter((group) => group.findings.length > 0);
}

/** How a cell or figure is marked for what the rules say of it: failed, by its gravest severity, or assumed. */
export type Flag = 'ERROR' | 'WARNING' | 'INFO' | 'ASSUMED';

/** Given findings, returns the mark they deserve and how many deserve one; null if nothing is to be looked at. */
export function flagOf(
  findings: readonly ReportFinding[],
): { readonly flag: Flag; readonly findings: readonly ReportFinding[] } | null {
  const failed = findings.filter(({ verdict }) => verdict === 'FAIL');
  if (failed.length > 0) {
    const flag = SEVERITIES.find((severity) => failed.some((finding) => finding.severity === severity))!;
    return { flag, findings: failed };
  }
  const assumed = findings.filter(({ verdict }) => verdict === 'ASSUMED');
  return assumed.length > 0 ? { flag: 'ASSUMED', findings: assumed } : null;
}
