import { join } from 'node:path';
import { servingAt } from '../../support/serving-at';
import { Gongkai } from '../../support/gongkai';
import { EXPLORED } from './global-teardown';

const FIXTURES = join(__dirname, '../../fixtures/documents');

/**
 * Reports in other formats than the seeds': as PDF the second revision of a real one and one of a fictional district; on
 * the form of 2019; with blanks and dashes; as a Word document; and a copy on another site as a second revision.
 */
const DOCUMENTS = [
  'suqian-2023-pdf-word-borders/source.pdf',
  'fictional-2020-pdf-libreoffice/source.pdf',
  'fictional-2019-trial-form/source.html',
  'fictional-2022-blanks-for-zeros/source.html',
  'fictional-2022-docx-layout-table-text-box/source.docx',
  'fictional-2023-big5/source.html',
];

/**
 * Before the browser's tests: a real server on the seeds, two years of the synthetic nation with its 3,000 counties, and
 * reports in other formats. Tests find it at EXPLORER_URL, and a curator's token in EXPLORER_TOKEN; who sets both
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
