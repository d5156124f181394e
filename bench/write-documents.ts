import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  findFiles,
  packageRoot,
  readSyntheticSettings,
  renderReport,
  syntheticReports,
  type FoundFile,
} from '../src/ingest';

/** Given a folder to be made and a number, writes so many invented reports into it as pages; returns them. */
export async function writeDocuments(folder: string, count: number): Promise<FoundFile[]> {
  const settings = readSyntheticSettings();
  const request = { seed: settings.seed, years: settings.years, reports: count };
  mkdirSync(folder);
  for (const report of syntheticReports(settings, request)) {
    const { fileName, content } = renderReport(settings, request.seed, report);
    writeFileSync(join(folder, fileName), content);
  }
  return findFiles([folder]);
}

/** A picture of a page gives no report, however fast. */
const READABLE_PDF = /-pdf-(?!scan)/;

/** Given a folder to be made and a number, copies the PDFs of the document cases into it, over and over; returns them. */
export async function copyPdfs(folder: string, count: number): Promise<FoundFile[]> {
  const cases = join(packageRoot(), 'tests', 'fixtures', 'documents');
  const sources = readdirSync(cases)
    .filter((slug) => READABLE_PDF.test(slug))
    .map((slug) => join(cases, slug, 'source.pdf'))
    .filter((path) => existsSync(path));
  mkdirSync(folder);
  for (let at = 0; at < count; at += 1) {
    copyFileSync(sources[at % sources.length]!, join(folder, `${String(at).padStart(6, '0')}.pdf`));
  }
  return findFiles([folder]);
}
