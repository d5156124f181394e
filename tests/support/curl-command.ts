import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What curl sends as the type of data that it is given without one. */
const TYPE_OF_A_FORM = 'application/x-www-form-urlencoded';

/** A request as a command of curl makes it. */
export interface CurlRequest {
  readonly url: URL;
  readonly init: RequestInit;
}

/** Given a command line with its variables, returns its words, as a shell parts them. */
export function wordsOf(line: string, variables: Readonly<Record<string, string>> = {}): string[] {
  const whole = line.replace(/\\\n\s*/g, '').replace(/\s+#[^'"]*$/, '');
  const words = [...whole.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)];
  return words.map(
    ([, single, double, bare]) =>
      single ?? (double ?? bare!).replace(/\$(\w+)/g, (_, name: string) => variables[name] ?? ''),
  );
}

/** Given the words of a command of curl and the folder it is called in, returns what it would send. */
export function readCurl([curl, ...words]: readonly string[], folder: string): CurlRequest {
  if (curl !== 'curl') throw new Error(`This is no call of curl: ${String(curl)}`);
  const headers: [string, string][] = [];
  const fields: string[] = [];
  let address: string | undefined;
  let body: Buffer | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (word === '-H') headers.push(nameAndValue(words[(at += 1)]!, ': '));
    else if (word === '--data-urlencode') fields.push(words[(at += 1)]!);
    else if (word === '--data-binary') body = readFileSync(join(folder, words[(at += 1)]!.replace(/^@/, '')));
    else if (!word.startsWith('-')) address = word;
    else if (!/^-[sGOJ]+$/.test(word)) throw new Error(`This option of curl is not known here: ${word}`);
  }
  const url = new URL(address!);
  for (const field of fields) url.searchParams.append(...nameAndValue(field, '='));
  const init: RequestInit = { headers: new Headers(headers) };
  if (!body) return { url, init };
  const typed = new Headers([['content-type', TYPE_OF_A_FORM]]);
  for (const [name, value] of headers) typed.set(name, value);
  return { url, init: { method: 'POST', headers: typed, body: new Uint8Array(body) } };
}

function nameAndValue(text: string, between: string): [string, string] {
  const at = text.indexOf(between);
  return [text.slice(0, at), text.slice(at + between.length)];
}
