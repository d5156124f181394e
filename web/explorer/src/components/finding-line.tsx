import { Link } from 'react-router';
import type { ListFindingsQuery } from '../api/operations.generated';
import { places } from '../app/places';
import { Evidence } from './evidence';
import { SeverityBadge } from './severity-badge';

export type ListedFinding = ListFindingsQuery['reportFindings']['nodes'][number];

/** A finding in a list: how grave, of which report, what it says, and on demand why. */
export function FindingLine({ finding }: { readonly finding: ListedFinding }) {
  const { report } = finding;
  return (
    <>
      <SeverityBadge severity={finding.severity} />{' '}
      {report && (
        <Link to={places.finding(report.id, finding.id)}>
          {report.district?.fullName ?? report.agency.name} {report.year}
        </Link>
      )}
      <details>
        <summary>{finding.message}</summary>
        <Evidence finding={finding} />
      </details>
    </>
  );
}
