import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { createHash } from 'node:crypto';
import type { DiagnosticCode } from '../domain';
import { LARGEST_DOCUMENT } from '../documents';
import type { GivenIdentity } from '../reports';
import type { DocumentParser } from './document-parser';
import type { FoundFile } from './find-files';
import type { ParsedDocument } from './parsed-document';
import { withoutReport } from './without-report';

/** A file read and checked, with its bytes (empty if they could not be read). */
export interface ParsedFile extends ParsedDocument {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Given a file and what a curator says of it, returns it read and checked; a file that cannot be read is a diagnostic. */
export async function parseFile(
  file: FoundFile,
  given: GivenIdentity,
  parser: DocumentParser,
): Promise<ParsedFile> {
  const { path } = file;
  const read = await readContent(file);
  if ('code' in read) return unreadable(path, read);
  const provenance = { fileName: basename(path), url: null };
  return { path, content: read.content, ...(await parser.parse(read.content, provenance, given)) };
}

interface Obstacle {
  readonly code: DiagnosticCode;
  readonly message: string;
}

async function readContent({ path, problem }: FoundFile): Promise<{ content: Uint8Array } | Obstacle> {
  const name = basename(path);
  if (problem !== null) return { code: 'UNREADABLE_FILE', message: problem };
  try {
    const { size } = await stat(path);
    if (size <= LARGEST_DOCUMENT) return { content: await readFile(path) };
    const message = `“${name}” has ${size} bytes; at most ${LARGEST_DOCUMENT} are read.`;
    return { code: 'DOCUMENT_TOO_LARGE', message };
  } catch {
    return { code: 'UNREADABLE_FILE', message: `“${name}” cannot be read.` };
  }
}

function unreadable(path: string, { code, message }: Obstacle): ParsedFile {
  const content = new Uint8Array();
  const sha256 = createHash('sha256').update(content).digest('hex');
  const read = { sha256, bytes: 0, mediaType: 'application/octet-stream' };
  const diagnostics = [{ code, severity: 'ERROR', message, place: null } as const];
  return {
    path,
    content,
    ...withoutReport({ fileName: basename(path), url: null }, { ...read, diagnostics }),
  };
}
