import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { OperationNames } from './operation-names';

/** In seconds: from an answer that is kept to the largest there may be. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const KEYS = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1_000, 5_000];
const READS = [0, 1, 2, 3, 4, 6, 8, 12, 20, 50];

/** Memory, processor time, garbage collection and the delay of the event loop: one set a process. */
let ofProcess: Registry | undefined;

/** What a server counts and times, for Prometheus. Every label has few values, whatever clients send. */
export class Metrics {
  readonly names = new OperationNames();
  private readonly registers = [new Registry()];
  private readonly all: Registry;

  readonly requests = new Counter({
    name: 'gongkai_http_requests_total',
    help: 'Answered HTTP requests.',
    labelNames: ['method', 'route', 'status'] as const,
    registers: this.registers,
  });
  readonly requestSeconds = new Histogram({
    name: 'gongkai_http_request_duration_seconds',
    help: 'From the head of a request to the end of its answer.',
    labelNames: ['route'] as const,
    buckets: SECONDS,
    registers: this.registers,
  });
  readonly operationSeconds = new Histogram({
    name: 'gongkai_graphql_operation_duration_seconds',
    help: 'Answering of valid GraphQL operations, by name; names beyond the first hundred are (other).',
    labelNames: ['operation', 'type'] as const,
    buckets: SECONDS,
    registers: this.registers,
  });
  readonly operationReads = new Histogram({
    name: 'gongkai_graphql_operation_reads',
    help: 'Reads of the storage that one GraphQL operation took; most are one statement each.',
    buckets: READS,
    registers: this.registers,
  });
  readonly errors = new Counter({
    name: 'gongkai_graphql_errors_total',
    help: 'Errors in GraphQL answers.',
    labelNames: ['code'] as const,
    registers: this.registers,
  });
  readonly readSeconds = new Histogram({
    name: 'gongkai_storage_read_duration_seconds',
    help: 'Calls of the storage by GraphQL operations.',
    labelNames: ['call'] as const,
    buckets: SECONDS,
    registers: this.registers,
  });
  readonly readKeys = new Histogram({
    name: 'gongkai_storage_read_keys',
    help: 'How many keys were gathered into one call of the storage.',
    labelNames: ['call'] as const,
    buckets: KEYS,
    registers: this.registers,
  });
  readonly documents = new Counter({
    name: 'gongkai_documents_parsed_total',
    help: 'Documents that were read for curators, by whether a report came of it.',
    labelNames: ['outcome'] as const,
    registers: this.registers,
  });
  readonly documentSeconds = new Histogram({
    name: 'gongkai_document_parse_duration_seconds',
    help: 'Reading of a document for a curator, waiting for its turn included.',
    buckets: SECONDS,
    registers: this.registers,
  });
  readonly documentsWaiting = new Gauge({
    name: 'gongkai_documents_parsing',
    help: 'Documents that are being read for curators or wait for their turn.',
    registers: this.registers,
  });

  constructor() {
    if (!ofProcess) collectDefaultMetrics({ register: (ofProcess = new Registry()) });
    this.all = Registry.merge([ofProcess, this.registers[0]!]);
  }

  /** Adds a number that is asked for when somebody looks. */
  addGauge(name: string, help: string, read: () => number | Promise<number>): void {
    const gauge: Gauge = new Gauge({
      name,
      help,
      registers: [this.all],
      collect: async () => gauge.set(await read()),
    });
  }

  /** Adds a count that is kept elsewhere. */
  addCounter(name: string, help: string, read: () => number): void {
    const counter: Counter = new Counter({
      name,
      help,
      registers: [this.all],
      collect() {
        counter.reset();
        counter.inc(read());
      },
    });
  }

  get contentType(): string {
    return this.all.contentType;
  }

  /** Returns everything in Prometheus' text format. */
  text(): Promise<string> {
    return this.all.metrics();
  }
}
