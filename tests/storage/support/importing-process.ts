import type { DatabaseSettings } from '../../../src/config';
import { openStorage } from '../../../src/storage';
import { buildFinding, buildReportToSave, fictionalDistricts } from '../../support/report-builder';

const CODES = Array.from({ length: 90 }, (_, at) => String(990_101 + at));

/** Run as a process of its own, to be killed: stores reports and their revisions without end. */
async function importWithoutEnd(settings: DatabaseSettings): Promise<void> {
  const storage = await openStorage(settings, { migrate: true });
  await storage.districts.save(fictionalDistricts(...CODES));
  const findings = Array.from({ length: 40 }, (_, at) => buildFinding({ subject: String(at) }));
  for (let round = 0; ; round += 1) {
    for (const districtCode of CODES) {
      const document = `${districtCode} ${round} ${process.pid} ${'x'.repeat(20_000)}`;
      await storage.reports.save(buildReportToSave({ districtCode, document, findings }));
      if (round === 0 && districtCode === CODES[0]) process.stdout.write('importing');
    }
  }
}

void importWithoutEnd(JSON.parse(process.argv[2]!) as DatabaseSettings);
