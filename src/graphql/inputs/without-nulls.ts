/** An input with its nulls gone: what a repository takes for "not asked". */
export type WithoutNulls<Input> = { [Key in keyof Input]: Exclude<Input[Key], null> | undefined };

/** Given an input as the caller wrote it, returns it with null for undefined: in a filter both mean no condition. */
export function withoutNulls<Input extends object>(input: Input | null | undefined): WithoutNulls<Input> {
  const entries = Object.entries(input ?? {}).filter(([, value]) => value !== null);
  return Object.fromEntries(entries) as WithoutNulls<Input>;
}
