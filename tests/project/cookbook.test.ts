import { pino } from 'pino';
import { readSettings } from '../../src/config';
import { startServer, type RunningServer } from '../../src/http';
import { openStorage } from '../../src/storage';
import { seedDatabase, type SeededDatabase } from '../support/seeded-database';
import { textOf } from './root';

interface Recipe {
  readonly heading: string;
  readonly query: string;
  readonly answer: unknown;
}

/** Given a page, returns its queries with the answers printed after them. */
function recipesOf(page: string): Recipe[] {
  return page.split(/^## /m).flatMap((section) => {
    const heading = section.slice(0, section.indexOf('\n'));
    const pairs = section.matchAll(/^```graphql\n([^]*?)^```\n+```json\n([^]*?)^```/gm);
    return [...pairs].map(([, query, answer]) => ({
      heading,
      query: query!,
      answer: JSON.parse(answer!) as unknown,
    }));
  });
}

/** Given a README, returns the query that it sends with curl, and the answer it prints. */
function firstQuery(path: string): Recipe {
  const [, query] = /--data-urlencode 'query=([^']*)'/.exec(textOf(path))!;
  const [, answer] = /^```json\n([^]*?)^```/m.exec(textOf(path))!;
  return { heading: path, query: query!, answer: JSON.parse(answer!) };
}

const COOKBOOK = textOf('docs/cookbook.md');
const RECIPES = [...recipesOf(COOKBOOK), firstQuery('README.md'), firstQuery('README.zh-CN.md')];

describe('the queries that the documentation prints', () => {
  let database: SeededDatabase;
  let server: RunningServer;
  beforeAll(async () => {
    database = seedDatabase();
    const storage = await openStorage(database.settings, { migrate: false });
    server = await startServer({ ...readSettings({}), port: 0 }, storage, pino({ level: 'silent' }));
  });
  afterAll(async () => {
    await server.close();
    database.remove();
  });

  it('each have an answer beside them', () => {
    expect(COOKBOOK.match(/^```graphql$/gm)).toHaveLength(RECIPES.length - 2);
  });

  it.each(RECIPES.map((recipe) => [recipe.heading, recipe] as const))('%s', async (_, { query, answer }) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(await response.json()).toEqual(answer);
  });
});
