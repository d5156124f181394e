import { useDeferredValue, useState } from 'react';
import { Link } from 'react-router';
import { places } from '../../app/places';
import { defineText, useText } from '../../language/text';
import type { District } from './district';
import styles from './district.module.css';

const text = defineText(
  {
    title: (count: number) => `下级地区（${count}）`,
    find: '按名称或代码筛选',
    until: (year: number) => `至 ${year}`,
    more: (count: number) => `再显示 ${count} 个`,
    none: '没有这样的下级地区',
  },
  {
    title: (count: number) => `Divisions below (${count})`,
    find: 'Filter by name or code',
    until: (year: number) => `until ${year}`,
    more: (count: number) => `Show ${count} more`,
    none: 'No such division below',
  },
);

/** As many as are taken in at a glance. */
const PAGE = 48;

interface ChildrenProps {
  readonly district: District;
  readonly year: number | null;
}

/** The divisions directly below; where they are many, a field narrows them and a button shows the rest. */
export function Children({ district: { children }, year }: ChildrenProps) {
  const words = useText(text);
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(PAGE);
  const wanted = useDeferredValue(typed.trim());
  const found = children.filter(({ code, name }) => name.includes(wanted) || code.startsWith(wanted));
  if (children.length === 0) return null;
  return (
    <section>
      <h2>{words.title(children.length)}</h2>
      {children.length > PAGE / 2 && (
        <input
          type="search"
          aria-label={words.find}
          placeholder={words.find}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      )}
      <ul className={styles.children}>
        {found.slice(0, shown).map(({ code, name, validTo }) => (
          <li key={code}>
            <Link to={places.district(code, year ?? undefined)}>{name}</Link>{' '}
            <span className="soft">{code}</span>{' '}
            {validTo !== null && <span className="badge">{words.until(validTo)}</span>}
          </li>
        ))}
      </ul>
      {found.length === 0 && <p>{words.none}</p>}
      {found.length > shown && (
        <button type="button" onClick={() => setShown(shown + PAGE)}>
          {words.more(Math.min(PAGE, found.length - shown))}
        </button>
      )}
    </section>
  );
}
