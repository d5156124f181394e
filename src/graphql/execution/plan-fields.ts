import { createHash } from 'node:crypto';
import type { WriteValue } from './plan-run';
import type { PlannedField } from './planned-field';
import type { Asked } from './planned-part';

type Properties = Readonly<Record<string, unknown>>;
type Method = (...args: readonly unknown[]) => unknown;

/** Given a field and what writes its values, returns what writes it of the object that it is a field of. */
export function writeField(field: PlannedField, write: WriteValue): WriteValue {
  const { resolve, name } = field.definition;
  if (resolve) {
    return (run, source, out) =>
      run.write(resolve(source, run.argsOf(field), run.context, run.infoOf(field)), out, write);
  }
  return (run, source, out) => {
    const value = source === null || source === undefined ? undefined : (source as Properties)[name];
    if (typeof value !== 'function') return run.write(value, out, write);
    const method = value as Method;
    run.write(method.call(source, run.argsOf(field), run.context, run.infoOf(field)), out, write);
  };
}

/** Of a hash in base64, so that no two of any number of queries share a key; each character is looked at at every get. */
const HASH_LENGTH = 22;

/** Given what writes a field that follows from a revision, returns what writes it once and keeps what was written. */
export function writeKept(write: WriteValue, { text, variables }: Asked): WriteValue {
  const asked = createHash('sha256').update(text).digest('base64url').slice(0, HASH_LENGTH);
  return (run, source, out) => {
    const { revisionId } = source as { readonly revisionId: string };
    const key = `${revisionId} ${asked} ${run.variablesText(variables)}`;
    const kept = run.kept(key);
    if (kept) out.appendBytes(kept);
    else write(run, source, run.keeping(key, out));
  };
}
