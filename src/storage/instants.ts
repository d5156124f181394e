/** Given an instant and a former one, returns the instant to the millisecond, moved after the former if it is not. */
export function after(instant: string, former: string | undefined): string {
  const time = Date.parse(instant);
  return new Date(former === undefined ? time : Math.max(time, Date.parse(former) + 1)).toISOString();
}
