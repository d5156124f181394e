import { join } from 'node:path';
import { defineConfig } from 'vite';
import { gzipped } from '../gzipped.mts';
import { pdfAssets } from './pdf-assets.mts';

const outDir = join(import.meta.dirname, '../dist/explorer');

/**
 * Builds the explorer into `web/dist/explorer`, which the server serves at `/`. `npm run dev:explorer` serves it with
 * live changes instead, on the data of a server on port 4000.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  publicDir: false,
  mode: 'production',
  plugins: [pdfAssets(join(outDir, 'explorer-assets')), gzipped(outDir)],
  server: { proxy: { '^/(graphql|data|documents|explorer-assets/pdfjs)': 'http://127.0.0.1:4000' } },
  build: {
    outDir,
    emptyOutDir: true,
    reportCompressedSize: false,
    assetsDir: 'explorer-assets',
    // What writes workbooks is one module, loaded when someone saves one.
    chunkSizeWarningLimit: 1_200,
    rolldownOptions: { checks: { moduleLevelDirective: false, pluginTimings: false } },
  },
});
