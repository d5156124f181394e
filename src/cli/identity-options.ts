import { InvalidArgumentError, Option } from 'commander';
import { isFictionalCode, type Gazetteer } from '../domain';
import type { GivenIdentity } from '../reports';
import { UsageError } from './exit-codes';

/** What `--district`, `--year` and `--agency` come to. */
export interface IdentityOptions {
  readonly district?: string;
  readonly year?: number;
  readonly agency?: string;
}

/** The options by which a curator says whose report a document is; they decide over the document. */
export const IDENTITY_OPTIONS: readonly Option[] = [
  new Option('--district <code>', 'six-digit code of the division the documents are for').argParser(readCode),
  new Option('--year <year>', 'year the documents are for').argParser(parseYear),
  new Option('--agency <name>', 'full name of the organ that issued the documents'),
];

/**
 * Given the options as read and where to have all divisions from, returns them as the ingest stage takes them; refuses
 * unknown codes.
 */
export function givenIdentity(
  { district, year, agency }: IdentityOptions,
  loadGazetteer: () => Gazetteer,
): GivenIdentity {
  if (district !== undefined && !isFictionalCode(district) && !loadGazetteer().find(district)) {
    throw new UsageError(`There is no division ${district}.`);
  }
  return { districtCode: district, year, agency };
}

/** Given a division code as typed, returns it; refuses anything but six digits. */
export function readCode(value: string): string {
  if (!/^[1-9]\d{5}$/.test(value))
    throw new InvalidArgumentError('A division code has six digits, such as 120110.');
  return value;
}

function parseYear(value: string): number {
  if (!/^20(?:0[89]|[1-9]\d)$/.test(value))
    throw new InvalidArgumentError('A year is one from 2008 to 2099, such as 2022.');
  return Number(value);
}
