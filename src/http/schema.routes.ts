import type { FastifyInstance } from 'fastify';
import { printSchemaText } from '../graphql';
import { refuseOtherMethods } from './error-reply';

/** `/schema.graphql`: the schema as text with its federation directives, for code generators and composition. */
export function addSchemaRoute(app: FastifyInstance): void {
  const text = printSchemaText();
  app.get('/schema.graphql', (_request, reply) => reply.type('text/plain; charset=utf-8').send(text));
  refuseOtherMethods(app, '/schema.graphql');
}
