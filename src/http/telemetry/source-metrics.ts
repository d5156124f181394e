import type { KeptBytes, QueryExecutor } from '../../graphql';
import type { Storage } from '../../storage';
import type { Metrics } from './metrics';

type Dataset = Awaited<ReturnType<Storage['reports']['dataset']>>;

/** What is counted where it happens, and looked at when somebody asks. */
export interface MetricSources {
  readonly storage: Pick<Storage, 'version' | 'statementsRun' | 'reports'>;
  readonly executor: QueryExecutor;
  readonly answers: KeptBytes | null;
}

/** Adds what the storage and the caches count. */
export function addSourceMetrics(metrics: Metrics, { storage, executor, answers }: MetricSources): void {
  metrics.addCounter('gongkai_storage_statements_total', 'SQL statements that were run.', () =>
    storage.statementsRun(),
  );
  metrics.addCounter('gongkai_planned_answers_total', 'Answers by a plan.', () => executor.planned);
  for (const [name, about, counts] of [
    ['gongkai_row_cache', 'Rows of reports', () => executor.counts],
    ['gongkai_response_cache', 'Whole answers', () => answers?.counts ?? null],
  ] as const) {
    metrics.addCounter(`${name}_hits_total`, `${about} that were kept in memory.`, () => counts()?.hits ?? 0);
    metrics.addCounter(`${name}_misses_total`, `${about} that were not kept.`, () => counts()?.misses ?? 0);
    metrics.addGauge(`${name}_bytes`, `Memory of what is kept: ${about}.`, () => counts()?.bytes ?? 0);
  }
  const dataset = datasetByVersion(storage);
  metrics.addGauge('gongkai_dataset_reports', 'Current reports, fictional ones left out.', async () =>
    dataset().then(({ reports }) => reports, unknown),
  );
  metrics.addGauge('gongkai_dataset_fictional_reports', 'Current reports of fictional places.', async () =>
    dataset().then(({ fictionalReports }) => fictionalReports, unknown),
  );
  metrics.addGauge(
    'gongkai_dataset_last_import_timestamp_seconds',
    'When a report was last imported; 0 before the first.',
    async () =>
      dataset().then(({ lastImportedAt }) => Date.parse(lastImportedAt ?? '1970-01-01') / 1_000, unknown),
  );
}

/** What a database that does not answer is told with. */
const unknown = (): number => Number.NaN;

/** Counting all reports takes a while; it is done once a version. */
function datasetByVersion(storage: MetricSources['storage']): () => Promise<Dataset> {
  let counted: { readonly version: string; readonly dataset: Dataset } | undefined;
  return async () => {
    const version = await storage.version();
    if (counted?.version !== version) counted = { version, dataset: await storage.reports.dataset() };
    return counted.dataset;
  };
}
