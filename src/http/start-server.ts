import { setTimeout as pause } from 'node:timers/promises';
import fastifyCors from '@fastify/cors';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { destination, pino } from 'pino';
import type { Settings } from '../config';
import { buildSchema, createIngestAccess, QueryExecutor, type UploadParser } from '../graphql';
import { keepReads } from '../loaders';
import type { Storage } from '../storage';
import { createApolloServer } from './apollo-server';
import { createAuthenticator } from './auth/create-authenticator';
import { createCaching } from './caching/create-caching';
import { KeptAnswers } from './caching/kept-answers';
import { createApp } from './create-app';
import { addDataRoutes } from './data.routes';
import { addDocumentRoutes } from './documents/documents.routes';
import { sendError } from './error-reply';
import { addExplorerRoutes } from './explorer.routes';
import { addGraphQLRoutes } from './graphql.routes';
import { addHealthRoutes } from './health.routes';
import { limitRates } from './limits/limit-rates';
import { addMapRoute } from './map.routes';
import { addPlaygroundRoutes } from './playground.routes';
import { addSchemaRoute } from './schema.routes';
import { Shutdown } from './shutdown';
import { observeRequests } from './telemetry/observe-requests';
import { openTelemetry } from './telemetry/open-telemetry';

/** The parts of the settings that the server goes by. */
export type ServerSettings = Omit<Settings, 'database'>;

/** Of the memory for rows, what divisions and headers take: few bytes beside the rows they head. */
const SHARE_OF_READS = 0.35;

export interface RunningServer {
  /** The address it listens at, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /**
   * Says that it is not ready for as long as the settings want, stops accepting, finishes the requests in flight (for
   * 10 seconds at most), then closes the storage.
   */
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
  const shutdown = new Shutdown();
  const { trustedProxies, limits } = settings;
  const app = createApp(logger, { bodyBytes: limits.bodyBytes, trustedProxies, shutdown });
  await boundRates(app, settings.requestsAMinute);
  await allowOrigins(app, settings.corsOrigins);
  addMapRoute(app, settings.mapPath);
  const schema = buildSchema();
  const executor = new QueryExecutor(schema, settings.rowCacheBytes * (1 - SHARE_OF_READS));
  const caching = createCaching(settings, storage);
  const telemetry = await openTelemetry(settings, { storage, executor, answers: caching.answers });
  telemetry.addTo(app);

  const apollo = createApolloServer(settings, schema, app, { caching, executor });
  await apollo.start();
  addHealthRoutes(app, storage, shutdown);
  addSchemaRoute(app);
  addDataRoutes(app, schema, storage, caching);
  const authenticate = createAuthenticator(settings.auth, storage.tokens);
  const ingest = createIngestAccess(parser && telemetry.observedParser(parser));
  await addDocumentRoutes(app, storage.documents, authenticate, (content) => ingest.textOf(content));
  await addExplorerRoutes(app, { withMap: settings.mapPath !== null });
  const repositories = keepReads(storage, settings.rowCacheBytes * SHARE_OF_READS);
  const observe = observeRequests(telemetry);
  addGraphQLRoutes(
    app,
    apollo,
    {
      repositories,
      observe,
      authenticate,
      ingest,
      longestMs: limits.seconds * 1000,
      kept: new KeptAnswers(caching),
    },
    await addPlaygroundRoutes(app),
  );

  const stop = async (): Promise<void> => {
    await apollo.stop();
    await telemetry.close();
  };
  try {
    const url = await app.listen({ host: settings.host, port: settings.port });
    const close = async (): Promise<void> => {
      shutdown.begin();
      await pause(settings.shutdownDelay);
      await stop();
      await storage.close();
    };
    return { url, close };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function allowOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await app.register(fastifyCors, {
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: ['x-request-id', 'etag'],
    maxAge: 86_400,
  });
}

/** Addresses that are not there count as well. */
async function boundRates(app: FastifyInstance, requestsAMinute: number | null): Promise<void> {
  const check = requestsAMinute === null ? {} : { preHandler: await limitRates(app, requestsAMinute) };
  app.setNotFoundHandler(check, (_request, reply) => sendError(reply, 404));
}
