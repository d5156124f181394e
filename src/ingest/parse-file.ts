import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { createHash } from 'node:crypto';
import type { DiagnosticCode, Gazetteer } from '../domain';
import { LARGEST_DOCUMENT } from '../documents';
import type { GivenIdentity } from '../reports';
import type { FoundFile } from './find-files';
import { parseDocument, withoutReport, type ParsedDocument } from './parse-document';

/** A file read and checked, with its bytes (empty if they could not be read). */
export interface ParsedFile extends ParsedDocument {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Given a file and what a curator says of it, returns it read and checked; a file that cannot be read is a diagnostic. */
export async function parseFile(
  file: FoundFile,
  given: GivenIdentity,
  gazetteer: Gazetteer,
): Promise<ParsedFile> {
  const { path } = file;
  if (file.problem !== null) return unreadable(path, 'UNREADABLE_FILE', file.problem);
  try {
    const { size } = await stat(path);
    if (size > LARGEST_DOCUMENT) {
      return unreadable(
        path,
        'DOCUMENT_TOO_LARGE',
        `“${basename(path)}” has ${size} bytes; at most ${LARGEST_DOCUMENT} are read.`,
      );
    }
    const content = await readFile(path);
    return {
      path,
      content,
      ...(await parseDocument(content, { fileName: basename(path), url: null }, given, gazetteer)),
    };
  } catch {
    return unreadable(path, 'UNREADABLE_FILE', `“${basename(path)}” cannot be read.`);
  }
}

function unreadable(path: string, code: DiagnosticCode, message: string): ParsedFile {
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
