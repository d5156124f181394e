import type { Finding } from '../domain';
import type { Repositories } from '../storage';
import { validateReport } from '../validation';

/**
 * Runs the rules again over every stored report and replaces the findings that changed; `onFindings` sees each
 * report's findings. Returns how many reports there are and how many of them changed.
 */
export async function recheck(
  { reports, findings }: Pick<Repositories, 'reports' | 'findings'>,
  onFindings: (findings: readonly Finding[]) => void,
): Promise<{ reports: number; changed: number }> {
  let checked = 0;
  let changed = 0;
  for await (const { revisionId, report } of reports.each()) {
    const found = validateReport(report);
    onFindings(found);
    checked += 1;
    if (await findings.replace(revisionId, found)) changed += 1;
  }
  return { reports: checked, changed };
}
