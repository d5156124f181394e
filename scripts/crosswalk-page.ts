import {
  APPLICATION_FIELD_LABELS,
  CATEGORY_FIELD_LABELS,
  CATEGORY_LABELS,
  crosswalk,
  FORM_EDITIONS,
  OUTCOME_LABELS,
  REVIEW_FIELD_LABELS,
  REVIEW_LABELS,
  type Crossing,
  type FormCell,
  type FormEdition,
} from '../src/domain';
import { markdownTable } from './markdown-table';

function rowName({ table, row }: FormCell): string {
  if (table === 'TABLE_2') return CATEGORY_LABELS[row].zh;
  return table === 'TABLE_3' ? OUTCOME_LABELS[row].zh : REVIEW_LABELS[row].zh;
}

function fieldName({ table, field }: FormCell): string {
  if (table === 'TABLE_2') return CATEGORY_FIELD_LABELS[field].zh;
  return table === 'TABLE_3' ? APPLICATION_FIELD_LABELS[field].zh : REVIEW_FIELD_LABELS[field].zh;
}

/** Cells of one row that fare alike are one line; a whole row of table 3 or 4 names no columns. */
function lines(crossings: readonly Crossing[]): string[][] {
  const groups = new Map<string, Crossing[]>();
  for (const crossing of crossings) {
    const { cell, comparability, note } = crossing;
    const key = `${cell.row} ${comparability} ${note.en}`;
    groups.set(key, [...(groups.get(key) ?? []), crossing]);
  }
  return [...groups.values()].map((group) => {
    const { cell, comparability, sources, note } = group[0]!;
    const columns = cell.table === 'TABLE_2' ? group.map((each) => fieldName(each.cell)).join('、') : '–';
    const from =
      comparability === 'DERIVABLE' ? ` (${sources.map(({ row }) => `\`${row}\``).join(' + ')})` : '';
    return [`\`${cell.row}\` ${rowName(cell)}`, columns, comparability, note.en + from];
  });
}

function section(from: FormEdition, to: FormEdition): string {
  return `## ${from} on ${to}

${markdownTable(['Row', 'Columns', 'Comparability', 'Why'], lines(crosswalk(from, to)))}
`;
}

/** Returns docs/crosswalk.md: what becomes of each edition's cells on the others, as src/domain/crosswalk.ts says. */
export function crosswalkPage(): string {
  const pairs = FORM_EDITIONS.flatMap((from) =>
    FORM_EDITIONS.filter((to) => to !== from).map((to) => section(from, to)),
  );
  return `# Crosswalk

Which figures of one edition of the form can be set beside those of another. This page is written by
\`npm run docs:write\` from [src/domain/crosswalk.ts](../src/domain/crosswalk.ts); clients ask for it with
\`reportFormCrosswalk(from, to)\`, and \`compareDistricts\` says it of each indicator in \`comparability\`.

- **IDENTICAL**: both editions print it, with the same meaning.
- **DERIVABLE**: the other edition prints its parts, which add up to it.
- **NOT_COMPARABLE**: the other edition does not ask for it. A cell that merely looks like it is not taken for it.

${pairs.join('\n')}`;
}
