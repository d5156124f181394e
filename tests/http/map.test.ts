import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationError } from '../../src/config';
import { runServer } from './running-server';

const MAP = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { adcode: 900000 },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      },
    },
  ],
});

const folder = mkdtempSync(join(tmpdir(), 'gongkai-map-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('the operator’s map is served as it is, and the explorer is told of it', async () => {
  const server = await runServer({ mapPath: write('map.geojson', MAP) });
  try {
    const map = await server.fetch('/map.geojson');
    expect([map.status, map.headers.get('content-type')]).toEqual([200, 'application/geo+json']);
    expect(await map.text()).toBe(MAP);
    expect((await server.fetch('/map.geojson', { method: 'PUT' })).status).toBe(405);
    expect(await (await server.fetch('/')).text()).toContain('type="application/geo+json"');
  } finally {
    await server.close();
  }
});

test('without a map there is none, and the explorer asks for none', async () => {
  const server = await runServer();
  try {
    expect((await server.fetch('/map.geojson')).status).toBe(404);
    expect(await (await server.fetch('/')).text()).not.toContain('geo+json');
  } finally {
    await server.close();
  }
});

test.each([
  ['no JSON', 'secret words'],
  ['JSON of another kind', '{"type":"Topology"}'],
  ['no features', '{"type":"FeatureCollection","features":[]}'],
])('a file with %s is refused at the start, and not repeated', async (_what, content) => {
  const start = runServer({ mapPath: write('wrong.json', content) });
  await expect(start).rejects.toThrow(ConfigurationError);
  await expect(start).rejects.toThrow(
    /^MAP_GEOJSON is "[^"]*wrong\.json"; accepted: the path of a GeoJSON file/,
  );
});

test('a file that is not there is refused at the start', async () => {
  await expect(runServer({ mapPath: join(folder, 'absent.json') })).rejects.toThrow(/MAP_GEOJSON is/);
});
