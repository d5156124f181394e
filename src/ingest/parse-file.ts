import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { createHash } from 'node:crypto';
import type { DiagnosticCode } from '../domain';
import { LARGEST_DOCUMENT } from '../documents';
import type { GivenIdentity, Provenance } from '../reports';
import type { DocumentParser } from './document-parser';
import type { FoundFile } from './find-files';
import type { ParsedDocument } from './parsed-document';
import type { WebReader } from './web';
import { withoutReport } from './without-report';

/** A file read and checked, with its bytes (empty if they could not be read). */
export interface ParsedFile extends ParsedDocument {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Given a file or an address and what a curator says of it, returns it read and checked; what cannot be read is a
 * diagnostic, as is every address without a reader of the web.
 */
export async function parseFile(
  file: FoundFile,
  given: GivenIdentity,
  parser: DocumentParser,
  web: WebReader | null = null,
): Promise<ParsedFile> {
  const read = await readContent(file, web);
  return isObstacle(read) ? unreadable(file, read) : parseContent(file, read, parser, given);
}

/** Given a file and its bytes, returns it read and checked. */
export async function parseContent(
  { path }: FoundFile,
  { content, url }: Content,
  parser: DocumentParser,
  given: GivenIdentity,
): Promise<ParsedFile> {
  return { path, content, ...(await parser.parse(content, provenanceOf(path, url), given)) };
}

/** A fetched document is called as the last part of its address. */
function provenanceOf(path: string, url: string | null): Provenance {
  if (url === null) return { fileName: basename(path), url };
  const { pathname, host } = new URL(url);
  return { fileName: decoded(basename(pathname)) || host, url };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A percent sign may be just that.
  }
}

/** The bytes of a document, and the address they were at last fetched from. */
export interface Content {
  readonly content: Uint8Array;
  readonly url: string | null;
}

async function fetchContent(address: string, web: WebReader | null): Promise<Content | Obstacle> {
  if (web) return web.read(address);
  return { code: 'ADDRESS_REFUSED', message: 'Documents of the web are fetched by import alone.' };
}

/** Why there are no bytes. */
export interface Obstacle {
  readonly code: DiagnosticCode;
  readonly message: string;
}

/** Given what was read, returns whether it is no bytes. */
export function isObstacle(read: Content | Obstacle): read is Obstacle {
  return 'code' in read;
}

/** Given a file or an address, returns the bytes that are there. */
export async function readContent(
  file: FoundFile,
  web: WebReader | null = null,
): Promise<Content | Obstacle> {
  return file.isAddress ? fetchContent(file.path, web) : readBytes(file);
}

async function readBytes({ path, problem }: FoundFile): Promise<Content | Obstacle> {
  const name = basename(path);
  if (problem !== null) return { code: 'UNREADABLE_FILE', message: problem };
  try {
    const { size } = await stat(path);
    if (size <= LARGEST_DOCUMENT) return { content: await readFile(path), url: null };
    const message = `“${name}” has ${size} bytes; at most ${LARGEST_DOCUMENT} are read.`;
    return { code: 'DOCUMENT_TOO_LARGE', message };
  } catch {
    return { code: 'UNREADABLE_FILE', message: `“${name}” cannot be read.` };
  }
}

/** Given a file without bytes and why, returns it as one that gave no report. */
export function unreadable({ path, isAddress = false }: FoundFile, { code, message }: Obstacle): ParsedFile {
  const content = new Uint8Array();
  const sha256 = createHash('sha256').update(content).digest('hex');
  const read = { sha256, bytes: 0, mediaType: 'application/octet-stream' };
  const diagnostics = [{ code, severity: 'ERROR', message, place: null } as const];
  return {
    path,
    content,
    ...withoutReport(provenanceOf(path, isAddress && URL.canParse(path) ? path : null), {
      ...read,
      diagnostics,
    }),
  };
}
