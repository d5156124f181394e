import { getDirectiveValues, type GraphQLField, type GraphQLSchema } from 'graphql';

type Field = GraphQLField<unknown, unknown>;
type Arguments = Readonly<Record<string, unknown>>;

/** What `@listSize` says of a field: how long its list is, or those of the type it gives. */
export interface DeclaredSize {
  readonly assumedSize?: number;
  readonly sizedFields?: readonly string[];
}

const DECLARED = new WeakMap<Field, DeclaredSize>();

/** What a list is taken to hold that says nothing of its size: `_entities` alone. */
const USUAL_LIST_SIZE = 30;

/** Given a field of the schema, returns what its `@listSize` says; it is read once. */
export function declaredSize(schema: GraphQLSchema, field: Field): DeclaredSize {
  let declared = DECLARED.get(field);
  if (!declared) {
    const directive = schema.getDirective('listSize');
    declared = (directive && field.astNode && getDirectiveValues(directive, field.astNode)) ?? {};
    DECLARED.set(field, declared);
  }
  return declared;
}

/** The largest page that the schema grants; a larger `first` is for the resolver to refuse. */
const LARGEST_PAGE = 100;

/** Arguments that name the items wanted, so that the answer holds no more than they do. */
const NAMING_ARGUMENTS = ['representations', 'kinds', 'years', 'names'];

/** The lists of a type whose length the field above them was told, and that length. */
export interface Page {
  readonly lists: readonly string[];
  readonly size: number;
}

/** What is selected outside connections and comparisons. */
export const NO_PAGE: Page = { lists: [], size: 1 };

/** Given a field's arguments and the size it declares, returns the page that what is selected in it belongs to. */
export function pageOf(args: Arguments, { sizedFields, assumedSize = USUAL_LIST_SIZE }: DeclaredSize): Page {
  if (!sizedFields) return NO_PAGE;
  return { lists: sizedFields, size: pageSize(args) ?? assumedSize };
}

function pageSize({ first, codes, years }: Arguments): number | undefined {
  if (typeof first === 'number') return Math.min(Math.max(first, 1), LARGEST_PAGE);
  return Array.isArray(codes) && Array.isArray(years) ? codes.length * years.length : undefined;
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

/** Given a list field's name, its arguments, the size it declares and its page, returns its expected length. */
export function listSize(field: string, args: Arguments, { assumedSize }: DeclaredSize, page: Page): number {
  if (page.lists.includes(field)) return page.size;
  if (field === 'aggregateReports') return groupsOf(args);
  const named = NAMING_ARGUMENTS.map((name) => args[name]).find((value) => Array.isArray(value));
  return named?.length ?? assumedSize ?? USUAL_LIST_SIZE;
}
