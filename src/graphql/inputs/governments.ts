import { isFictionalCode } from '../../domain';

export const WITHIN_DESCRIPTION = 'Only what lies in this province or prefecture (所在区划).';
export const FICTIONAL_DESCRIPTION =
  'Whether fictional districts are meant, which are never mixed with real ones; without it those of the kind that ' +
  'within is of, or else real ones (是否虚构).';

/** Given what a caller said of the governments meant, returns whether they are fictional ones. */
export function areFictional({
  within,
  fictional,
}: {
  readonly within?: string | null | undefined;
  readonly fictional?: boolean | null | undefined;
}): boolean {
  return fictional ?? (typeof within === 'string' && isFictionalCode(within));
}
