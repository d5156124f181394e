import { getArgumentValues, type GraphQLResolveInfo } from 'graphql';
import type { GraphqlContext } from '../context';
import type { PlannedField } from './planned-field';
import type { KeptBytes } from './kept-bytes';
import { JsonWriter } from './json-writer';

/** Writes a value of the graph as JSON. Throws what keeps the answer from being without errors. */
export type WriteValue = (run: PlanRun, value: unknown, out: JsonWriter) => void;

/** What an operation is run with, beside its plan. */
export interface PlanInput {
  readonly context: GraphqlContext;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Null where nothing is kept. */
  readonly answers: KeptBytes | null;
}

/**
 * One run of a plan. It ends when the last value that was waited for is written, or with the first error: then the
 * answer is graphql-js's to give, which knows how to report it.
 */
export class PlanRun {
  private readonly argsOfFields = new Map<PlannedField, Record<string, unknown>>();
  private readonly infoOfFields = new Map<PlannedField, GraphQLResolveInfo>();
  private readonly toKeep: { readonly key: string; readonly part: JsonWriter }[] = [];
  private readonly out = new JsonWriter();
  private waitingFor = 1;
  private hasEnded = false;
  private resolve: (body: Buffer | null) => void = () => undefined;

  constructor(private readonly input: PlanInput) {}

  get context(): GraphqlContext {
    return this.input.context;
  }

  get variables(): Readonly<Record<string, unknown>> {
    return this.input.variables;
  }

  /** Returns the whole answer, its data written by `write`, or null if there was any error. */
  start(write: WriteValue): Promise<Buffer | null> {
    return new Promise((resolve) => {
      this.resolve = resolve;
      this.out.append('{"data":');
      this.settle(write, undefined, this.out);
    });
  }

  /** Writes a value now, or when it is there. */
  write(value: unknown, out: JsonWriter, write: WriteValue): void {
    if (!isPromise(value)) return write(this, value, out);
    const hole = out.hole();
    this.waitingFor += 1;
    value.then(
      (settled) => this.settle(write, settled, hole),
      () => this.end(null),
    );
  }

  argsOf(field: PlannedField): Record<string, unknown> {
    let args = this.argsOfFields.get(field);
    if (!args) {
      args = getArgumentValues(field.definition, field.node, this.variables);
      this.argsOfFields.set(field, args);
    }
    return args;
  }

  /** Which is the same for all values of a field, so it has no path. */
  infoOf(field: PlannedField): GraphQLResolveInfo {
    let info = this.infoOfFields.get(field);
    if (!info) {
      info = field.info(this.variables);
      this.infoOfFields.set(field, info);
    }
    return info;
  }

  /** The values of some variables, as part of a key. */
  variablesText(names: readonly string[]): string {
    return names.length === 0 ? '' : JSON.stringify(names.map((name) => this.variables[name]));
  }

  /** What was kept by a key, if anything. */
  kept(key: string): Buffer | undefined {
    return this.input.answers?.get(key);
  }

  /** Where to write what shall be kept, once this run has ended well. */
  keeping(key: string, out: JsonWriter): JsonWriter {
    if (!this.input.answers) return out;
    const part = out.hole();
    this.toKeep.push({ key, part });
    return part;
  }

  private settle(write: WriteValue, value: unknown, out: JsonWriter): void {
    if (this.hasEnded) return;
    try {
      write(this, value, out);
      this.waitingFor -= 1;
      if (this.waitingFor === 0) this.finish();
    } catch {
      this.end(null);
    }
  }

  private finish(): void {
    for (const { key, part } of this.toKeep) this.input.answers?.set(key, part.toBytes());
    this.out.append('}');
    this.end(this.out.toBytes());
  }

  private end(body: Buffer | null): void {
    this.hasEnded = true;
    this.resolve(body);
  }
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
  );
}
