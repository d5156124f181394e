import type { UploadParser } from '../../graphql';
import type { Metrics } from './metrics';

/** Given who reads curators' documents, returns the same, counted and timed. */
export function observedParser(parser: UploadParser, metrics: Metrics): UploadParser {
  return {
    async parse(...request) {
      const end = metrics.documentSeconds.startTimer();
      metrics.documentsWaiting.inc();
      let outcome = 'failed';
      try {
        const parsed = await parser.parse(...request);
        outcome = parsed.report ? 'report' : 'no_report';
        return parsed;
      } finally {
        end();
        metrics.documentsWaiting.dec();
        metrics.documents.inc({ outcome });
      }
    },
  };
}
