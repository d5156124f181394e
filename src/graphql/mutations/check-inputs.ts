import { BadUserInputError } from '../errors';
import type { ImportReportInput } from '../inputs/import-report.input';
import type { ImportRequest, IngestAccess } from './ingest-access';

const FIRST_YEAR = 2008;
const LAST_YEAR = 2099;

/** Given what a curator says of a document, returns it as the import takes it; refuses what cannot be so. */
export async function checkIdentity(
  { districtCode, year, agency, url }: ImportReportInput,
  ingest: IngestAccess,
): Promise<Omit<ImportRequest, 'content'>> {
  if (typeof districtCode === 'string' && !(await ingest.knowsDivision(districtCode))) {
    throw new BadUserInputError('There is no division with this districtCode.');
  }
  if (typeof year === 'number' && (year < FIRST_YEAR || year > LAST_YEAR)) {
    throw new BadUserInputError(`year must be from ${FIRST_YEAR} to ${LAST_YEAR}.`);
  }
  if (typeof agency === 'string' && agency.trim() === '') {
    throw new BadUserInputError('agency must be a name, or absent.');
  }
  if (typeof url === 'string' && !isWebAddress(url)) {
    throw new BadUserInputError('url must be an http or https address, or absent.');
  }
  return {
    url: url ?? null,
    districtCode: districtCode ?? undefined,
    year: year ?? undefined,
    agency: agency ?? undefined,
  };
}

/** Given the reason of a change, returns it; a change without one is refused. */
export function checkReason(reason: string): string {
  if (reason.trim() === '') throw new BadUserInputError('A reason is needed.');
  return reason.trim();
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
