import type { GraphQLFieldResolver } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { GraphqlContext } from './context';
import { checkInputLimits } from './input-limits';

type Resolve = GraphQLFieldResolver<unknown, GraphqlContext, Readonly<Record<string, unknown>>>;
type ResolverClass = new () => Readonly<Record<string, (...parameters: readonly unknown[]) => unknown>>;
/** What a schema is made executable with, by type and then by field. */
export type ResolversByType = Readonly<Record<string, object>>;
type Metadata = ReturnType<typeof getMetadataStorage>;
type FieldResolver = Metadata['fieldResolvers'][number];
type Parameter = NonNullable<FieldResolver['params']>[number];
/** Given a call of a resolver, returns one parameter of the method. */
type ReadParameter = (...call: Parameters<Resolve>) => unknown;

/**
 * Given the resolvers that type-graphql made, returns them with the fields of objects called at once where it would
 * wait for the check of each argument: for a list of districts that is most of a call. The check is the same. Fields
 * with roles, middlewares or input objects stay as they are.
 */
export function withPlainResolvers(resolvers: ResolversByType): ResolversByType {
  const metadata = getMetadataStorage();
  const typeNames = new Map(metadata.objectTypes.map(({ target, name }) => [target, name]));
  const instances = new Map<unknown, InstanceType<ResolverClass>>();
  const plain: Record<string, object> = { ...resolvers };
  for (const field of metadata.fieldResolvers) {
    const typeName = field.getObjectType && typeNames.get(field.getObjectType());
    const read = readersOf(field, metadata);
    if (typeName === undefined || field.schemaName === undefined || !read) continue;
    const target = field.target as unknown as ResolverClass;
    const instance = instances.get(target) ?? new target();
    instances.set(target, instance);
    plain[typeName] = {
      ...plain[typeName],
      [field.schemaName]: plainResolver(instance, field.methodName, read),
    };
  }
  return plain;
}

function plainResolver(
  instance: InstanceType<ResolverClass>,
  methodName: string,
  read: readonly ReadParameter[],
): Resolve {
  return (source, args, context, info) =>
    instance[methodName]!(...read.map((each) => each(source, args, context, info)));
}

/** What reads the method's parameters in their order; undefined if one of them is more than a plain value. */
function readersOf(
  { kind, roles, middlewares, params }: FieldResolver,
  { inputTypes }: Metadata,
): ReadParameter[] | undefined {
  if (kind !== 'external' || roles || (middlewares?.length ?? 0) > 0) return undefined;
  const inputs = new Set<unknown>(inputTypes.map(({ target }) => target));
  const readers = [...(params ?? [])]
    .sort((one, other) => one.index - other.index)
    .map((parameter) => readerOf(parameter, inputs));
  return readers.every((each) => each !== undefined) ? readers : undefined;
}

function readerOf(parameter: Parameter, inputs: ReadonlySet<unknown>): ReadParameter | undefined {
  switch (parameter.kind) {
    case 'root':
      return parameter.propertyName === undefined ? (source) => source : undefined;
    case 'context':
      return parameter.propertyName === undefined ? (_source, _args, context) => context : undefined;
    case 'info':
      return (_source, _args, _context, info) => info;
    case 'arg': {
      const { name } = parameter;
      if (inputs.has(parameter.getType())) return undefined;
      return (_source, args) => {
        checkInputLimits(args[name]);
        return args[name];
      };
    }
    default:
      return undefined;
  }
}
