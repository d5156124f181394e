import { getIntrospectionQuery } from 'graphql';
import type { Answer } from '../http/running-server';
import { AttackedServer } from './attacked-server';
import { HonestClient } from './honest-client';

/** What the server may hold more after all of it than before. */
const MOST_GROWTH_MB = 300;

/**
 * Starts a server for the tests of a file, and an honest client that asks all through them. Call the second part as the
 * last test of the file.
 */
export function underAttack(): { readonly server: AttackedServer; readonly survives: () => void } {
  const server = new AttackedServer();
  let honest: HonestClient;
  let megabytesBefore: number;
  beforeAll(async () => {
    await server.start();
    // What every server holds once it has answered something of everything.
    await server.ask(getIntrospectionQuery());
    megabytesBefore = server.residentMegabytes;
    honest = new HonestClient(server);
  });
  afterAll(() => server.stop());

  const survives = (): void => {
    test('through all of it an honest client was answered, and memory did not pile up', async () => {
      const { answers, failures, median, p99 } = await honest.stop();
      expect(server.isAlive).toBe(true);
      expect(failures).toEqual([]);
      expect(answers).toBeGreaterThan(5);
      const growth = server.residentMegabytes - megabytesBefore;
      expect(growth).toBeLessThan(MOST_GROWTH_MB);
      process.stderr.write(
        `\nhonest client: ${answers} answers, 0 failures, median ${median.toFixed(1)} ms, p99 ${p99.toFixed(0)} ms; ` +
          `server: ${megabytesBefore.toFixed(0)} MB before, ${growth.toFixed(0)} MB more after\n`,
      );
    });
  };
  return { server, survives };
}

/** So many pieces of text, one after the other. */
export const repeated = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');

/** Nothing of the machine or of an engine, and little of anything. */
export function expectDiscreet({ body }: Answer): void {
  const text = JSON.stringify(body);
  expect(text).not.toMatch(/\bat .*\.[jt]s:\d|node_modules|SQLITE_|SELECT |call stack|\/src\//);
  if (body.errors) expect(text.length).toBeLessThan(20_000);
}
