import { BadUserInputError } from '../errors';

/** Given a list argument and its limit, returns its values each once; refuses longer lists. */
export function distinct<Value>(argument: string, values: readonly Value[], limit: number): Value[] {
  if (values.length > limit) {
    throw new BadUserInputError(`${argument} takes at most ${limit} values, not ${values.length}.`);
  }
  return [...new Set(values)];
}
