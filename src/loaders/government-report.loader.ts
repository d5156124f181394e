import DataLoader from 'dataloader';
import type { ReportIdentity, StoredReport } from '../domain';
import type { DistrictYear, ReportRepository } from '../storage';

interface Asked extends DistrictYear {
  /** Whether more is asked of it than what identifies it. */
  readonly whole: boolean;
}

type Governments = Pick<ReportRepository, 'ofGovernments' | 'identitiesOfGovernments'>;

/**
 * One request's loader of the reports of governments by district and year. What is asked for in one tick is one read,
 * of whole headers if any is asked for: they have four times the columns.
 */
export class GovernmentReportLoader {
  private readonly loader: DataLoader<Asked, ReportIdentity | null, string>;

  constructor(reports: Governments) {
    this.loader = new DataLoader((asked: readonly Asked[]) => readReports(reports, asked), {
      cacheKeyFn: ({ whole, ...pair }) => `${keyOf(pair)}${whole ? '' : ' identity'}`,
    });
  }

  load({ districtCode, year }: DistrictYear): Promise<StoredReport | null> {
    return this.loader.load({ districtCode, year, whole: true }) as Promise<StoredReport | null>;
  }

  /** The report with what identifies it at least. */
  loadIdentity({ districtCode, year }: DistrictYear): Promise<ReportIdentity | null> {
    return this.loader.load({ districtCode, year, whole: false });
  }

  clearAll(): void {
    this.loader.clearAll();
  }
}

async function readReports(
  reports: Governments,
  asked: readonly Asked[],
): Promise<(ReportIdentity | null)[]> {
  const pairs = [...new Map(asked.map((each) => [keyOf(each), each])).values()];
  const found = asked.some(({ whole }) => whole)
    ? await reports.ofGovernments(pairs)
    : await reports.identitiesOfGovernments(pairs);
  return asked.map((each) => found.get(keyOf(each)) ?? null);
}

function keyOf({ districtCode, year }: DistrictYear): string {
  return `${districtCode}-${year}`;
}
