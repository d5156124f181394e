import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { readSettings, type DatabaseSettings } from '../../src/config';
import type { Role } from '../../src/domain';
import { startServer, type ServerSettings } from '../../src/http';
import { newToken, openStorage, type Storage } from '../../src/storage';
import { readAnswer, type Answer, type TestServer } from './running-server';

const OPERATOR = { name: 'operator', role: null, credential: 'COMMAND LINE', requestId: null };

/** A report of 900100 for 2022, as its publisher might lay it out. */
export const REPORT_PAGE = readFileSync(
  join(__dirname, '../fixtures/documents/fictional-2022-blanks-for-zeros/source.html'),
  'utf8',
);
export const REPORT_ID = '900100-2022';

/** A server over a database of its own, with a curator and an administrator who talk to it. */
export interface CuratorServer extends TestServer {
  readonly storage: Storage;
  readonly curator: string;
  readonly admin: string;
  /** Posts a GraphQL request with a token. */
  send(query: string, variables?: Record<string, unknown>, token?: string): Promise<Answer>;
  /** As `send` of the curator, but gives the data alone and fails the test on any error. */
  run<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  upload(content: string | Uint8Array, token?: string): Promise<Response>;
  /** Uploads and imports a document as the curator. */
  importPage(page: string, more?: Record<string, unknown>): Promise<ImportPayload>;
}

export interface ImportPayload {
  readonly outcome: string;
  readonly report: { readonly id: string; readonly revision: number; readonly status: string } | null;
  readonly diagnostics: readonly { readonly code: string; readonly severity: string }[];
}

const IMPORT = `mutation ($input: ImportReportInput!) {
  importReport(input: $input) { outcome report { id revision status } diagnostics { code severity place { line } } }
}`;

/** Given settings that differ from the defaults, starts a server; over the same file it finds what was there before. */
export async function runCuratorServer(
  settings: Partial<ServerSettings> = {},
  database: DatabaseSettings = { kind: 'sqlite', path: ':memory:' },
): Promise<CuratorServer> {
  const storage = await openStorage(database, { migrate: true });
  const server = await startServer(
    { ...readSettings({}), port: 0, ...settings },
    storage,
    pino({ level: 'silent' }),
  );
  const curator = await makeToken(storage, 'CURATOR');
  const admin = await makeToken(storage, 'ADMIN');
  const fetchPath = (path: string, init?: RequestInit) => fetch(new URL(path, server.url), init);

  const ask: TestServer['ask'] = async (body, headers = {}) =>
    readAnswer(
      await fetchPath('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    );
  const send: CuratorServer['send'] = (query, variables = {}, token) =>
    ask({ query, variables }, token === undefined ? {} : bearer(token));
  const run = async <Data>(query: string, variables?: Record<string, unknown>): Promise<Data> => {
    const { body } = await send(query, variables, curator);
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data as Data;
  };
  const upload: CuratorServer['upload'] = (content, token = curator) =>
    fetchPath('/documents', {
      method: 'POST',
      headers: { 'content-type': 'text/html', ...bearer(token) },
      body: content,
    });

  return {
    ...server,
    storage,
    curator,
    admin,
    fetch: fetchPath,
    ask,
    send,
    run,
    upload,
    async importPage(page, more = {}) {
      const { sha256 } = (await (await upload(page)).json()) as { sha256: string };
      const input = { sha256, ...more };
      return (await run<{ importReport: ImportPayload }>(IMPORT, { input })).importReport;
    },
  };
}

/** Given a storage, makes a token of a role in it, as the command line does. */
export async function makeToken(
  storage: Storage,
  role: Role,
  expiresAt: string | null = null,
): Promise<string> {
  const { id, token, hash } = newToken();
  await storage.tokens.create({ id, name: `${role} ${id}`, role, hash, expiresAt }, OPERATOR);
  return token;
}

/** Given a token, returns the header that carries it. */
export function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}
