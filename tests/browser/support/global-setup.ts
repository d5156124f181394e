import { join } from 'node:path';
import { servingAt } from '../../support/serving-at';
import { Gongkai } from '../../support/gongkai';
import { EXPLORED } from './global-teardown';

const FIXTURES = join(__dirname, '../../fixtures/documents');

/** Reports as PDF: the second revision of a real one, and one of a fictional district. */
const DOCUMENTS = ['suqian-2023-pdf-word-borders/source.pdf', 'fictional-2020-pdf-libreoffice/source.pdf'];

/**
 * Before the browser's tests: a real server on the seeds, two years of the synthetic nation with its 3,000 counties, and
 * reports published as PDF. Tests find it at EXPLORER_URL, and a curator's token in EXPLORER_TOKEN; who sets both
 * beforehand has the tests run on a server of his own.
 */
export default async function startServer(): Promise<void> {
  if (process.env['EXPLORER_URL']) return;
  const gongkai = new Gongkai();
  run(gongkai, ['seed']);
  run(gongkai, ['seed', '--synthetic', '--years', '2023-2024']);
  run(gongkai, ['import', ...DOCUMENTS.map((name) => join(FIXTURES, name))]);
  process.env['EXPLORER_TOKEN'] = run(gongkai, [
    'token',
    'create',
    'Browser test',
    '--role',
    'CURATOR',
  ]).trim();
  const server = gongkai.start(['serve'], { PORT: '0', HOST: '127.0.0.1' });
  process.env['EXPLORER_URL'] = await servingAt(server);
  EXPLORED.push({ gongkai, server });
}

function run(gongkai: Gongkai, args: readonly string[]): string {
  const { status, stdout, stderr } = gongkai.run(args);
  if (status !== 0) throw new Error(`gongkai ${args.join(' ')} exited with ${String(status)}: ${stderr}`);
  return stdout;
}
