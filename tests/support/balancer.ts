import { createServer, request, Agent, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const PROBE_MS = 50;

/** What hands requests to copies of the service in turn, as an operator's balancer does: to those that are ready. */
export interface Balancer {
  readonly url: string;
  /** How many requests each copy was given. */
  readonly given: ReadonlyMap<string, number>;
  /** Resolves once so many copies say that they are ready. */
  untilReady(copies: number): Promise<void>;
  stop(): Promise<void>;
}

/** Given the addresses of copies, balances between them. It tries nothing twice: what fails, fails. */
export async function startBalancer(copies: readonly string[]): Promise<Balancer> {
  const agent = new Agent({ keepAlive: true });
  const given = new Map(copies.map((copy) => [copy, 0]));
  let ready: readonly string[] = [];
  let turn = 0;
  let isOver = false;

  const probing = (async () => {
    while (!isOver) {
      const answers = await Promise.all(copies.map(isReady));
      ready = copies.filter((_, at) => answers[at]);
      await pause(PROBE_MS);
    }
  })();
  const server = createServer((from, to) => {
    turn += 1;
    const copy = ready[turn % ready.length];
    if (copy === undefined) return void to.writeHead(502).end();
    given.set(copy, given.get(copy)! + 1);
    forward(from, to, copy, agent);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    given,
    async untilReady(wanted) {
      while (ready.length < wanted) await pause(PROBE_MS);
    },
    async stop() {
      isOver = true;
      await probing;
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      agent.destroy();
    },
  };
}

async function isReady(copy: string): Promise<boolean> {
  return fetch(`${copy}/readyz`).then(
    async (response) => {
      await response.arrayBuffer();
      return response.ok;
    },
    () => false,
  );
}

function forward(from: IncomingMessage, to: ServerResponse, copy: string, agent: Agent): void {
  const { method, headers, url } = from;
  const sent = request(new URL(url!, copy), { method, headers, agent }, (answer) => {
    // Who hangs up on the balancer does not hang up on its clients.
    delete answer.headers.connection;
    to.writeHead(answer.statusCode!, answer.headers);
    answer.pipe(to);
  });
  sent.on('error', () => to.writeHead(502).end());
  from.pipe(sent);
}
