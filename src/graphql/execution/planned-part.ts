import { print, visit } from 'graphql';
import type { WriteValue } from './plan-run';
import type { PlannedField } from './planned-field';

/** What an answer follows from, beside the object it is an answer about. */
export interface Asked {
  /** What is asked of the object, fragments expanded. */
  readonly text: string;
  /** The variables in it, whose values belong to it. */
  readonly variables: readonly string[];
}

/** What writes a part of the answer, and what that follows from. */
export interface PlannedPart {
  readonly write: WriteValue;
  readonly asked: Asked;
}

/** Given parts of a selection, returns what all of them follow from. */
export function allAsked(parts: readonly PlannedPart[]): Asked {
  return {
    text: `{${parts.map(({ asked }) => asked.text).join()}}`,
    variables: [...new Set(parts.flatMap(({ asked }) => asked.variables))],
  };
}

/** Given a field under its response name and what is asked of its value, returns what its answer follows from. */
export function fieldAsked(name: string, { definition, node }: PlannedField, value: Asked): Asked {
  const args = node.arguments ?? [];
  const variables = [...value.variables];
  for (const argument of args) visit(argument, { Variable: (each) => void variables.push(each.name.value) });
  return {
    text: `${name}:${definition.name}(${args.map(print).join()})${value.text}`,
    variables: [...new Set(variables)],
  };
}
