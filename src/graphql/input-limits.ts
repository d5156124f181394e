import { BadUserInputError } from './errors';

/** No name, code or cursor comes near this; longer strings are attacks or mistakes. */
export const MAX_STRING_LENGTH = 1_000;
/** The longest list of codes, ids or years that one argument takes. */
export const MAX_LIST_LENGTH = 1_000;

/**
 * Given the value of an argument, refuses strings over 1,000 characters and lists over 1,000 values, at any depth.
 * type-graphql calls it for every argument of every field.
 */
export function checkInputLimits(value: unknown): void {
  if (typeof value === 'string') {
    if (value.length > MAX_STRING_LENGTH) {
      throw new BadUserInputError(`A string is longer than ${MAX_STRING_LENGTH} characters.`);
    }
  } else if (Array.isArray(value)) {
    if (value.length > MAX_LIST_LENGTH) {
      throw new BadUserInputError(`A list has more than ${MAX_LIST_LENGTH} values.`);
    }
    value.forEach(checkInputLimits);
  } else if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(checkInputLimits);
  }
}
