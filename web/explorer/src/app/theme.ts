import { useEffect, useState, useSyncExternalStore } from 'react';

export type ThemeChoice = 'system' | 'light' | 'dark';

const KEY = 'gongkai.theme';
const darkPreferred = matchMedia('(prefers-color-scheme: dark)');

function keptChoice(): ThemeChoice {
  const kept = localStorage.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

/** The choice of the reader, remembered, and a way to change it. */
export function useThemeChoice(): readonly [ThemeChoice, (choice: ThemeChoice) => void] {
  const [choice, setChoice] = useState(keptChoice);
  useEffect(() => {
    if (choice === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = choice;
  }, [choice]);
  const choose = (chosen: ThemeChoice) => {
    if (chosen === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, chosen);
    setChoice(chosen);
  };
  return [choice, choose];
}

function watchTheme(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  darkPreferred.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    darkPreferred.removeEventListener('change', changed);
  };
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset.theme;
  return chosen === undefined ? darkPreferred.matches : chosen === 'dark';
}

/** Whether the page is dark now: what canvas and SVG need to know, which no style sheet reaches. */
export function useDark(): boolean {
  return useSyncExternalStore(watchTheme, isDark);
}
