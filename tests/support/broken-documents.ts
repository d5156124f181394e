import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedReportsFolder } from '../../src/ingest';

/** Files that give no report, each with the diagnostic that must name the reason. */
export const BROKEN_DOCUMENTS = {
  'random.bin': 'UNRECOGNIZED_FORMAT',
  'empty.html': 'EMPTY_DOCUMENT',
  'report.pdf': 'CORRUPT_DOCUMENT',
  'cut-off.html': 'UNPARSEABLE',
} as const;

const MEGABYTE = 1024 * 1024;

/** Writes the broken documents into a folder. */
export function writeBrokenDocuments(folder: string): void {
  const suqian = readFileSync(join(seedReportsFolder(), 'suqian-2023.html'), 'utf8');
  const contents: Record<keyof typeof BROKEN_DOCUMENTS, Uint8Array | string> = {
    'random.bin': noise(MEGABYTE),
    'empty.html': '',
    'report.pdf': '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n',
    'cut-off.html': suqian.slice(0, suqian.indexOf('三、收到和处理')),
  };
  for (const [name, content] of Object.entries(contents)) writeFileSync(join(folder, name), content);
}

/** Bytes that look random and are the same in every run (xorshift32, Marsaglia 2003). */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 2_463_534_242;
  for (let at = 0; at < length; at += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    bytes[at] = state & 0xff;
  }
  return bytes;
}
