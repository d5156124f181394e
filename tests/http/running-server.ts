import { pino, type Logger } from 'pino';
import { readSettings } from '../../src/config';
import type { District } from '../../src/domain';
import { startServer, type RunningServer, type ServerSettings } from '../../src/http';
import { openStorage, type Storage } from '../../src/storage';

export const SAMPLE_COUNTY: District = {
  code: '900101',
  name: '示例区',
  fullName: '示例省示例市示例区',
  level: 'COUNTY',
  parentCode: null,
  validFrom: null,
  validTo: null,
  names: [{ name: '示例区', from: null, to: null }],
  predecessorCodes: [],
  successorCodes: [],
  fictional: true,
};

/** A server over a database of its own, with one district in it, as the tests talk to it. */
export interface TestServer extends RunningServer {
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Posts a GraphQL request. */
  ask(body: object, headers?: Record<string, string>): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
    readonly extensions?: unknown;
  };
}

/** Given settings that differ from the defaults, starts a server on a free port; logs go nowhere unless asked. */
export async function runServer(
  settings: Partial<ServerSettings> = {},
  logger: Logger = pino({ level: 'silent' }),
  wrap: (storage: Storage) => Storage = (storage) => storage,
): Promise<TestServer> {
  const storage = await openStorage({ kind: 'sqlite', path: ':memory:' }, { migrate: true });
  await storage.districts.save([SAMPLE_COUNTY]);
  const server = await startServer({ ...readSettings({}), port: 0, ...settings }, wrap(storage), logger);
  const fetchPath = (path: string, init?: RequestInit) => fetch(new URL(path, server.url), init);
  return {
    ...server,
    fetch: fetchPath,
    ask: async (body, headers = {}) =>
      readAnswer(
        await fetchPath('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify(body),
        }),
      ),
  };
}

/** Given a response with a JSON body, returns its parts. */
export async function readAnswer(response: Response): Promise<Answer> {
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Answer['body'],
  };
}

/** Given an answer, returns the codes of its errors. */
export function codesOf(answer: Answer): string[] {
  return (answer.body.errors ?? []).map((error) => error.extensions.code);
}
