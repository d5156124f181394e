import {
  defaultTypeResolver,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { WriteValue } from './plan-run';
import type { PlannedField } from './planned-field';
import { allAsked, type Asked, type PlannedPart } from './planned-part';
import { leafText } from './write-leaf';
import { WrittenRows } from './written-rows';

const NOTHING_MORE: Asked = { text: '', variables: [] };

/** How the objects that a field answers are planned. */
export interface ObjectPlanning {
  readonly schema: GraphQLSchema;
  readonly planObject: (type: GraphQLObjectType) => PlannedPart;
}

/** Given a field, its type or one within it, and how objects are planned, returns the plan of the type's values. */
export function planValue(
  field: PlannedField,
  type: GraphQLOutputType,
  objects: ObjectPlanning,
): PlannedPart {
  if (isNonNullType(type)) {
    const { write, asked } = planPresent(field, type.ofType, objects);
    return { asked, write: (run, value, out) => write(run, present(value), out) };
  }
  const { write, asked } = planPresent(field, type, objects);
  return {
    asked,
    write: (run, value, out) => {
      if (value === null || value === undefined) out.append('null');
      else write(run, value, out);
    },
  };
}

function planPresent(field: PlannedField, type: GraphQLOutputType, objects: ObjectPlanning): PlannedPart {
  if (isLeafType(type)) {
    const text = leafText(type);
    return { asked: NOTHING_MORE, write: (_run, value, out) => out.append(text(value)) };
  }
  if (isListType(type)) return planList(planValue(field, type.ofType, objects));
  if (isAbstractType(type)) return planAbstract(field, type, objects);
  return objects.planObject(type as GraphQLObjectType);
}

function planList({ write, asked }: PlannedPart): PlannedPart {
  return {
    asked,
    write: (run, value, out) => {
      if (value instanceof WrittenRows) return out.append(value.json);
      if (!isListed(value)) throw new TypeError('A list has no items.');
      let before = '[';
      for (const item of value) {
        out.append(before);
        run.write(item, out, write);
        before = ',';
      }
      out.append(before === '[' ? '[]' : ']');
    },
  };
}

/** What an object is, is known only when it is there; so each type that it may be is planned. */
function planAbstract(field: PlannedField, type: GraphQLAbstractType, objects: ObjectPlanning): PlannedPart {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const parts = new Map(
    objects.schema.getPossibleTypes(type).map((each) => [each.name, objects.planObject(each)]),
  );
  const partOf = (name: unknown): WriteValue => {
    const part = parts.get(name as string);
    if (!part) throw new TypeError(`${String(name)} is no ${type.name}.`);
    return part.write;
  };
  return {
    asked: allAsked([...parts.values()]),
    write: (run, value, out) => {
      const name = resolveType(value, run.context, run.infoOf(field), type);
      run.write(name, out, (_run, settled, hole) => partOf(settled)(run, value, hole));
    },
  };
}

function present(value: unknown): unknown {
  if (value === null || value === undefined) throw new TypeError('A value is missing.');
  return value;
}

function isListed(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
