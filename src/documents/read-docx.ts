import { decodeText } from './decode-text';
import { DocxBodyReader } from './docx-body-reader';
import { HidingStyles } from './hiding-styles';
import { DocumentPackage, PackageError } from './open-package';
import { RECONSTRUCTION_MARK, type ReadText } from './read-text';
import { readTextual } from './read-textual';
import { richness } from './richness';
import type { Refusal } from './source-document';
import { walkXml } from './walk-xml';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The XML of the longest reports has some 2 MB. */
const LARGEST_BODY = 20 * 1024 * 1024;
const LARGEST_INDEX = 1024 * 1024;
/** The parts are found by their types; these are the names that all programs give them. */
const MAIN_PART = {
  type: /^application\/(?:vnd\.openxmlformats-officedocument\.wordprocessingml\.(?:document|template)|vnd\.ms-word\.(?:document|template)\.macroEnabled(?:Template)?)\.main\+xml$/i,
  name: 'word/document.xml',
};
const STYLES_PART = {
  type: /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.styles\+xml$/i,
  name: 'word/styles.xml',
};
const PROPERTIES_PART = {
  type: /^application\/vnd\.openxmlformats-package\.core-properties\+xml$/i,
  name: 'docProps/core.xml',
};

/** A document read, and the encoding of its text's part. */
export interface ReadDocx extends ReadText {
  readonly mediaType: string;
  readonly encoding: string;
}

/**
 * Given the bytes of a ZIP package, returns the Word document in it as it shows: changes accepted, hidden and struck-out
 * text left out, merged cells as one. Numbers that Word itself counts out, of lists and headings, stand nowhere in a
 * document and are not read; nor are its headers, footers and notes.
 */
export async function readDocx(content: Uint8Array, sha256: string): Promise<ReadDocx | Refusal> {
  try {
    const parts = await DocumentPackage.open(content);
    const types = await partTypes(parts);
    const main = partNamed(MAIN_PART, types, parts);
    if (main === null) {
      const message = 'The document is a ZIP package that holds no Word document, which is not read.';
      return { code: 'UNSUPPORTED_FORMAT', message, mediaType: 'application/zip' };
    }
    const { text: xml, encoding } = await readXml(parts, main, LARGEST_BODY);
    const reader = new DocxBodyReader(sha256, await readHidingStyles(parts, types));
    check(walkXml(xml, reader));
    const body = reader.finish();
    if (!body) throw new PackageError('Its main part is no Word document.');
    const chunk = await readChunks(parts, main, reader.chunks, sha256);
    const read = chunk && richness(chunk) > richness(body) ? chunk : body;
    if (read.text.trim() === '') {
      return { code: 'EMPTY_DOCUMENT', message: 'The document contains no text.', mediaType: DOCX };
    }
    const metadata = await readProperties(parts, types);
    return { ...read, metadata, mediaType: DOCX, encoding };
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    const message = `The document is damaged or harmful. ${error.message}`;
    return { code: 'CORRUPT_DOCUMENT', message, mediaType: 'application/zip' };
  }
}

/** The parts' names by the types that the package gives them; those that matter are given to one part alone. */
async function partTypes(parts: DocumentPackage): Promise<ReadonlyMap<string, string>> {
  const types = new Map<string, string>();
  const name = '[Content_Types].xml';
  if (!parts.has(name)) return types;
  const { text } = await readXml(parts, name, LARGEST_INDEX);
  const problem = walkXml(text, {
    open(element, { PartName: part, ContentType: type }) {
      if (/(?:^|:)Override$/.test(element) && part && type) types.set(type, part.replace(/^\//, ''));
    },
  });
  check(problem);
  return types;
}

function partNamed(
  { type, name }: typeof MAIN_PART,
  types: ReadonlyMap<string, string>,
  parts: DocumentPackage,
): string | null {
  const typed = [...types.keys()].find((each) => type.test(each));
  if (typed !== undefined) return types.get(typed) ?? null;
  return parts.has(name) ? name : null;
}

/** The ids of the styles whose text does not show. */
async function readHidingStyles(
  parts: DocumentPackage,
  types: ReadonlyMap<string, string>,
): Promise<ReadonlySet<string>> {
  const hiding = new HidingStyles();
  const name = partNamed(STYLES_PART, types, parts);
  if (name === null || !parts.has(name)) return hiding.ids();
  const { text: xml } = await readXml(parts, name, LARGEST_BODY);
  check(walkXml(xml, hiding));
  return hiding.ids();
}

/** Of the parts in other formats that a document takes in (pages saved as Word by web systems), the richest. */
async function readChunks(
  parts: DocumentPackage,
  main: string,
  ids: readonly string[],
  sha256: string,
): Promise<ReadText | null> {
  if (ids.length === 0) return null;
  const folder = main.replace(/[^/]*$/, '');
  const index = `${folder}_rels/${main.slice(folder.length)}.rels`;
  const targets = new Map<string, string>();
  if (!parts.has(index)) return null;
  const { text: xml } = await readXml(parts, index, LARGEST_INDEX);
  const problem = walkXml(xml, {
    open(element, { Id: id, Target: target }) {
      if (/(?:^|:)Relationship$/.test(element) && id && target) targets.set(id, target);
    },
  });
  check(problem);
  let richest: ReadText | null = null;
  for (const id of ids) {
    const target = targets.get(id) ?? '';
    const name = target.startsWith('/') ? target.slice(1) : folder + target;
    const bytes = await parts.read(name, LARGEST_BODY);
    const read = bytes && readTextual(bytes, null, sha256);
    if (read && (!richest || richness(read) > richness(richest))) richest = read;
  }
  return richest;
}

async function readProperties(
  parts: DocumentPackage,
  types: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const properties = new Map<string, string>();
  const name = partNamed(PROPERTIES_PART, types, parts);
  if (name === null || !parts.has(name)) return properties;
  let current = '';
  const { text: xml } = await readXml(parts, name, LARGEST_INDEX);
  const problem = walkXml(xml, {
    open(element) {
      current = element;
    },
    text(text) {
      properties.set(current, (properties.get(current) ?? '') + text);
    },
    close() {
      current = '';
    },
  });
  check(problem);
  const metadata = new Map<string, string>();
  const title = properties.get('dc:title')?.trim();
  if (title) metadata.set('title', title);
  const origin = RECONSTRUCTION_MARK.exec(properties.get('dc:description') ?? '')?.[1];
  if (origin !== undefined) metadata.set('reconstructed-from', origin);
  return metadata;
}

async function readXml(
  parts: DocumentPackage,
  name: string,
  mostBytes: number,
): Promise<{ text: string; encoding: string }> {
  const bytes = await parts.read(name, mostBytes);
  if (!bytes) throw new PackageError('A part of it is missing.');
  const decoded = decodeText(bytes, null);
  if (!decoded) throw new PackageError('A part of it is no text.');
  return decoded;
}

function check(problem: string | null): void {
  if (problem !== null) throw new PackageError(problem);
}
