import type { FastifyReply } from 'fastify';

/** Says that an answer depends on a header, beside those that were said before. */
export function appendVary(reply: FastifyReply, header: string): void {
  const varying = reply.getHeader('vary');
  void reply.header('vary', varying === undefined ? header : `${String(varying)}, ${header}`);
}
