import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError } from 'graphql';
import type { Caller } from '../../../src/domain';
import { buildSchema, createContext, formatError, type GraphqlContext } from '../../../src/graphql';
import { openStorage, type Storage } from '../../../src/storage';
import { newDatabase, type DatabaseKind } from '../../support/databases';

const schema = buildSchema();

export interface Answer {
  readonly data: unknown;
  readonly errors: readonly GraphQLFormattedError[];
  /** How many SQL statements the answer took. */
  readonly statements: number;
}

/** The schema over a database of its own, asked as the server asks it: every query in a context of its own. */
export interface TestGraph {
  readonly storage: Storage;
  ask(query: string, variables?: Record<string, unknown>, caller?: Caller): Promise<Answer>;
  /** As `ask`, but gives the data alone and fails the test on any error. */
  runQuery(query: string, variables?: Record<string, unknown>): Promise<unknown>;
  close(): Promise<void>;
}

export async function openTestGraph(kind: DatabaseKind): Promise<TestGraph> {
  const database = await newDatabase(kind);
  let statements = 0;
  const storage = await openStorage(database.settings, { migrate: true, onStatement: () => statements++ });
  const server = new ApolloServer<GraphqlContext>({
    schema,
    formatError,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
  });
  await server.start();

  const ask: TestGraph['ask'] = async (query, variables = {}, caller) => {
    const before = statements;
    const { body } = await server.executeOperation(
      { query, variables },
      { contextValue: createContext(storage, { caller: caller ?? null, requestId: null }) },
    );
    if (body.kind !== 'single') throw new Error('An answer in one piece was expected.');
    // As a client receives it: plain JSON.
    const { data, errors } = JSON.parse(JSON.stringify(body.singleResult)) as {
      data?: unknown;
      errors?: GraphQLFormattedError[];
    };
    return { data: data ?? null, errors: errors ?? [], statements: statements - before };
  };

  return {
    storage,
    ask,
    async runQuery(query, variables) {
      const { data, errors } = await ask(query, variables);
      if (errors.length > 0) throw new Error(errors.map((error) => error.message).join('\n'));
      return data;
    },
    async close() {
      await server.stop();
      await storage.close();
      await database.remove();
    },
  };
}

/** Given an answer, returns the codes of its errors. */
export function codesOf({ errors }: Answer): unknown[] {
  return errors.map((error) => error.extensions?.['code']);
}
