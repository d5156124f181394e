import { wordsOf } from './narrative-words';
import type { Dialect } from './sql/dialect';
import type { NarrativeIndex } from './sql/narrative-index';
import type { SqlValue } from './sql/row-reader';
import type { UnitOfWork } from './sql/row-writer';
import type { Tables } from './sql/tables';

/** What is searched of a section. */
export interface IndexedSection {
  readonly revisionId: string;
  readonly position: number;
  readonly text: string | null;
}

/** Makes a revision's narrative searchable, within the transaction that stores it. */
export interface NarrativeIndexer {
  index(unit: UnitOfWork, sections: readonly IndexedSection[]): Promise<void>;
  /** The same for a revision whose sections are stored. */
  indexStored(unit: UnitOfWork, revisionId: string): Promise<void>;
}

/** Given the index and a section, returns the section's rows of the index. */
export function indexRows(
  { entriesOf }: NarrativeIndex,
  { revisionId, position, text }: IndexedSection,
): SqlValue[][] {
  return text === null ? [] : entriesOf(wordsOf(text)).map((entry) => [revisionId, position, entry]);
}

/** Given the sections and the index, returns what makes narratives searchable. */
export function createNarrativeIndexer(
  { section }: Pick<Tables, 'section'>,
  { narrativeIndex }: Pick<Dialect, 'narrativeIndex'>,
): NarrativeIndexer {
  const stored = `SELECT ${section.columns(['position', 'text'])} FROM ${section.from}
    WHERE ${section.column('revisionId')} = ?`;
  const index: NarrativeIndexer['index'] = (unit, sections) =>
    unit.insert(
      narrativeIndex.insertion,
      sections.flatMap((each) => indexRows(narrativeIndex, each)),
    );
  return {
    index,
    async indexStored(unit, revisionId) {
      const rows = await unit.read(stored, [revisionId]);
      await index(
        unit,
        rows.map(([position, text]) => ({
          revisionId,
          position: position as number,
          text: text as string | null,
        })),
      );
    },
  };
}
