import type { OutcomeKind } from './application-outcome';
import type { CategoryField } from './disclosure-category';
import type { FormEdition } from './form';
import { cellsOfForm, isCellOfForm, type FormCell } from './form-cells';
import type { Bilingual } from './language';

/** How a figure of one edition of the form relates to another edition: worst last. */
export const COMPARABILITIES = ['IDENTICAL', 'DERIVABLE', 'NOT_COMPARABLE'] as const;
export type Comparability = (typeof COMPARABILITIES)[number];

/** What becomes of a cell of one edition on another. */
export interface Crossing {
  readonly cell: FormCell;
  readonly comparability: Comparability;
  /** The cells of the other edition that add up to it: itself, its parts, or none. */
  readonly sources: readonly FormCell[];
  readonly note: Bilingual;
}

/** Rows that one edition prints whole and another in parts. */
const PARTS: ReadonlyMap<OutcomeKind, readonly OutcomeKind[]> = new Map([
  ['OTHER_UNDIVIDED', ['OTHER_SUPPLEMENT_OVERDUE', 'OTHER_FEE_UNPAID', 'OTHER_REMAINDER']],
]);

const SAME: Bilingual = { zh: '两种格式含义相同。', en: 'Both editions print it, with the same meaning.' };
const SUMMED: Bilingual = {
  zh: '等于另一格式各分项之和。',
  en: 'The other edition prints its parts, which add up to it.',
};
const UNDIVIDED: Bilingual = {
  zh: '2019 年格式的“其他处理”不分项，无法拆分。',
  en: 'The form of 2019 does not divide “other handling”, and a sum cannot be taken apart.',
};
const DOCUMENTS: Bilingual = {
  zh: '2019 年格式填新制作、新公开和对外公开总数量，2021 年格式填制发、废止和现行有效件数，口径不同。',
  en: 'The form of 2019 counts documents made, newly disclosed and public in all; that of 2021 documents issued, repealed and in force.',
};
const ITEMS: Bilingual = {
  zh: '2019 年格式填事项的项目数量及增减，2021 年格式不再统计。',
  en: 'The form of 2019 counts the items of a list and their change, which that of 2021 no longer asks for.',
};
const FEES: Bilingual = {
  zh: '2019 年格式填收费项目数量，2021 年格式填收费金额，口径不同。',
  en: 'The form of 2019 counts the kinds of fee; that of 2021 asks for the amount charged.',
};
const DROPPED: Bilingual = {
  zh: '2021 年格式不再统计。',
  en: 'The form of 2021 no longer asks for it.',
};

const NOTES: Readonly<Record<CategoryField, Bilingual>> = {
  issued: DOCUMENTS,
  repealed: DOCUMENTS,
  inForce: DOCUMENTS,
  newlyCreated: DOCUMENTS,
  newlyDisclosed: DOCUMENTS,
  totalPublic: DOCUMENTS,
  decisions: DROPPED,
  priorItems: ITEMS,
  itemsChange: ITEMS,
  feeAmount: FEES,
  procurementItems: DROPPED,
  procurementAmount: DROPPED,
};

/**
 * Given two editions of the form, returns what becomes of every cell of the first on the second. Nothing is taken for
 * something that merely looks like it: 本年新制作数量 is not 本年制发件数.
 */
export function crosswalk(from: FormEdition, to: FormEdition): Crossing[] {
  return cellsOfForm(from).map((cell) => crossCell(cell, to));
}

/** Given a cell of any edition, returns how its figure is had from another edition. */
export function crossCell(cell: FormCell, to: FormEdition): Crossing {
  if (isCellOfForm(cell, to)) {
    return { cell, comparability: 'IDENTICAL', sources: [cell], note: SAME };
  }
  const sources = partsOf(cell).filter((part) => isCellOfForm(part, to));
  if (sources.length > 0) return { cell, comparability: 'DERIVABLE', sources, note: SUMMED };
  return { cell, comparability: 'NOT_COMPARABLE', sources: [], note: noteOn(cell) };
}

function partsOf(cell: FormCell): FormCell[] {
  if (cell.table !== 'TABLE_3') return [];
  return (PARTS.get(cell.row) ?? []).map((row) => ({ ...cell, row }));
}

function noteOn(cell: FormCell): Bilingual {
  if (cell.table !== 'TABLE_2') return UNDIVIDED;
  return cell.row === 'ADMINISTRATIVE_FEE' ? FEES : NOTES[cell.field];
}
