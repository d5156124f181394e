import {
  findingId,
  isStale,
  SEVERITIES,
  type Finding,
  type FindingReview,
  type Severity,
  type StoredFinding,
} from '../domain';
import type { Storage, WholeReport } from '../storage';
import type { Selection } from './check-selection';

/** How many findings of each verdict a rule gave; `dismissed` are those of FAIL that a curator set aside. */
export interface RuleCount {
  readonly rule: string;
  readonly severity: Severity;
  PASS: number;
  FAIL: number;
  ASSUMED: number;
  NOT_ASSESSABLE: number;
  dismissed: number;
}

/** A finding as it is listed, with the report it is about. */
export interface ListedFinding extends Finding {
  readonly id: string;
  readonly reportId: string;
  readonly agency: string;
  readonly dismissed: boolean;
}

/** Counts findings by rule as reports are checked, and hands on those to be listed. */
export class CheckTally {
  reports = 0;
  private readonly counts = new Map<string, RuleCount>();

  constructor(
    private readonly storage: Pick<Storage, 'curation' | 'findings'>,
    private readonly selection: Selection,
    private readonly list: (finding: ListedFinding) => unknown,
  ) {}

  async add(findings: readonly Finding[], { revisionId, report }: WholeReport): Promise<void> {
    if (!this.selection.isYear(report.year)) return;
    this.reports += 1;
    const counted = findings.filter((finding) => this.selection.isCounted(finding));
    const failed = counted.filter(({ verdict }) => verdict === 'FAIL');
    const dismissed = await dismissedOf(
      failed.map((finding) => findingId(report.id, finding)),
      revisionId,
      this.storage,
    );
    for (const finding of counted) {
      const id = findingId(report.id, finding);
      const isDismissed = finding.verdict === 'FAIL' && dismissed.has(id);
      this.count(finding, isDismissed);
      if (!this.selection.isListed(finding)) continue;
      await this.list({
        id,
        reportId: report.id,
        agency: report.agency.name,
        ...finding,
        dismissed: isDismissed,
      });
    }
  }

  /** In the order of the rules, those that said anything. */
  rules(order: readonly { readonly id: string }[]): readonly RuleCount[] {
    return order.flatMap(({ id }) => this.counts.get(id) ?? []);
  }

  /** Whether some finding of this severity or a worse one fails, and no curator set it aside. */
  failsAt(severity: Severity): boolean {
    const worst = SEVERITIES.indexOf(severity);
    return [...this.counts.values()].some(
      (each) => each.FAIL > each.dismissed && SEVERITIES.indexOf(each.severity) <= worst,
    );
  }

  private count({ rule, severity, verdict }: Finding, isDismissed: boolean): void {
    const none = { PASS: 0, FAIL: 0, ASSUMED: 0, NOT_ASSESSABLE: 0, dismissed: 0 };
    const row = this.counts.get(rule) ?? { rule, severity, ...none };
    row[verdict] += 1;
    if (isDismissed) row.dismissed += 1;
    this.counts.set(rule, row);
  }
}

/** Which of the findings a curator dismissed; what became another finding since is looked at again. */
async function dismissedOf(
  ids: readonly string[],
  revisionId: string,
  { curation, findings }: Pick<Storage, 'curation' | 'findings'>,
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const reviews = await curation.reviewsOf(ids);
  if (reviews.size === 0) return new Set();
  const stored = (await findings.ofRevisions([revisionId])).get(revisionId) ?? [];
  return new Set(stored.filter((each) => isDismissed(each, reviews.get(each.id))).map(({ id }) => id));
}

function isDismissed(finding: StoredFinding, review: FindingReview | undefined): boolean {
  return review?.decision === 'DISMISSED' && !isStale(finding, review);
}
