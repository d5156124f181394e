import { useState } from 'react';
import { PeersDocument } from '../../api/operations.generated';
import { useAnswer } from '../../api/use-answer';
import { DistrictPicker } from '../../components/district-picker';
import { defineText, useText } from '../../language/text';
import styles from './comparison-controls.module.css';
import { districtLimit } from './limits';
import type { ComparisonState } from './use-comparison';

const text = defineText(
  {
    open: '成批加入：下级或同级地区',
    whose: '谁的下级或同级',
    children: (name: string, count: number) => `${name}的下级（${count}）`,
    siblings: (name: string, count: number) => `${name}的直接下级（${count}）`,
    counties: (name: string, count: number) => `${name}的全部县级（${count}）`,
    added: (count: number) => `已加入 ${count} 个地区。`,
    cut: (count: number, all: number) => `共 ${all} 个，容不下：按代码次序加入了前 ${count} 个。`,
    validIn: (year: number) => `按 ${year} 年底有效的区划。`,
  },
  {
    open: 'Add many: children or siblings of a district',
    whose: 'Whose children or siblings',
    children: (name: string, count: number) => `Children of ${name} (${count})`,
    siblings: (name: string, count: number) => `Siblings, children of ${name} (${count})`,
    counties: (name: string, count: number) => `All counties of ${name} (${count})`,
    added: (count: number) => `${count} districts were added.`,
    cut: (count: number, all: number) =>
      `There is no room for all ${all}: the first ${count} by code were added.`,
    validIn: (year: number) => `Divisions in force at the end of ${year}.`,
  },
);

/** Some districts that belong together; of many not all codes need be known. */
interface PeerGroup {
  readonly label: string;
  readonly codes: readonly string[];
  readonly count: number;
}

/** Adds the districts around one: those below it, those beside it, or all counties in it. */
export function Peers({ state }: { readonly state: ComparisonState }) {
  const words = useText(text);
  const [whose, setWhose] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const year = Math.max(...state.years, 2019);
  const groups = usePeerGroups(whose, year);
  const add = ({ codes, count }: PeerGroup) => {
    const wanted = codes.filter((code) => !state.codes.includes(code));
    const added = wanted.slice(0, districtLimit(state.years.length) - state.codes.length);
    state.url.set({ codes: [...state.codes, ...added] });
    const all = count - (codes.length - wanted.length);
    setSaid(added.length < all ? words.cut(added.length, all) : words.added(added.length));
  };
  return (
    <details className={styles.peers}>
      <summary>{words.open}</summary>
      <DistrictPicker labelAbove label={words.whose} onPick={({ code }) => setWhose(code)} />
      <div className="row tight">
        {groups.map((group) => (
          <button key={group.label} type="button" onClick={() => add(group)}>
            {group.label}
          </button>
        ))}
      </div>
      <p role="status" className="field-label">
        {said || words.validIn(year)}
      </p>
    </details>
  );
}

function usePeerGroups(whose: string | null, year: number): readonly PeerGroup[] {
  const words = useText(text);
  const { data } = useAnswer(PeersDocument, whose === null ? null : { code: whose, year });
  if (!data?.district) return [];
  const { fullName, children, parent } = data.district;
  const group = (
    label: (name: string, count: number) => string,
    name: string,
    nodes: readonly { readonly code: string }[],
    count = nodes.length,
  ) => ({ label: label(name, count), codes: nodes.map(({ code }) => code), count });
  const { nodes: counties, totalCount } = data.counties;
  return [
    group(words.children, fullName, children),
    group(words.siblings, parent?.fullName ?? '', parent?.children ?? []),
    group(words.counties, fullName, counties, totalCount > children.length ? totalCount : 0),
  ].filter(({ count }) => count > 0);
}
