import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** Standard input, as the command line names it. */
const STANDARD_INPUT = '-';

/** Given a file of paths and addresses, one a line, or `-` for standard input, returns them; blank lines are none. */
export async function readList(file: string): Promise<string[]> {
  const input = file === STANDARD_INPUT ? process.stdin : createReadStream(file);
  const named: string[] = [];
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    const path = line.replace(/^\uFEFF/, '').trim();
    if (path !== '') named.push(path);
  }
  return named;
}
