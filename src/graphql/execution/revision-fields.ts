/** The fields of a report that follow from its revision alone: no import changes them, and every caller may read them. */
const OF_REVISION: Readonly<Record<string, ReadonlySet<string>>> = {
  Report: new Set([
    'applicationOutcomes',
    'disclosureCategories',
    'reviewCases',
    'sections',
    'statements',
    'extraRows',
  ]),
};

/** Given a field, returns whether it follows from the revision of the object it belongs to. */
export function followsFromRevision(typeName: string, fieldName: string): boolean {
  return OF_REVISION[typeName]?.has(fieldName) ?? false;
}
