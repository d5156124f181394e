import type { FastifyInstance } from 'fastify';
import type { Settings } from '../../config';
import type { UploadParser } from '../../graphql';
import { Metrics } from './metrics';
import { addMetricsRoute } from './metrics.routes';
import { observedParser } from './observed-parser';
import { openTracing, type Tracing } from './open-tracer';
import { addRequestTelemetry } from './request-telemetry';
import { addSourceMetrics, type MetricSources } from './source-metrics';

/** What a server is observed by: metrics, spans, both or nothing. */
export interface Telemetry {
  readonly metrics: Metrics | null;
  readonly tracing: Tracing | null;
  /** Observes the requests of an app, and serves the metrics. Call it before the routes are added. */
  addTo(app: FastifyInstance): void;
  observedParser(parser: UploadParser): UploadParser;
  close(): Promise<void>;
}

/** Given the settings and what counts by itself, returns the telemetry they ask for. */
export async function openTelemetry(
  { metrics: isMetered, traces }: Pick<Settings, 'metrics' | 'traces'>,
  sources: MetricSources,
): Promise<Telemetry> {
  const metrics = isMetered ? new Metrics() : null;
  if (metrics) addSourceMetrics(metrics, sources);
  const tracing = traces && (await openTracing(traces.endpoint, traces.serviceName));
  return {
    metrics,
    tracing,
    addTo(app) {
      if (metrics || tracing) addRequestTelemetry(app, metrics, tracing);
      if (metrics) addMetricsRoute(app, metrics);
    },
    observedParser: (parser) => (metrics ? observedParser(parser, metrics) : parser),
    close: async () => tracing?.close(),
  };
}
