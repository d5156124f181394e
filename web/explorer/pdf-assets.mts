import { cpSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** What the drawing of pages fetches by name, with the licences: encodings, fonts, and a decoder that needs no WebAssembly. */
const NEEDED: Readonly<Record<string, RegExp>> = {
  cmaps: /./,
  standard_fonts: /./,
  wasm: /openjpeg_nowasm_fallback\.js$|LICENSE.*OPENJPEG$/,
};

/**
 * Lays what pdf.js fetches by name beside the assets, in a folder with its version: names that hold no hash may then be
 * kept for good, too.
 */
export function pdfAssets(assetsDir: string): Plugin {
  const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const { version } = JSON.parse(readFileSync(join(pdfjs, 'package.json'), 'utf8')) as { version: string };
  return {
    name: 'pdf-assets',
    apply: 'build',
    writeBundle() {
      for (const [folder, needed] of Object.entries(NEEDED)) {
        const target = join(assetsDir, `pdfjs-${version}`, folder);
        mkdirSync(target, { recursive: true });
        for (const name of readdirSync(join(pdfjs, folder))) {
          if (needed.test(name)) cpSync(join(pdfjs, folder, name), join(target, name));
        }
      }
    },
  };
}
