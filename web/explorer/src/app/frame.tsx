import { useEffect, useRef } from 'react';
import { NavLink, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { Citation } from '../components/citation';
import { DistrictPicker } from '../components/district-picker';
import { useGoToDistrict } from './places';
import { useLanguage } from '../language/language';
import { defineText, useText } from '../language/text';
import styles from './frame.module.css';
import { useThemeChoice, type ThemeChoice } from './theme';

const text = defineText(
  {
    skip: '跳到正文',
    views: '视图',
    find: '按名称、拼音或代码找地区',
    theme: '明暗',
    themes: { system: '跟随系统', light: '浅色', dark: '深色' },
    language: '语言',
    compare: '比较',
    ranking: '排名',
    quality: '核验',
    search: '检索',
    playground: 'GraphQL',
    desk: '编辑台',
    loading: '载入中',
    name: '政府信息公开年报',
  },
  {
    skip: 'Skip to the content',
    views: 'Views',
    find: 'Find a district by name, pinyin or code',
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    language: 'Language',
    compare: 'Compare',
    ranking: 'Ranking',
    quality: 'Quality',
    search: 'Search',
    playground: 'GraphQL',
    desk: 'Desk',
    loading: 'Loading',
    name: 'Open government reports of China',
  },
);

const VIEWS = ['compare', 'ranking', 'quality', 'search'] as const;

/** The head and foot of every page; the page itself stands between them. */
export function Frame() {
  const words = useText(text);
  const main = useFocusOnNewPage();
  const busy = useNavigation().state !== 'idle';
  return (
    <>
      <a className={styles.skip} href="#content">
        {words.skip}
      </a>
      <Head />
      <div id="content" ref={main} tabIndex={-1} className={styles.content} aria-busy={busy}>
        <Outlet />
      </div>
      <footer className={styles.foot}>
        <Citation />
      </footer>
      <ScrollRestoration />
    </>
  );
}

function Head() {
  const words = useText(text);
  const goToDistrict = useGoToDistrict();
  return (
    <header className={styles.head}>
      <NavLink to="/" className={styles.brand!} title={words.name}>
        gongkai-<em>graph</em>
      </NavLink>
      <nav aria-label={words.views} className={styles.views}>
        {VIEWS.map((view) => (
          <NavLink key={view} to={`/${view}`}>
            {words[view]}
          </NavLink>
        ))}
        <NavLink to="/desk">{words.desk}</NavLink>
        <a href="/graphql">{words.playground}</a>
      </nav>
      <DistrictPicker label={words.find} onPick={goToDistrict} clearAfterPick />
      <ThemeSwitch />
      <LanguageSwitch />
    </header>
  );
}

function ThemeSwitch() {
  const words = useText(text);
  const [choice, choose] = useThemeChoice();
  return (
    <select
      aria-label={words.theme}
      value={choice}
      onChange={(event) => choose(event.target.value as ThemeChoice)}
    >
      {(['system', 'light', 'dark'] as const).map((theme) => (
        <option key={theme} value={theme}>
          {words.themes[theme]}
        </option>
      ))}
    </select>
  );
}

function LanguageSwitch() {
  const { language, choose } = useLanguage();
  const other = language === 'ZH' ? 'EN' : 'ZH';
  return (
    <button type="button" lang={other === 'ZH' ? 'zh-CN' : 'en'} onClick={() => choose(other)}>
      {other === 'ZH' ? '中文' : 'English'}
    </button>
  );
}

/** Readers by keyboard and screen reader start each new page at its top, not at the link they came by. */
function useFocusOnNewPage() {
  const main = useRef<HTMLDivElement>(null);
  const { pathname } = useLocation();
  const former = useRef(pathname);
  useEffect(() => {
    if (former.current !== pathname) main.current?.focus({ preventScroll: true });
    former.current = pathname;
  }, [pathname]);
  return main;
}
