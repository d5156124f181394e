import type { GivenIdentity } from '../reports';
import type { DocumentParser } from './document-parser';
import type { FoundFile } from './find-files';
import { parseFile, type ParsedFile } from './parse-file';
import { readAhead } from './read-ahead';
import type { WebReader } from './web';

/** Given files, reads them as many at a time as the parser does, and yields them in their order. */
export function parseFiles(
  files: Iterable<FoundFile>,
  given: GivenIdentity,
  parser: DocumentParser,
  web: WebReader | null = null,
): AsyncGenerator<ParsedFile> {
  return readAhead(files, parser.jobs, (file) => parseFile(file, given, parser, web));
}
