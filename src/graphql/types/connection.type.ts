import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { PageInfoType } from './page-info.type';

/**
 * Given a node type, its name and what a list of them is called, returns the connection type over it:
 * `edges {node cursor} nodes pageInfo totalCount`. The total is a function on the value, counted only when asked for.
 */
export function createConnectionType(nodeType: ClassType, nodeName: string, nodesTerm: string): ClassType {
  @ObjectType(`${nodeName}Edge`, {
    simpleResolvers: true,
    description: `A place in a list of ${nodesTerm}.`,
  })
  class EdgeType {
    @Field(() => nodeType, { description: 'What stands there (节点).' })
    node!: unknown;

    @Field({ description: 'Where it stands: pass it as after to go on from here (游标).' })
    cursor!: string;
  }

  @ObjectType(`${nodeName}Connection`, {
    simpleResolvers: true,
    description: `A page of ${nodesTerm}.`,
  })
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'The page with a cursor for each place (边).' })
    edges!: EdgeType[];

    @Field(() => [nodeType], { description: 'The page without cursors (节点).' })
    nodes!: unknown[];

    @Field(() => PageInfoType, { description: 'Whether and from where to go on (分页信息).' })
    pageInfo!: PageInfoType;

    @Field(() => Int, { description: 'How many there are on all pages together (总数).' })
    totalCount!: number;
  }
  return ConnectionType;
}
