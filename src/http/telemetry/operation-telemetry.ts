import type { CallListener } from '../observed-repositories';
import type { Metrics } from './metrics';
import type { TracedSpan } from './open-tracer';

/** What one GraphQL request is observed by, from its context on. */
export class OperationTelemetry {
  private readonly began = performance.now();
  private readonly span: TracedSpan | undefined;
  private reads = 0;

  constructor(
    private readonly metrics: Metrics | null,
    requestSpan: TracedSpan | undefined,
  ) {
    this.span = requestSpan?.begin('graphql');
  }

  /** Sees every call of the storage. */
  readonly onCall: CallListener = (call, keys) => {
    this.reads += 1;
    const span = this.span?.begin(call, { 'gongkai.keys': keys });
    const began = performance.now();
    return (error) => {
      this.metrics?.readKeys.observe({ call }, keys);
      this.metrics?.readSeconds.observe({ call }, (performance.now() - began) / 1_000);
      span?.end(error);
    };
  };

  /** An answer is about to be sent; operations that were refused have no type. */
  end(name: string | null | undefined, type: string | undefined, codes: readonly string[]): void {
    for (const code of codes) this.metrics?.errors.inc({ code });
    if (type !== undefined) {
      const operation = this.metrics?.names.labelOf(name) ?? name ?? '';
      this.metrics?.operationSeconds.observe({ operation, type }, (performance.now() - this.began) / 1_000);
      this.metrics?.operationReads.observe(this.reads);
      this.span?.rename(name ? `${type} ${name}` : type);
      this.span?.set({ 'graphql.operation.type': type, 'gongkai.reads': this.reads });
      if (name) this.span?.set({ 'graphql.operation.name': name });
    }
    if (codes.length > 0) this.span?.set({ 'gongkai.error_codes': codes.join(' ') });
    this.span?.end(codes.includes('INTERNAL_SERVER_ERROR') ? new Error() : undefined);
  }
}
