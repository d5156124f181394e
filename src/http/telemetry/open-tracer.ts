import { setTimeout as pause } from 'node:timers/promises';
import type { Context, SpanKind } from '@opentelemetry/api';

/** Spans of one server, sent to a collector. Whoever begins a span ends it. */
export interface Tracing {
  /** Begins the span of a request, beneath the caller's own if its headers name one. */
  beginRequest(name: string, headers: Readonly<Record<string, unknown>>): TracedSpan;
  /** Sends what was not sent yet. */
  close(): Promise<void>;
}

type Attributes = Readonly<Record<string, string | number>>;

/** A span, and those that may begin beneath it. */
export interface TracedSpan {
  begin(name: string, attributes?: Attributes): TracedSpan;
  rename(name: string): void;
  set(attributes: Attributes): void;
  /** With an error: that it failed, and by its name alone how. */
  end(error?: unknown): void;
}

/** How long a collector may take for the last spans, in milliseconds. */
const PATIENCE = 3_000;

/** Given the address of a collector (OTLP over HTTP) and the service's name, returns what sends it spans. */
export async function openTracing(endpoint: string, serviceName: string): Promise<Tracing> {
  // Loaded here, so that a server that sends no spans has none of it in memory.
  const [api, sdk, { OTLPTraceExporter }, { W3CTraceContextPropagator }, { resourceFromAttributes }] =
    await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/sdk-trace-base'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/core'),
      import('@opentelemetry/resources'),
    ]);
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` });
  const provider = new sdk.BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': serviceName }),
    spanProcessors: [new sdk.BatchSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer('gongkai-graph');
  const propagator = new W3CTraceContextPropagator();

  const begin = (name: string, kind: SpanKind, attributes: Attributes, parent: Context): TracedSpan => {
    const span = tracer.startSpan(name, { kind, attributes }, parent);
    const beneath = api.trace.setSpan(parent, span);
    return {
      begin: (child, itsAttributes = {}) => begin(child, api.SpanKind.INTERNAL, itsAttributes, beneath),
      rename: (other) => void span.updateName(other),
      set: (more) => void span.setAttributes(more),
      end(error) {
        if (error !== undefined)
          span.setStatus({
            code: api.SpanStatusCode.ERROR,
            message: error instanceof Error ? error.name : '',
          });
        span.end();
      },
    };
  };

  return {
    beginRequest: (name, headers) =>
      begin(
        name,
        api.SpanKind.SERVER,
        {},
        propagator.extract(api.ROOT_CONTEXT, headers, api.defaultTextMapGetter),
      ),
    // What no collector takes is lost; it holds nothing up.
    close: () => Promise.race([provider.shutdown().catch(() => undefined), pause(PATIENCE)]),
  };
}
