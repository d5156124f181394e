import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { DocumentPackage } from '../../src/documents/open-package';
import { choose, createRandom, type Random } from '../../src/ingest/synthetic/random';
import { CASES_FOLDER, caseSlugs } from '../support/document-case';
import { zip, type Part } from '../unit/documents/docx-package';
import { below, MUTATIONS, type Mutation } from './mutations';

/** A document to be changed: its bytes and, if it is a package, its parts. */
export interface Original {
  readonly slug: string;
  readonly fileName: string;
  readonly content: Buffer;
  readonly parts: readonly Part[];
}

/** A changed document; the same for the same seed and number as long as the documents stay the same. */
export interface Mutant {
  readonly number: number;
  /** Which document was changed, and how. */
  readonly story: string;
  readonly content: Buffer;
}

const MAIN_PART = 'word/document.xml';
const LARGEST_PART = 2 ** 24;
/** Most mutants have one thing wrong with them. */
const CHANGES = [1, 1, 1, 2, 3];

/** Reads the documents of all cases. */
export async function readOriginals(): Promise<Original[]> {
  const originals: Original[] = [];
  for (const slug of caseSlugs()) {
    const folder = join(CASES_FOLDER, slug);
    const fileName = readdirSync(folder).find((name) => name.startsWith('source.'))!;
    const content = readFileSync(join(folder, fileName));
    originals.push({ slug, fileName, content, parts: await partsOf(content) });
  }
  return originals;
}

/** Given the documents, a seed and a number, returns that mutant. */
export function mutantOf(originals: readonly Original[], seed: number, number: number): Mutant {
  const random = createRandom(`mutant ${seed} ${number}`);
  const original = choose(random, originals);
  if (random() < 1 / 30) {
    const other = choose(random, originals);
    const content = spliced(original.content, other.content, random);
    return { number, story: `${original.slug} spliced with ${other.slug}`, content };
  }
  const names = Array.from({ length: choose(random, CHANGES) }, () => choose(random, Object.keys(MUTATIONS)));
  const changed: Mutation = (content) =>
    names.reduce((bytes, name) => MUTATIONS[name]!(bytes, random), content);
  return {
    number,
    story: `${original.slug} with ${names.join(', ')}`,
    content: within(original, changed, random),
  };
}

/** In packages and streams, what is packed is changed as often as the packing. */
function within({ content, parts }: Original, change: Mutation, random: Random): Buffer {
  if (random() < 1 / 3) return change(content, random);
  if (parts.length > 0) {
    return zip(
      parts.map((part) =>
        part.name === MAIN_PART ? { ...part, content: change(Buffer.from(part.content), random) } : part,
      ),
    );
  }
  return content.subarray(0, 5).toString() === '%PDF-'
    ? withinStream(content, change, random)
    : change(content, random);
}

/** Readers of PDF find the objects again whose places have moved, and the ends of streams that have grown. */
function withinStream(content: Buffer, change: Mutation, random: Random): Buffer {
  const text = content.toString('latin1');
  const streams = [...text.matchAll(/(?<=FlateDecode[^]{0,200}?\bstream\r?\n)[^]*?(?=\r?\n?endstream)/g)];
  if (streams.length === 0) return change(content, random);
  const { 0: stream, index } = choose(random, streams);
  try {
    const packed = deflateSync(change(inflateSync(Buffer.from(stream, 'latin1')), random));
    return Buffer.concat([content.subarray(0, index), packed, content.subarray(index + stream.length)]);
  } catch {
    return change(content, random); // Packed otherwise.
  }
}

function spliced(one: Buffer, other: Buffer, random: Random): Buffer {
  return Buffer.concat([
    one.subarray(0, below(random, one.length)),
    other.subarray(below(random, other.length)),
  ]);
}

async function partsOf(content: Buffer): Promise<Part[]> {
  if (content.subarray(0, 2).toString() !== 'PK') return [];
  const opened = await DocumentPackage.open(content);
  const parts: Part[] = [];
  for (const name of ['[Content_Types].xml', MAIN_PART, 'docProps/core.xml']) {
    const part = await opened.read(name, LARGEST_PART);
    if (part) parts.push({ name, content: part });
  }
  return parts;
}
