import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSyntheticSettings, renderReport, syntheticReports } from '../../src/ingest';

/** Given a new folder, writes so many invented reports of 2023 to 2025 into it; another seed gives other figures. */
export function writeSyntheticDocuments(folder: string, reports: number, seed: number): void {
  mkdirSync(folder);
  const settings = readSyntheticSettings();
  for (const report of syntheticReports(settings, { seed, years: { from: 2023, to: 2025 }, reports })) {
    const { fileName, content } = renderReport(settings, seed, report);
    writeFileSync(join(folder, fileName), content);
  }
}
