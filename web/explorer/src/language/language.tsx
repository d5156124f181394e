import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';

/** As the API names them, so that labels come in the language of the page. */
export type Language = 'ZH' | 'EN';

const KEY = 'gongkai.language';

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice | null>(null);

/** The language that was chosen last, or else the browser's: Chinese or English. */
function initialLanguage(): Language {
  const kept = localStorage.getItem(KEY);
  if (kept === 'ZH' || kept === 'EN') return kept;
  return navigator.language.toLowerCase().startsWith('zh') ? 'ZH' : 'EN';
}

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(initialLanguage);
  useEffect(() => {
    document.documentElement.lang = language === 'ZH' ? 'zh-CN' : 'en';
  }, [language]);
  const value = useMemo(
    () => ({
      language,
      choose: (chosen: Language) => {
        localStorage.setItem(KEY, chosen);
        setLanguage(chosen);
      },
    }),
    [language],
  );
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageChoice {
  const choice = use(LanguageContext);
  if (!choice) throw new Error('useLanguage is used outside LanguageProvider');
  return choice;
}
