import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
} from 'graphql';
import { CATEGORY_KINDS, INDICATOR_NAMES, OUTCOMES, REVIEW_KINDS } from '../../src/domain';
import { buildSchema, printSchemaText } from '../../src/graphql';

/** The types that the subgraph library adds, and the fields of Query that belong to them. */
const FEDERATION = /^(?:_|link__|federation__)/;

const schema = buildSchema();
const ownTypes = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && !FEDERATION.test(type.name),
);

/** Everything in the schema that a reader can ask the meaning of, as a path and its description. */
function describedThings(type: GraphQLNamedType): [string, string | null | undefined][] {
  const things: [string, string | null | undefined][] =
    type.name === 'Query' || type.name === 'Mutation' ? [] : [[type.name, type.description]];
  if (isObjectType(type)) {
    for (const field of Object.values(type.getFields()).filter(({ name }) => !FEDERATION.test(name))) {
      things.push([`${type.name}.${field.name}`, field.description]);
      for (const { name, description } of field.args) {
        things.push([`${type.name}.${field.name}(${name})`, description]);
      }
    }
  }
  if (isInputObjectType(type)) {
    for (const { name, description } of Object.values(type.getFields())) {
      things.push([`${type.name}.${name}`, description]);
    }
  }
  if (isEnumType(type)) {
    for (const value of type.getValues()) things.push([`${type.name}.${value.name}`, value.description]);
  }
  return things;
}

describe('the schema', () => {
  it('is printed in schema.graphql without drift', () => {
    const committed = readFileSync(join(__dirname, '../../schema.graphql'), 'utf8');
    expect(committed).toBe(printSchemaText());
  });

  it('describes every type, field, argument and enum value in English, with a Chinese term', () => {
    const things = ownTypes.flatMap(describedThings);
    const lacking = things
      .filter(
        ([, description]) =>
          !/[A-Za-z]{2}/.test(description ?? '') || !/\p{Script=Han}/u.test(description ?? ''),
      )
      .map(([path]) => path);
    expect(lacking).toEqual([]);
    // A schema that lost its types would lack nothing.
    expect(things.length).toBeGreaterThan(300);
  });

  it.each([
    ['OutcomeKind', OUTCOMES.map((outcome) => outcome.kind)],
    ['DisclosureCategoryKind', CATEGORY_KINDS],
    ['ReviewKind', REVIEW_KINDS],
    ['IndicatorName', INDICATOR_NAMES],
  ])('lists the values of %s in the order of the form', (name, values) => {
    const type = schema.getType(name);
    expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(values);
  });

  it('asks the form its terms: the row 3.4.1 reads 本机关不掌握相关政府信息', () => {
    const kinds = schema.getType('OutcomeKind');
    const notHeld = isEnumType(kinds) ? kinds.getValue('UNAVAILABLE_NOT_HELD') : undefined;
    expect(notHeld?.description).toBe('Unavailable: not held by this organ (本机关不掌握相关政府信息).');
  });
});
