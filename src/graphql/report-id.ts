/** Given an agency and a year, returns the id of its report, such as `120110-2022`. */
export function reportIdOf(agencyId: string, year: number): string {
  return `${agencyId}-${year}`;
}
