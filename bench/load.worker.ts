import { Agent, request } from 'node:http';

/** Ask for load on an address: bodies in turn over kept-alive connections, for a time. */
export interface LoadQuestion {
  readonly url: string;
  readonly bodies: readonly string[];
  readonly connections: number;
  readonly milliseconds: number;
}

/** What came of it. */
export interface LoadAnswer {
  readonly requests: number;
  readonly failures: number;
  readonly perSecond: number;
  readonly bytesPerAnswer: number;
  /** Milliseconds that half of the requests took at most, and 99 of 100. */
  readonly median: number;
  readonly p99: number;
}

process.on('message', (question: LoadQuestion) => {
  void load(question).then((answer) => process.send!(answer));
});

async function load({ url, bodies, connections, milliseconds }: LoadQuestion): Promise<LoadAnswer> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let failures = 0;
  let bytes = 0;
  let next = 0;
  const begin = performance.now();
  const connection = async (): Promise<void> => {
    while (performance.now() - begin < milliseconds) {
      const body = bodies[next++ % bodies.length]!;
      const sent = performance.now();
      const answer = await post(agent, url, body);
      times.push(performance.now() - sent);
      bytes += answer.bytes;
      if (answer.status !== 200) failures += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  const seconds = (performance.now() - begin) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return {
    requests: times.length,
    failures,
    perSecond: times.length / seconds,
    bytesPerAnswer: bytes / times.length,
    median: times[Math.floor(times.length / 2)]!,
    p99: times[Math.floor(times.length * 0.99)]!,
  };
}

function post(agent: Agent, url: string, body: string): Promise<{ status: number; bytes: number }> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => resolve({ status: response.statusCode!, bytes }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
