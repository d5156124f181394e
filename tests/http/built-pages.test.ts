import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const BUILT = join(__dirname, '../../web/dist');
const filesOf = (name: string) => readdirSync(join(BUILT, name), { recursive: true, encoding: 'utf8' });

/** Every address that is served from what was built. */
const served = [
  ...filesOf('playground').map((file) => `/playground/${file}`),
  ...filesOf('explorer').map((file) => `/${file}`),
];

describe.each(['playground', 'explorer'])('the %s', (name) => {
  const files = filesOf(name);
  const read = (file: string) => readFileSync(join(BUILT, name, file), 'utf8');

  test('the page loads nothing but its own files', () => {
    const addresses = [
      ...read('index.html').matchAll(/<(?:script|link)\s[^>]*?\b(?:src|href)="([^"]*)"/g),
    ].map(([, address]) => address!);
    expect(addresses.length).toBeGreaterThanOrEqual(3);
    for (const address of addresses) {
      expect(address).toMatch(/^\/(?:playground|explorer-assets)\//);
      expect(served).toContain(address);
    }
  });

  test('the styles load nothing but their own files and what they carry with them', () => {
    const styles = files.filter((name) => name.endsWith('.css'));
    expect(styles.length).toBeGreaterThan(0);
    for (const style of styles) {
      const css = read(style);
      expect(css).not.toMatch(/@import/);
      for (const [, address] of css.matchAll(/url\(\s*["']?([^"')]*)/g)) {
        expect(address!.slice(0, 80)).toMatch(/^(?:data:|#|\.?\/?[\w./-]+$)/);
        expect(address).not.toMatch(/^\/\//);
      }
    }
  });

  test('no script fetches code from elsewhere', () => {
    for (const script of files.filter((name) => name.endsWith('.js'))) {
      expect(read(script)).not.toMatch(
        /import\(\s*["'`]https?:|importScripts\(\s*["'`]https?:|esm\.sh|unpkg\.com|jsdelivr/,
      );
    }
  });

  test('each text file has its gzipped copy', () => {
    const texts = files.filter((name) => /\.(css|html|js|svg)$/.test(name));
    for (const text of texts) expect(files).toContain(`${text}.gz`);
  });
});
