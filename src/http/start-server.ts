import fastifyCors from '@fastify/cors';
import type { FastifyBaseLogger } from 'fastify';
import { destination, pino } from 'pino';
import type { Settings } from '../config';
import { buildSchema, createIngestAccess, type UploadParser } from '../graphql';
import { keepReports } from '../loaders';
import type { Storage } from '../storage';
import { createApolloServer } from './apollo-server';
import { createAuthenticator } from './auth/create-authenticator';
import { createApp } from './create-app';
import { addDataRoutes } from './data.routes';
import { addDocumentRoutes } from './documents/documents.routes';
import { sendError } from './error-reply';
import { addGraphQLRoutes } from './graphql.routes';
import { addHealthRoutes } from './health.routes';
import { limitRates } from './limits/limit-rates';
import { addPlaygroundRoutes } from './playground.routes';
import { addSchemaRoute } from './schema.routes';

/** The parts of the settings that the server goes by. */
export type ServerSettings = Pick<
  Settings,
  | 'host'
  | 'port'
  | 'auth'
  | 'corsOrigins'
  | 'introspection'
  | 'logLevel'
  | 'limits'
  | 'requestsAMinute'
  | 'trustedProxies'
  | 'rowCacheBytes'
>;

/** Of the memory for rows: headers are few bytes beside the rows they head. */
const SHARE_OF_HEADERS = 0.25;

export interface RunningServer {
  /** The address it listens at, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Stops accepting, finishes the requests in flight (for 10 seconds at most), then closes the storage. */
  close(): Promise<void>;
}

/**
 * Given the settings and an open, migrated storage, serves it; a server that runs closes the storage in the end.
 * Port 0 takes a free one. Without a logger of the caller's, logs go to standard error as JSON lines; without a parser,
 * this process reads what curators import.
 */
export async function startServer(
  settings: ServerSettings,
  storage: Storage,
  logger: FastifyBaseLogger = pino({ level: settings.logLevel }, destination(2)),
  parser?: UploadParser,
): Promise<RunningServer> {
  const { bodyBytes, seconds } = settings.limits;
  const app = createApp(logger, { bodyBytes, trustedProxies: settings.trustedProxies });
  const { requestsAMinute } = settings;
  const unless = requestsAMinute === null ? {} : { preHandler: await limitRates(app, requestsAMinute) };
  app.setNotFoundHandler(unless, (_request, reply) => sendError(reply, 404));
  if (settings.corsOrigins.length > 0) {
    await app.register(fastifyCors, {
      origin: settings.corsOrigins.includes('*') ? '*' : [...settings.corsOrigins],
      methods: ['GET', 'HEAD', 'POST'],
      exposedHeaders: ['x-request-id'],
      maxAge: 86_400,
    });
  }

  const schema = buildSchema();
  const apollo = createApolloServer(settings, schema, app);
  await apollo.start();
  addHealthRoutes(app, storage);
  addSchemaRoute(app);
  addDataRoutes(app, schema, storage);
  const authenticate = createAuthenticator(settings.auth, storage.tokens);
  const ingest = createIngestAccess(parser);
  await addDocumentRoutes(app, storage.documents, authenticate, (content) => ingest.textOf(content));
  const repositories = keepReports(storage, settings.rowCacheBytes * SHARE_OF_HEADERS);
  const desk = { repositories, authenticate, ingest, longestMs: seconds * 1000 };
  addGraphQLRoutes(app, apollo, desk, await addPlaygroundRoutes(app));
  try {
    const url = await app.listen({ host: settings.host, port: settings.port });
    return { url, close: () => apollo.stop().then(() => storage.close()) };
  } catch (error) {
    await apollo.stop();
    throw error;
  }
}
