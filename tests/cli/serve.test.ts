import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Gongkai } from '../support/gongkai';
import { servingAt } from '../support/serving-at';

const gongkai = new Gongkai();
afterAll(() => gongkai.dispose());

const QUERY = `{ district(code: "120110") { name report(year: 2022) {
  applicationOutcomes(kinds: [OUTCOME_TOTAL, DISCLOSED_IN_FULL]) { kind total }
  reviewCases(kinds: [ADMINISTRATIVE_RECONSIDERATION]) { upheld corrected otherResult pending total } } } }`;

describe('gongkai serve', () => {
  it('serves the real reports, and stops cleanly when told to', async () => {
    expect(gongkai.run(['seed']).status).toBe(0);
    const server = gongkai.start(['serve'], { PORT: '0', LOG_LEVEL: 'warn' });
    const exited = once(server, 'exit');
    const url = await servingAt(server);
    const ready = await fetch(`${url}/readyz`);
    expect(ready.status).toBe(200);
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY }),
    });
    expect(await response.json()).toEqual({
      data: {
        district: {
          name: '东丽区',
          report: {
            applicationOutcomes: [
              { kind: 'DISCLOSED_IN_FULL', total: 583 },
              { kind: 'OUTCOME_TOTAL', total: 1611 },
            ],
            reviewCases: [{ upheld: 58, corrected: 21, otherResult: 3, pending: 7, total: 89 }],
          },
        },
      },
    });
    server.kill('SIGTERM');
    expect(await exited).toEqual([0, null]);
  });

  it('refuses a taken or impossible port with a sentence', () => {
    const { status, stderr } = gongkai.run(['serve'], { PORT: '99999' });
    expect(status).toBe(2);
    expect(stderr).toContain('PORT');
  });
});

describe('gongkai schema', () => {
  it('prints the committed schema, and finds no drift', () => {
    expect(gongkai.run(['schema']).stdout).toBe(readFileSync('schema.graphql', 'utf8'));
    expect(gongkai.run(['schema', '--check']).status).toBe(0);
  });
});
