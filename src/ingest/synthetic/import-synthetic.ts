import { join } from 'node:path';
import type { Repositories } from '../../storage';
import type { DocumentParser } from '../document-parser';
import type { ImportedFile } from '../import-files';
import type { ParsedDocument } from '../parsed-document';
import { createParserPool, type ParserPool } from '../pool';
import { readAhead } from '../read-ahead';
import { storeAll } from '../store-documents';
import { renderReport, type SyntheticDocument } from './render-report';
import type { SyntheticSettings } from './settings';
import { requestedDivisions, syntheticReports, type SyntheticRequest } from './synthetic-reports';

/** Returns processes that read the invented nation's pages; `close` ends them. */
export function createSyntheticPool(jobs: number): ParserPool {
  return createParserPool({ jobs, script: join(__dirname, 'parse-synthetic.worker') });
}

/**
 * Given the settings and a request, stores the invented divisions, then writes, reads and stores each report as if its
 * page had been published, and yields what became of it; findings are reached when the reports are settled. The pages
 * have no origin, so their trust is UNKNOWN: no host vouches for them, and RECONSTRUCTED would claim real figures.
 */
export async function* importSynthetic(
  settings: SyntheticSettings,
  request: SyntheticRequest,
  stores: Pick<Repositories, 'districts' | 'reports'>,
  parser: DocumentParser,
): AsyncGenerator<ImportedFile> {
  await stores.districts.save(requestedDivisions(settings, request));
  const read = async (document: SyntheticDocument): Promise<SyntheticDocument & ParsedDocument> => ({
    ...document,
    ...(await parser.parse(document.content, { fileName: document.fileName, url: null }, {})),
  });
  const documents = readAhead(documentsOf(settings, request), parser.jobs, read);
  for await (const [{ fileName, report, source, diagnostics }, { outcome }] of storeAll(documents, stores)) {
    const known = { reportId: report?.id ?? null, sha256: source.sha256, diagnostics };
    yield { ...known, path: fileName, outcome, remembered: false };
  }
}

function* documentsOf(settings: SyntheticSettings, request: SyntheticRequest): Generator<SyntheticDocument> {
  for (const report of syntheticReports(settings, request)) {
    yield renderReport(settings, request.seed, report);
  }
}
