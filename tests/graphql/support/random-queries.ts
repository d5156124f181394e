import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  parse,
  validate,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { createRandom, type Random } from '../../../src/ingest/synthetic/random';

/** A query with its variables, as a client would send it. */
export interface RandomQuery {
  readonly text: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Arguments whose values decide whether anything is found, as GraphQL literals. */
const TELLING: Readonly<Record<string, readonly string[]>> = {
  code: ['"900100"', '"900101"', '"999999"'],
  codes: ['["900101", "900103", "999999"]'],
  id: ['"900101-2022"', '"900101"', '"999999-2022"'],
  year: ['2021', '2022', '1999'],
  years: ['[2021, 2022]', '[]'],
  first: ['1', '3', '100', '0'],
  after: ['"no cursor"'],
  text: ['"公开"'],
  representations: [
    '[{ __typename: "District", code: "900101" }, { __typename: "Report", agencyId: "900101", year: 2022 }]',
    '[{ __typename: "Agency", id: "bm99000001" }, { __typename: "District", code: 999999 }]',
  ],
};
const CONDITIONS = { yes: true, no: false };
const DEEPEST = 7;

/** Given the schema and a key, returns a valid query of random fields, the same for the same key. */
export function randomQuery(schema: GraphQLSchema, key: string): RandomQuery {
  const random = createRandom(key);
  for (;;) {
    const text = new QueryWriter(schema, random).query();
    const document = parse(text);
    // Two selections of one name may contradict each other.
    if (validate(schema, document).length === 0) return { text, document, variables: CONDITIONS };
  }
}

class QueryWriter {
  private readonly fragments: string[] = [];
  private aliases = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: Random,
  ) {}

  query(): string {
    const selection = this.selection(this.schema.getQueryType()!, 1);
    // Every variable has to be used somewhere.
    const used = 'a: __typename @include(if: $yes) b: __typename @skip(if: $no)';
    return [
      `query ($yes: Boolean!, $no: Boolean = false) { ${used} ... ${selection} }`,
      ...this.fragments,
    ].join('\n');
  }

  private selection(type: GraphQLCompositeType, depth: number): string {
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const open =
      depth < DEEPEST ? fields : fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const count = 1 + Math.floor(this.random() * 4);
    const parts = Array.from({ length: open.length === 0 ? 0 : count }, () =>
      this.part(type, this.oneOf(open), depth),
    );
    if (isUnionType(type))
      for (const each of this.schema.getPossibleTypes(type))
        if (this.chance(0.7)) parts.push(`... on ${each.name} ${this.selection(each, depth + 1)}`);
    if (parts.length === 0 || this.chance(0.15)) parts.push('__typename');
    return `{ ${parts.join(' ')} }`;
  }

  /** A field as it is, behind a condition, or in a fragment of either kind. */
  private part(type: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, depth: number): string {
    const text = this.field(field, depth);
    if (this.chance(0.1)) return `... { ${text} }`;
    if (this.chance(0.1) && isObjectType(type)) return `... on ${type.name} ${this.condition()} { ${text} }`;
    if (this.chance(0.1)) {
      const name = `F${this.fragments.length}`;
      this.fragments.push(`fragment ${name} on ${type.name} { ${text} }`);
      return `...${name} ${this.condition()} ...${name}`;
    }
    return text;
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const args = field.args
      .filter((arg) => isRequiredArgument(arg) || this.chance(0.4))
      .map((arg) => `${arg.name}: ${this.value(arg, arg.type)}`);
    const type = getNamedType(field.type);
    const inner = isCompositeType(type) ? this.selection(type, depth + 1) : '';
    const alias = args.length > 0 || this.chance(0.1) ? `${this.alias()}: ` : '';
    return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${this.chance(0.1) ? this.condition() : ''} ${inner}`;
  }

  private value(arg: GraphQLArgument, given: GraphQLInputType): string {
    const type = getNullableType(given);
    const telling = TELLING[arg.name];
    if (telling) return this.oneOf(telling);
    if (isListType(type)) return `[${this.value(arg, type.ofType)}]`;
    if (isEnumType(type)) return this.oneOf(type.getValues()).name;
    if (isInputObjectType(type))
      return type.name === 'ReportOrder' ? '{ field: YEAR, direction: ASC }' : '{}';
    const plain: Readonly<Record<string, string>> = {
      Int: '2',
      ID: '"900101"',
      DateTime: '"2030-01-01T00:00:00Z"',
      Boolean: 'true',
    };
    return plain[type.name] ?? '"x"';
  }

  private condition(): string {
    return this.oneOf(['', '@include(if: $yes)', '@skip(if: $no)', '@include(if: $no)', '@skip(if: false)']);
  }

  private alias(): string {
    this.aliases += 1;
    return this.chance(0.02) ? `__proto__` : `a${this.aliases}`;
  }

  private oneOf<T>(items: readonly T[]): T {
    return items[Math.floor(this.random() * items.length)]!;
  }

  private chance(probability: number): boolean {
    return this.random() < probability;
  }
}
