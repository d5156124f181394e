import { buildSchema } from '../../src/graphql';
import { codesOf } from '../http/running-server';
import { textArguments } from './arguments';
import { expectDiscreet, underAttack } from './under-attack';

const { server, survives } = underAttack();

describe('text that means something elsewhere', () => {
  const TEXTS: readonly (readonly [name: string, text: string])[] = [
    ['SQL', `120110' OR '1'='1'; DROP TABLE report; --`],
    ['LIKE', '%_\\%'],
    ['full-text operators', '"信息" AND NEAR(公开, 2) OR col:* ^ -'],
    ['a regular expression', '(a+)+$.*[\\'],
    ['NUL', '12\u00000110'],
    ['half a surrogate pair', '\ud800信\udc00'],
    ['a template and markup', '${7*7}{{7*7}}<script>alert(1)</script>'],
    ['a path', '../../../etc/passwd\u0000.html'],
  ];
  const places = textArguments(buildSchema());

  test('is tried in every argument that there is', () => {
    expect(places.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'district.code',
        'searchReports.text',
        'districts.filter.name',
        'importReport.input.sha256',
      ]),
    );
    expect(places.length).toBeGreaterThan(25);
  });

  test.each(places)('$name', async ({ query }) => {
    for (const [name, text] of TEXTS) {
      const answer = await server.ask(query, { text });
      const codes = codesOf(answer);
      expect([name, codes.filter((code) => !['BAD_USER_INPUT', 'UNAUTHENTICATED'].includes(code))]).toEqual([
        name,
        [],
      ]);
      expectDiscreet(answer);
    }
  });

  test('changes nothing', async () => {
    const answer = await server.ask('{ reportDataset { reports } reports { totalCount } }');
    expect(answer.body.errors).toBeUndefined();
  });
});

survives();
