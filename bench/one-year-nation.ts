import { mostReports, readSyntheticSettings } from '../src/ingest';
import { nationDatabase } from './nation-database';

/** A database with one year's report of every division, or of the first ones. */
export interface OneYearNation {
  readonly url: string;
  readonly year: number;
}

/** Given how many reports at most, returns the database of the last year's: all divisions of the nation are few enough. */
export async function oneYearNation(reports: number): Promise<OneYearNation> {
  const settings = readSyntheticSettings();
  const year = settings.years.to;
  const years = { from: year, to: year };
  const file = await nationDatabase(Math.min(reports, mostReports(settings, years)), years);
  return { url: `sqlite:${file}`, year };
}
