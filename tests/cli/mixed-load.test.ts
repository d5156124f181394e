import { Gongkai } from '../support/gongkai';
import { runMixedLoad } from '../support/mixed-load';

const TIME_LIMIT = 60_000;

const gongkai = new Gongkai();
afterAll(() => gongkai.dispose());

test(
  'no request is lost or answered in part: not while others import, not when the server is told to stop',
  async () => {
    const { failures, kinds, ...rest } = await runMixedLoad(gongkai, {
      seconds: 3,
      connections: 6,
      documents: 40,
    });
    expect(failures).toEqual([]);
    expect(rest).toMatchObject({ importStatus: 0, serverStatus: 0 });
    expect(rest.answeredWhileStopping).toBeGreaterThan(0);
    expect(kinds).toHaveLength(10);
    for (const { requests } of kinds) expect(requests).toBeGreaterThan(0);
  },
  TIME_LIMIT,
);
