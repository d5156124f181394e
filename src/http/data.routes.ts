import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  dataPackage,
  FORMATS,
  readSelection,
  SelectionError,
  SELECTORS,
  TABLES,
  TEXT_FORMATS,
  writeTable,
  type Selectors,
  type Table,
  type TableSource,
} from '../datasets';
import { fieldDescriber } from '../graphql';
import type { Caching } from './caching/caching-plugin';
import { holdsAnswer } from './caching/etag';
import { refuseOtherMethods, sendInputError } from './error-reply';

type Query = Readonly<Record<string, string | string[] | undefined>>;

const METHODS = ['GET', 'HEAD'];
/** Imports and checks change tables at any time: whoever keeps a file asks before each use. */
const CACHING = 'no-cache';

/** What tags are made by. */
type Tagging = Pick<Caching, 'version' | 'tagOf'>;

/**
 * `/data/…`: the tables of the current reports as files, written while they are read, and the package that describes
 * them. Call it with the schema whose descriptions the package gives.
 */
export function addDataRoutes(
  app: FastifyInstance,
  schema: GraphQLSchema,
  source: TableSource,
  tagging: Tagging,
): void {
  for (const table of TABLES) {
    for (const format of TEXT_FORMATS) addTableRoute(app, table, format, source, tagging);
  }
  const describe = fieldDescriber(schema);
  app.route({
    url: '/data/datapackage.json',
    method: METHODS,
    handler: async (request, reply) => {
      if (isHeld(request, reply, await tagOfAnswer(request, tagging))) return reply.code(304).send();
      return reply
        .type('application/json; charset=utf-8')
        .send(JSON.stringify(dataPackage(await source.reports.dataset(), describe), null, 2));
    },
  });
  refuseOtherMethods(app, '/data/datapackage.json');
}

function addTableRoute(
  app: FastifyInstance,
  table: Table,
  format: (typeof TEXT_FORMATS)[number],
  source: TableSource,
  tagging: Tagging,
): void {
  const url = `/data/${table.name}.${format}`;
  app.route({
    url,
    method: METHODS,
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      try {
        // Before anything is read: what is written meanwhile makes the tag an outdated one at worst.
        const tag = await tagOfAnswer(request, tagging);
        const filter = await readSelection(selectorsOf(request.query as Query), source.districts);
        if (isHeld(request, reply, tag)) return reply.code(304).send();
        void reply
          .header('content-disposition', `attachment; filename="${table.name}.${format}"`)
          .type(FORMATS[format].mediaType);
        // Nothing to send leaves the length unsaid, as it is of the answer to GET.
        if (request.method === 'HEAD') return reply.send();
        // The client's pace is the pace of reading; one that goes away ends it.
        return reply.send(cutIfBroken(Readable.from(writeTable(table, format, filter, source)), reply));
      } catch (error) {
        if (error instanceof SelectionError) return sendInputError(reply, error.message);
        throw error;
      }
    },
  });
  refuseOtherMethods(app, url);
}

/**
 * Given a file that is sent, resets the connection if the file breaks off once its head is out: a client of HTTP/1.0, as
 * many a proxy is, would take a connection that is merely closed for the end of the file.
 */
function cutIfBroken(file: Readable, reply: FastifyReply): Readable {
  return file.once('error', () => {
    if (reply.raw.headersSent) reply.raw.socket?.resetAndDestroy();
  });
}

/** Returns what names the answer to a request, or null if the database does not tell its version. Call it first of all. */
async function tagOfAnswer({ url }: FastifyRequest, { version, tagOf }: Tagging): Promise<string | null> {
  const current = await version().catch(() => null);
  if (current === null) return null;
  const queryHash = createHash('sha256').update(url).digest('hex');
  return tagOf({ queryHash, operationName: null, variables: undefined, version: current });
}

/** Puts the tag on the answer, and returns whether the caller has that very answer already. */
function isHeld(request: FastifyRequest, reply: FastifyReply, tag: string | null): boolean {
  void reply.header('cache-control', CACHING);
  if (tag === null) return false;
  void reply.header('etag', `W/"${tag}"`);
  return holdsAnswer(request.headers['if-none-match'], tag);
}

/** A parameter that is misspelt, or given twice, would answer other rows than were asked for. */
function selectorsOf(query: Query): Selectors {
  for (const [name, value] of Object.entries(query)) {
    if (!(SELECTORS as readonly string[]).includes(name))
      throw new SelectionError(name, `there is no such parameter; there are ${SELECTORS.join(', ')}.`);
    if (Array.isArray(value)) throw new SelectionError(name, 'give it once; years are parted by commas.');
  }
  return query;
}
