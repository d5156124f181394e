/** Given an If-None-Match header and the tag of an answer, returns whether the caller has that very answer. */
export function holdsAnswer(ifNoneMatch: string | undefined, tag: string): boolean {
  const held = ifNoneMatch?.split(',').map((each) => each.trim().replace(/^W\//, ''));
  return held?.some((each) => each === `"${tag}"` || each === '*') ?? false;
}
