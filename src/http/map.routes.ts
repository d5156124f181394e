import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { ConfigurationError } from '../config';
import { refuseOtherMethods } from './error-reply';

export const MAP_ADDRESS = '/map.geojson';
export const MAP_TYPE = 'application/geo+json';

/**
 * Serves the map that the operator has approval for, as it is; without one nothing is there. A file that is no map is a
 * ConfigurationError.
 */
export function addMapRoute(app: FastifyInstance, path: string | null): void {
  if (path === null) return;
  const map = readMap(path);
  app.get(MAP_ADDRESS, (_request, reply) =>
    reply.headers({ 'cache-control': 'no-cache' }).type(MAP_TYPE).send(map),
  );
  refuseOtherMethods(app, MAP_ADDRESS);
}

function readMap(path: string): Buffer {
  try {
    const bytes = readFileSync(path);
    const { type, features } = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
    if (type === 'FeatureCollection' && Array.isArray(features) && features.length > 0) return bytes;
  } catch {
    // The message of a parser would repeat what is in the file.
  }
  throw new ConfigurationError([
    `MAP_GEOJSON is ${JSON.stringify(path)}; accepted: the path of a GeoJSON file with features, or none.`,
  ]);
}
