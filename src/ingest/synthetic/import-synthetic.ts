import { Gazetteer } from '../../domain';
import type { Repositories } from '../../storage';
import type { ImportedFile } from '../import-files';
import { parseDocument } from '../parse-document';
import { syntheticDivisions } from './divisions';
import { renderReport } from './render-report';
import type { SyntheticSettings } from './settings';
import { requestedDivisions, syntheticReports, type SyntheticRequest } from './synthetic-reports';

/**
 * Given the settings and a request, stores the invented divisions, then writes, reads, checks and stores each report as
 * if its page had been published, and yields what became of it. The pages have no origin, so their trust is UNKNOWN:
 * no host vouches for them, and RECONSTRUCTED would claim real figures.
 */
export async function* importSynthetic(
  settings: SyntheticSettings,
  request: SyntheticRequest,
  { districts, reports }: Pick<Repositories, 'districts' | 'reports'>,
): AsyncGenerator<ImportedFile> {
  const gazetteer = new Gazetteer(syntheticDivisions(settings));
  await districts.save(requestedDivisions(settings, request));
  for (const synthetic of syntheticReports(settings, request)) {
    const { fileName, content } = renderReport(settings, request.seed, synthetic);
    const parsed = await parseDocument(content, { fileName, url: null }, {}, gazetteer);
    const { report, source, findings } = parsed;
    const saved =
      report &&
      (await reports.save({ report, source, content, findings, importedAt: new Date().toISOString() }));
    yield {
      path: fileName,
      outcome: saved?.outcome ?? 'REJECTED',
      reportId: report?.id ?? null,
      sha256: source.sha256,
      diagnostics: parsed.diagnostics,
    };
  }
}
