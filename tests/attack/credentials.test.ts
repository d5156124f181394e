import { createHmac } from 'node:crypto';
import { codesOf } from '../http/running-server';
import { repeated, underAttack } from './under-attack';

const { server, survives } = underAttack();

describe('a credential', () => {
  const RETRACT = 'mutation { retractReport(id: "120110-2022", reason: "attack") { changed } }';
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { sub: 'x', roles: ['ADMIN'], exp: 9_999_999_999 };
  const signed = (input: string): string =>
    `${input}.${createHmac('sha256', 'secret').update(input).digest('base64url')}`;

  test.each([
    ['none', undefined],
    ['an invented one', 'Bearer gongkai_aaaaaaaa_bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'],
    ['one without a signature', `Bearer ${part({ alg: 'none' })}.${part(claims)}.`],
    ['one signed with a guess', `Bearer ${signed(`${part({ alg: 'HS256' })}.${part(claims)}`)}`],
    [
      'one that names its own key',
      `Bearer ${signed(`${part({ alg: 'RS256', jku: 'http://127.0.0.1:1/' })}.${part(claims)}`)}`,
    ],
    ['a password', 'Basic YWRtaW46YWRtaW4='],
    ['SQL', `Bearer ' OR '1'='1`],
    ['one of 10,000 characters', `Bearer ${'a'.repeat(10_000)}`],
  ])('%s writes nothing', async (_, authorization) => {
    const answer = await server.ask(RETRACT, {}, authorization === undefined ? {} : { authorization });
    expect([answer.status, codesOf(answer)]).toEqual([401, ['UNAUTHENTICATED']]);
  });

  test('that was revoked writes nothing any more', async () => {
    const made = await server.gongkai.runBeside([
      'token',
      'create',
      'Gone',
      '--role',
      'CURATOR',
      '--expires',
      '1d',
    ]);
    const authorization = `Bearer ${/gongkai_\S+/.exec(made.stdout)![0]}`;
    expect((await server.ask('{ __typename }', {}, { authorization })).status).toBe(200);
    await server.gongkai.runBeside(['token', 'revoke', 'Gone']);
    expect((await server.ask(RETRACT, {}, { authorization })).status).toBe(401);
  });

  test('of one caller is never lent to the next, by whatever is kept', async () => {
    const AUDIT = '{ reportAuditLog(first: 1) { totalCount } }';
    const authorization = `Bearer ${server.curator}`;
    for (let round = 0; round < 25; round += 1) {
      const [curator, stranger] = await Promise.all([
        server.ask(AUDIT, {}, { authorization }),
        server.ask(AUDIT),
      ]);
      expect([codesOf(curator), codesOf(stranger)]).toEqual([['FORBIDDEN'], ['UNAUTHENTICATED']]);
    }
  });

  test('is asked for before fifty aliases of a mutation are looked at', async () => {
    const answer = await server.ask(
      `mutation { ${repeated(39, (at) => `m${at}: ${RETRACT.slice(11, -2)}`)} }`,
    );
    expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
  });
});

survives();
