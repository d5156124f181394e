import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
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
import { refuseOtherMethods, sendInputError } from './error-reply';

type Query = Readonly<Record<string, string | string[] | undefined>>;

const METHODS = ['GET', 'HEAD'];
/** Imports and checks change tables at any time. */
const CACHING = 'no-cache';

/**
 * `/data/…`: the tables of the current reports as files, written while they are read, and the package that describes
 * them. Call it with the schema whose descriptions the package gives.
 */
export function addDataRoutes(app: FastifyInstance, schema: GraphQLSchema, source: TableSource): void {
  for (const table of TABLES) {
    for (const format of TEXT_FORMATS) addTableRoute(app, table, format, source);
  }
  const describe = fieldDescriber(schema);
  app.route({
    url: '/data/datapackage.json',
    method: METHODS,
    handler: async (_request, reply) =>
      reply
        .header('cache-control', CACHING)
        .type('application/json; charset=utf-8')
        .send(JSON.stringify(dataPackage(await source.reports.dataset(), describe), null, 2)),
  });
  refuseOtherMethods(app, '/data/datapackage.json');
}

function addTableRoute(
  app: FastifyInstance,
  table: Table,
  format: (typeof TEXT_FORMATS)[number],
  source: TableSource,
): void {
  const url = `/data/${table.name}.${format}`;
  app.route({
    url,
    method: METHODS,
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      try {
        const filter = await readSelection(selectorsOf(request.query as Query), source.districts);
        void reply
          .header('cache-control', CACHING)
          .header('content-disposition', `attachment; filename="${table.name}.${format}"`)
          .type(FORMATS[format].mediaType);
        // Nothing to send leaves the length unsaid, as it is of the answer to GET.
        if (request.method === 'HEAD') return reply.send();
        // The client's pace is the pace of reading; one that goes away ends it.
        return reply.send(Readable.from(writeTable(table, format, filter, source)));
      } catch (error) {
        if (error instanceof SelectionError) return sendInputError(reply, error.message);
        throw error;
      }
    },
  });
  refuseOtherMethods(app, url);
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
