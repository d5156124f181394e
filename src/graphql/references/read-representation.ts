import { BadUserInputError } from '../errors';
import { MAX_STRING_LENGTH } from '../input-limits';

/** What another subgraph knows of an entity: its type and key fields, in whatever shape it was sent. */
export type Representation = Readonly<Record<string, unknown>>;

/** Given a representation and a key field of type ID, returns the id. As in any ID, a whole number will do. */
export function readId(representation: Representation, field: string): string {
  const value = representation[field];
  if (typeof value === 'string' && value.length <= MAX_STRING_LENGTH) return value;
  if (Number.isSafeInteger(value)) return String(value);
  throw malformed(field, 'a string or a whole number');
}

/** Given a representation and a key field of type Int, returns the number. */
export function readInt(representation: Representation, field: string): number {
  const value = representation[field];
  if (typeof value === 'number' && (value | 0) === value) return value;
  throw malformed(field, 'a whole number of 32 bits');
}

function malformed(field: string, shape: string): BadUserInputError {
  return new BadUserInputError(`The representation's key field ${field} must be ${shape}.`);
}
