import { codesOf, readAnswer, runServer, type TestServer } from './running-server';

const MOST = 5;
const NAME = { query: '{ district(code: "900101") { name } }' };

describe('with a limit of requests a minute', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await runServer({ requestsAMinute: MOST, trustedProxies: ['127.0.0.1'] });
  });
  afterEach(() => server.close());
  const statuses = async (times: number, ask: () => Promise<{ readonly status: number }>) => {
    const found: number[] = [];
    for (let time = 0; time < times; time += 1) found.push((await ask()).status);
    return found;
  };

  test('as many are answered and the next refused, with the time to go on', async () => {
    expect(await statuses(MOST, () => server.ask(NAME))).toEqual(Array(MOST).fill(200));
    const refused = await server.ask(NAME);
    expect([refused.status, codesOf(refused)]).toEqual([429, ['RATE_LIMITED']]);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  test('what is not there counts as well', async () => {
    expect(await statuses(MOST + 1, () => server.fetch('/nothing'))).toEqual([
      ...Array<number>(MOST).fill(404),
      429,
    ]);
  });

  test('probes are always answered', async () => {
    await statuses(MOST + 1, () => server.ask(NAME));
    for (const probe of ['/healthz', '/readyz', '/metrics'])
      expect(await statuses(3, () => server.fetch(probe))).toEqual([200, 200, 200]);
    expect((await server.fetch('/healthz?again')).status).toBe(429);
  });

  test('clients behind a trusted proxy are told apart, as far as it says so', async () => {
    const from = (client: string) => () => server.ask(NAME, { 'x-forwarded-for': client });
    expect(await statuses(MOST + 1, from('203.0.113.1'))).toEqual([...Array<number>(MOST).fill(200), 429]);
    expect(await statuses(1, from('203.0.113.2'))).toEqual([200]);
    // What a client says of itself stands before what the proxy says of it.
    expect(await statuses(1, from('203.0.113.9, 203.0.113.1'))).toEqual([429]);
  });
});

test('without a trusted proxy nobody is believed', async () => {
  const server = await runServer({ requestsAMinute: 1 });
  const ask = (client: string) => server.ask(NAME, { 'x-forwarded-for': client });
  expect([(await ask('203.0.113.1')).status, (await ask('203.0.113.2')).status]).toEqual([200, 429]);
  await server.close();
});

test('without a limit any number is answered', async () => {
  const server = await runServer();
  const answers = await Promise.all(Array.from({ length: 100 }, () => server.ask(NAME)));
  expect(answers.every(({ status }) => status === 200)).toBe(true);
  const { headers } = await readAnswer(await server.fetch('/nothing'));
  expect(headers.get('x-ratelimit-limit')).toBeNull();
  await server.close();
});
