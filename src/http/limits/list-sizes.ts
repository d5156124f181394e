type Arguments = Readonly<Record<string, unknown>>;

/** Rows of the form, and what a district or report usually has of the rest. */
const LIST_SIZES: ReadonlyMap<string, number> = new Map([
  ['applicationOutcomes', 26],
  ['disclosureCategories', 8],
  ['reviewCases', 3],
  ['cells', 7],
  ['sections', 6],
  ['reportFormCrosswalk', 220],
  ['sources', 3],
  ['consistency', 8],
  ['comparability', 20],
  ['subsections', 6],
  ['statements', 60],
  ['extraRows', 5],
  ['reports', 8],
  ['revisions', 5],
  ['values', 20],
  ['points', 8],
  ['breaks', 4],
  ['spreads', 20],
  ['indicators', 53],
  ['indicatorDefinitions', 53],
  ['formulas', 2],
  ['excluded', 3],
  ['flags', 3],
  ['ancestors', 2],
  ['predecessors', 3],
  ['successors', 3],
]);

/** What any other list is taken to hold. The most that a division has below it is 38 (重庆市). */
const USUAL_LIST_SIZE = 30;

/** The largest page that the schema grants; a larger `first` is for the resolver to refuse. */
const LARGEST_PAGE = 100;

/** The lists of a connection or comparison, whose length the field above them was told. */
const PAGED_LISTS: ReadonlySet<string> = new Set(['edges', 'nodes', 'rows']);

/** Arguments that name the items wanted, so that the answer holds no more than they do. */
const NAMING_ARGUMENTS = ['representations', 'kinds', 'years', 'names'];

/** Given the arguments of a connection or comparison, returns how many items it may list; 1 for other fields. */
export function pageSize(args: Arguments): number {
  if (typeof args.first === 'number') return Math.min(Math.max(args.first, 1), LARGEST_PAGE);
  const { codes, years } = args;
  return Array.isArray(codes) && Array.isArray(years) ? codes.length * years.length : 1;
}

/** How many groups a dimension of a sum may make; the years are those asked for. */
const GROUPS: Readonly<Record<string, number>> = {
  PROVINCE: 34,
  PREFECTURE: 333,
  FORM: 2,
  APPLICANT_TYPE: 6,
};

function groupsOf({ groupBy, years }: Arguments): number {
  const asked = Array.isArray(years) ? years.length : 1;
  const dimensions: readonly unknown[] = Array.isArray(groupBy) ? groupBy : [];
  return dimensions.reduce<number>(
    (groups, dimension) => groups * (dimension === 'YEAR' ? asked : (GROUPS[String(dimension)] ?? 1)),
    1,
  );
}

/** Given a list field, its arguments and the page size it was told from above, returns its expected length. */
export function listSize(field: string, args: Arguments, page: number): number {
  if (PAGED_LISTS.has(field)) return page;
  if (field === 'aggregateReports') return groupsOf(args);
  const named = NAMING_ARGUMENTS.map((name) => args[name]).find((value) => Array.isArray(value));
  return named?.length ?? LIST_SIZES.get(field) ?? USUAL_LIST_SIZE;
}
