import { createHash } from 'node:crypto';
import type { GivenIdentity } from '../../reports';

/** Given a document's bytes and what a curator says of it, returns the key of reading them: by whatever path they come. */
export function keyOfContent(content: Uint8Array, given: GivenIdentity): string {
  return keyOf('content', createHash('sha256').update(content).digest('hex'), given);
}

/** Given an address and what a curator says of the document there, returns the key of fetching and reading it. */
export function keyOfAddress(address: string, given: GivenIdentity): string {
  return keyOf('address', address, given);
}

function keyOf(kind: string, named: string, { districtCode, year, agency }: GivenIdentity): string {
  const parts = [kind, named, districtCode ?? null, year ?? null, agency ?? null];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
