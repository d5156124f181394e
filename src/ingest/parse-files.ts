import type { GivenIdentity } from '../reports';
import type { DocumentParser } from './document-parser';
import type { FoundFile } from './find-files';
import { parseFile, type ParsedFile } from './parse-file';
import { readAhead } from './read-ahead';

/** Given files, reads them as many at a time as the parser does, and yields them in their order. */
export function parseFiles(
  files: Iterable<FoundFile>,
  given: GivenIdentity,
  parser: DocumentParser,
): AsyncGenerator<ParsedFile> {
  return readAhead(files, parser.jobs, (file) => parseFile(file, given, parser));
}
