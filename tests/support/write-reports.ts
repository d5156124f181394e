import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSyntheticSettings, renderReport, syntheticReports } from '../../src/ingest';

/** Writes pages of invented reports into a new folder, in subfolders by year, as archives are kept. */
export function writeReports(folder: string, reports: number, seed = 5): string {
  const settings = readSyntheticSettings();
  for (const report of syntheticReports(settings, { seed, years: { from: 2023, to: 2025 }, reports })) {
    const { fileName, content } = renderReport(settings, seed, report);
    const year = join(folder, String(report.year));
    mkdirSync(year, { recursive: true });
    writeFileSync(join(year, fileName), content);
  }
  return folder;
}
