import { DataTable } from '../../../components/data-table';
import { Fold } from '../../../components/fold';
import { defineText, useText } from '../../../language/text';
import type { Change } from './compare-revisions';
import styles from './revisions.module.css';

const text = defineText(
  { what: '项目', revision: (number: number) => `版本 ${number}`, none: '无', absent: '没有' },
  { what: 'What', revision: (number: number) => `Revision ${number}`, none: 'none', absent: 'none' },
);

/** Longer lists are folded away until they are wanted. */
const MOST_AT_ONCE = 15;

interface ChangeTableProps<Thing> {
  /** The name of the file it is saved as. */
  readonly name: string;
  readonly title: string;
  /** The numbers of the two revisions. */
  readonly revisions: readonly [before: number, after: number];
  readonly changes: readonly Change<Thing>[];
  readonly keyOf: (thing: Thing) => string;
  readonly nameOf: (thing: Thing) => string;
  readonly write: (thing: Thing) => string;
}

/** What two revisions have otherwise, side by side. */
export function ChangeTable<Thing>(props: ChangeTableProps<Thing>) {
  const { name, title, revisions, changes, keyOf, nameOf, write } = props;
  const words = useText(text);
  const count = changes.length;
  const written = (thing: Thing | null) => (thing === null ? words.absent : write(thing));
  return (
    <Fold
      open={count > 0 && count <= MOST_AT_ONCE}
      className={styles.part}
      summary={
        <>
          {title} <span className="badge">{count}</span>
        </>
      }
    >
      {count === 0 ? (
        <p className="soft">{words.none}</p>
      ) : (
        <DataTable
          name={name}
          caption={title}
          rows={changes}
          rowKey={({ before, after }) => keyOf((after ?? before)!)}
          columns={[
            { name: 'what', label: words.what, value: ({ before, after }) => nameOf((after ?? before)!) },
            { name: 'before', label: words.revision(revisions[0]), value: ({ before }) => written(before) },
            { name: 'after', label: words.revision(revisions[1]), value: ({ after }) => written(after) },
          ]}
        />
      )}
    </Fold>
  );
}
