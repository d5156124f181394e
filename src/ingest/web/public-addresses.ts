import { lookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** The address is of this machine, of its network, or otherwise none that everybody reaches. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
}

/** Given an IP address, returns whether it is one that everybody reaches, an IPv4 address within IPv6 by what it is. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.process(address).range() === 'unicast';
}

/**
 * Given the host of a URL, returns it as an address if it is one, in whatever notation; null for a name, which is
 * judged by `lookupAmong` when it is known where it leads.
 */
export function addressOf(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? null : ipaddr.parse(bare).toString();
}

/**
 * Given which addresses may be asked, returns what resolves a name for a connection, and fails it unless every address
 * of the name is one of them. The connection is made to one of the very addresses that were judged, so a name that changes
 * in between gains nothing.
 */
export const lookupAmong =
  (isAllowed: (address: string) => boolean): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '');
      const addresses = found as unknown as readonly LookupAddress[];
      if (!addresses.every(({ address }) => isAllowed(address)))
        return callback(new PrivateAddressError(), '');
      if (options.all) callback(null, [...addresses]);
      else callback(null, addresses[0]!.address, addresses[0]!.family);
    });
  };
