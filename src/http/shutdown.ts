import type { FastifyInstance } from 'fastify';

/** Whether a server was told to stop. From then on balancers are told not to send it more. */
export class Shutdown {
  private begun = false;

  get hasBegun(): boolean {
    return this.begun;
  }

  begin(): void {
    this.begun = true;
  }
}

/** Tells clients to hang up after the answers given during the shutdown: a kept-alive socket would hold it. */
export function closeConnectionsWhenStopping(app: FastifyInstance, shutdown: Shutdown): void {
  app.addHook('preClose', (done) => {
    shutdown.begin();
    done();
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (shutdown.hasBegun) void reply.header('connection', 'close');
    done();
  });
}
