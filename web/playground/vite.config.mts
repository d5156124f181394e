import { join } from 'node:path';
import { defineConfig } from 'vite';
import { gzipped } from '../gzipped.mts';

const outDir = join(import.meta.dirname, '../dist/playground');

/** Builds the playground into `web/dist/playground`, which the server serves under `/playground/`. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/playground/',
  mode: 'production',
  worker: { format: 'es' },
  plugins: [gzipped(outDir)],
  build: {
    outDir,
    emptyOutDir: true,
    reportCompressedSize: false,
    // Monaco, the editor inside GraphiQL, is one module of 2.8 MB that the page loads after it has shown itself.
    chunkSizeWarningLimit: 3_000,
    rolldownOptions: { checks: { moduleLevelDirective: false, pluginTimings: false } },
  },
});
