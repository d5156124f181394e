import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = join(__dirname, '../..');
const example = (name: string): string => readFileSync(join(ROOT, 'examples', name), 'utf8');

test('one command serves the supergraph, and stops all of it', async () => {
  const child = spawn(process.execPath, ['--require', '@swc-node/register', 'examples/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exited = once(child, 'exit');
  let url: string | undefined;
  for await (const line of createInterface({ input: child.stderr })) {
    url = /^The supergraph is served at (\S+)/.exec(line)?.[1];
    if (url) break;
  }
  const ask = (address: string): Promise<Response> =>
    fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: example('supergraph-query.graphql') }),
    });
  const answer = await ask(url!);
  expect(await answer.json()).toEqual(JSON.parse(example('supergraph-query.json')));

  const supergraph = readFileSync(join(ROOT, 'data/supergraph.graphql'), 'utf8');
  const addresses = [...supergraph.matchAll(/@join__graph\(name: "\w+", url: "([^"]+)"\)/g)].map(
    ([, at]) => at!,
  );
  expect(addresses).toHaveLength(2);
  child.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
  for (const address of [url!, ...addresses]) await expect(ask(address)).rejects.toThrow('fetch failed');
});
