import type { GivenIdentity } from '../reports';
import type { DocumentParser } from './document-parser';
import type { FoundFile } from './find-files';
import { parseFile, type ParsedFile } from './parse-file';

/** How far ahead of the file that is waited for others are read, for each that is read at a time: memory stays flat. */
const LOOK_AHEAD = 4;

/** Given files, reads them as many at a time as the parser does, and yields them in their order. */
export async function* parseFiles(
  files: Iterable<FoundFile>,
  given: GivenIdentity,
  parser: DocumentParser,
): AsyncGenerator<ParsedFile> {
  const underway: Promise<ParsedFile>[] = [];
  for (const file of files) {
    const parsing = parseFile(file, given, parser);
    // A failure of the program is thrown when its file's turn comes, or not at all if the caller stops before.
    parsing.catch(() => undefined);
    underway.push(parsing);
    if (underway.length >= LOOK_AHEAD * parser.jobs) yield underway.shift()!;
  }
  yield* underway;
}
