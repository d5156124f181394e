import type { IndicatorInput } from '../domain';

/** The column of an input of the indicators. */
export interface InputColumn {
  readonly name: string;
  readonly type: 'integer' | 'bigint' | 'text';
}

/** Given an input, returns its column: named as it is, and of the type of the cell that it is. */
export function columnOfInput({ key, table, field }: IndicatorInput): InputColumn {
  const name = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  if (field === 'feeAmount' || field === 'procurementAmount') return { name, type: 'text' };
  return { name, type: table === 'TABLE_2' ? 'bigint' : 'integer' };
}
