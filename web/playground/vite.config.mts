import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const outDir = join(import.meta.dirname, '../dist/playground');

/** Puts a gzipped copy beside each file: the editor is 7 MB plain, and the server compresses nothing itself. */
function gzipped(): Plugin {
  return {
    name: 'gzipped',
    closeBundle() {
      for (const file of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(css|html|js|svg|ttf)$/.test(file)) continue;
        const path = join(outDir, file);
        writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
      }
    },
  };
}

/** Builds the playground into `web/dist/playground`, which the server serves under `/playground/`. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/playground/',
  mode: 'production',
  worker: { format: 'es' },
  plugins: [gzipped()],
  build: {
    outDir,
    emptyOutDir: true,
    reportCompressedSize: false,
    // Monaco, the editor inside GraphiQL, is one module of 2.8 MB that the page loads after it has shown itself.
    chunkSizeWarningLimit: 3_000,
    rolldownOptions: { checks: { moduleLevelDirective: false, pluginTimings: false } },
  },
});
