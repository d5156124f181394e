import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  findFiles,
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
